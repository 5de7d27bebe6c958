/** What a tie says at a moment: the numbers that stage, strength, reasons and cadence are made of. O(1) in the length of history. */
import {
  DAY_MS,
  dayNumber,
  type Instant,
  type LocalDate,
  type LocalNow,
  localDateOf,
  type TimeZone,
} from "../../time.ts";
import {
  contactChance,
  type Forecast,
  forecastOf,
  HORIZON_DAYS,
  type OwnerActivity,
  type Past,
} from "../forecast/forecast.ts";
import { type ActiveDay, decodeDays, tookPart } from "./activeDays.ts";
import { ANSWER_DAYS, fastLeft, foldDays, type OlderDays, slowLeft } from "./olderDays.ts";
import type { Pulse } from "./pulse.ts";
import { type Replies, repliesIn } from "./replies.ts";
import { begunOn, type Mark, type TieSummary } from "./tie.ts";

/** The newest pauses, from which the rhythm is read. */
const RHYTHM_PAUSES = 24;

export interface TieFacts {
  readonly today: LocalDate;
  /** Messages and meetings between just the two or a small circle; Cc and bulk mail left out. */
  readonly touches: number;
  /** Occasions, at least a week apart, on which both took part: the smaller of either side's. */
  readonly occasions: number;
  /** Days on which there was any contact. */
  readonly activeDays: number;
  /** Days from the first touch to today. */
  readonly knownDays: number;
  /** Days from the first touch to the last in which the person took part; 0 when they never did. */
  readonly tenureDays: number;
  /** Days since the person last took part; `null` when they never did. */
  readonly silentDays: number | null;
  /** Usual days between contacts in which the person takes part; `null` before the second. */
  readonly rhythmDays: number | null;
  /** How many pauses the rhythm was read from. */
  readonly pauses: number;
  /** The last exchange: a meeting, the person's message after the user had written, or the user's first answer to it within 30 days. */
  readonly lastTwoWay: Mark | null;
  /** On which days of the owner's: the first touch, the person's last, the last exchange, the user's last and first unanswered message. */
  readonly firstOn: LocalDate | null;
  readonly lastInOn: LocalDate | null;
  readonly lastTwoWayOn: LocalDate | null;
  readonly lastOutOn: LocalDate | null;
  readonly unansweredSince: LocalDate | null;
  /** Contacts in which the person took part, decayed: half-life 45 days, and a year for ties that have lasted. No unit, from 0. */
  readonly warmth: number;
  readonly replies: Replies;
  /** What is left of the chance of contact that the tie had when the person last took part, 1 to 0; the user's chasing changes nothing. */
  readonly kept: number;
  /** `null` before the first contact. */
  readonly forecast: Forecast | null;
}

/** Those of the facts that a stage is made of. */
export type StageFacts = Pick<TieFacts, "occasions" | "tenureDays" | "silentDays" | "rhythmDays" | "kept">;

export interface FactsAsk extends LocalNow {
  /** How busy the owner is; `null` where that is not known. */
  readonly owner: OwnerActivity | null;
}

/** The facts of `tie` at `now`, days counted on the calendar of `zone`. */
export const factsOf = (tie: TieSummary, ask: FactsAsk): TieFacts => factsOn(readTie(tie), ask);

/** A tie taken apart: what does not hang on the moment it is looked at. */
export interface ReadTie {
  readonly tie: TieSummary;
  readonly days: readonly ActiveDay[];
  /** All days of contact, and those up to the last on which the person took part. */
  readonly whole: OlderDays;
  readonly heard: OlderDays;
  readonly rhythm: Pick<TieFacts, "rhythmDays" | "pauses">;
  readonly lastTwoWay: Mark | null;
  readonly tenureDays: number;
}

/** Worth doing once where a tie is looked at on many days. */
export function readTie(tie: TieSummary): ReadTie {
  const days = decodeDays(tie.days);
  const begun = begunOn(tie);
  const heardUntil = days.findLastIndex((active) => tookPart(active.inLevel)) + 1;
  const heard = foldDays(tie.older, days.slice(0, heardUntil), begun);
  return {
    tie,
    days,
    whole: foldDays(heard, days.slice(heardUntil), begun),
    heard,
    rhythm: rhythmOf(days),
    lastTwoWay: lastTwoWayOf(tie),
    tenureDays: tie.first && tie.lastIn ? Math.max(0, (tie.lastIn.at - tie.first.at) / DAY_MS) : 0,
  };
}

function factsOn(read: ReadTie, { now, zone, owner }: FactsAsk): TieFacts {
  const { tie, days, whole, lastTwoWay, tenureDays } = read;
  const today = localDateOf(now, zone);
  const dayToday = dayNumber(today);
  const dates = datesOf(tie, lastTwoWay, zone);
  const daysSince = (day: LocalDate | null): number | null => day && Math.max(0, dayToday - dayNumber(day));

  return {
    today,
    touches: tie.sent + tie.received + tie.met,
    occasions: occasionsIn(whole),
    activeDays: whole.pulse.count,
    knownDays: daysSince(dates.firstOn) ?? 0,
    tenureDays,
    silentDays: daysSince(dates.lastInOn),
    ...read.rhythm,
    lastTwoWay,
    ...dates,
    warmth: warmthOf(whole, tenureDays, now),
    replies: repliesIn(days, dayToday),
    kept: keptOn(dayToday, heardPast(read)),
    forecast: forecastOn(dayToday, { pulse: whole.pulse, contacts: tie.contacts, days, owner }),
  };
}

