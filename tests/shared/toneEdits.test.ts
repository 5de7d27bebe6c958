import { describe, expect, it } from "vitest";
import { createFormat } from "../../addin/strings/format.ts";
import { toneSentence } from "../../addin/strings/toneSentences.ts";
import { checkRule } from "../../shared/domain/tone/analyse.ts";
import { RULE_IDS } from "../../shared/domain/tone/rule.ts";
import { UTC } from "../../shared/time.ts";
import { labelledDrafts } from "../../tools/eval/tone/labelled.ts";

const format = createFormat("en-GB", UTC);
const findings = RULE_IDS.flatMap((rule) =>
  labelledDrafts(rule).flatMap((draft) => checkRule(rule, draft.text, draft).map((finding) => ({ draft, finding }))),
);

describe("what the rules say of the labelled drafts", () => {
  it("is a sentence for every reason", () => {
    const sentences = findings.map(({ draft, finding }) =>
      toneSentence(finding.reason, "Jim", { format, now: draft.context.now }),
    );
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.filter((sentence) => !/^.{10,240}[.]$/u.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => /undefined|null|NaN|\[object/u.test(sentence))).toEqual([]);
  });

  it("is edited without a mark that hangs in the air", () => {
    const edited = findings.flatMap(({ draft, finding: { span, edits } }) =>
      edits.map(({ replacement }) => draft.text.slice(0, span.start) + replacement + draft.text.slice(span.end)),
    );
    expect(edited.length).toBeGreaterThan(200);
    expect(edited.filter((text) => /\s[,.](?!\.)|,,|\.,|undefined/u.test(text))).toEqual([]);
  });
});
