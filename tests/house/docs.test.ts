import { describe, expect, it } from "vitest";
import { codeProblems, decisionProblems, mentionProblems, pageProblems } from "../../tools/checks/docs.ts";

const around = {
  exists: (path: string) => ["shared/time.ts", "docs/style.md", "docs/decisions/0008-one.md"].includes(path),
  scripts: ["bench"],
};
const page = (text: string, path = "docs/guide.md") => new Map([[path, text]]);

const decision = (number: string) =>
  `# ${number} · A choice\n\n## Context\n\n## Decision\n\n## Alternatives weighed\n\n## Consequences\n\n## Checked by\n\n## Revisit when\n`;

describe("the check of the pages", () => {
  it.each([
    "[style](style.md)",
    "[time](../shared/time.ts)",
    "`shared/time.ts`",
    "`npm run bench`",
    "[there](#a-heading-of-its-own)\n\n## A heading, of its own",
    "[elsewhere](https://www.rfc-editor.org/rfc/rfc9457)",
  ])("lets %j be", (text) => {
    expect(pageProblems(page(text), around)).toEqual([]);
  });

  it.each([
    ["[gone](gone.md)", "docs/guide.md links to gone.md, which does not exist"],
    ["`shared/gone.ts`", "docs/guide.md names `shared/gone.ts`, which does not exist"],
    ["`npm run gone`", 'docs/guide.md names "npm run gone", which does not exist'],
    ["[there](#gone)\n\n## Here", "docs/guide.md links to #gone, but there is no such heading"],
    [
      "[decision 0007](decisions/0008-one.md), [decision 0008](decisions/0008-one.md)",
      "docs/guide.md calls decisions/0008-one.md decision 0007",
    ],
  ])("refuses %j", (text, says) => {
    expect(pageProblems(page(text), around)).toEqual([says]);
  });
});

describe("the check of the decisions", () => {
  it("lets decisions be that count up", () => {
    const two = new Map(["0001", "0002"].map((number) => [`docs/decisions/${number}-a-choice.md`, decision(number)]));
    expect(decisionProblems(two)).toEqual([]);
  });

  it("refuses a gap", () => {
    expect(decisionProblems(page(decision("0002"), "docs/decisions/0002-a-choice.md"))).toContain(
      "docs/decisions/0002-a-choice.md should be decision 0001: they count up from 0001",
    );
  });

  it("refuses one without its parts", () => {
    const text = decision("0001").replace("## Revisit when\n", "");
    expect(decisionProblems(page(text, "docs/decisions/0001-a-choice.md"))).toEqual([
      'docs/decisions/0001-a-choice.md has no part "Revisit when"',
    ]);
  });

  it("refuses code that cites a decision nobody took", () => {
    const code = page("/** Ninety days. Decision 0042. */", "shared/domain/stage.ts");
    expect(mentionProblems(code, new Map())).toEqual([
      "shared/domain/stage.ts speaks of decision 0042, which does not exist",
    ]);
  });
});

describe("the check of codes and sections", () => {
  const pages = new Map([
    ["docs/features.md", "| code | what |\n|---|---|\n| L1 | logs |\n| L5 | undoes |\n| T7 | mirrors |\n"],
    ["docs/relationship-model.md", "## 1. Bonds\n\n## 8. Words that fit\n"],
    ["docs/security.md", "| case | what |\n|---|---|\n| 07 | tokens |\n| 40 | packages |\n"],
  ]);

  it.each([
    "/** Logging (L1 to L5). */",
    "/** Stiffer than they write (relationship model, section 8; T7). */",
    "/** By rules (relationship model, sections 1 and 8). */",
    'it("case 07: is refused")',
    "/** Known faults (security case 40). */",
    'env["PROGRAMFILES(X86)"], fails(T99)',
  ])("lets %j be", (text) => {
    expect(codeProblems(page(text, "shared/one.ts"), pages)).toEqual([]);
  });

  it.each([
    ["/** Logging (L1, L9). */", "feature L9, which docs/features.md has not"],
    ["/** Looser (relationship model, section 8; T99). */", "feature T99, which docs/features.md has not"],
    ["/** By rules (relationship model, sections 1 and 9). */", "section 9, which docs/relationship-model.md has not"],
    ['it("cases 40 and 41: are refused")', "case 41, which docs/security.md has not"],
  ])("refuses %j", (text, says) => {
    expect(codeProblems(page(text, "shared/one.ts"), pages)).toEqual([`shared/one.ts names ${says}`]);
  });
});
