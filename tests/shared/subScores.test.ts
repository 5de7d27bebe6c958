import { describe, expect, it } from "vitest";
import { standingOf } from "../../shared/domain/stage/standing.ts";
import type { SubScores } from "../../shared/domain/stage/subScores.ts";
import { tieOf } from "../../shared/domain/tie/tie.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { DAY_MS, type Instant, instant, UTC } from "../../shared/time.ts";
import { aTouch, daysAgo, exchanges, mails, NOW } from "../builders/touch.ts";

const SETTINGS = { kind: "unsorted", idealDays: null, maximumDays: null } as const;

const subScores = (touches: readonly Touch[], now: Instant = NOW): SubScores =>
  standingOf(tieOf(touches, UTC), { now, zone: UTC, settings: SETTINGS }).subScores;

/** Which of them are not what they were. */
function moved(before: SubScores, after: SubScores): readonly string[] {
  return Object.entries(after)
    .filter(([name, value]) => value !== before[name as keyof SubScores])
    .map(([name]) => name);
}

const WEEKLY = exchanges({ every: 7, from: 70, until: 0 });

describe("the sub-scores (S7)", () => {
  it("are all unknown before the first touch", () => {
    expect(Object.values(subScores([])).every((score) => score === null)).toBe(true);
  });

  it("are 81 for the frequency of a weekly tie and 100 for its recency and reciprocity", () => {
    expect(subScores(WEEKLY)).toMatchObject({ frequency: 81, recency: 100, reciprocity: 100, oneToOne: 100 });
  });

  it("move recency alone with silence, while nothing is waiting for an answer", () => {
    const met = [70, 40, 10].map((age) => aTouch({ direction: "both", channel: "call", at: daysAgo(age) }));
    expect(moved(subScores(met), subScores(met, instant(NOW + 30 * DAY_MS)))).toEqual(["recency"]);
  });

  it("move the one-to-one share alone with the size of the audience", () => {
    const inGroup = WEEKLY.map((touch) => ({ ...touch, audience: 3 }));
    expect(moved(subScores(WEEKLY), subScores(inGroup))).toEqual(["oneToOne"]);
  });

  it("move the channel mix alone with the channel", () => {
    const mixed = WEEKLY.map((touch, index) => (index % 2 ? touch : { ...touch, channel: "message" as const }));
    expect(moved(subScores(WEEKLY), subScores(mixed))).toEqual(["channelMix"]);
  });

  it("move reciprocity alone with more messages from one side on the same days", () => {
    const more = WEEKLY.filter(({ direction }) => direction === "in").map((touch) => ({
      ...touch,
      key: `${touch.key}again`,
      at: instant(touch.at + 60_000),
    }));
    expect(moved(subScores(WEEKLY), subScores([...WEEKLY, ...more]))).toEqual(["reciprocity"]);
  });

  it("move the answers of the side alone that answers later", () => {
    const prompt = mails({ out: [60, 40, 20], in: [60, 40, 20] });
    const late = mails({ out: [64, 44, 24], in: [60, 40, 20] });
    expect(subScores(prompt).theirAnswers).toBe(100);
    expect(subScores(late).theirAnswers).toBe(25);
    expect(subScores(mails({ in: [20], out: [18] })).yourAnswers).toBe(50);
  });

  it("count a message nobody answered for two weeks as no answer", () => {
    expect(subScores(mails({ out: [50, 15], in: [50] })).theirAnswers).toBe(50);
    expect(subScores(mails({ out: [50, 13], in: [50] })).theirAnswers).toBe(100);
  });

  it("give half of tenure at two years", () => {
    expect(subScores(exchanges({ every: 73, from: 730, until: 0 })).tenure).toBe(50);
  });
});
