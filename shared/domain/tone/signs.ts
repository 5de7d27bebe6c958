/** Looking for signs (`languages/signs/pack.ts`): words that stand in one sentence together, in any order. */
import { type Draft, isQuoted, sentenceOf } from "./draft.ts";
import type { RuleSigns, SignList } from "./languages/signs/pack.ts";
import { type Spelled, spelledWords } from "./nearMiss.ts";
import { withoutAccents } from "./reading/plain.ts";
import type { Span } from "./rule.ts";

interface Sign {
  readonly all: readonly RegExp[];
  readonly none: RegExp | null;
}

/** The signs of a language as patterns, each made when it is first looked for. */
export interface SignPatterns {
  readonly reported: RegExp;
  spelled(): Spelled;
  of(list: SignList): readonly Sign[];
}

const made = new WeakMap<RuleSigns, SignPatterns>();

export function signPatterns(words: RuleSigns): SignPatterns {
  const known = made.get(words);
  if (known) return known;
  let spelled: Spelled | null = null;
  const lists = new Map<SignList, readonly Sign[]>();
  const patterns: SignPatterns = {
    reported: slot(words.reported),
    spelled() {
      spelled ??= spelledWords(words.spelled, words.sameEnd);
      return spelled;
    },
    of(list) {
      const signs = lists.get(list) ?? words[list].map(signOf);
      lists.set(list, signs);
      return signs;
    },
  };
  made.set(words, patterns);
  return patterns;
}

function signOf(sign: string): Sign {
  const slots = sign.split(" & ");
  const empty = slots.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
  return {
    all: slots.filter((one) => !one.startsWith("!")).map(slot),
    none: empty.length === 0 ? null : slot(empty.join("|")),
  };
}

function slot(list: string): RegExp {
  const source = withoutAccents(list)
    .replaceAll("…", "\\w*")
    .replaceAll("~", "[^.?!]{0,60}?")
    .replaceAll(" ?", "\\s{0,3}")
    .replaceAll(" ", "\\s{1,3}");
  return new RegExp(`(?<!\\w)(?:${source})(?!\\w)`);
}

/**
 * Where the signs of a list stand in the writer's own sentences, from the first of their words to the last; one span for each
 * sentence. Not where somebody else is said to say them, nor between quotation marks.
 */
export function signed(draft: Draft, list: SignList): readonly Span[] {
  const { plain, signs } = draft;
  if (signs === null) return [];
  const likely = signs.of(list).filter(({ all }) => all[0]?.test(plain));
  if (likely.length === 0) return [];
  return draft.sentences.flatMap((sentence) => {
    const words = plain.slice(sentence.start, sentence.end);
    const found = likely.map((sign) => hull(words, sign)).find((span) => span !== null);
    if (!found || isReported(words, found, signs.reported)) return [];
    const span = { start: sentence.start + found.start, end: sentence.start + found.end };
    return isQuoted(draft, span) ? [] : [span];
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

function hull(words: string, { all, none }: Sign): Span | null {
  let start = words.length;
  let end = 0;
  for (const pattern of all) {
    const found = pattern.exec(words);
    if (found === null) return null;
    start = Math.min(start, found.index);
    end = Math.max(end, found.index + found[0].length);
  }
  return none?.test(words) ? null : { start, end };
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
