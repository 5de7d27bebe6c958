/** `npm run train -- tone`: the models of tone, found anew on the public texts and written to shared/domain/tone/reading/scores/models. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { SKIPPED } from "../../eval/sharedData.ts";
import { type CorpusName, fingerprintOf, type LabelledText, loadCorpus } from "../../eval/tone/texts.ts";
import { generalWords } from "./generalWords.ts";
import { modelFile } from "./modelFile.ts";
import { RECIPES, type Recipe } from "./recipes.ts";
import { examplesFor, trainModel } from "./training.ts";

const TARGET = fileURLToPath(new URL("../../../shared/domain/tone/reading/scores/models", import.meta.url));

/** Says which texts the shipped weights have seen, so that nobody judges them on these. */
const SEEN = fileURLToPath(new URL("seenTexts.ts", import.meta.url));

export function trainTone(): void {
  mkdirSync(TARGET, { recursive: true });
  for (const recipe of Object.values(RECIPES)) write(recipe);
  const corpora = [...new Set(Object.values(RECIPES).flatMap((recipe): readonly CorpusName[] => recipe.corpora))];
  const seen = corpora.flatMap((corpus) => {
    const texts = loadCorpus(corpus);
    return texts ? [`  ${corpus}: "${fingerprintOf(texts)}",`] : [];
  });
  if (seen.length < corpora.length) return;
  writeFileSync(SEEN, [SEEN_HEAD, ...seen, "};", ""].join("\n"));
}

const SEEN_HEAD = `/** Written by \`npm run train -- tone\`: the texts the shipped weights were learned from (\`fingerprintOf\`). */
export const SEEN_TEXTS: Readonly<Record<string, string>> = {`;

function write(recipe: Recipe): void {
  const loaded = recipe.corpora.map((corpus) => ({ corpus, texts: loadCorpus(corpus) }));
  const present = loaded.filter((one): one is typeof one & { texts: readonly LabelledText[] } => one.texts !== null);
  if (present.length < loaded.length) {
    console.log(`${recipe.name}: ${SKIPPED}`);
    return;
  }
  const examples = present.flatMap(({ corpus, texts }) => examplesFor(recipe, corpus, texts));
  const file = modelFile(recipe, trainModel(recipe, examples, generalWords(recipe.language)));
  const path = join(TARGET, `${recipe.name}.ts`);
  writeFileSync(path, file);
  console.log(`Wrote ${path} (${examples.length} texts; ${(gzipSync(file).length / 1000).toFixed(1)} kB gzip)`);
}
