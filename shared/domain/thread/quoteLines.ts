/**
 * What each line of a plain text is: written now, quoted, or the line that introduces a quote. The patterns are planer's
 * and the words of `languages/`; the walk is our own, as planer searches every place of a line, which takes cubic time
 * on hostile text.
 */
import planer from "planer/lib/regexes.js";
import { plainLook } from "./plainLook.ts";
import { FORWARDED_MESSAGE, FROM_LABELS, HEADER_LABELS, ORIGINAL_MESSAGE, SENT_LABELS, WROTE } from "./words.ts";

/** `opener`: a line that introduces a quote; `quoted`: begins with `>`. */
export type LineKind = "blank" | "text" | "quoted" | "opener";

/** Longest part of a line that is looked at: attributions are shorter. In UTF-16 units. */
const LONGEST_LOOK = 240;
/** Most places at which planer's patterns are tried; after that a text is hostile or no mail. */
const MOST_TRIES = 40;
/** An attribution runs over this many lines at most; so does planer. */
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
  return planer.QUOT_PATTERN.test(line) ? "quoted" : "text";
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
  const ruled = bare.startsWith("--") || bare.startsWith("__") || bare.startsWith("==");
  if (!ruled && !bare.endsWith(":")) return false;
  const words = bare.replace(/^[-_=\s>]{1,80}/, "");
  return ORIGINAL_MESSAGE.some((banner) => words.startsWith(banner)) && (ruled || words.length < 40);
}

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

/** Most lines of a header block, wrapped lists of recipients included. */
const BLOCK_LINES = 10;

/**
 * A block of `From:`, `Sent:`, `To:` …: two labels at least, the first of them one that begins such a block. One that
 * begins with another label, as Thunderbird's with `Subject:`, has three and `From:` among them.
 */
function headerBlockHeight(lines: readonly string[], at: number): number {
  const top = /^\s*[_-]{5,}\s*$/.test(lines[at] ?? "") ? at + 1 : at;
  const first = labelOf(lines[top] ?? "");
  const begins = FROM_LABELS.has(first) || SENT_LABELS.has(first);
  if (!(begins || HEADER_LABELS.has(first))) return 0;

  const block = lines.slice(top + 1, at + BLOCK_LINES);
  const labelled = block.map((line) => isFurtherLabel(labelOf(line), first));
  const blank = block.findIndex((line, next) => line.trim() === "" && labelled.slice(0, next).includes(true));
  const whole = blank < 0 ? labelled : labelled.slice(0, blank);
  const last = whole.lastIndexOf(true);
  const sure =
    begins ||
    (whole.filter(Boolean).length > 1 && block.some((line, next) => whole[next] && FROM_LABELS.has(labelOf(line))));
  return last < 0 || !sure ? 0 : top + last + 2 - at;
}

const isFurtherLabel = (label: string, first: string): boolean =>
  label !== first && (HEADER_LABELS.has(label) || FROM_LABELS.has(label));

/** `*From:* Ann` and `From : Ann` give `from`; empty when the line begins with no label. */
export function labelOf(line: string): string {
  const colon = line.search(/[:：]/);
  if (colon < 1 || colon > 24) return "";
  return line.slice(0, colon).replaceAll("*", "").trim().toLowerCase().replaceAll("’", "'");
}

const NOTES_TIME = /\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2}(?::\d{2})? ?(?:[AP]M)?\s{0,9}$/;
/** Lines between the name and `To:`: blank ones, `Sent by:`, `Please respond to`. */
const NOTES_LINES = 8;

/** Lotus Notes: a name and a date with its time, on one line or on two, then `To:`. */
function notesHeaderHeight(lines: readonly string[], at: number): number {
  const dateAt = [at, at + 1, at + 2].find((line) => NOTES_TIME.test(lines[line] ?? ""));
  if (dateAt === undefined || (dateAt > at && !/^\s{0,60}\d/.test(lines[dateAt] ?? ""))) return 0;
  if (dateAt === at && !/^\s{0,60}\d|\son \d/.test(lines[at] ?? "")) return 0;
  const below = lines.slice(dateAt + 1, dateAt + 1 + NOTES_LINES);
  const to = below.findIndex((line) => ["to", "cc", "subject"].includes(labelOf(line)));
  const between = to < 0 ? below : below.slice(0, to);
  return to < 0 || between.filter((line) => line.trim() !== "").length > 3 ? 0 : dateAt + to + 2 - at;
}

/**
 * `On 5 May, Ann <ann@…> wrote:` in any language, over up to three lines, with a colon at its end. It begins as late as
 * it can: a line of the writer's own just above it is no part of it.
 */
function attributionHeight(lines: readonly string[], at: number): number {
  const parts: string[] = [];
  for (const line of lines.slice(at, at + OPENER_LINES - 1).map((one) => one.trim())) {
    if (plainKind(line) !== "text") return 0;
    parts.push(line);
    if (!/[:：]$/.test(line)) continue;
    return isAttribution(parts.join(" ")) && !beginsLater(parts) ? parts.length : 0;
  }
  return 0;
}

/** Whether the lines after the first are an attribution by themselves, and the first does not bring its date. */
function beginsLater([first = "", ...others]: readonly string[]): boolean {
  const rest = others.join(" ");
  return isAttribution(rest) && (DATED.test(rest) || !DATED.test(first));
}

const DATED = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{4}[年-]/;

/** A time or year with an address last, or with a verb; an address with a verb. */
function isAttribution(line: string): boolean {
  const words = line.toLowerCase();
  const dated = DATED.test(words);
  if (dated && /\S@[^\s@]{1,120}>\s?[:：]$/.test(words)) return true;
  return (dated || /\S@\S/.test(words)) && WROTE.some((verb) => words.includes(verb));
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
