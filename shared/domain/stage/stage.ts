/** The stage of a relationship, by rules; a score only ranks within it (relationship model, sections 1 and 2). */
import type { TieSummary } from "../tie/tie.ts";
import { type StageFacts, type TieFacts, tenureShare } from "../tie/tieFacts.ts";

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
  /** values: percent — probability of contact in the next 60 days; keptPercent — what is left of it since the person last took part */
  "forecast",
  /** values: sent, received, met — the balance */
  "balance",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Rises with every change of the rules below; stored values of other versions are not comparable. */
export const STAGE_RULES_VERSION = 2;

/** So many messages one way with none back are one-sided; fewer are not enough to say. */
const ONE_SIDED_FROM = 3;

/** A relationship continues from so many occasions over so many days. */
const CONTINUATION_OCCASIONS = 3;
const CONTINUATION_DAYS = 90;

/** A step of silence: so many of the tie's own pauses, at least so many days, and less than this left of its chance of contact. */
interface Step {
  readonly pauses: number;
  readonly leastDays: number;
  readonly keptBelow: number;
}

/**
 * Silence is judged by the tie's own rhythm and by what the forecast makes of it: the longer the silence, the less the forecast has to
 * agree. Beyond 8 pauses a tie has most likely decayed (Navarro et al. 2017).
 */
const DOUBT: Step = { pauses: 2, leastDays: 20, keptBelow: 0.65 };
const WORRY: Step = { pauses: 3, leastDays: 30, keptBelow: 0.85 };
const ALARM: Step = { pauses: 4, leastDays: 35, keptBelow: 1 };
const FALLS = [DOUBT, WORRY, ALARM];
const END: Step = { pauses: 8, leastDays: 90, keptBelow: 0.45 };
/** Pauses shorter than this are one occasion, in days. */
const SHORTEST_PAUSE = 7;
/** Before the fourth occasion the rhythm is hardly known, and the least days before deterioration count double. */
const KNOWN_RHYTHM_OCCASIONS = 4;
const HARDLY_KNOWN_FACTOR = 2;

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

/** The stage alone. */
export const stageBy = (tie: TieSummary, facts: StageFacts): Stage | null => stageOf(bondOf(tie, facts), tie, facts);

function bondOf(tie: TieSummary, { occasions }: StageFacts): Bond {
  if (occasions > 1) return "relationship";
  if (occasions === 1) return "encounter";
  return Math.max(tie.sent, tie.received) >= ONE_SIDED_FROM ? "one_sided" : "none";
}

function stageOf(bond: Bond, tie: TieSummary, facts: StageFacts): Stage | null {
  if (bond === "none") return null;
  if (bond !== "relationship") return "acquaintance";
  const silentDays = facts.silentDays ?? 0;
  if (isPast(END, facts)) return "ending";
  if (FALLS.some((step) => isPast(step, facts))) return "deterioration";
  if (answersStopped(tie, silentDays)) return "deterioration";
  const lasting = facts.occasions >= CONTINUATION_OCCASIONS && facts.tenureDays >= CONTINUATION_DAYS;
  return lasting ? "continuation" : "buildup";
}

const isPast = (step: Step, facts: StageFacts): boolean =>
  (facts.silentDays ?? 0) > daysOf(step, facts) && facts.kept < step.keptBelow;

const answersStopped = ({ unanswered }: TieSummary, silentDays: number): boolean =>
  unanswered >= STOPPED_MESSAGES && silentDays >= STOPPED_DAYS;

/** Days of silence of a step. Long ties endure more (S6): worry begins after 46 days for weekly over five years, after 31 for weekly over five weeks. */
function daysOf(step: Step, { rhythmDays, occasions, tenureDays }: StageFacts): number {
  const pause = Math.max(SHORTEST_PAUSE, rhythmDays ?? SHORTEST_PAUSE);
  const stretch = step === END || occasions >= KNOWN_RHYTHM_OCCASIONS ? 1 : HARDLY_KNOWN_FACTOR;
  return Math.round(enduranceOf(tenureDays) * Math.max(step.pauses * pause, step.leastDays * stretch));
}

/** Days of silence that the rhythm and tenure of a tie make nothing of: those of the first step that is past, or that would be. */
export const patienceOf = (facts: TieFacts): number =>
  daysOf(FALLS.find((step) => isPast(step, facts)) ?? WORRY, facts);

/** Long ties fade slower: 1 when new, 1.375 after two years, towards 1.75. */
const enduranceOf = (tenureDays: number): number => 1 + 0.75 * tenureShare(tenureDays);

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
