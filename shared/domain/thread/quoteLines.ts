/**
 * What each line of a plain text is: written now, quoted, or the line that introduces a quote. The patterns are planer's
 * and the words of `languages/`; the walk is our own, as planer searches every place of a line, which takes cubic time
 * on hostile text.
 */
import planer from "planer/lib/regexes.js";
import { attributionHeight } from "./attributionLines.ts";
import { headerBlockHeight, labelOf, notesHeaderHeight } from "./headerLines.ts";
import { plainLook } from "./plainLook.ts";
import { isFramedSender, isQuoted } from "./quoteMark.ts";
import { FORWARDED_MESSAGE, FROM_LABELS, ORIGINAL_MESSAGE, REPLY_ABOVE } from "./words.ts";

/** `opener`: a line that introduces a quote; `quoted`: begins with `>`. */
export type LineKind = "blank" | "text" | "quoted" | "opener";

/** Longest part of a line that is looked at: attributions are shorter. In UTF-16 units. */
const LONGEST_LOOK = 240;
/** Most places at which planer's patterns are tried; after that a text is hostile or no mail. */
const MOST_TRIES = 40;
/** Lines of planer's patterns. */
const OPENER_LINES = 4;

/** Lines between two steps. */
const LINES_A_STEP = 1_000;

/** The kind of each line, in order. */
export function* kindSteps(lines: readonly string[]): Generator<void, LineKind[]> {
  const looks = lines.map(lookOf);
  const kinds: LineKind[] = [];
  const tries = aFewTries();
  for (let step = 1; kinds.length < looks.length; step += 1) {
    if (step % LINES_A_STEP === 0) yield;
    const plain = plainKind(looks[kinds.length] ?? "");
    const height = plain === "text" ? (openerAt(looks, kinds.length, tries)?.height ?? 0) : 0;
    if (height === 0) kinds.push(plain);
    for (let line = 0; line < height; line += 1) kinds.push("opener");
  }
  return kinds;
}

/** What is looked at of a line. */
export const lookOf = (line: string): string => plainLook(line.slice(0, LONGEST_LOOK));

/** How often planer's patterns may still be tried. */
export interface Tries {
  left: number;
}

export const aFewTries = (): Tries => ({ left: MOST_TRIES });

function plainKind(line: string): LineKind {
  if (line.trim() === "") return "blank";
  if (isFramedSender(line)) return "text";
  return isQuoted(line) ? "quoted" : "text";
}

/** Lines that introduce a quote: a rule with words, a block of labels, the header of Lotus Notes, or "On …, Ann wrote:". */
export interface Opener {
  readonly form: "banner" | "block" | "notes" | "attribution";
  /** How many lines. */
  readonly height: number;
}

/** What introduces a quote at `at`, `null` when nothing does. `looks` are lines as `lookOf` gives them. */
export function openerAt(looks: readonly string[], at: number, tries: Tries): Opener | null {
  const opener = (form: Opener["form"], height: number): Opener | null => (height > 0 ? { form, height } : null);
  if (isFramedSender(looks[at] ?? "")) return opener("attribution", 1);
  if (isBanner(looks[at] ?? "") || isRuledTitle(looks, at)) return { form: "banner", height: bannerHeight(looks, at) };
  return (
    opener("block", headerBlockHeight(looks, at)) ??
    opener("notes", notesHeaderHeight(looks, at)) ??
    opener("attribution", attributionHeight(looks, at) || planerHeight(looks, at, tries))
  );
}

/** Whether a banner says that what follows was forwarded. */
export const saysForwarded = (banner: string): boolean => {
  const words = lookOf(banner).toLowerCase();
  return FORWARDED_MESSAGE.some((one) => words.includes(one));
};

/** `-----Original Message-----`, `---- Forwarded by …`, `Begin forwarded message:`. */
function isBanner(line: string): boolean {
  const bare = line.trim().toLowerCase();
  if (saysReplyAbove(bare)) return true;
  const ruled = bare.startsWith("--") || bare.startsWith("__") || bare.startsWith("==");
  if (!ruled && !bare.endsWith(":")) return false;
  const words = bare.replace(/^[-_=\s>]{1,80}/, "");
  return ORIGINAL_MESSAGE.some((banner) => words.startsWith(banner)) && (ruled || words.length < 40);
}

/** Longest line of a help desk that asks for an answer above it, in UTF-16 units. */
const LONGEST_REPLY_ABOVE = 130;

/** `##- Please type your reply above this line -##`: a line that is nothing else. */
const saysReplyAbove = (line: string): boolean =>
  line.length <= LONGEST_REPLY_ABOVE &&
  (/^[^\p{L}\p{N}]/u.test(line) || line.length < 80) &&
  REPLY_ABOVE.some((words) => line.includes(words));

/** Lotus Notes wraps the long ones: `---- Forwarded by … 06:06` and `PM ----`. */
function bannerHeight(lines: readonly string[], at: number): number {
  const wrapped = !/[-_=]\s*$/.test(lines[at] ?? "") && /^[^-]{0,60}-{5,200}\s*$/.test(lines[at + 1] ?? "");
  return wrapped ? 2 : 1;
}

/** Any words between dashes with a `From:` line right below: `--- Oprindelig besked ---`. */
function isRuledTitle(lines: readonly string[], at: number): boolean {
  const title = (lines[at] ?? "").trim();
  if (!(title.startsWith("--") && title.endsWith("--"))) return false;
  return lines.slice(at + 1, at + 3).some((line) => FROM_LABELS.has(labelOf(line)));
}

/** The pattern at one place only, instead of anywhere. */
const here = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags}y`);

const PATTERNS = [planer.ORIGINAL_MESSAGE, planer.ON_DATE_SMB_WROTE, planer.SPELLED_OUT_DATE].map(here);
const DATE_PERSON = here(planer.DATE_PERSON);
/** A date and an `@` alone are also an appointment: `10/19/2017 @ 9:30`. */
const WITH_ADDRESS = /[^\s@]@[^\s@]/;

const MAY_OPEN = /^\s*[-_>]{0,80}\s?(?:On|Le|W dniu|Op|Am|På|Den)\s|^\d+[/.]|^\s*-|^\S{3,10}, \d/;

function planerHeight(lines: readonly string[], at: number, tries: Tries): number {
  if (tries.left <= 0 || !MAY_OPEN.test(lines[at] ?? "")) return 0;
  tries.left -= 1;
  const joined = lines.slice(at, at + OPENER_LINES).join("\n");
  const patterns = WITH_ADDRESS.test(lines[at] ?? "") ? [...PATTERNS, DATE_PERSON] : PATTERNS;
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    const found = pattern.exec(joined)?.[0];
    if (found !== undefined && isWholeLine(joined, found.length) && /[\d@-]/.test(found))
      return found.split("\n").length;
  }
  return 0;
}

/** Whether nothing but punctuation follows on the line: "On Monday, I wrote: wait" introduces no quote. */
const isWholeLine = (joined: string, length: number): boolean =>
  /^[\s:>\]-]{0,10}(?:\n|$)/.test(joined.slice(length, length + 12)) || joined.slice(0, length).endsWith("@");
