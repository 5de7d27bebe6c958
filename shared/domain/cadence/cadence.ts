/** When to be in touch again, and when to leave somebody in peace (relationship model, section 5). */
import { addDays, type LocalDate } from "../../time.ts";
import type { TieSummary } from "../tie/tie.ts";
import type { TieFacts } from "../tie/tieFacts.ts";
import type { TieKind } from "../tie/tieKind.ts";

export const CADENCE_ADVICE = ["none", "not_due", "due", "overdue", "wait", "pull_back"] as const;
export type CadenceAdvice = (typeof CADENCE_ADVICE)[number];
/** Where the interval comes from: set for the person, the tie's own faster rhythm, or the kind of tie. */
export const CADENCE_SOURCES = ["person", "rhythm", "kind"] as const;
export type CadenceSource = (typeof CADENCE_SOURCES)[number];

/** The user's own wishes for a tie; `null` takes the kind's interval. In days. */
export interface CadenceSettings {
  readonly kind: TieKind;
  readonly idealDays: number | null;
  readonly maximumDays: number | null;
}

export interface Interval {
  readonly idealDays: number;
  readonly maximumDays: number;
  readonly source: CadenceSource;
}

export interface Cadence extends Interval {
  readonly advice: CadenceAdvice;
  /** The day of the last two-way touch and the ideal interval; `null` before the first exchange. */
  readonly dueOn: LocalDate | null;
  /** The day from which to write again, with `wait` and `pull_back`; `null` otherwise. */
  readonly until: LocalDate | null;
  /** Messages of the user since the person last took part. */
  readonly unanswered: number;
}

type KindInterval = Omit<Interval, "source">;

/** About every two months (relationship model, section 5); referral ties stay top of mind, mentor ties take years but must not drift. */
export const KIND_INTERVALS: Record<TieKind, KindInterval> = {
  unsorted: { idealDays: 60, maximumDays: 90 },
  customer: { idealDays: 45, maximumDays: 75 },
  referral: { idealDays: 30, maximumDays: 60 },
  mentor: { idealDays: 60, maximumDays: 120 },
  coworker: { idealDays: 60, maximumDays: 120 },
  employee: { idealDays: 30, maximumDays: 60 },
  supplier: { idealDays: 90, maximumDays: 150 },
  personal: { idealDays: 60, maximumDays: 120 },
};

/** Messages in a row without an answer. */
const WAIT_FROM = 2;
const PULL_BACK_FROM = 3;
/** How long to leave it after the last of them. */
const WAIT_DAYS = 21;
const PULL_BACK_DAYS = 60;
/** A message just sent is given this long before the tie counts as due again. */
const ANSWER_TIME_DAYS = 7;

/** What to do about the tie on the day of its facts. */
export function cadenceOf(tie: TieSummary, facts: TieFacts, settings: CadenceSettings): Cadence {
  const interval = intervalOf(facts, settings);
  const { today, lastTwoWayOn: since } = facts;
  const dueOn = since && addDays(since, interval.idealDays);
  const common = { ...interval, dueOn, unanswered: tie.unanswered };
  const byInterval = since ? adviceOn(today, since, interval) : "none";

  const quiet = quietOf(tie.unanswered, facts.lastOutOn);
  if (!quiet || today >= quiet.until || byInterval === quiet.unless)
    return { ...common, advice: byInterval, until: null };
  return { ...common, advice: quiet.advice, until: quiet.advice === "none" ? null : quiet.until };
}

/** The first day on which the tie is due if nothing happens; `null` before the first exchange. The same whatever the day of the facts. */
export function dueFrom(tie: TieSummary, facts: TieFacts, settings: CadenceSettings): LocalDate | null {
  if (facts.lastTwoWayOn === null) return null;
  const dueOn = addDays(facts.lastTwoWayOn, intervalOf(facts, settings).idealDays);
  const quiet = quietOf(tie.unanswered, facts.lastOutOn);
  return quiet && quiet.until > dueOn ? quiet.until : dueOn;
}

/** A rhythm is known from so many pauses over so many days. */
const KNOWN_RHYTHM_PAUSES = 5;
const KNOWN_RHYTHM_DAYS = 60;
/** A tie is due when its usual pause has passed twice, and not within two weeks. */
const RHYTHM_FACTOR = 2;
const SHORTEST_IDEAL_DAYS = 14;

/** The person's own interval, else the tie's rhythm where it is known and faster than the kind's, else the kind's. */
function intervalOf(facts: TieFacts, settings: CadenceSettings): Interval {
  const usual = KIND_INTERVALS[settings.kind];
  if (settings.idealDays !== null || settings.maximumDays !== null) return ownInterval(settings, usual);

  const idealDays = Math.max(SHORTEST_IDEAL_DAYS, Math.ceil(RHYTHM_FACTOR * (facts.rhythmDays ?? usual.idealDays)));
  const known = facts.pauses >= KNOWN_RHYTHM_PAUSES && facts.tenureDays >= KNOWN_RHYTHM_DAYS;
  if (!known || idealDays >= usual.idealDays) return { ...usual, source: "kind" };
  return { idealDays, maximumDays: stretched(idealDays, usual), source: "rhythm" };
}

/** What is set alone brings the other with it; the maximum is never below the ideal. */
function ownInterval({ idealDays, maximumDays }: CadenceSettings, usual: KindInterval): Interval {
  const ideal = idealDays ?? Math.min(usual.idealDays, maximumDays ?? usual.maximumDays);
  const maximum = maximumDays ?? stretched(ideal, usual);
  return { idealDays: ideal, maximumDays: Math.max(ideal, maximum), source: "person" };
}

const stretched = (idealDays: number, usual: KindInterval): number =>
  Math.round((usual.maximumDays / usual.idealDays) * idealDays);

interface Quiet {
  readonly advice: "none" | "wait" | "pull_back";
  readonly until: LocalDate;
  /** What the interval says anyway stands. */
  readonly unless: CadenceAdvice | null;
}

/** How long to leave somebody alone who has not answered yet; `null` when nothing is unanswered. */
function quietOf(unanswered: number, lastOutOn: LocalDate | null): Quiet | null {
  if (!lastOutOn || unanswered === 0) return null;
  const after = (days: number): LocalDate => addDays(lastOutOn, days);
  if (unanswered >= PULL_BACK_FROM) return { advice: "pull_back", until: after(PULL_BACK_DAYS), unless: null };
  if (unanswered >= WAIT_FROM) return { advice: "wait", until: after(WAIT_DAYS), unless: null };
  return { advice: "none", until: after(ANSWER_TIME_DAYS), unless: "not_due" };
}

function adviceOn(today: LocalDate, since: LocalDate, { idealDays, maximumDays }: Interval): CadenceAdvice {
  if (today < addDays(since, idealDays)) return "not_due";
  return today <= addDays(since, maximumDays) ? "due" : "overdue";
}
