/** The writer's own words, cut the way the rules need them. */
import { type Greeting, greetingOf } from "./greeting.ts";
import { sentencesOf } from "./reading/sentences.ts";
import type { Span } from "./rule.ts";

export interface Draft {
  /** The own text, without quotes and signature (`readBody`). */
  readonly text: string;
  /** After the greeting, in order, without the blanks around them. */
  readonly sentences: readonly Span[];
  /** `null` when the draft opens without one. */
  readonly greeting: Greeting | null;
}

export function draftOf(text: string): Draft {
  const greeting = greetingOf(text);
  return { text, greeting, sentences: sentencesOf(text, { start: greeting?.span.end ?? 0, end: text.length }) };
}
