/** Looking for signs (`languages/signs/pack.ts`): words that stand in one sentence together, in any order. */

import type { Span } from "../draft/span.ts";
import { type Draft, sentenceOf } from "./draft.ts";
import type { SignList } from "./languages/signs/pack.ts";
import type { Sign } from "./languages/signs/patterns.ts";

/**
 * Where the signs of a list stand in the writer's own sentences, from the first of their words to the last; one span for each
 * sentence. Not where somebody else is said to say them; quoted words are none of them.
 */
export function signed(draft: Draft, list: SignList): readonly Span[] {
  const lists = known.get(draft) ?? new Map<SignList, readonly Span[]>();
  known.set(draft, lists);
  const spans = lists.get(list) ?? signedIn(draft, list);
  lists.set(list, spans);
  return spans;
}

/** Several rules look for the same signs of a draft. */
const known = new WeakMap<Draft, Map<SignList, readonly Span[]>>();

function signedIn(draft: Draft, list: SignList): readonly Span[] {
  const { plain, accented, signs } = draft;
  if (signs === null) return [];
  const likely = signs.of(list).filter((sign) => sign.all[0]?.test(sign.accented ? accented : plain));
  if (likely.length === 0) return [];
  return draft.sentences.flatMap((sentence) => {
    const words = plain.slice(sentence.start, sentence.end);
    const marked = accented.slice(sentence.start, sentence.end);
    const found = likely.map((sign) => hull(sign.accented ? marked : words, sign)).find((span) => span !== null);
    if (!found || isReported(words, found, signs.reported)) return [];
    return [{ start: sentence.start + found.start, end: sentence.start + found.end }];
  });
}

/** The same in sentences where nothing was found yet. */
export const signedBeside = (
  draft: Draft,
  list: SignList,
  found: readonly { readonly span: Span }[],
): readonly Span[] => {
  const marked = found.map(({ span }) => sentenceOf(draft, span).start);
  return signed(draft, list).filter((span) => !marked.includes(sentenceOf(draft, span).start));
};

/** The same for greeting and sign-off: a list whose signs are single words stands anywhere. */
export function signedAnywhere(draft: Draft, list: SignList): readonly Span[] {
  const whole = { ...draft, sentences: [...framed(draft), ...draft.sentences] };
  return signed(whole, list);
}

const framed = ({ greeting, signOff }: Draft): Span[] =>
  [greeting?.span, signOff?.span].filter((span) => span !== undefined);

/** Words farther apart than this, in UTF-16 units, belong to different thoughts. */
const LONGEST_SIGN = 160;

function hull(words: string, { all, none }: Sign): Span | null {
  const found: Span[] = [];
  for (const pattern of all) {
    const one = pattern.exec(words);
    if (one === null) return null;
    found.push({ start: one.index, end: one.index + one[0].length });
  }
  const start = Math.min(...found.map((one) => one.start));
  const end = Math.max(...found.map((one) => one.end));
  // One word may fill one slot only.
  const alone = found.length > 1 && found.every((one) => one.start === start && one.end === end);
  return alone || end - start > LONGEST_SIGN || none?.test(words) ? null : { start, end };
}

/** Whether somebody else is said to say the words at `span`: `She asked whether you could`. */
export function isTold(draft: Draft, span: Span): boolean {
  const sentence = sentenceOf(draft, span);
  const found = { start: span.start - sentence.start, end: span.end - sentence.start };
  const words = draft.plain.slice(sentence.start, sentence.end);
  return draft.signs !== null && isReported(words, found, draft.signs.reported);
}

/** Whether words of reporting stand before or among those that were found. */
function isReported(words: string, { start, end }: Span, reported: RegExp): boolean {
  const found = reported.exec(words);
  return found !== null && (found.index < start || (found.index > start && found.index + found[0].length <= end));
}
