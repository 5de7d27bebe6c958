/** Gives, asks and promises in English; they come with the closer look and with a draft that promises or asks. */
import type { LedgerBalanceView, LedgerEntryView } from "../../shared/contract/ledger.ts";
import type { GiftKind, LedgerKind, LedgerSide } from "../../shared/domain/ledger.ts";
import type { Instant } from "../../shared/time.ts";
import { type ChangeDone, changeWords } from "./changeWords.ts";
import type { Format } from "./format.ts";
import { counter } from "./sentences.ts";

const kinds: Record<LedgerKind, Record<LedgerSide, string>> = {
  give: { you: "You gave", them: "They gave" },
  ask: { you: "You asked", them: "They asked" },
  promise: { you: "You promised", them: "They promised" },
};

const gifts: Record<GiftKind, string> = {
  introduction: "Introduction",
  help: "Help",
  advice: "Advice",
  article: "Something to read",
  referral: "Recommendation",
  time: "Time",
  gift: "Gift",
};

export const ledgerWords = {
  kinds,
  gifts,
  title: "Gives, asks and promises",
  none: "Nothing noted yet. What you give, ask and promise can be kept here; only you see it.",
  newest: "Only the newest are listed.",
  keep: "Keep in mind",
  keepHint: "Saved as it stands here, for you alone. Nothing is sent before you save.",
  toWhom: "With whom",
  inDraft: { ask: "You ask", give: "You give" },
  add: "Add an entry",
  kind: "What it is",
  gift: "What kind",
  what: "In your words",
  whatMissing: "Say what in a few words",
  when: "When",
  due: "Due on",
  dueHint: "May be left empty",
  dueWrong: "This is before the day it happened",
  settle: { give: "Thanked", ask: "Done", promise: "Kept" } satisfies Record<LedgerKind, string>,
  drop: "Came to nothing",
  reopen: "Open again",
  remove: "Remove",
  done: {
    added: "Kept in mind.",
    keptBefore: "This is kept in mind already.",
    ...changeWords,
  } satisfies Record<ChangeDone, string>,
} as const;

export function ledgerSentences(format: Format) {
  const count = counter(format);
  return {
    /** `You promised · due 27 Nov, in 5 days`. */
    entry: (entry: LedgerEntryView, now: Instant) => {
      const { kind, by, gift, at, dueOn, settled } = entry;
      const what = gift ? `${kinds[kind][by]}: ${gifts[gift].toLowerCase()}` : kinds[kind][by];
      if (settled) return `${what} · ${endOf(entry)} ${format.dayOf(settled.at, now)}`;
      if (dueOn) return `${what} · due ${format.day(dueOn, now)}, ${format.until(dueOn, now)}`;
      return `${what} · ${format.dayOf(at, now)}`;
    },
    /** `You gave 2, they gave 3. Open: 1 promise of yours. Next: the plan, due 27 Nov.` */
    balance: (balance: LedgerBalanceView, name: string, now: Instant) => {
      const { gave, received, asked, nextPromise, overdue } = balance;
      const open = format.list(openOf(balance, count));
      return [
        `You gave ${count(gave, "time", "times")}, ${name} ${count(received, "time", "times")}; you asked ${count(asked, "time", "times")}.`,
        open && `Open: ${open}.`,
        nextPromise &&
          `${overdue ? "Past its day" : "Next"}: “${nextPromise.what}”, due ${format.day(nextPromise.dueOn, now)}.`,
      ]
        .filter(Boolean)
        .join(" ");
    },
    of: (action: string, { what }: LedgerEntryView) => `${action}: ${what}`,
  };
}

function endOf({ kind, settled }: LedgerEntryView): string {
  if (settled?.how === "dropped") return "came to nothing";
  return ledgerWords.settle[kind].toLowerCase();
}

const openOf = (balance: LedgerBalanceView, count: ReturnType<typeof counter>): readonly string[] =>
  [
    [balance.openPromises, count(balance.openPromises, "promise of yours", "promises of yours")] as const,
    [balance.theirOpenPromises, count(balance.theirOpenPromises, "promise of theirs", "promises of theirs")] as const,
    [balance.openAsks, count(balance.openAsks, "ask of yours", "asks of yours")] as const,
    [balance.theirOpenAsks, count(balance.theirOpenAsks, "ask of theirs", "asks of theirs")] as const,
  ]
    .filter(([amount]) => amount > 0)
    .map(([, text]) => text);

/** Whether anything was ever noted. */
export const isKept = ({ gave, received, asked, theirOpenAsks, openPromises, theirOpenPromises }: LedgerBalanceView) =>
  gave + received + asked + theirOpenAsks + openPromises + theirOpenPromises > 0;
