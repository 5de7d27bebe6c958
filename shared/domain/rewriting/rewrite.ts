/**
 * What a language model answered to a draft, read as plain text. It is shown only when it is still the writer's letter: the same lines, most of
 * their words, and nothing in it that could lead, pay or call anywhere the draft did not.
 */
import { err, ok, type Result } from "../../result.ts";
import { keptShare, wordDiff } from "./wordDiff.ts";

export interface Rewrite {
  readonly text: string;
  /** Share of the draft's words that are still there, from `LEAST_KEPT` to 1. */
  readonly kept: number;
}

/** Three words in five: below that the letter is somebody else's. Decision 0029. */
export const LEAST_KEPT = 0.6;

export type RewriteRefusal =
  | { readonly reason: "empty" }
  | { readonly reason: "too_long" }
  /** Paragraphs were joined, split or left out. */
  | { readonly reason: "other_lines" }
  /** Something is in it that the draft does not have. */
  | { readonly reason: "adds"; readonly what: Addition }
  /** `kept`: 0 to `LEAST_KEPT`. */
  | { readonly reason: "keeps_too_little"; readonly kept: number };

export const ADDITIONS = ["hidden", "markup", "link", "number"] as const;
export type Addition = (typeof ADDITIONS)[number];

/** What `answer` makes of `draft`. Linear but for the comparison, which is bounded by the length of the draft. */
export function readRewrite(draft: string, answer: string): Result<Rewrite, RewriteRefusal> {
  const plain = answer.replaceAll(/\r\n?/g, "\n").trim();
  if (plain === "") return err({ reason: "empty" });
  if (plain.length > longest(draft)) return err({ reason: "too_long" });
  const what = ADDITIONS.find((one) => adds(draft, plain, SEEN[one]));
  if (what) return err({ reason: "adds", what });

  const text = inLinesOf(draft, plain);
  if (text === null) return err({ reason: "other_lines" });
  const kept = keptShare(wordDiff(draft, text));
  return kept < LEAST_KEPT ? err({ reason: "keeps_too_little", kept }) : ok({ text, kept });
}

/** Half as long again, and a sentence for the shortest drafts. In UTF-16 units. */
const longest = (draft: string): number => draft.length * 1.5 + 100;

/** What of each kind stands in a text. The first kind of which the answer has more than the draft is named. */
const SEEN: Readonly<Record<Addition, (text: string) => readonly string[]>> = {
  /** Characters nobody sees, among them those that turn the direction of text, and halves of others. */
  hidden: (text) => text.match(/[^\P{C}\n\t]/gu) ?? [],
  /** Signs by which it would be HTML, one of its character references, or Markdown. */
  markup: (text) => text.match(/<[a-z!/?]|&#?[a-z\d]{1,31};|!\[|\]\(|`{3}|\*\*|__|^#{1,6} /gimu) ?? [],
  link: (text) =>
    text
      .split(/[\s<>()[\]{}"“”„«»|]+/u)
      .filter(isLink)
      .map(withoutStop),
  number: (text) => text.match(/\p{Nd}{1,40}/gu) ?? [],
};

/** A scheme, an address, or a name that ends like a domain: mail programs make links of all of them. */
const LINK =
  /(?<![\p{L}\p{N}])[a-z][a-z\d+.-]{1,30}:\S|[^\s@]@[^\s@]|[\p{L}\p{N}][.．。｡]\p{L}{2,24}(?![\p{L}\p{N}])/iu;

const isLink = (piece: string): boolean => LINK.test(piece);
const withoutStop = (piece: string): string => piece.replace(/[.,;:!?'’]{1,9}$/u, "");

function adds(draft: string, answer: string, seen: (text: string) => readonly string[]): boolean {
  const there = new Set(seen(draft));
  return seen(answer).some((found) => !there.has(found));
}

/** The answer's lines in the places of the draft's; `null` where it has more or fewer. Blank lines and indents are the draft's. */
function inLinesOf(draft: string, answer: string): string | null {
  const lines = answer.split("\n").filter(isFilled);
  const places = draft.split("\n");
  if (places.filter(isFilled).length !== lines.length) return null;
  let next = 0;
  return places.map((place) => (isFilled(place) ? inPlaceOf(place, lines[next++] ?? "") : place)).join("\n");
}

const isFilled = (line: string): boolean => line.trim() !== "";

const inPlaceOf = (place: string, line: string): string => {
  const end = place.trimEnd();
  return end.slice(0, end.length - end.trimStart().length) + line.trim() + place.slice(end.length);
};
