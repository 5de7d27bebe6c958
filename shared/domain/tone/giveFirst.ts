/** Something to write about that gives before it asks, from what is known of a person (C6). No fact, no idea. */
import type { Instant } from "../../time.ts";
import type { CitableFact } from "../fact.ts";
import type { GiftKind } from "../ledger.ts";
import type { ToneBrief } from "./brief.ts";

export type GiveFirstIdea =
  /** They gave and were not thanked. */
  | { readonly idea: "thank"; readonly gift: GiftKind; readonly at: Instant }
  /** Something happened to them, or lies behind them: ask how it goes. */
  | { readonly idea: "ask_after"; readonly fact: CitableFact }
  /** Something they care about: send what they would like. */
  | { readonly idea: "send_something"; readonly fact: CitableFact }
  /** What they are: introduce somebody who is it too. */
  | { readonly idea: "introduce"; readonly fact: CitableFact };

/** The best idea, or `null`: thanks that are open, then what is known. */
export function giveFirstIdea(brief: Pick<ToneBrief, "ledger" | "facts">): GiveFirstIdea | null {
  const gift = brief.ledger?.lastReceived;
  if (gift && gift.thankedAt === null) return { idea: "thank", gift: gift.gift, at: gift.at };
  const fact = factToCite(brief);
  return fact ? { idea: IDEAS[fact.kind], fact } : null;
}

const IDEAS = {
  event: "ask_after",
  interest: "send_something",
  experience: "ask_after",
  opinion: "send_something",
  characteristic: "introduce",
} as const;

/** What happened lately before what always is (relationship model, section 7). */
export function factToCite({ facts }: Pick<ToneBrief, "facts">): CitableFact | null {
  const rank = ({ kind }: CitableFact) => MOST_TELLING_FIRST.indexOf(kind);
  return facts.toSorted((one, other) => rank(one) - rank(other) || (other.at ?? 0) - (one.at ?? 0))[0] ?? null;
}

const MOST_TELLING_FIRST: readonly CitableFact["kind"][] = [
  "event",
  "interest",
  "experience",
  "opinion",
  "characteristic",
];
