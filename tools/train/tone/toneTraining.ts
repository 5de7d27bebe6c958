/** `npm run train -- tone`: the models of tone, found anew on the public texts and written to shared/domain/tone/reading/scores/models. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { SKIPPED } from "../../eval/sharedData.ts";
import { type LabelledText, loadCorpus } from "../../eval/tone/texts.ts";
import { generalWords } from "./generalWords.ts";
import { modelFile } from "./modelFile.ts";
import { RECIPES, type Recipe } from "./recipes.ts";
import { examplesFor, trainModel } from "./training.ts";

const TARGET = fileURLToPath(new URL("../../../shared/domain/tone/reading/scores/models", import.meta.url));

export function trainTone(): void {
  mkdirSync(TARGET, { recursive: true });
  for (const recipe of Object.values(RECIPES)) write(recipe);
}

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
