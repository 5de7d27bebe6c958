/** What sentences bind their writer to. */
import type { Span } from "../../draft/span.ts";
import { dayIn, type SentencesSeen, whatFollows } from "./asks.ts";
import type { ClausePatterns } from "./clauses.ts";
import type { DueDay } from "./dueDay.ts";
import { type Gesture, isQuestion, within } from "./gestures.ts";
import { folded, phrasesIn } from "./phrase.ts";

export interface Promised {
  readonly span: Span;
  /** The words that bind: `I will send`. */
  readonly marker: Span;
  readonly what: Span;
  readonly by: DueDay | null;
}

/** One for each sentence that promises. Lists of promises bind by themselves; verbs of any meaning to the reader, or until a day. */
export function promisesIn(seen: SentencesSeen): Promised[] {
  const low = folded(seen.text);
  return seen.sentences.flatMap((span) => {
    const by = dayIn(span, seen.days);
    const found = within(seen.gestures, span).find((one) => binds(one, { text: low, span, by }, seen.clauses));
    return found
      ? [{ span, marker: found.span, by, what: whatFollows(seen.text, span, { marker: found.span, by }) }]
      : [];
  });
}

interface Sentence {
  /** `folded` (`phrase.ts`). */
  readonly text: string;
  readonly span: Span;
  readonly by: DueDay | null;
}

function binds({ name, span }: Gesture, sentence: Sentence, patterns: ClausePatterns | null): boolean {
  const { text, by } = sentence;
  if (isQuestion(text, sentence.span)) return false;
  if (patterns === null) return name === "promise";
  const toReader = () => phrasesIn(text, sentence.span, patterns.reader).length > 0;
  const bound =
    name === "promise" ||
    (name === "pledge" && (by?.deadline === true || toReader())) ||
    (name === "arrival" && by !== null && (by.deadline || toReader()));
  return bound && !isTakenBack(sentence, span, patterns);
}

/** `If I find the time, I'll send it`, `Perhaps I'll send it`; not `Don't worry, I'll send it`. */
function isTakenBack({ text, span }: Sentence, marker: Span, { unbound, conditional }: ClausePatterns): boolean {
  const before = /[^,;:!–]*$/u.exec(text.slice(span.start, marker.start))?.[0].length ?? 0;
  const after = /^[^,;:!–]*/u.exec(text.slice(marker.end, span.end))?.[0].length ?? 0;
  const clause = { start: marker.start - before, end: marker.end + after };
  return phrasesIn(text, clause, unbound).length > 0 || phrasesIn(text, span, conditional).length > 0;
}
