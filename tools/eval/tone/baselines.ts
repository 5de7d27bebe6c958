/** Simple scores and hand rules that others would use, for the same texts. */
import { shapeOf } from "../../../shared/domain/tone/reading/scores/shape.ts";
import { type Token, tokensIn } from "../../../shared/domain/tone/reading/scores/tokens.ts";

const wordsOf = (text: string): readonly Token[] =>
  tokensIn(text, { start: 0, end: text.length }).filter(({ isWord }) => isWord);

export const lengthOf = (text: string): number => text.length;

export const logWords = (text: string): number => Math.log1p(wordsOf(text).length);

export function wordLength(text: string): number {
  const words = wordsOf(text);
  return words.reduce((sum, { key }) => sum + key.length, 0) / Math.max(1, words.length);
}

/** Two patterns: what is polite, less what is blunt. */
export function politenessMarkers(text: string): number {
  const times = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const polite = times(
    /\b(?:thank|thanks|please|could you|would you|appreciate|sorry|hello|hi|grateful|maybe|perhaps|mind)\b/giu,
  );
  const blunt = times(/\b(?:why|what|you should|you need|must|stop|don't|wrong|never|again|really)\b|\?\?|!/giu);
  return polite - blunt;
}

const CASUAL =
  /\b(?:i|you|me|my|yeah|hey|hi|ok|lol|gonna|wanna|kinda|really|stuff|guy|guys|cool|thanks|pretty|just|so|like|got|get)\b|n't|'[a-z]{1,2}\b/giu;

/** Long words and sentences, less words of talk and exclamation marks. */
export function formalityRule(text: string): number {
  const tokens = tokensIn(text, { start: 0, end: text.length });
  const shape = shapeOf(text, { start: 0, end: text.length }, tokens);
  const casual = (text.match(CASUAL)?.length ?? 0) / Math.max(1, tokens.length);
  const of = (name: string) => shape[name] ?? 0;
  return of("wordLength") + of("logWords") - 4 * casual - 0.5 * (of("exclamation") + of("lowStart") + of("dots"));
}

/** One pattern. */
export const requestPattern = (text: string): number =>
  Number(/\bplease\b|\b(?:could|can|would|will) you\b|\blet me know\b|\?/iu.test(text));
