import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { contactIn60Days } from "../../shared/domain/forecast/forecast.ts";
import { hasSharedFile } from "../../tools/eval/sharedData.ts";
import { BASELINES } from "../../tools/eval/stage/baselines.ts";
import { casesAt } from "../../tools/eval/stage/cases.ts";
import { standings } from "../../tools/eval/stage/engine.ts";
import { measure } from "../../tools/eval/stage/judge.ts";
import { loadNetwork, NETWORKS } from "../../tools/eval/stage/network.ts";

const COLLEGE = NETWORKS.filter(({ name, path }) => name === "college" && hasSharedFile(path));

describe.skipIf(COLLEGE.length === 0)("on the smaller network (shared data not present: skipped)", () => {
  const judged = () => {
    const [network] = COLLEGE.map(loadNetwork);
    const cutOffs = network ? network.cutOffs.map((cutOff) => casesAt(network, cutOff)) : [];
    const standing = standings();
    const where = new Map(cutOffs.flat().map((it) => [it, standing(it)]));
    return { cutOffs, where };
  };

  it("the forecast is ahead of every published score, and each stage keeps what it promises", {
    timeout: 120_000,
  }, () => {
    const { cutOffs, where } = judged();
    const ours = measure(
      { name: "ours", of: (it) => contactIn60Days(where.get(it)?.forecast ?? null), probability: true },
      cutOffs,
    ).judged;
    const best = Math.max(...BASELINES.map((score) => measure(score, cutOffs).judged.all));
    expect(best).toBeCloseTo(0.821, 3);
    expect(ours.all).toBeGreaterThan(best + 0.01);
    expect(ours.brier).toBeLessThan(0.13);

    const chances = (["continuation", "deterioration", "ending"] as const).map((stage) => {
      const cases = cutOffs.flat().filter((it) => where.get(it)?.standing.stage === stage);
      return cases.filter(({ contact }) => contact).length / cases.length;
    });
    expect(chances).toEqual(chances.toSorted((one, other) => other - one));
  });
});

describe("npm run eval", () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ["tools/eval/eval.ts", ...args], {
      env: { ...process.env, SHARED_DATA: "/nowhere" },
      encoding: "utf8",
    });

  it("says what it skips where the data are not present", () => {
    const { stdout, status } = run("stage");
    expect(stdout).toContain("shared data not present: skipped");
    expect(status).toBe(0);
  });

  it("names what there is when it is asked for something else", () => {
    const { stderr, status } = run("horoscope");
    expect(stderr).toContain('Cannot evaluate "horoscope": there is stage');
    expect(status).toBe(1);
  });
});
