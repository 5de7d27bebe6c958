/** The past of a tie as a picture needs it: stages, strength and days of contact over time (S8, P11). */
import { addDays, DAY_MS, instant, type LocalDate, type LocalNow, localDateOf } from "../../time.ts";
import { addTouches, EMPTY_TIE, type TieSummary } from "../tie/tie.ts";
import { factsOf } from "../tie/tieFacts.ts";
import type { Touch } from "../tie/touch.ts";
import { decide } from "./stage.ts";
import { type StagePeriod, stageHistoryOf } from "./stageHistory.ts";
import { standingOf } from "./standing.ts";

/** Strength is looked at every so many days back from today, and so many times. */
const STEP_DAYS = 30;
const STEPS = 12;
/** Days of contact are counted so far back. */
const COUNTED_DAYS = 366;

export interface DayOfContact {
  readonly on: LocalDate;
  readonly in: number;
  readonly out: number;
  readonly both: number;
}

export interface TiePast {
  /** Oldest first; the last one is the present. */
  readonly periods: readonly StagePeriod[];
  /** Oldest first; none before there was any. */
  readonly strengths: readonly { readonly on: LocalDate; readonly strength: number }[];
  /** Oldest first; days without contact are left out. */
  readonly days: readonly DayOfContact[];
  /** The day on which the tie's own rhythm expects the person next, perhaps a past one; `null` while no rhythm is known. */
  readonly expectedOn: LocalDate | null;
}

/** The past of the tie that `touches` make, as of `until.now`. */
export function tiePastOf(touches: readonly Touch[], until: LocalNow): TiePast {
  const sorted = touches.filter(({ at }) => at <= until.now).toSorted((one, other) => one.at - other.at);
  const { tie, strengths } = strengthsOf(sorted, until);
  return {
    periods: stageHistoryOf(sorted, until),
    strengths,
    days: daysOf(sorted, until),
    expectedOn: expectedOn(tie, until),
  };
}

/** The tie grows from step to step, so that every touch is folded once. */
function strengthsOf(sorted: readonly Touch[], { now, zone }: LocalNow) {
  let tie: TieSummary = EMPTY_TIE;
  let folded = 0;
  const strengths: { on: LocalDate; strength: number }[] = [];
  for (let step = STEPS; step >= 0; step -= 1) {
    const then = instant(now - step * STEP_DAYS * DAY_MS);
    const until = sorted.findIndex(({ at }) => at > then);
    const end = until === -1 ? sorted.length : until;
    tie = addTouches(tie, sorted.slice(folded, end), zone);
    folded = end;
    const { strength } = decide(tie, factsOf(tie, { now: then, zone, owner: null }));
    if (strength !== null) strengths.push({ on: localDateOf(then, zone), strength });
  }
  return { tie, strengths };
}

function daysOf(sorted: readonly Touch[], { now, zone }: LocalNow): readonly DayOfContact[] {
  const from = addDays(localDateOf(now, zone), -COUNTED_DAYS);
  const counts = new Map<LocalDate, { in: number; out: number; both: number }>();
  for (const { at, direction } of sorted) {
    const on = localDateOf(at, zone);
    if (on <= from || direction === "none") continue;
    const count = counts.get(on) ?? { in: 0, out: 0, both: 0 };
    count[direction] += 1;
    counts.set(on, count);
  }
  return [...counts].map(([on, count]) => ({ on, ...count }));
}

const NO_WISHES = { kind: "unsorted", idealDays: null, maximumDays: null } as const;

function expectedOn(tie: TieSummary, { now, zone }: LocalNow): LocalDate | null {
  const { rhythmDays } = standingOf(tie, { now, zone, settings: NO_WISHES }).standing;
  return rhythmDays !== null && tie.lastIn ? addDays(localDateOf(tie.lastIn.at, zone), rhythmDays) : null;
}
