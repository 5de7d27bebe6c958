/** Why words do not fit a relationship: a code and its numbers. The pane words each (addin/strings/toneSentences.ts). */
import type { Instant, LocalDate } from "../../time.ts";
import type { CitableFact } from "../fact.ts";
import type { GiftKind } from "../ledger.ts";
import type { ToneBrief } from "./brief.ts";
import type { OfferKind } from "./reading/languages/pack.ts";

interface Because<Code extends string, Values> {
  readonly code: Code;
  readonly values: Readonly<Values>;
}
type None = Record<never, never>;

export type ToneReason =
  /** Selling at `acquaintance`. sure — the reading of the draft says so, not signs alone */
  | Because<"pitch_before_trust", { what: OfferKind; bond: ToneBrief["bond"]; sure: boolean }>
  /** An ask while something of the user is open. owed — how many things; since — the oldest of them */
  | Because<"ask_while_you_owe", { owed: number; since: Instant | null }>
  /** An ask of somebody who never got anything. gave, received, asked — so far */
  | Because<"ask_before_giving", { gave: number; received: number; asked: number }>
  /** A gift that closes with a request. */
  | Because<"gift_with_strings", { bond: ToneBrief["bond"] }>
  /** An ask nobody can answer as it stands. */
  | Because<"ask_without_who_what_when", None>
  /** A crowd's greeting to one reader. */
  | Because<"greets_a_crowd", { recipients: number }>
  /** A greeting to nobody although the reader is known. */
  | Because<"greets_nobody", None>
  /** Words of an announcement, addressed to nobody in particular. */
  | Because<"sounds_like_an_announcement", None>
  /** recipients — in Bcc */
  | Because<"many_in_bcc", { recipients: number }>
  /** Stiffer than the stage. knownSince is not told here: stage says enough. */
  | Because<"stiffer_than_the_tie", { stage: ToneBrief["stage"] }>
  /** Stiffer than they write. messages — of theirs that were compared */
  | Because<"stiffer_than_they_write", { messages: number }>
  /** Looser than the stage. */
  | Because<"looser_than_the_tie", { bond: ToneBrief["bond"] }>
  /** Looser than they write. messages — of theirs that were compared */
  | Because<"looser_than_they_write", { messages: number }>
  /** Nearly a right name. */
  | Because<"name_misspelt", { written: string; right: string }>
  /** The name of somebody else. */
  | Because<"name_of_another", { written: string; right: string }>
  /** Right, but not what they call themselves. */
  | Because<"not_the_name_they_use", { written: string; right: string; source: "typed" | "signed" }>
  | Because<"misspelt", { right: string }>
  | Because<"word_twice", { word: string }>
  /** Words that chase. */
  | Because<"chasing_words", { unanswered: number }>
  /** One message more after several without an answer. until — the day until which to wait */
  | Because<"third_without_answer", { unanswered: number; until: LocalDate | null }>
  /** Blame, ultimatum, made-up hurry. */
  | Because<"pressure", { stage: ToneBrief["stage"] }>
  /** Business first after a long silence. */
  | Because<"business_after_silence", { days: number }>
  /** Politics or faith, and no word that they agree. */
  | Because<"opinion_without_agreement", None>
  /** They gave and were not thanked. */
  | Because<"gift_without_thanks", { gift: GiftKind; at: Instant }>
  | Because<"superlatives", { count: number }>
  | Because<"exclamation_marks", { count: number }>
  /** words — of the draft; usual — of theirs in the middle; messages — compared */
  | Because<"longer_than_they_write", { words: number; usual: number; messages: number }>
  | Because<"long_for_a_first_letter", { words: number }>
  | Because<"many_asks", { asks: number; bond: ToneBrief["bond"] }>
  /** The user binds themselves. due — the last day that is meant */
  | Because<"you_promise", { due: LocalDate | null }>
  /** Something is known of them and nothing of it is said. */
  | Because<"nothing_personal", { fact: CitableFact }>;
