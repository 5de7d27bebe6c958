import { describe, expect, it } from "vitest";
import { type DraftAsk, withNames } from "../../addin/background/recipients.ts";
import { AboutRule } from "../../addin/screens/compose/AboutRule.tsx";
import { ClarityLine } from "../../addin/screens/compose/ClarityLine.tsx";
import { SuggestionCard } from "../../addin/screens/compose/SuggestionCard.tsx";
import { aboutWords } from "../../addin/strings/ruleWords.ts";
import { RULE_NAMES, SEVERITY_NAMES, WHY } from "../../addin/strings/toneNames.ts";
import { RULE_IDS, SEVERITIES } from "../../shared/domain/tone/rule.ts";
import { RULE_QUALITY } from "../../shared/domain/tone/ruleQuality.ts";
import type { ContactStyle } from "../../shared/domain/tone/style.ts";
import { timeZone } from "../../shared/time.ts";
import { adviceOn } from "../builders/advice.ts";
import { CASUAL_WRITER, FORMAL_WRITER } from "../builders/tone.ts";
import { aKnownPerson, at } from "../builders/views.ts";
import { wordsOn } from "../doubles/services.tsx";

const CONTEXT: DraftAsk["context"] = {
  recipients: [
    {
      address: "james@northwind.example",
      displayName: "James Ward",
      known: { names: ["James Ward", "Jim"], preferredName: "Jim" },
      field: "to",
    },
  ],
  now: at("2026-11-22T10:00:00Z"),
  zone: timeZone("Europe/Berlin"),
};

const lookedAt = (html: string) =>
  adviceOn(html, withNames({ html, readers: [{ name: "Jim", view: aKnownPerson() }], context: CONTEXT }));

describe("a suggestion", () => {
  it.each(SEVERITIES)("says in a word how much weighs on it: %s", (severity) => {
    const [first] = lookedAt("<p>Hi Jmes,</p><p>thank you for the plan you sent.</p>").advice;
    if (!first) throw new Error("The draft has no advice");
    const card = <SuggestionCard advice={{ ...first, severity }} spoken="en" onApply={() => {}} onDismiss={() => {}} />;
    expect(wordsOn(card)).toContain(SEVERITY_NAMES[severity]);
    expect(wordsOn(card)).toContain(WHY);
  });
});

describe("a draft beside the way its reader writes", () => {
  const STIFF =
    "<p>Dear Mr Ward,</p><p>Please find attached the minutes, as per your request.</p><p>Yours sincerely</p>";
  const LOOSE = "<p>Hi Jim,</p><p>the minutes are gonna be late 😂</p><p>see ya</p>";

  /** What stands on the cards beside it. */
  const saidTo = (style: ContactStyle, html: string): string => {
    const { toneBrief } = aKnownPerson();
    const view = aKnownPerson({ toneBrief: { ...toneBrief, stage: "continuation", bond: "relationship", style } });
    const ask = withNames({ html, readers: [{ name: "Jim", view }], context: CONTEXT });
    return adviceOn(html, ask)
      .advice.map((one) => wordsOn(<SuggestionCard advice={one} spoken="en" onApply={() => {}} onDismiss={() => {}} />))
      .join("\n");
  };

  it("is told to unbend for a casual writer, and to a formal one nothing", () => {
    expect(saidTo(CASUAL_WRITER, STIFF)).toContain(RULE_NAMES["too-stiff"]);
    expect(saidTo(CASUAL_WRITER, STIFF)).toContain(`${CASUAL_WRITER.messages} messages`);
    expect(saidTo(FORMAL_WRITER, STIFF)).toBe("");
  });

  it("is told to mind its words for a formal writer, and to a casual one nothing", () => {
    expect(saidTo(FORMAL_WRITER, LOOSE)).toContain(RULE_NAMES["too-familiar"]);
    expect(saidTo(CASUAL_WRITER, LOOSE)).toBe("");
  });
});

describe("why this?", () => {
  it.each(RULE_IDS)("tells what %s looks for, its source and its measured figures in German", (rule) => {
    const said = wordsOn(<AboutRule rule={rule} spoken="de" />);
    const { right, wrong, cases } = RULE_QUALITY[rule].de;
    expect(said).toContain(`${aboutWords.looksFor}: `);
    expect(said).toContain(`in German ${right} of ${right + wrong} marks were right`);
    expect(said).toContain(`on ${cases} drafts`);
  });

  it("tells precision and recall apart", () => {
    const rule = RULE_IDS.find((id) => RULE_QUALITY[id].en.missed > 0 && RULE_QUALITY[id].en.wrong === 0);
    if (rule === undefined) throw new Error("No rule misses a draft");
    const { right, missed } = RULE_QUALITY[rule].en;
    const said = wordsOn(<AboutRule rule={rule} spoken="en" />);
    expect(said).toContain("(precision 100%)");
    expect(said).toContain(`(recall ${Math.round((100 * right) / (right + missed))}%)`);
  });

  it("claims no figure for a language it was not measured in", () => {
    const said = wordsOn(<AboutRule rule="wrong-name" spoken={null} />);
    expect(said).toContain(aboutWords.notMeasured);
    expect(said).not.toContain("precision");
  });
});

describe("how easy a draft is to answer", () => {
  it("is told in one line of numbers", () => {
    const draft = "<p>Hi Jim,</p><p>could you send me the plan by Friday? Which lamp is yours?</p>";
    expect(wordsOn(<ClarityLine found={lookedAt(draft)} />)).toContain(
      "2 asks (1 without a day) · 2 questions · 12 words, longest sentence 8",
    );
  });

  it("counts asks that lack who and what", () => {
    const found = lookedAt("<p>Hi Jim,</p><p>I would love to pick your brain about lanterns one day.</p>");
    expect(found.advice.map(({ rule }) => rule)).toContain("vague-ask");
    expect(wordsOn(<ClarityLine found={found} />)).toContain("1 without who or what");
  });

  it.each([
    ["nothing is written", "<div><br></div>"],
    ["the language is not known", "<p>Привет,</p><p>можно ли назначить встречу на следующей неделе?</p>"],
  ])("is not told where %s", (_, html) => {
    expect(wordsOn(<ClarityLine found={lookedAt(html)} />)).toBe("");
  });
});

describe("a colleague among the readers", () => {
  it("may be greeted by a name of their own, and nobody else may", () => {
    const rob = { address: "rob@ellwood.example", displayName: "Robert Hill", known: null, field: "cc" as const };
    const context = { ...CONTEXT, recipients: [...CONTEXT.recipients, rob] };
    const readers = [{ name: "Jim", view: aKnownPerson() }];
    const rulesFor = (name: string) => {
      const html = `<p>Hi ${name},</p><p>thank you for the plan.</p>`;
      return adviceOn(html, withNames({ html, readers, context })).advice.map(({ rule }) => rule);
    };
    expect(rulesFor("Robert")).not.toContain("wrong-name");
    expect(rulesFor("Bob")).not.toContain("wrong-name");
    expect(rulesFor("Walter")).toContain("wrong-name");
  });
});
