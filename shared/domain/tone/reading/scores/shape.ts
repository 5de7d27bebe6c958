/**
 * What a piece of text looks like, apart from its words: length of words and sentence, capitals, marks. Each is brought to about the
 * same size (0 to 2), so that one penalty weighs on all when the weights are learned.
 */
import type { Span } from "../../../draft/span.ts";
import type { Token } from "./tokens.ts";

export const SHAPE_FEATURES = [
  ...["logWords", "wordLength", "words7", "words10", "words3", "apostrophes", "capitals", "shouted", "lowStart"],
  ...["noEnd", "exclamation", "manyMarks", "question", "dots", "commas", "colons", "brackets", "quotes", "dashes"],
  ...["digits", "faces", "stretched"],
] as const;
export type ShapeFeature = (typeof SHAPE_FEATURES)[number];

export function shapeOf(text: string, within: Span, tokens: readonly Token[]): Readonly<Record<string, number>> {
  const piece = text.slice(within.start, within.end);
  const words = tokens.filter(({ isWord }) => isWord);
  const count = Math.max(1, words.length);
  const share = (holds: (token: Token) => boolean) => words.filter(holds).length / count;
  const times = (pattern: RegExp) => piece.match(pattern)?.length ?? 0;
  const letters = words.reduce((sum, { key }) => sum + key.length, 0);
  return {
    logWords: Math.log1p(words.length) / 2,
    wordLength: letters / count / 3,
    words7: 2 * share(({ key }) => key.length >= 7),
    words10: 3 * share(({ key }) => key.length >= 10),
    words3: share(({ key }) => key.length <= 3),
    apostrophes: 4 * share(({ key }) => key.includes("'")),
    capitals: share(({ written }) => /^\p{Lu}/u.test(written)),
    shouted: 3 * share(({ written }) => /^\p{Lu}{2,}$/u.test(written)),
    lowStart: Number(/^\s*\p{Ll}/u.test(piece)),
    noEnd: Number(!/[.!?:;"”)]$/u.test(piece.trimEnd())),
    exclamation: Math.min(2, times(/!{1,20}/gu)),
    manyMarks: Number(/[!?]{2}/u.test(piece)),
    question: Math.min(2, times(/\?/gu)),
    dots: Number(/\.\.|…/u.test(piece)),
    commas: (4 * times(/,/gu)) / count,
    colons: (6 * times(/[;:]/gu)) / count,
    brackets: (4 * times(/[()]/gu)) / count,
    quotes: (4 * times(/["“”„«»]/gu)) / count,
    dashes: Number(/ -{1,3} |[–—]/u.test(piece)),
    digits: 3 * share(({ key }) => key === "#"),
    faces: Number(/[:;=]-?[)(DPp]|\p{Extended_Pictographic}|<3/u.test(piece)),
    stretched: Number(/(\p{L})\1\1/u.test(piece)),
  };
}
