import { describe, expect, it } from "vitest";
import { checkRule } from "../../shared/domain/tone/analyse.ts";
import { readForm } from "../../shared/domain/tone/reading/draftReading.ts";
import { type Finding, RULE_IDS, type RuleId } from "../../shared/domain/tone/rule.ts";
import { type LabelledDraft, labelledDrafts, ROUNDS, roundDrafts } from "../../tools/eval/tone/labelled.ts";

/** Greetings of every form, by language; they stand in the place of those the drafts were written with. */
const GREETINGS: Readonly<Record<string, readonly string[]>> = {
  en: ["Dear Sir or Madam,", "To whom it may concern:", "Hello,", "Dear Mr Ward,", "Hi all,", "Good morning!"],
  de: ["Sehr geehrte Damen und Herren,", "Guten Tag,", "Sehr geehrte Frau Vogt,", "Hallo zusammen,", "Hallo!"],
  fr: ["Madame, Monsieur,", "Bonjour,", "Chère Madame Morel,", "Bonjour à tous,", "Madame,"],
  es: ["Estimados señores:", "Muy señores míos:", "Hola,", "Estimada señora Herrera:", "¡Hola a todos!"],
};

interface Edited {
  readonly rule: RuleId;
  readonly before: string;
  readonly after: string;
}

function editsOf(rule: RuleId, draft: LabelledDraft, text = draft.text): readonly Edited[] {
  return checkRule(rule, text, draft).flatMap(({ span, edits }: Finding) =>
    edits.map(({ replacement }) => ({
      rule,
      before: text,
      // Blanks that meet are one in HTML.
      after: (text.slice(0, span.start) + replacement + text.slice(span.end)).replace(/(?<=\S) {2,}/gu, " "),
    })),
  );
}

/** What an edit must not make more of than there was. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  "marks that meet": /[,;:](?=\s?[.,;:])|(?<!\.)\.\s?[,;:](?!\S*[)\]])|(?<![.!?])\.\.(?!\.)|[!?]\.|\.[!?]/gu,
  "a mark with nothing before it": /(?:^|\n|\s)[,.;](?!\.)/gu,
  "a small letter after a sentence": /\p{L}{3,}[.!?] +\p{Ll}/gu,
  "a word of the program": /undefined|null|NaN/gu,
};

const count = (text: string, pattern: RegExp | string): number =>
  typeof pattern === "string" ? text.split(pattern).length - 1 : (text.match(pattern) ?? []).length;

const faultsOf = ({ before, after }: Edited): readonly string[] => [
  ...Object.entries(FAULTS).flatMap(([fault, pattern]) =>
    count(after, pattern) > count(before, pattern) ? [fault] : [],
  ),
  ...(isBalanced(before) && !isBalanced(after) ? ["quotes without their other half"] : []),
  ...(readForm(before).greeting !== null && readForm(after).greeting === null
    ? ["a sentence before the greeting"]
    : []),
];

function isBalanced(text: string): boolean {
  const of = (mark: string) => count(text, mark);
  return of("(") === of(")") && of("«") === of("»") && of('"') % 2 === 0 && of("“") + of("„") >= of("”");
}

const faulty = (all: readonly Edited[]) =>
  all.flatMap((one) => faultsOf(one).map((fault) => `${one.rule}: ${fault}: ${JSON.stringify(one.after)}`));

const drafts = RULE_IDS.flatMap((rule) =>
  [...labelledDrafts(rule), ...ROUNDS.flatMap((round) => roundDrafts(round, rule))].map((draft) => ({ rule, draft })),
);

describe("what the edits leave", () => {
  const edited = drafts.flatMap(({ rule, draft }) => editsOf(rule, draft));

  it("reads well in every labelled draft", () => {
    expect(edited.length).toBeGreaterThan(500);
    expect(faulty(edited)).toEqual([]);
  });

  it.each(RULE_IDS)("reads well whatever the greeting, where %s is said", (rule) => {
    const marked = drafts.filter((one) => one.rule === rule && one.draft.marks.length > 0);
    const greeted = Object.entries(GREETINGS).flatMap(([language, lines]) =>
      marked
        .filter(({ draft }) => draft.language === language)
        .slice(0, DRAFTS_GREETED)
        .flatMap(({ draft }) => lines.flatMap((line) => editsOf(rule, draft, greetedWith(line, draft.text)))),
    );
    expect(faulty(greeted)).toEqual([]);
  });

  it("opens with the greeting where a sentence is put first, in a way of greeting that nobody foresaw", () => {
    const opened = drafts
      .filter(({ rule }) => rule === "missing-thanks" || rule === "cold-restart")
      .flatMap(({ rule, draft }) => editsOf(rule, draft, greetedWith("To everybody at number nine,", draft.text)));
    expect(opened.length).toBeGreaterThan(20);
    expect(opened.filter(({ after }) => !after.startsWith("To everybody at number nine,\n"))).toEqual([]);
  });
});

/** Drafts of a language that are greeted in every form, for each rule. */
const DRAFTS_GREETED = 1;

/** The draft without its own greeting, below another. */
function greetedWith(line: string, text: string): string {
  const rest = text.slice(readForm(text).greeting?.span.end ?? 0).trimStart();
  return `${line}\n\n${rest}`;
}
