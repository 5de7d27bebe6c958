/** A model of tone as a TypeScript file, in the form the formatter leaves it. */
import type { LinearModel } from "../../../shared/domain/tone/reading/scores/linearModel.ts";
import type { Recipe } from "./recipes.ts";

export function modelFile(recipe: Recipe, model: LinearModel): string {
  const { counting, pairs, register } = model.looksAt;
  return `/**
 * Written by \`npm run train -- tone\` (tools/train/tone); never by hand. Trained on
 * ${recipe.sources}.
 * Weights of single words and of what a text looks like; no sentence of a source is in here, and no word that is mostly a name. The same
 * data give the same file: nothing is drawn by chance. Judged by \`npm run eval -- tone\` (tools/eval/README.md). First trained 2026-11-22.
 */
import type { LinearModel } from "../linearModel.ts";

export const ${recipe.constant}: LinearModel = {
  looksAt: { counting: "${counting}", pairs: "${pairs}", register: ${register === null ? "null" : `"${register}"`} },
  intercept: ${model.intercept},
  step: ${model.step},
  shape: ${weights(model.shape)},
  gestures: ${weights(model.gestures)},
  words: ${model.words === "" ? '""' : `\`${escaped(model.words)}\``},
};
`;
}

function weights(named: Readonly<Record<string, number>>): string {
  const entries = Object.entries(named);
  if (entries.length === 0) return "{}";
  return ["{", ...entries.map(([name, weight]) => `    ${keyOf(name)}: ${weight},`), "  }"].join("\n");
}

const keyOf = (name: string): string => (/^[a-z]\w*$/iu.test(name) ? name : `"${name}"`);

const escaped = (words: string): string =>
  words.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
