/** Random histories for properties: any mix of directions, audiences, Cc, machines and hours, over about four years. */
import fc from "fast-check";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { type Instant, instant, type TimeZone, timeZone } from "../../shared/time.ts";
import { aTouch, NOW } from "./touch.ts";

/** `HISTORIES=10000` tries each property on so many; a hundred are enough for every day. */
fc.configureGlobal({ numRuns: Number(process.env["HISTORIES"] ?? 100) });

/** For properties that look at a tie on many days: fewer for every day, as many as asked for otherwise. */
export const SLOW = { numRuns: Number(process.env["HISTORIES"] ?? 30) } as const;

const YEAR_MS = 365 * 86_400_000;

/** Whole, half and odd offsets; clocks that change at midnight, in the other half of the year, and not at all. */
export const zones: fc.Arbitrary<TimeZone> = fc.constantFrom(
  ...[
    "UTC",
    "Europe/Berlin",
    "America/Los_Angeles",
    "America/St_Johns",
    "Africa/Cairo",
    "Pacific/Auckland",
    "Asia/Kathmandu",
  ].map(timeZone),
);

/** A moment in the four years before `NOW`; hours around midnight and clock changes come up by themselves. */
export const pastMoments: fc.Arbitrary<Instant> = fc.integer({ min: NOW - 4 * YEAR_MS, max: NOW }).map(instant);

/** A moment in the three years after `NOW`. */
export const laterMoments: fc.Arbitrary<Instant> = fc.integer({ min: NOW, max: NOW + 3 * YEAR_MS }).map(instant);

type Kind = Partial<Pick<Touch, "direction" | "addressed" | "automated" | "audience">>;

export const touchesOfKind = (kind: Kind, moments = pastMoments): fc.Arbitrary<Touch> =>
  fc
    .record({
      at: moments,
      key: fc.uuid(),
      direction: fc.constantFrom("in" as const, "out" as const, "both" as const),
      audience: fc.constantFrom(1, 1, 1, 2, 3, 5, 14, 40),
      addressed: fc.constantFrom("to" as const, "to" as const, "cc" as const),
      automated: fc.constantFrom(false, false, false, true),
    })
    .map((random) => aTouch({ ...random, ...kind }));

const anyTouch = touchesOfKind({});

/** Short histories and, now and then, such as fill more days than a tie remembers. */
export const histories: fc.Arbitrary<readonly Touch[]> = fc.oneof(
  { weight: 4, arbitrary: fc.array(anyTouch, { maxLength: 40 }) },
  { weight: 1, arbitrary: fc.array(anyTouch, { minLength: 250, maxLength: 500, size: "max" }) },
);
