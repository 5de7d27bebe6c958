/** What sentences do by the words for clauses (`languages/clauses/pack.ts`). */
import type { Span } from "../../draft/span.ts";
import { byPlace, type Gesture, type GestureName, namedSteps, orderAt } from "./gestures.ts";
import type { ClauseWords } from "./languages/clauses/pack.ts";
import type { PackPatterns } from "./patterns.ts";
import { phrases } from "./phrase.ts";
import { type JointPatterns, jointPatterns } from "./things.ts";

export interface ClausePatterns {
  readonly named: readonly (readonly [GestureName, RegExp])[];
  /** Orders of these words, sticky; and these beside those the language has anyway. */
  readonly further: RegExp;
  readonly orders: readonly RegExp[];
  readonly reader: RegExp;
  readonly unbound: RegExp;
  readonly conditional: RegExp;
  readonly joints: JointPatterns;
}

const made = new WeakMap<ClauseWords, ClausePatterns>();

/** Made when they are first needed. */
export function clausePatterns(words: ClauseWords, { order, orderOf }: PackPatterns): ClausePatterns {
  const known = made.get(words);
  if (known) return known;
  const further = orderOf(words.orders);
  const patterns: ClausePatterns = {
    named: [
      ["ask", phrases(words.requests)],
      ["notAsked", phrases(words.noAsk)],
      ["help", phrases(words.help)],
      ["promise", phrases(words.promises)],
      ["pledge", phrases(words.pledges)],
      ["arrival", phrases(words.arrivals)],
    ],
    further,
    orders: [further, order],
    reader: phrases(words.reader),
    unbound: phrases(words.unbound),
    conditional: phrases(words.conditional),
    joints: jointPatterns(words.joints),
  };
  made.set(words, patterns);
  return patterns;
}

/** Gestures that no score has learned, in the order of the text, which is folded (`phrase.ts`). */
export function* clauseSteps(
  text: string,
  sentences: readonly Span[],
  patterns: ClausePatterns,
): Generator<void, Gesture[]> {
  const named = yield* namedSteps(text, sentences, patterns.named);
  yield;
  return [...named, ...sentences.flatMap((sentence) => orderIn(text, sentence, patterns))].sort(byPlace);
}

/** An order at the head of the sentence, or after the few words that come before its first comma or colon: `For Friday: call Ana`. */
function orderIn(text: string, sentence: Span, { further, orders }: ClausePatterns): Gesture[] {
  const lead = LEAD.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const behind = { start: sentence.start + lead, end: sentence.end };
  const later = lead === 0 ? [] : orders.map((order) => orderAt(text, behind, order));
  const span = [orderAt(text, sentence, further), ...later].find((one) => one !== null);
  return span ? [{ name: "ask", span }] : [];
}

const LEAD = /^(?:(?:[^\s,:.?!]{1,16}\s){0,2}[^\s,:.?!]{0,16}:|(?:[^\s,:.?!]{1,16}\s)?[^\s,:.?!]{1,16},)\s{1,3}/u;
