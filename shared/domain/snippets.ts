/** Snippets: the user's own sentences for one person, with blanks that are filled in before they are inserted (M2). */
import { err, ok, type Result } from "../result.ts";
import type { Stage } from "./stage/stage.ts";
import type { TieKind } from "./tie/tieKind.ts";

export interface Snippet {
  readonly title: string;
  /** `{name}` and `{topic}` are known as a rule; any other `{…}` is asked for under its own words. */
  readonly text: string;
  /** Ties and stages it is meant for; empty: all. */
  readonly kinds: readonly TieKind[];
  readonly stages: readonly Stage[];
}

/** Most snippets of one user. */
export const MOST_SNIPPETS = 50;

/** Doubled braces are one blank as well. */
const BLANK = /\{+([^{}\n]{0,59}[^{}\s][^{}\n]{0,59})\}+/g;

/** What is to be filled in, each once, in the order of the text. */
export function blanksIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(BLANK), ([, blank = ""]) => blank.trim()))];
}

/** What the pane knows of a blank; `""` and a missing one are unknown. */
export type Fillings = Readonly<Record<string, string>>;

/** The text with its blanks filled, or the blanks nothing is known of: none is ever left in the text. */
export function filledText(text: string, fillings: Fillings): Result<string, { readonly missing: readonly string[] }> {
  const valueFor = (blank: string) => fillings[blank]?.trim() ?? "";
  const missing = blanksIn(text).filter((blank) => valueFor(blank) === "");
  if (missing.length > 0) return err({ missing });
  return ok(text.replace(BLANK, (_, blank: string) => valueFor(blank.trim())));
}

/** Where the user stands with whom the draft is for. */
export interface SnippetReader {
  readonly kind: TieKind;
  readonly stage: Stage | null;
}

/** Whether it is meant for such a tie; one without a stage fits what is meant for all. */
export const fitsReader = ({ kinds, stages }: Snippet, { kind, stage }: SnippetReader): boolean =>
  (kinds.length === 0 || kinds.includes(kind)) && (stages.length === 0 || (stage !== null && stages.includes(stage)));
