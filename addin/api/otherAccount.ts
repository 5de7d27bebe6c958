import type { Account, SignIn } from "../office/signIn.ts";
import type { Answers } from "./answers.ts";

const idOf = ({ tenantId, userId }: Account): string => `${tenantId} ${userId}`;

/** Answers given to one account are forgotten before anything is drawn for another, also when Outlook changes it without a word. */
export function forgetForOthers(signIn: Pick<SignIn, "current" | "onChange">, answers: Answers): void {
  let last: string | null = null;
  signIn.onChange(() => {
    const state = signIn.current();
    if (state.state !== "signed_in") return;
    const now = idOf(state.account);
    if (last !== null && last !== now) {
      answers.clear();
      void answers.askAgain("");
    }
    last = now;
  });
}
