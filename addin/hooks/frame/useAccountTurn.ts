import { useState } from "react";
import { isSameAccount } from "../../office/signIn.ts";
import { useAccount } from "./useOutside.ts";

/**
 * Grows whenever another account than before is signed in, also when Outlook changed it without a word: screens made anew
 * by it show and send nothing that the account before has typed or been shown.
 */
export function useAccountTurn(): number {
  const account = useAccount();
  const [last, setLast] = useState({ account, turn: 0 });
  if (account === null || isSameAccount(account, last.account)) return last.turn;

  const next = { account, turn: last.account === null ? last.turn : last.turn + 1 };
  setLast(next);
  return next.turn;
}
