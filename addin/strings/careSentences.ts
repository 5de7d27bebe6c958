/** Sentences with numbers for what comes after the first card. */
import type { CalibrationReply, DuePerson, PastReply } from "../../shared/contract/relationship.ts";
import type { ForecastView, RestView, TouchView } from "../../shared/contract/standing.ts";
import type { Instant, LocalDate } from "../../shared/time.ts";
import type { ThreadGroup } from "../hooks/closer/threadGroups.ts";
import { en } from "./en.ts";
import type { Format } from "./format.ts";
import { counter, inTen } from "./sentences.ts";

export interface Tally {
  readonly in: number;
  readonly out: number;
  readonly both: number;
}

/** Measured by `npm run eval -- stage` on a public mail network (tools/eval/README.md): what was said of 60 days, and what came of it. */
const PUBLISHED = { cases: 41_037, said: 0.531, came: 0.533, brier: 0.168 };

/** From so many points of strength on within a quarter it is a trend. */
const TREND_POINTS = 5;
const QUARTER_STEPS = 3;

export function careSentences(format: Format) {
  const count = counter(format);
  const inHundred = (share: number): string => format.number(Math.round(share * 100));
  return {
    /** `120 touches so far; there are more`. */
    shown: (touches: number, more: boolean) =>
      more
        ? `${count(touches, "touch", "touches")} so far; there are more`
        : `${count(touches, "touch", "touches")} in all`,
    /** `4 from Jim and 2 from you`. */
    sides: (touches: readonly TouchView[], name: string) => {
      const of = (direction: TouchView["direction"], mine = true) =>
        touches.filter((touch) => touch.direction === direction && (direction !== "out" || touch.mine === mine)).length;
      const sides = [
        [of("in"), `from ${name}`],
        [of("out"), "from you"],
        [of("out", false), "from a colleague"],
        [of("both"), "together"],
        [of("none"), "with both of you on it"],
      ] as const;
      return format.list(
        sides.filter(([amount]) => amount > 0).map(([amount, who]) => `${format.number(amount)} ${who}`),
      );
    },
    /** `E-mail · 3 Oct – 12 Oct`. */
    thread: ({ touches, oldest, newest }: ThreadGroup, now: Instant) => {
      const channels = [...new Set(touches.map(({ channel }) => en.channels[channel]))];
      const [from, to] = [format.dayOf(oldest, now), format.dayOf(newest, now)];
      return `${format.list(channels)} · ${from === to ? from : `${from} – ${to}`}`;
    },
    year: ({ in: they, out, both }: Tally, name: string) => {
      const parts = [`${name} ${count(they, "time", "times")}`, `you ${count(out, "time", "times")}`];
      return `In the last twelve months: ${format.list(both > 0 ? [...parts, `together ${count(both, "time", "times")}`] : parts)}.`;
    },
    expected: (on: LocalDate, now: Instant) =>
      `By its own rhythm the next contact is expected ${format.until(on, now)}.`,
    periods: (periods: PastReply["periods"], now: Instant) =>
      periods.map(({ stage, from }) => `${en.stages[stage]} since ${format.day(from, now)}`),
    /** `strength` is today's; `null` where there is none to compare. */
    trend: (strength: number | null, strengths: PastReply["strengths"]) => {
      const before = strengths.at(-1 - QUARTER_STEPS)?.strength;
      if (strength === null || before === undefined) return null;
      const change = strength - before;
      const word = change >= TREND_POINTS ? "rising" : change <= -TREND_POINTS ? "falling" : "steady";
      return `Strength is ${word}: ${format.number(Math.round(strength))} now, ${format.number(Math.round(before))} three months ago.`;
    },
    within: (days: number) => count(days, "day", "days"),
    likely: (probability: number) => inTen(probability),
    between: ({ low, high }: ForecastView["within"][number]) => `${format.percent(low)} to ${format.percent(high)}`,
    fading: (fading: number) =>
      `It may also fade: ${inTen(fading).toLowerCase()} that the next 60 days bring at most half as many days of contact as the last.`,
    calibration: ({ forecasts, needed, brier, inTouch, bands }: CalibrationReply) => {
      if (brier === null || inTouch === null)
        return `Too few of your own forecasts are over to judge them: ${format.number(forecasts)} of ${format.number(needed)}. On a public mail network with ${format.number(PUBLISHED.cases)} cases it said ${inHundred(PUBLISHED.said)} in 100 on average, and ${inHundred(PUBLISHED.came)} in 100 came true.`;
      const said = bands.reduce((sum, band) => sum + band.said * band.forecasts, 0) / forecasts;
      return `Of ${format.number(forecasts)} forecasts for your own ties that are over, it said ${inHundred(said)} in 100 on average, and ${inHundred(inTouch)} in 100 came true.`;
    },
    brier: ({ brier }: CalibrationReply) =>
      `Mean squared error ${(brier ?? PUBLISHED.brier).toFixed(3)}; whoever always says one half has 0.25.`,
    band: ({ said, inTouch, forecasts }: CalibrationReply["bands"][number]) =>
      `said ${format.percent(said)}, came true ${format.percent(inTouch)}, ${count(forecasts, "forecast", "forecasts")}`,
    due: ({ cadence, lastTwoWayAt }: DuePerson, now: Instant) => {
      const last = lastTwoWayAt === null ? "" : `Last exchange ${format.ago(lastTwoWayAt, now)} · `;
      return `${last}every ${format.span(cadence.idealDays)}, ${en.cadenceSources[cadence.source]}`;
    },
    rest: ({ kind, until }: RestView, now: Instant) =>
      `${kind === "snoozed" ? "Later" : "Not this time"}: back on ${format.day(until, now)}`,
    put: (name: string, { kind, until }: RestView, now: Instant) =>
      `${name}: ${kind === "snoozed" ? "later" : "not this time"}, back on ${format.day(until, now)}.`,
    of: (action: string, name: string) => `${action}: ${name}`,
  };
}
