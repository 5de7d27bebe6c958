/** The stages a tie went through (S8), from its touches. A stage that did not last is left out, so that the picture does not flicker. */
import { addDays, daysBetween, type LocalDate, type LocalNow, localDateOf, type TimeZone } from "../../time.ts";
import { addTouches, EMPTY_TIE, type TieSummary } from "../tie/tie.ts";
import type { Touch } from "../tie/touch.ts";
import type { Stage } from "./stage.ts";
import { fallOf, stageAt } from "./whatNext.ts";

export interface StagePeriod {
  readonly stage: Stage;
  readonly from: LocalDate;
}

/** A stage counts from so many days on. Nothing falls sooner after a touch that lifted it: doubt takes 20 days at least. */
export const HYSTERESIS_DAYS = 20;

/** Oldest first; the last period is the present one, however short. Reads each touch once and asks for each silence what it led to. */
export function stageHistoryOf(touches: readonly Touch[], { now, zone }: LocalNow): readonly StagePeriod[] {
  const days = Map.groupBy(
    touches.filter(({ at }) => at <= now).toSorted((one, other) => one.at - other.at),
    ({ at }) => localDateOf(at, zone),
  );
  const order = [...days.keys()];
  let tie: TieSummary = EMPTY_TIE;
  const periods: StagePeriod[] = [];
  for (const [index, day] of order.entries()) {
    const ofDay = days.get(day) ?? [];
    tie = addTouches(tie, ofDay, zone);
    const stage = stageAt(tie, { now: ofDay.at(-1)?.at ?? now, zone });
    if (stage) periods.push({ stage, from: day });
    periods.push(...falls(tie, { from: day, to: order[index + 1] ?? addDays(localDateOf(now, zone), 1), zone }));
  }
  return lasting(merged(periods));
}

interface Silence {
  readonly from: LocalDate;
  /** The first day after it. */
  readonly to: LocalDate;
  readonly zone: TimeZone;
}

function falls(tie: TieSummary, { from, to, zone }: Silence): readonly StagePeriod[] {
  const fallen: StagePeriod[] = [];
  for (let day = from; daysBetween(day, to) > HYSTERESIS_DAYS || fallen.length > 0; ) {
    const fall = fallOf(tie, { day, zone, within: daysBetween(day, to) - 1 });
    if (!fall) break;
    fallen.push({ stage: fall.stage, from: fall.on });
    day = fall.on;
  }
  return fallen;
}

const merged = (periods: readonly StagePeriod[]): readonly StagePeriod[] =>
  periods.filter(({ stage }, index) => stage !== periods[index - 1]?.stage);

/** Without stages that were over within the hysteresis, the present one excepted. */
const lasting = (periods: readonly StagePeriod[]): readonly StagePeriod[] =>
  merged(
    periods.filter(({ from }, index) => {
      const next = periods[index + 1];
      return next === undefined || daysBetween(from, next.from) >= HYSTERESIS_DAYS;
    }),
  );
