/**
 * What each line of a plain text is: written now, quoted, or the line that introduces a quote. The patterns are planer's
 * and the words of `quoteWords.ts`; the walk is our own, as planer searches every place of a line, which takes cubic time
 * on hostile text.
 */
import planer from "planer/lib/regexes.js";
import { FROM_LABELS, HEADER_LABELS, ORIGINAL_MESSAGE, WROTE } from "./quoteWords.ts";

/** `opener`: a line that introduces a quote; `quoted`: begins with `>`. */
export type LineKind = "blank" | "text" | "quoted" | "opener";

/** Longest part of a line that is looked at: attributions are shorter. In UTF-16 units. */
const LONGEST_LOOK = 240;
/** Most places at which planer's patterns are tried; after that a text is hostile or no mail. */
const MOST_TRIES = 60;
/** An attribution runs over this many lines at most; so does planer. */
const OPENER_LINES = 4;

/** The kind of each line, in order. */
export function kindsOf(lines: readonly string[]): LineKind[] {
  const looks = lines.map((line) => line.slice(0, LONGEST_LOOK));
  const kinds: LineKind[] = [];
  const tries = { left: MOST_TRIES };
  while (kinds.length < looks.length) {
    const at = kinds.length;
    const look = looks[at] ?? "";
    const height = look.trim() === "" || planer.QUOT_PATTERN.test(look) ? 0 : openerHeight(looks, at, tries);
    if (height > 0) for (let line = 0; line < height; line += 1) kinds.push("opener");
    else kinds.push(look.trim() === "" ? "blank" : planer.QUOT_PATTERN.test(look) ? "quoted" : "text");
  }
  return kinds;
}

/** How many lines from `at` on introduce a quote; 0 when they do not. */
function openerHeight(lines: readonly string[], at: number, tries: { left: number }): number {
  if (isBanner(lines[at] ?? "") || isRuledTitle(lines, at)) return 1;
  const block = headerBlockHeight(lines, at);
  if (block > 0) return block;
  const notes = notesHeaderHeight(lines, at);
  if (notes > 0) return notes;
  return attributionHeight(lines, at) || planerHeight(lines, at, tries);
}

/** `-----Original Message-----`, `---- Forwarded by …`, `Begin forwarded message:`. */
function isBanner(line: string): boolean {
  const bare = line.trim().toLowerCase();
  const ruled = bare.startsWith("--") || bare.startsWith("__") || bare.startsWith("==");
  if (!ruled && !bare.endsWith(":")) return false;
  const words = bare.replace(/^[-_=\s>]{1,80}/, "");
  return ORIGINAL_MESSAGE.some((banner) => words.startsWith(banner)) && (ruled || words.length < 40);
}

/** Any words between dashes with a `From:` line right below: `--- Oprindelig besked ---`. */
function isRuledTitle(lines: readonly string[], at: number): boolean {
  const title = (lines[at] ?? "").trim();
  if (!(title.startsWith("--") && title.endsWith("--"))) return false;
  return lines.slice(at + 1, at + 3).some((line) => FROM_LABELS.has(labelOf(line)));
}

/** A block of `From:`, `Sent:`, `To:` …: two labels at least, the first of them one that begins such a block. */
function headerBlockHeight(lines: readonly string[], at: number): number {
  const rule = /^\s*[_-]{5,}\s*$/.test(lines[at] ?? "") ? 1 : 0;
  const first = labelOf(lines[at + rule] ?? "");
  if (!FROM_LABELS.has(first) && first !== "date" && first !== "datum") return 0;

  let height = rule + 1;
  let labels = 1;
  for (let next = at + height; next < Math.min(lines.length, at + 10); next += 1) {
    const label = labelOf(lines[next] ?? "");
    const known = label !== first && (HEADER_LABELS.has(label) || FROM_LABELS.has(label));
    if (known) {
      labels += 1;
      height = next - at + 1;
    } else if (labels > 1 && (lines[next] ?? "").trim() === "") break;
  }
  return labels > 1 ? height : 0;
}

/** `*From:* Ann` and `From : Ann` give `from`; empty when the line begins with no label. */
function labelOf(line: string): string {
  const colon = line.search(/[:：]/);
  if (colon < 1 || colon > 24) return "";
  return line.slice(0, colon).replaceAll("*", "").trim().toLowerCase().replaceAll("’", "'");
}

/** Lotus Notes: a name, a date with its time, then `To:`. */
function notesHeaderHeight(lines: readonly string[], at: number): number {
  for (const dateAt of [at + 1, at + 2, at]) {
    if (!/^\s{0,60}\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2}(?::\d{2})? ?(?:[AP]M)?\s*$/.test(lines[dateAt] ?? "")) continue;
    const labels = lines.slice(dateAt + 1, dateAt + 4).map(labelOf);
    const to = labels.indexOf("to");
    if (to >= 0) return dateAt + to + 2 - at;
  }
  return 0;
}

/** `On 5 May, Ann <ann@…> wrote:` in any language: a time, year or address, a verb or the address last, and a colon at the end. */
function attributionHeight(lines: readonly string[], at: number): number {
  if ((lines[at] ?? "").trim().length < 6) return 0;
  let joined = "";
  for (let height = 1; height < OPENER_LINES; height += 1) {
    const line = (lines[at + height - 1] ?? "").trim();
    if (line === "" || planer.QUOT_PATTERN.test(line)) return 0;
    joined += ` ${line}`;
    if (!/[:：]$/.test(line)) continue;
    const words = joined.toLowerCase();
    const dated = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{4}[年-]/.test(words);
    if (dated && /\S@[^\s@]{1,120}>\s?[:：]$/.test(words)) return height;
    return (dated || /\S@\S/.test(words)) && WROTE.some((verb) => words.includes(verb)) ? height : 0;
  }
  return 0;
}

/** The pattern at one place only, instead of anywhere. */
const here = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags}y`);

const PATTERNS = [planer.ORIGINAL_MESSAGE, planer.ON_DATE_SMB_WROTE, planer.ON_DATE_WROTE_SMB, planer.SPELLED_OUT_DATE].map(here);
const DATE_PERSON = here(planer.DATE_PERSON);
/** A date and an `@` alone are also an appointment: `10/19/2017 @ 9:30`. */
const WITH_ADDRESS = /[^\s@]@[^\s@]/;

const MAY_OPEN = /^\s*[-_>]{0,80}\s?(?:On|Le|W dniu|Op|Am|På|Den)\s|^\d+[/.]|^\s*-|^\S{3,10}, \d/;

function planerHeight(lines: readonly string[], at: number, tries: { left: number }): number {
  if (tries.left <= 0 || !MAY_OPEN.test(lines[at] ?? "")) return 0;
  tries.left -= 1;
  const joined = lines.slice(at, at + OPENER_LINES).join("\n");
  const patterns = WITH_ADDRESS.test(lines[at] ?? "") ? [...PATTERNS, DATE_PERSON] : PATTERNS;
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    const found = pattern.exec(joined)?.[0];
    if (found !== undefined && isWholeLine(joined, found.length) && /[\d@-]/.test(found)) return found.split("\n").length;
  }
  return 0;
}

/** Whether nothing but punctuation follows on the line: "On Monday, I wrote: wait" introduces no quote. */
const isWholeLine = (joined: string, length: number): boolean =>
  /^[\s:>\]-]{0,10}(?:\n|$)/.test(joined.slice(length, length + 12)) || joined.slice(0, length).endsWith("@");
