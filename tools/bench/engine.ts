// `npm run bench:engine`: what one answer about one tie costs, beside the published formula alone. Times are medians per call.
import { contactProbability } from "../../shared/domain/forecast/bgNbd.ts";
import { standingOf } from "../../shared/domain/stage/standing.ts";
import { whatNext } from "../../shared/domain/stage/whatNext.ts";
import { addTouches, type TieSummary, tieOf } from "../../shared/domain/tie/tie.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { DAY_MS, type Instant, instant, UTC } from "../../shared/time.ts";

const NOW = instant(Date.UTC(2026, 10, 5, 12));
const ASKED = { now: NOW, zone: UTC, settings: { kind: "unsorted", idealDays: null, maximumDays: null } } as const;
/** What a tie may cost at most, in microseconds. */
const BUDGET = 50;

const BATCH = 200;
const BATCHES = 101;

/** Median microseconds per call, over batches, after warming up. */
function microseconds(run: () => unknown): number {
  for (let turn = 0; turn < 5 * BATCH; turn += 1) run();
  const times = Array.from({ length: BATCHES }, () => {
    const from = performance.now();
    for (let turn = 0; turn < BATCH; turn += 1) run();
    return ((performance.now() - from) * 1000) / BATCH;
  }).sort((one, other) => one - other);
  return times[Math.floor(BATCHES / 2)] ?? Number.NaN;
}

const touch = (index: number, at: Instant): Touch => ({
  key: `<${index}@mail.example>`,
  at,
  direction: index % 2 === 0 ? "in" : "out",
  channel: "mail",
  audience: 1,
  addressed: "to",
  automated: false,
  words: 40,
});

/** A tie of so many touches, one every other day up to yesterday. */
const tieWith = (count: number): TieSummary =>
  tieOf(
    Array.from({ length: count }, (_, index) => touch(index, instant(NOW - (1 + 2 * index) * DAY_MS))),
    UTC,
  );

function main(): void {
  console.log("microseconds per call (median)");
  const rows = [10, 100, 1_000, 10_000].map((count) => {
    const tie = tieWith(count);
    const next = [touch(count, NOW)];
    return {
      touches: count,
      bytes: new TextEncoder().encode(JSON.stringify(tie)).length,
      "BG/NBD alone": microseconds(() => contactProbability({ repeats: 60, span: 700, age: 720 }, 60)),
      standingOf: microseconds(() => standingOf(tie, ASKED)),
      "adding a touch": microseconds(() => addTouches(tie, next, UTC)),
      whatNext: microseconds(() => whatNext(tie, ASKED)),
    };
  });
  console.table(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value.toFixed(2))]))),
  );

  const dearest = Math.max(...rows.map((row) => row.standingOf));
  console.log(
    `standingOf: ${dearest.toFixed(1)} µs at most, ${dearest <= BUDGET ? "within" : "OVER"} the budget of ${BUDGET} µs`,
  );
  process.exitCode = dearest <= BUDGET ? 0 : 1;
}

main();