/**
 * What the stage is made of, by the day it is looked at (days since 1970-01-01 on the calendar of `zone`). Where a tie is looked at on
 * many days, all that does not hang on the day is worked out once.
 */
export function stageFactsOf(read: ReadTie, zone: TimeZone): (day: number) => StageFacts {
  const { tie, whole, tenureDays } = read;
  const { rhythmDays } = read.rhythm;
  const heardOn = tie.lastIn ? dayNumber(localDateOf(tie.lastIn.at, zone)) : null;
  const occasions = occasionsIn(whole);
  const past = heardPast(read);
  return (day) => {
    const silentDays = heardOn === null ? null : Math.max(0, day - heardOn);
    return { occasions, tenureDays, silentDays, rhythmDays, kept: keptOn(day, past) };
  };
}

const occasionsIn = ({ inOccasions, outSettled }: OlderDays): number => Math.min(inOccasions, outSettled);

/** Up to the last time the person took part. */
const heardPast = ({ tie, heard }: ReadTie): Past => ({ pulse: heard.pulse, contacts: tie.contacts - tie.unanswered });

type Dates = Pick<TieFacts, "firstOn" | "lastInOn" | "lastTwoWayOn" | "lastOutOn" | "unansweredSince">;

function datesOf(tie: TieSummary, lastTwoWay: Mark | null, zone: TimeZone): Dates {
  const dateOf = (mark: Mark | null | undefined): LocalDate | null => (mark ? localDateOf(mark.at, zone) : null);
  return {
    firstOn: dateOf(tie.first),
    lastInOn: dateOf(tie.lastIn),
    lastTwoWayOn: dateOf(lastTwoWay),
    lastOutOn: dateOf(tie.outs[0]),
    unansweredSince: dateOf(tie.answer),
  };
}

/**
 * The rhythm: half of the time the two know each other lies in pauses no longer than this. Unlike the mean, it is not shortened by a
 * few messages on following days: pauses of 1, 1, 28, 1, 1, 28 days are a rhythm of 28.
 */
function rhythmOf(days: readonly ActiveDay[]): Pick<TieFacts, "rhythmDays" | "pauses"> {
  const pauses: number[] = [];
  let later: number | null = null;
  for (let index = days.length - 1; index >= 0 && pauses.length < RHYTHM_PAUSES; index -= 1) {
    const active = days[index];
    if (!active || !tookPart(active.inLevel)) continue;
    if (later !== null) pauses.push(later - active.day);
    later = active.day;
  }

  const half = pauses.reduce((sum, pause) => sum + pause, 0) / 2;
  let passed = 0;
  pauses.sort((one, other) => one - other);
  const rhythm = pauses.find((pause) => {
    passed += pause;
    return passed >= half;
  });
  return { rhythmDays: rhythm ?? null, pauses: pauses.length };
}

function lastTwoWayOf({ lastIn, answer, firstOutAt }: TieSummary): Mark | null {
  if (!lastIn) return null;
  if (answer && answer.at - lastIn.at <= ANSWER_DAYS * DAY_MS) return answer;
  return firstOutAt !== null && firstOutAt <= lastIn.at ? lastIn : null;
}

/** Days: two years. */
const HALF_TENURE_DAYS = 730;

/** How long a tie has lasted, from 0 when it is new towards 1: half at two years. */
export const tenureShare = (tenureDays: number): number => tenureDays / (tenureDays + HALF_TENURE_DAYS);

/** Of the slow part, what counts in a tie that has lasted for ever. */
const SLOW_SHARE = 0.1;

/**
 * Falls with every moment of silence and rises with every contact: both sums do, and the slow one counts more the longer the tie
 * has lasted. Ages run by the clock, not the calendar, whose day can come twice when clocks go back just after midnight.
 */
function warmthOf(whole: OlderDays, tenureDays: number, now: Instant): number {
  if (whole.newestIn === null) return 0;
  const age = now / DAY_MS - (whole.newestIn + 0.5);
  const lasting = SLOW_SHARE * tenureShare(tenureDays);
  return whole.fast * fastLeft(age) + lasting * whole.slow * slowLeft(age);
}

function keptOn(today: number, past: Past): number {
  const { newest } = past.pulse;
  if (newest === null) return 1;
  const chanceOn = (day: number): number => contactChance({ day, past, owner: null });
  return chanceOn(Math.max(today, newest)) / chanceOn(newest);
}

interface Known {
  readonly pulse: Pulse;
  readonly contacts: number;
  readonly days: readonly ActiveDay[];
  readonly owner: OwnerActivity | null;
}

/** On `today`, or on the newest day of contact where the owner's calendar is not there yet. */
function forecastOn(today: number, { pulse, contacts, days, owner }: Known): Forecast | null {
  if (pulse.newest === null) return null;
  const day = Math.max(today, pulse.newest);
  const lately = days.length - 1 - days.findLastIndex((active) => active.day < day - HORIZON_DAYS);
  return forecastOf({ day, past: { pulse, contacts }, owner }, lately);
}
