import { type Account, accountIn, isSameAccount, type SignIn } from "../office/signIn.ts";
import type { Answers } from "./answers.ts";

/** Answers given to one account are forgotten before anything is drawn for another, also when Outlook changes it without a word. */
export function forgetForOthers(signIn: Pick<SignIn, "current" | "onChange">, answers: Answers): void {
  let last: Account | null = null;
  signIn.onChange(() => {
    const now = accountIn(signIn.current());
    if (now === null) return;
    if (last !== null && !isSameAccount(last, now)) {
      answers.clear();
      void answers.askAgain("");
    }
    last = now;
  });
}
