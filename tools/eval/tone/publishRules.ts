/** What `npm run eval -- publish-rules` writes: the measured quality of the rules for the pane, and the page about them (T11). */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ABOUT_RULES } from "../../../addin/strings/ruleWords.ts";
import type { RuleQuality } from "../../../shared/domain/tone/precision.ts";
import { READING_LANGUAGES, type ReadingLanguage } from "../../../shared/domain/tone/reading/languages/pack.ts";
import { RULE_IDS, type RuleId } from "../../../shared/domain/tone/rule.ts";
import { judgedDrafts, precisionOf, type RuleScore, recallOf, scoreOf } from "./ruleScores.ts";

type Qualities = Readonly<Record<RuleId, Readonly<Record<ReadingLanguage, RuleQuality>>>>;

export const QUALITY_FILE = fileURLToPath(new URL("../../../shared/domain/tone/ruleQuality.ts", import.meta.url));
export const RULES_PAGE = fileURLToPath(new URL("../../../docs/tone-rules.md", import.meta.url));

export async function publishRules(): Promise<void> {
  const qualities = measuredQualities();
  writeFileSync(QUALITY_FILE, qualityFile(qualities));
  writeFileSync(RULES_PAGE, rulesPage(qualities));
  console.log(`Written: ${QUALITY_FILE} and ${RULES_PAGE}`);
}

/** Each rule in each language, on its labelled drafts, now. */
export function measuredQualities(): Qualities {
  // Safe casts: one entry for each id and each language.
  return Object.fromEntries(
    RULE_IDS.map((rule) => {
      const judged = judgedDrafts(rule);
      const inLanguage = (language: string) => scoreOf(judged.filter((one) => one.language === language));
      return [rule, Object.fromEntries(READING_LANGUAGES.map((language) => [language, inLanguage(language)]))];
    }),
  ) as Qualities;
}

/** In the form the formatter leaves it. */
export function qualityFile(qualities: Qualities): string {
  const numbers = ({ cases, right, wrong, missed }: RuleQuality) =>
    `{ cases: ${cases}, right: ${right}, wrong: ${wrong}, missed: ${missed} }`;
  const rules = RULE_IDS.map((rule) => {
    const languages = READING_LANGUAGES.map((language) => `    ${language}: ${numbers(qualities[rule][language])},\n`);
    return `  ${/-/.test(rule) ? `"${rule}"` : rule}: {\n${languages.join("")}  },\n`;
  });
  return `/** Written by \`npm run eval -- publish-rules\` from the labelled drafts (tools/eval/tone); never by hand. */
import type { RuleQuality } from "./precision.ts";
import type { ReadingLanguage } from "./reading/languages/pack.ts";
import type { RuleId } from "./rule.ts";

export const RULE_QUALITY: Readonly<Record<RuleId, Readonly<Record<ReadingLanguage, RuleQuality>>>> = {
${rules.join("")}};
`;
}

export function rulesPage(qualities: Qualities): string {
  const sections = RULE_IDS.map((rule) => {
    const { what, source, needs } = ABOUT_RULES[rule];
    const rows = READING_LANGUAGES.map((language) => `| ${language} | ${measured(qualities[rule][language])} |\n`);
    return `## ${rule}\n\n${what}\n\n*Why:* ${source}\n\n*Speaks when:* ${needs}\n\n| language | precision | recall | drafts |\n|---|---|---|---|\n${rows.join("")}`;
  });
  return `# The tone rules

What each rule marks, why, and how often it is right. Written by \`npm run eval -- publish-rules\`; the drafts it is measured on lie in
\`tools/eval/tone/labelled/\`. They were written for this purpose, by the people who wrote the rules, so expect less on mail they never
imagined: on drafts worded to differ, or written by others, the rules found .36 to .92 of the cases at first sight, and .86 to 1.00 of their findings were
right ([the figures](../tools/eval/README.md#tone-rules)). Every third one is held out, and \`npm run eval -- rules\` prints those apart. A rule that is right in fewer than 95 of 100 cases
in a language is silent there.

${sections.join("\n")}`;
}

const measured = (score: RuleScore): string =>
  `${precisionOf(score).toFixed(2)} | ${recallOf(score).toFixed(2)} | ${score.cases}`;
