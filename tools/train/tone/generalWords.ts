/**
 * Words that belong to the language and not to one collection of texts: only these get a weight of their own. What stands in one corpus
 * alone is its topic (an encyclopedia's "article", a firm's product), and what is written with a capital inside sentences is mostly a name.
 */
import { type Token, tokensIn } from "../../../shared/domain/tone/reading/scores/tokens.ts";
import { type LabelledText, loadCorpus } from "../../eval/tone/texts.ts";

export type KeepsWord = (name: string) => boolean;

/** English: in at least two texts of each of two corpora. German: in texts of at least three genres. */
export function generalWords(language: "en" | "de"): KeepsWord {
  const counts = countsOf(language === "en" ? englishCollections() : germanGenres());
  const fewest = language === "en" ? { collections: 2, texts: 2 } : { collections: 3, texts: 1 };
  const keeps = (word: string): boolean => {
    if (/^[\^$]$/u.test(word)) return true;
    const { perCollection = [], capitals = 0, inside = 0 } = counts.get(word) ?? {};
    const isName = language === "en" && inside > 0 && capitals > inside / 2 && !/^i(?:'|$)/u.test(word);
    return !isName && perCollection.filter((texts) => texts >= fewest.texts).length >= fewest.collections;
  };
  return (name) => name.split("_").every((word) => word === "" || keeps(word));
}

/** Texts whose licence allows it; no label is looked at. */
const englishCollections = () => (["politeness", "pavlick", "requests"] as const).map((name) => loadCorpus(name) ?? []);

function germanGenres(): readonly (readonly LabelledText[])[] {
  return [...Map.groupBy(loadCorpus("german") ?? [], ({ group }) => group).values()];
}

interface Count {
  /** Number of texts, per collection. */
  readonly perCollection: number[];
  /** Uses after the first word, and those with a capital. */
  inside: number;
  capitals: number;
}

function countsOf(collections: readonly (readonly LabelledText[])[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  const countOf = (key: string): Count => {
    const count = counts.get(key) ?? { perCollection: collections.map(() => 0), inside: 0, capitals: 0 };
    counts.set(key, count);
    return count;
  };
  for (const [at, texts] of collections.entries()) {
    for (const { text } of texts) addText(tokensIn(text, { start: 0, end: text.length }), at, countOf);
  }
  return counts;
}

function addText(tokens: readonly Token[], collection: number, countOf: (key: string) => Count): void {
  for (const key of new Set(tokens.map((token) => token.key))) {
    const { perCollection } = countOf(key);
    perCollection[collection] = (perCollection[collection] ?? 0) + 1;
  }
  for (const { key, written } of tokens.slice(1).filter(({ isWord }) => isWord)) {
    const count = countOf(key);
    count.inside += 1;
    count.capitals += Number(/^\p{Lu}/u.test(written));
  }
}
