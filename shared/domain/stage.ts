/** The stage of a relationship, by rules; a score only ranks within it (relationship model, sections 1 and 2). */
import type { TieSummary } from "./tie.ts";
import type { TieFacts } from "./tieFacts.ts";

export const STAGES = ["acquaintance", "buildup", "continuation", "deterioration", "ending"] as const;
export type Stage = (typeof STAGES)[number];

/** Is it a relationship at all? (relationship model, section 1) */
export const BONDS = ["none", "one_sided", "encounter", "relationship"] as const;
export type Bond = (typeof BONDS)[number];

/** The pane words each code from its `values` (addin/strings); values' names are given here. */
export const REASON_CODES = [
  /** values: touches */
  "too_little",
  /** values: unanswered, since the first; nobody ever answered */
  "never_answered",
  /** values: unanswered; the user never answered them */
  "you_never_answered",
  /** values: unanswered — messages of the user since the person last took part */
  "unanswered",
  /** values: occasions — weeks or more apart, on which both sides took part */
  "two_way_days",
  /** values: days since the first touch */
  "known_for",
  /** values: days since the last two-way touch */
  "last_exchange",
  /** values: rhythmDays, silentDays, patienceDays — silence, measured by the tie's own rhythm and tenure */
  "rhythm",
  /** values: percent — probability of contact in the next 60 days */
  "forecast",
  /** values: sent, received, met — the balance */
  "balance",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Rises with every change of the rules below; stored values of other versions are not comparable. */
export const STAGE_RULES_VERSION = 1;

/** So many messages one way with none back are one-sided; fewer are not enough to say. */
const ONE_SIDED_FROM = 3;

/** A relationship continues from so many occasions over so many days. */
const CONTINUATION_OCCASIONS = 3;
const CONTINUATION_DAYS = 90;

/** Silence is patience times the usual pause; beyond 8 times a tie has most likely decayed (Navarro et al. 2017). */
const DETERIORATION_PAUSES = 3;
const ENDING_PAUSES = 8;
/** No rhythm is so fast that less silence than this means anything, in days; before the fourth occasion the rhythm is hardly known. */
const DETERIORATION_LEAST = { known: 30, hardlyKnown: 60 };
const ENDING_LEAST = 90;
const KNOWN_RHYTHM_OCCASIONS = 4;
/** Pauses shorter than this are one occasion, in days. */
const SHORTEST_PAUSE = 7;

/** Answers have stopped: so many messages in a row, and so many days. */
const STOPPED_MESSAGES = 3;
const STOPPED_DAYS = 30;

export interface Decided {
  readonly bond: Bond;
  /** `null`: not enough known to say (S3). */
  readonly stage: Stage | null;
  /** 0 to 100; `null` with the stage. */
  readonly strength: number | null;
}

/** Bond, stage and strength of a tie whose facts are `factsOf` it. */
export function decide(tie: TieSummary, facts: TieFacts): Decided {
  const bond = bondOf(tie, facts);
  return { bond, stage: stageOf(bond, tie, facts), strength: strengthOf(bond, facts) };
}

function bondOf(tie: TieSummary, { occasions }: TieFacts): Bond {
  if (occasions > 1) return "relationship";
  if (occasions === 1) return "encounter";
  return Math.max(tie.sent, tie.received) >= ONE_SIDED_FROM ? "one_sided" : "none";
}

function stageOf(bond: Bond, tie: TieSummary, facts: TieFacts): Stage | null {
  if (bond === "none") return null;
  if (bond !== "relationship") return "acquaintance";
  const silentDays = facts.silentDays ?? 0;
  const patience = patienceOf(facts);
  if (silentDays > patience.endingDays) return "ending";
  if (silentDays > patience.deteriorationDays || answersStopped(tie, silentDays)) return "deterioration";
  const lasting = facts.occasions >= CONTINUATION_OCCASIONS && facts.tenureDays >= CONTINUATION_DAYS;
  return lasting ? "continuation" : "buildup";
}

const answersStopped = ({ unanswered }: TieSummary, silentDays: number): boolean =>
  unanswered >= STOPPED_MESSAGES && silentDays >= STOPPED_DAYS;

/** Days of silence after which a relationship deteriorates, and ends. */
interface Patience {
  readonly deteriorationDays: number;
  readonly endingDays: number;
}

/** Silence is judged by the tie's own rhythm and tenure (S6): weekly for five years gives 46 and 138 days, weekly for five weeks 31 and 93. */
export function patienceOf({ rhythmDays, occasions, tenureDays }: TieFacts): Patience {
  const pause = Math.max(SHORTEST_PAUSE, rhythmDays ?? SHORTEST_PAUSE);
  const least = occasions >= KNOWN_RHYTHM_OCCASIONS ? DETERIORATION_LEAST.known : DETERIORATION_LEAST.hardlyKnown;
  const endurance = enduranceOf(tenureDays);
  return {
    deteriorationDays: Math.round(endurance * Math.max(DETERIORATION_PAUSES * pause, least)),
    endingDays: Math.round(endurance * Math.max(ENDING_PAUSES * pause, ENDING_LEAST)),
  };
}

/** Long ties fade slower: 1 when new, 1.375 after two years, towards 1.75. */
const enduranceOf = (tenureDays: number): number => 1 + 0.75 * (tenureDays / (tenureDays + 730));

/** The warmth that makes half of full strength. */
const HALF_STRENGTH_WARMTH = 4;
/** A single exchange is no relationship, however fresh. */
const ENCOUNTER_MOST = 30;

function strengthOf(bond: Bond, { warmth }: TieFacts): number | null {
  if (bond === "none") return null;
  if (bond === "one_sided") return 0;
  const strength = Math.round((100 * warmth) / (warmth + HALF_STRENGTH_WARMTH));
  return bond === "encounter" ? Math.min(ENCOUNTER_MOST, strength) : strength;
}
