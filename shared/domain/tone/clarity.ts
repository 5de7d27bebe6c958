/** What makes a draft easy or hard to answer, in numbers (T8). No number is a fault by itself; the rules judge. */
import type { Draft } from "./draft.ts";
import { asksIn } from "./rules/tooManyAsks.ts";

export interface Clarity {
  readonly words: number;
  /** Words of the longest sentence. */
  readonly longestSentence: number;
  readonly questions: number;
  readonly asks: number;
  /** Asks without a day, and the questions among them: nobody knows by when. */
  readonly asksWithoutDay: number;
}

/** `null` where the language is not known (T9). */
export function clarityOf(draft: Draft): Clarity | null {
  const { words, length, questions, days } = draft;
  if (words === null) return null;
  const asks = asksIn(draft, words);
  const dated = asks.filter((ask) => days.some(({ span }) => span.start >= ask.start && span.end <= ask.end));
  return {
    words: length.words,
    longestSentence: length.longestSentence,
    questions: questions.length,
    asks: asks.length,
    asksWithoutDay: asks.length - dated.length,
  };
}
