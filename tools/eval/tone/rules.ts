/** `npm run eval -- rules`: precision and recall of every tone rule on its labelled drafts, and how often it speaks on real mail. */
import { READING_LANGUAGES } from "../../../shared/domain/tone/reading/languages/pack.ts";
import { RULE_IDS } from "../../../shared/domain/tone/rule.ts";
import { hasData, skipped } from "../threads/corpus.ts";
import { printTable } from "../threads/table.ts";
import { ROUNDS } from "./labelled.ts";
import { scoreRealDrafts } from "./realDrafts.ts";
import { type Judged, judgedDrafts, judgedRound, precisionOf, recallOf, scoreOf } from "./ruleScores.ts";

/** A language is shown by itself from so many drafts on. */
const ENOUGH_CASES = 8;

export async function evaluateRules(): Promise<void> {
  const rows = RULE_IDS.map((rule) => {
    const all = judgedDrafts(rule);
    const heldOut = all.filter((one) => one.heldOut);
    const looked = all.filter((one) => !one.heldOut);
    return [
      rule,
      figures(all),
      figures(looked),
      figures(heldOut),
      ...ROUNDS.map((round) => figures(judgedRound(round, rule))),
      ...READING_LANGUAGES.map((language) => inLanguage(all, language)),
    ];
  });
  printTable(
    "Tone rules on labelled drafts: precision / recall (drafts). Every third draft is held out; the rounds were written after the rules",
    ["rule", "all", "looked at", "held out", ...ROUNDS, ...READING_LANGUAGES],
    rows,
  );
  for (const round of ROUNDS) {
    const all = RULE_IDS.flatMap((rule) => judgedRound(round, rule));
    const parts = READING_LANGUAGES.map((language) => `${language} ${inLanguage(all, language)}`);
    console.log(`\nThe ${round} round together: ${figures(all)}; ${parts.join(", ")}`);
  }
  if (!hasData("mail/berkeley")) console.log(`\nReal mail: ${skipped("mail/berkeley")}`);
  else await printRealMail();
}

function figures(judged: readonly Judged[]): string {
  const score = scoreOf(judged);
  return `${precisionOf(score).toFixed(2)} / ${recallOf(score).toFixed(2)} (${score.cases})`;
}

function inLanguage(judged: readonly Judged[], language: string): string {
  const those = judged.filter((one) => one.language === language);
  return those.length < ENOUGH_CASES ? "-" : figures(those);
}

async function printRealMail(): Promise<void> {
  const { drafts, silent, shown, fired } = await scoreRealDrafts();
  printTable(
    `Real messages taken for drafts in a tie at continuation: ${drafts} of them, ${silent} without a word, ${(shown / drafts).toFixed(2)} suggestions each`,
    ["rule", "messages", "share"],
    RULE_IDS.map((rule) => {
      const count = fired.get(rule) ?? 0;
      return [rule, String(count), `${((100 * count) / drafts).toFixed(1)} %`];
    }),
  );
}
