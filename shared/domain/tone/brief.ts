/** What fits when writing to one person: made by the Worker from the tie, used by the rules in the pane (T2). */
import type { Instant, LocalDate } from "../../time.ts";
import type { CitableFact } from "../fact.ts";
import type { LedgerTally } from "../ledger.ts";
import { sameName } from "../names/compare.ts";
import { namesOf, nameUsed, type PersonNames } from "../people/person.ts";
import type { Bond, Stage } from "../stage/stage.ts";
import type { TieKind } from "../tie/tieKind.ts";
import type { RuleId } from "./rule.ts";
import type { ContactStyle } from "./style.ts";

/** Where a preferred name comes from, strongest first. */
export const NAME_SOURCES = ["typed", "signed", "display_name"] as const;
export type NameSource = (typeof NAME_SOURCES)[number];

/** What passed between the two, counted from the user's ledger (relationship model, section 6). */
export interface GiveAndAsk extends Pick<LedgerTally, "gave" | "received" | "asked" | "owedSince" | "lastReceived"> {
  /** The user's open promises and the open asks of the person. */
  readonly owed: number;
}

/** The part of a ledger that the rules look at. */
export function giveAndAskOf(tally: LedgerTally): GiveAndAsk {
  const { gave, received, asked, owedSince, lastReceived, openPromises, theirOpenAsks } = tally;
  return { gave, received, asked, owedSince, lastReceived, owed: openPromises + theirOpenAsks };
}

/** The form of the contract's `ToneBriefView`. */
export interface ToneBrief {
  /** What they call themselves, when known. */
  readonly preferredName: string | null;
  readonly nameSource: NameSource | null;
  /** Every name that is right for them, the whole name first. */
  readonly names: string[];
  readonly bond: Bond;
  readonly stage: Stage | null;
  readonly kind: TieKind;
  /** Messages of the user since the person last answered. */
  readonly unanswered: number;
  /** A day before which another message would be a chase. */
  readonly waitUntil: LocalDate | null;
  readonly lastTwoWayAt: Instant | null;
  /** Usual days between active days; `null` where there is no rhythm yet. */
  readonly rhythmDays: number | null;
  /** `null`: no ledger is kept, so nothing is said of balance. */
  readonly ledger: GiveAndAsk | null;
  /** How they write; `null` below `STYLE_FROM` messages. */
  readonly style: ContactStyle | null;
  /** What may be cited; opinions only on which the two are known to agree. */
  readonly facts: CitableFact[];
  readonly dismissedRules: RuleId[];
}

/** What a brief needs to know of the tie: parts of its standing and the user's settings. */
export type TieForTone = Omit<ToneBrief, "preferredName" | "nameSource" | "names">;

/** Nothing is known of the tie: a stranger. */
export const STRANGER: TieForTone = {
  bond: "none",
  stage: null,
  kind: "unsorted",
  unanswered: 0,
  waitUntil: null,
  lastTwoWayAt: null,
  rhythmDays: null,
  ledger: null,
  style: null,
  facts: [],
  dismissedRules: [],
};

/** The brief for a person and the tie to them; `STRANGER` where there is none yet. */
export function toneBriefOf(person: PersonNames, tie: TieForTone): ToneBrief {
  const typed = person.preferredName?.trim() ?? "";
  const shown = nameUsed(person.displayName);
  return {
    ...tie,
    preferredName: typed !== "" ? typed : shown,
    nameSource: typed !== "" ? "typed" : shown === null ? null : "display_name",
    names: namesOf(person),
  };
}

/**
 * The brief once a message of theirs was read that they signed as `signOff` (`readBody(...).signOff`): James who signs as
 * Jim goes by Jim. A name that cannot be theirs (an assistant signed) and a typed name change nothing.
 */
export function withSignedName(brief: ToneBrief, signOff: string | null): ToneBrief {
  if (signOff === null || brief.nameSource === "typed") return brief;
  const theirs = brief.names.some((name) => sameName(name, signOff));
  return theirs ? { ...brief, preferredName: signOff, nameSource: "signed" } : brief;
}
