/** `npm run eval -- tone`: how well drafts are read. */
import { SKIPPED } from "../sharedData.ts";
import { evaluateRules } from "./rules.ts";
import { reportForeignRequests, reportFormality, reportPoliteness, reportRequests, reportShape } from "./scores.ts";
import { CORPORA, type CorpusName, type LabelledText, loadCorpus } from "./texts.ts";

export async function evaluateTone(): Promise<void> {
  on("politeness", reportPoliteness);
  on("squinky", (texts) => reportFormality({ title: "SQUINKY", corpus: "squinky", texts }));
  on("squinky", reportShape);
  on("pavlick", (texts) => reportFormality({ title: "Pavlick & Tetreault, sample", corpus: "pavlick", texts }));
  on("german", (texts) => reportFormality({ title: "German, no e-mails", corpus: "german", texts }));
  on("requests", reportRequests);
  on("politeness", reportForeignRequests);
  console.log("\nGreetings and preferred names: `npm run eval -- threads`.");
  await evaluateRules();
}

function on(corpus: CorpusName, report: (texts: readonly LabelledText[]) => void): void {
  const texts = loadCorpus(corpus);
  if (texts) report(texts);
  else console.log(`\n${CORPORA[corpus].file}: ${SKIPPED}`);
}
