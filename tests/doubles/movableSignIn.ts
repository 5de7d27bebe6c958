import type { SignIn, SignInState } from "../../addin/office/signIn.ts";
import { err, ok } from "../../shared/result.ts";

/** A sign-in that the test changes. */
export function movableSignIn() {
  const listeners = new Set<() => void>();
  let state: SignInState = { state: "signed_out", because: null };
  const signIn: SignIn = {
    current: () => state,
    onChange: (notify) => {
      listeners.add(notify);
      return () => void listeners.delete(notify);
    },
    token: async () =>
      state.state === "signed_in"
        ? ok({ accessToken: state.account.userId, account: state.account })
        : err({ reason: "signed_out" }),
    signIn: async () => {},
    signOut: () => {},
  };
  const become = (next: SignInState) => {
    state = next;
    for (const notify of listeners) notify();
  };
  return { signIn, become };
}
