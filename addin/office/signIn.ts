/** Who the user is. The pane holds no password, and no token anywhere but in memory. */
import { err, ok, type Result } from "../../shared/result.ts";
import { tryKeep } from "../device/ownStorage.ts";
import { createListeners } from "../listeners.ts";

/** The account of a token: `tid` and `oid` of Entra, and a name to show. */
export interface Account {
  readonly tenantId: string;
  readonly userId: string;
  readonly name: string;
}

export interface Grant {
  readonly accessToken: string;
  readonly account: Account;
}

export type GrantError =
  | { readonly reason: "interaction_needed" }
  | { readonly reason: "cancelled" }
  | { readonly reason: "no_connection" }
  | { readonly reason: "denied"; readonly code: string };

/** Where tokens come from: MSAL in the pane, a window of our own, a double in tests. */
export interface TokenSource {
  silent(ask: { readonly renew: boolean }): Promise<Result<Grant, GrantError>>;
  /** Opens a window; works only from a click. */
  popup(): Promise<Result<Grant, GrantError>>;
  /** Lets go of what is kept in memory, when the user signs out. */
  forget(): void;
}

export type SignInState =
  | { readonly state: "unavailable" }
  | { readonly state: "starting" }
  | { readonly state: "signed_out"; readonly because: GrantError | null }
  | { readonly state: "signing_in" }
  | { readonly state: "signed_in"; readonly account: Account };

export const accountIn = (state: SignInState): Account | null => (state.state === "signed_in" ? state.account : null);

/** By its ids; a name may change. */
export const isSameAccount = (one: Account | null, other: Account | null): boolean =>
  one?.tenantId === other?.tenantId && one?.userId === other?.userId;

export type TokenError =
  | { readonly reason: "sign_in_unavailable" }
  | { readonly reason: "signed_out" }
  | { readonly reason: "offline" };

export interface SignIn {
  current(): SignInState;
  onChange(notify: () => void): () => void;
  token(ask: { readonly renew: boolean }): Promise<Result<Grant, TokenError>>;
  /** From a click only. */
  signIn(): Promise<void>;
  /** Until the user signs in again, also after a restart of the pane. */
  signOut(): void;
}

export interface SignInPorts {
  /** `false` where Outlook cannot sign anybody in (outlook.com and Gmail mailboxes, no Outlook at all). */
  readonly offered: boolean;
  readonly tokens: TokenSource;
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly partition: string;
}

/** A failed fetch never signs anybody out: only an answer that asks for interaction does. */
export function createSignIn({ offered, tokens, storage, partition }: SignInPorts): SignIn {
  const { onChange, changed } = createListeners();
  const leftKey = `${partition}rapport.signed-out`;
  let state: SignInState = { state: offered ? "starting" : "unavailable" };
  if (offered && storage.getItem(leftKey)) state = { state: "signed_out", because: null };

  const become = (next: SignInState) => {
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    changed();
  };

  let turn = 0;
  /** What comes after the user has signed out, or in, was asked for before: it decides nothing any more. */
  const settle = async (asked: Promise<Result<Grant, GrantError>>): Promise<Result<Grant, TokenError>> => {
    const before = turn;
    const granted = await asked;
    if (turn !== before) return err({ reason: "signed_out" });
    if (granted.ok) {
      become({ state: "signed_in", account: granted.value.account });
      return ok(granted.value);
    }
    if (granted.error.reason === "no_connection" && state.state !== "signing_in") return err({ reason: "offline" });
    become({ state: "signed_out", because: granted.error.reason === "interaction_needed" ? null : granted.error });
    return err({ reason: "signed_out" });
  };

  return {
    current: () => state,
    onChange,
    token: async (ask) => {
      if (state.state === "unavailable") return err({ reason: "sign_in_unavailable" });
      if (state.state === "signed_out" || state.state === "signing_in") return err({ reason: "signed_out" });
      return settle(tokens.silent(ask));
    },
    signIn: async () => {
      turn += 1;
      become({ state: "signing_in" });
      const granted = await settle(tokens.popup());
      if (granted.ok) storage.removeItem(leftKey);
    },
    signOut: () => {
      turn += 1;
      tokens.forget();
      become({ state: "signed_out", because: null });
      tryKeep(storage, leftKey, "1");
    },
  };
}
