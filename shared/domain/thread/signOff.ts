/** The end of what somebody wrote: closing phrase, name, signature. */
import { NO_NAMES } from "./noNames.ts";
import { isPhoneLine } from "./phoneLine.ts";
import { blockFrom } from "./signatureBlock.ts";
import { CLOSINGS } from "./words.ts";

export interface Ending {
  /** Index of the first signature line; the number of lines when there is none. */
  readonly signatureFrom: number;
  /** Index behind the last one: below it stands a postscript, at most. */
  readonly signatureTo: number;
  /** The name signed with: `Jim`. */
  readonly name: string | null;
}

/** A closing stands among the last lines with words. */
const LOOK_BACK = 14;

/** Finds how a text ends, from its own lines. */
export function endingOf(lines: readonly string[]): Ending {
  const { signatureFrom, name } = signedEnding(lines);
  return { signatureFrom, signatureTo: postscriptFrom(lines, signatureFrom), name };
}

/** `PS`, also with stops, in Spanish, Japanese and Chinese. */
const POSTSCRIPT = /^\s{0,9}(?:p\.?\s?s\b\.?\s?[:\s–—-]|p\.?d\.?\s?:|追伸|又及)/iu;

/** Where words go on below a signature. */
function postscriptFrom(lines: readonly string[], from: number): number {
  const at = lines.slice(from).findIndex((line) => POSTSCRIPT.test(line));
  return at < 0 ? lines.length : from + at;
}

function signedEnding(lines: readonly string[]): Omit<Ending, "signatureTo"> {
  const cut = signatureLine(lines);
  const body = lines.slice(0, cut);
  const filled = body.flatMap((line, index) => (line.trim() === "" ? [] : [index])).slice(-LOOK_BACK);

  for (const [back, at] of [...filled].reverse().entries()) {
    const closing = closingAt(body[at] ?? "");
    if (closing === null) continue;
    const signed = signedAt(body, { at, next: filled[filled.length - back], closing });
    if (signed) return { signatureFrom: signed.line + 1, name: signed.name };
    if (back <= LINES_BELOW_CLOSING) return { signatureFrom: cut, name: null };
  }
  return { signatureFrom: cut, name: loneName(body, filled) };
}

/** A closing phrase with more lines below it than these, and no name, was part of the text. */
const LINES_BELOW_CLOSING = 2;

interface Closing {
  readonly at: number;
  /** The next line with words. */
  readonly next: number | undefined;
  /** What stands behind the phrase on its own line. */
  readonly closing: string;
}

function signedAt(lines: readonly string[], { at, next, closing }: Closing): { line: number; name: string } | null {
  const line = closing === "" ? next : at;
  if (line === undefined) return null;
  const name = signedName(closing === "" ? (lines[line] ?? "") : closing);
  return name === null ? null : { line, name };
}

/** The first line of a marked signature: `-- ` (RFC 3676), what a phone adds, or a block that its rule or its contacts tell. */
function signatureLine(lines: readonly string[]): number {
  const marked = lines.findIndex((line, index) => (index > 0 && DASHES.has(line.trim())) || isPhoneLine(line));
  const end = marked < 0 ? lines.length : marked;
  return blockFrom(lines.slice(0, end));
}

const DASHES: ReadonlySet<string> = new Set(["--", "—", "– –"]);

/** What follows a closing phrase on its line (`Thanks, Jim` gives `Jim`), empty for the phrase alone, `null` for no closing. */
function closingAt(line: string): string | null {
  const bare = line.trim();
  if (bare.length > 60) return null;
  const words = bare.toLowerCase();
  for (const closing of CLOSINGS) {
    if (!words.startsWith(closing)) continue;
    const rest = bare.slice(closing.length);
    if (/^[\s,.!;–—-]*$/.test(rest)) return "";
    const name = /^(?:[,.!]\s{0,3}|\s{0,3}[–—-]{1,2}\s{0,3})(\S.*)$/.exec(rest)?.[1];
    if (name !== undefined && signedName(name) !== null) return name;
  }
  return null;
}

/** A name alone on the last line: `Jim`, `- Jim`, `/Jim`. */
function loneName(lines: readonly string[], filled: readonly number[]): string | null {
  const last = filled.at(-1);
  const before = filled.at(-2);
  if (last === undefined || before === undefined) return null;
  const line = (lines[last] ?? "").trim();
  const dashed = /^[-–—/~]{1,2}\s?/.test(line);
  return dashed || last - before > 1 || line.split(" ").length === 1 ? signedName(line) : null;
}

/** The given name of a signed line, or `null` when the line does not read like a name: `Jim Ward, PhD` is `Jim`. */
function signedName(line: string): string | null {
  const bare = line
    .trim()
    .replace(/^[-–—/~*]{1,3}\s?/, "")
    .replace(/[\s,.!*;:]{1,5}$/, "");
  const words = (bare.split(/[,(|/]/, 1)[0] ?? "").trim().split(/\s+/);
  const first = words[0] ?? "";
  if (
    words.length > 4 ||
    !words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$|^(?:van|von|de|da|di|der|den|la|le|bin|al)$/u.test(word))
  )
    return null;
  if (!/^\p{Lu}[\p{Ll}\p{M}]+(?:['’-]\p{L}[\p{Ll}\p{M}]*)*$/u.test(first) || NO_NAMES.has(first.toLowerCase()))
    return null;
  return first;
}
