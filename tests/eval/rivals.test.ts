import { describe, expect, it } from "vitest";
import { dotAlignScore, pingCrmScore } from "../../tools/eval/stage/rivals.ts";

/** Ages in days: the first, then each `step` older. */
const ages = (first: number, step: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index * step);

describe("the DotAlign formula", () => {
  it.each([
    { inbound: 1, outbound: 2, events: 0, days: 0, score: 2 },
    { inbound: 10, outbound: 12, events: 2, days: 180, score: 13.51 },
    { inbound: 60, outbound: 50, events: 20, days: 30, score: 96.58 },
    { inbound: 60, outbound: 50, events: 20, days: 730, score: 16.67 },
    { inbound: 60, outbound: 50, events: 20, days: 2190, score: 1 },
  ])("gives $score to $inbound in, $outbound out and $events meetings, $days days ago", ({ score, ...facts }) => {
    expect(dotAlignScore(facts)).toBeCloseTo(score, 2);
  });
});

describe("the PingCRM formula", () => {
  it.each([
    { score: 7, inbound: ages(5, 20, 4), outbound: ages(3, 15, 6), platforms: 1 },
    { score: 3, inbound: ages(40, 60, 3), outbound: ages(12, 30, 8), platforms: 1 },
    { score: 3, inbound: [], outbound: ages(6, 6, 5), platforms: 1 },
    { score: 10, inbound: ages(2, 9, 40), outbound: ages(4, 10, 36), platforms: 2 },
    { score: 3, inbound: ages(400, 12, 20), outbound: ages(410, 25, 10), platforms: 1 },
    { score: 4, inbound: [100], outbound: [95], platforms: 1 },
  ])("gives $score to messages $inbound days ago from them and $outbound days ago to them", ({ score, ...facts }) => {
    expect(pingCrmScore(facts)).toBe(score);
  });
});
