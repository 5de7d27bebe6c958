/** Whom to be reminded of today: little, never again too soon, and off in one place (C4, C5). Over-reminding damages ties too. */
import { err, ok, type Result } from "../../result.ts";
import { addDays, daysBetween, type LocalDate } from "../../time.ts";
import type { Stage } from "../stage/stage.ts";
import type { Cadence } from "./cadence.ts";

/** Put off until a day of the user's choice, or not wanted this time round. */
export const REST_KINDS = ["snoozed", "dismissed"] as const;

/** Until when a person is left out, and whose wish that was. */
export interface Rest {
  readonly kind: (typeof REST_KINDS)[number];
  /** The day from which the person may come up again. */
  readonly until: LocalDate;
}

export type SnoozeError = { readonly reason: "not_later"; readonly today: LocalDate; readonly asked: LocalDate };

/** Leaves the person out until a day of the user's choice. */
export function snooze(until: LocalDate, today: LocalDate): Result<Rest, SnoozeError> {
  return until > today ? ok({ kind: "snoozed", until }) : err({ reason: "not_later", today, asked: until });
}

/** After a dismissal nobody comes up again for as long as the interval of the tie, and at least this many days. */
const LEAST_COOL_DOWN_DAYS = 30;

/** Only the user's own dismissal starts a cool-down; that a nudge was shown does not. */
export const dismiss = ({ idealDays }: Pick<Cadence, "idealDays">, today: LocalDate): Rest => ({
  kind: "dismissed",
  until: addDays(today, Math.max(LEAST_COOL_DOWN_DAYS, idealDays)),
});

export interface NudgeSettings {
  /** `false`: no nudges at all. */
  readonly on: boolean;
  readonly perDay: number;
}

export const USUAL_NUDGES: NudgeSettings = { on: true, perDay: 3 };

export interface Candidate<Id extends string = string> {
  /** The person; equal days are settled by it, so that a day's list is the same whenever it is asked for. */
  readonly id: Id;
  readonly cadence: Cadence;
  /** What advice goes by: the user's own word, else what the rules say; `null` while too little is known. */
  readonly stage: Stage | null;
  /** `null` also where there was an exchange since it began, which makes it pointless. */
  readonly rest: Rest | null;
}

/**
 * What keeping a stage alive is worth, the most first: what lives is easier kept than won back, and what is won back easier than what
 * was never more than an acquaintance begun.
 */
const WORTH: Record<Exclude<Stage, "ending">, number> = {
  continuation: 0,
  buildup: 0,
  deterioration: 1,
  acquaintance: 2,
};

/**
 * The people to be in touch with on `today`: by what their stage is worth, then the longest overdue for their own interval, no more
 * than a day's cap. Whoever has come to an end is listed as due, and never suggested.
 */
export function nudgesOn<Id extends string>(
  today: LocalDate,
  candidates: readonly Candidate<Id>[],
  settings: NudgeSettings,
): readonly Candidate<Id>[] {
  if (!settings.on) return [];
  return candidates
    .filter((candidate) => candidate.stage !== "ending" && isDue(candidate) && !isResting(candidate, today))
    .toSorted((one, other) => worthOf(one) - worthOf(other) || byLateness(one, other, today))
    .slice(0, settings.perDay);
}

const isDue = ({ cadence: { advice } }: Candidate): boolean => advice === "due" || advice === "overdue";

const isResting = ({ rest }: Candidate, today: LocalDate): boolean => rest !== null && today < rest.until;

const worthOf = ({ stage }: Candidate): number => WORTH[stage === null || stage === "ending" ? "acquaintance" : stage];

const byLateness = (one: Candidate, other: Candidate, today: LocalDate): number =>
  lateness(other, today) - lateness(one, today) || (one.id < other.id ? -1 : 1);

/** How far past due, in intervals. */
const lateness = ({ cadence: { dueOn, idealDays } }: Candidate, today: LocalDate): number =>
  dueOn === null ? 0 : daysBetween(dueOn, today) / Math.max(1, idealDays);
