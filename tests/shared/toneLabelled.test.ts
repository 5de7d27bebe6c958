import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { READING_LANGUAGES } from "../../shared/domain/tone/reading/languages/pack.ts";
import { RULE_IDS } from "../../shared/domain/tone/rule.ts";
import { ROUNDS } from "../../tools/eval/tone/labelled.ts";
import {
  measuredQualities,
  QUALITY_FILE,
  qualityFile,
  RULES_PAGE,
  rulesPage,
} from "../../tools/eval/tone/publishRules.ts";
import { judgedDrafts, judgedRound, precisionOf, recallOf, scoreOf } from "../../tools/eval/tone/ruleScores.ts";

const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.8;

describe.each(RULE_IDS)("%s on its labelled drafts", (rule) => {
  const drafts = judgedDrafts(rule);

  it("has forty drafts or more in four languages, half of them to be left alone", () => {
    expect(drafts.length).toBeGreaterThanOrEqual(40);
    const silent = drafts.filter(({ marks }) => marks.length === 0);
    expect(silent.length).toBeGreaterThanOrEqual(20);
    const languages = new Set(drafts.map(({ language }) => language));
    expect(READING_LANGUAGES.filter((language) => !languages.has(language))).toEqual([]);
  });

  it("marks rightly and misses little", () => {
    const score = scoreOf(drafts);
    expect(precisionOf(score)).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(recallOf(score)).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});

describe.each(ROUNDS)("the %s round of drafts in other words", (round) => {
  const all = RULE_IDS.flatMap((rule) => judgedRound(round, rule));

  it.each(READING_LANGUAGES)("is marked rightly, and little of it is missed, in %s", (language) => {
    const score = scoreOf(all.filter((one) => one.language === language));
    expect(score.right).toBeGreaterThan(0);
    expect(precisionOf(score)).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(recallOf(score)).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});

describe("what is published of the rules", () => {
  const qualities = measuredQualities();

  it("is what is measured: else run `npm run eval -- publish-rules`", () => {
    expect(readFileSync(QUALITY_FILE, "utf8")).toBe(qualityFile(qualities));
    expect(readFileSync(RULES_PAGE, "utf8")).toBe(rulesPage(qualities));
  });
});
