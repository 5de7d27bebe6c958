/** The writer's own words, cut the way the rules need them. */
import type { Span } from "./rule.ts";

export interface Draft {
  /** The own text, without quotes and signature (`readBody`). */
  readonly text: string;
  /** In order, without the blanks around them. */
  readonly sentences: readonly Span[];
}

export function draftOf(text: string): Draft {
  return { text, sentences: [] };
}
