/** A body cut into the messages it quotes. */

import { type QuotedHeader, quotedHeader } from "./quotedHeader.ts";
import { isBlank, type QuotedLine, quotedLineSteps } from "./quotedLines.ts";
import { aFewTries, lookOf, type Opener, openerAt, saysForwarded, type Tries } from "./quoteLines.ts";
import type { Body } from "./read.ts";

/** Why quoted text is of no message. */
export const UNREAD_REASONS = [
  "quoted_without_header",
  "banner_without_header",
  "header_without_sender",
  "too_many_messages",
  "body_too_long",
] as const;

export interface Unread {
  readonly reason: (typeof UNREAD_REASONS)[number];
  /** The line of the body's text it begins at, from 0. */
  readonly line: number;
  /** How many lines it has. */
  readonly lines: number;
}

export interface Segment {
  readonly header: QuotedHeader;
  /** The message that quotes it, `null` for the body's own. */
  readonly parent: Segment | null;
  /** What it says itself. */
  readonly lines: string[];
  /** The words of the banner above it, and whether they say that it was forwarded. */
  readonly banner: string | null;
  readonly forwarded: boolean;
}

export interface Segments {
  readonly segments: readonly Segment[];
  readonly unread: readonly Unread[];
  readonly headersSeen: number;
}

/** Most messages of one body. */
const MOST_MESSAGES = 2_500;
/** Lines between two steps. */
const LINES_A_STEP = 150;

export function* segmentsOf(body: Body): Generator<void, Segments> {
  const { lines, cut } = yield* quotedLineSteps(body);
  yield;
  const looks = lines.map(({ words }) => lookOf(words));
  yield;
  const cutter = new Cutter(lines, looks);
  for (let step = 1; !cutter.done; step += 1) {
    cutter.next();
    if (step % LINES_A_STEP === 0) yield;
  }
  const result = cutter.result();
  if (!cut) return result;
  return { ...result, unread: [...result.unread, { reason: "body_too_long", line: lines.length, lines: 0 }] };
}

interface Open {
  readonly segment: Segment;
  /** How deep its words stand; shallower ones are not its own. */
  readonly depth: number;
}

class Cutter {
  readonly #lines: readonly QuotedLine[];
  readonly #looks: readonly string[];
  readonly #segments: Segment[] = [];
  readonly #unread: Unread[] = [];
  readonly #stack: Open[] = [];
  readonly #tries: Tries = aFewTries();
  #at = 0;
  #seen = 0;
  /** The banner that waits for its header: where, and whether it speaks of a forward. */
  #banner: { readonly line: number; readonly words: string; readonly forwarded: boolean } | null = null;
  /** The nameless quote that is being read. */
  #nameless: { readonly line: number; count: number } | null = null;

  constructor(lines: readonly QuotedLine[], looks: readonly string[]) {
    this.#lines = lines;
    this.#looks = looks;
  }

  get done(): boolean {
    return this.#at >= this.#lines.length;
  }

  result(): Segments {
    this.#endNameless();
    this.#endBanner();
    return { segments: this.#segments, unread: this.#unread, headersSeen: this.#seen };
  }

  /** Takes a line, or the lines of a header. */
  next(): void {
    const line = this.#lines[this.#at];
    if (!line) return;
    const opener = isBlank(line) ? null : this.#opener(line.depth);
    if (!opener) this.#takeWords(line);
    else if (opener.form === "banner") this.#takeBanner(opener);
    else this.#takeHeader(opener, line.depth);
  }

  /** A header stands at one depth. */
  #opener(depth: number): Opener | null {
    const opener = openerAt(this.#looks, this.#at, this.#tries);
    if (!opener) return null;
    const header = this.#lines.slice(this.#at, this.#at + opener.height);
    return opener.form === "block" || header.every((line) => line.depth === depth) ? opener : null;
  }

  #takeBanner(opener: Opener): void {
    this.#endNameless();
    this.#endBanner();
    const words = this.#looks.slice(this.#at, this.#at + opener.height).join(" ");
    this.#banner = { line: this.#at, words, forwarded: saysForwarded(words) };
    this.#at += opener.height;
  }

  #takeHeader(opener: Opener, depth: number): void {
    this.#endNameless();
    this.#closeDownTo(depth);
    this.#seen += 1;
    const from = this.#at;
    if (this.#seen > MOST_MESSAGES) {
      this.#leaveOut("too_many_messages", from, this.#lines.length - from);
      this.#at = this.#lines.length;
      return;
    }
    const header = quotedHeader(this.#wordsFrom(from, depth), 0, opener);
    const forwarded = this.#banner?.forwarded ?? false;
    const banner = this.#banner?.words ?? null;
    this.#banner = null;
    this.#at = from + Math.max(1, header.height);
    if (header.from === null) this.#leaveOut("header_without_sender", from, header.height);
    else this.#open({ header, parent: this.#stack.at(-1)?.segment ?? null, lines: [], banner, forwarded }, depth);
  }

  /** Most lines of a header. */
  #wordsFrom(from: number, depth: number): string[] {
    const lines = this.#lines.slice(from, from + 60);
    const end = lines.findIndex((line) => line.depth !== depth && !isBlank(line));
    return lines.slice(0, end < 0 ? lines.length : end).map(({ words }) => words);
  }

  #open(segment: Segment, depth: number): void {
    this.#segments.push(segment);
    const next = this.#lines.slice(this.#at, this.#at + 6).find((line) => !isBlank(line));
    this.#stack.push({ segment, depth: next && next.depth > depth ? next.depth : depth });
  }

  #takeWords(line: QuotedLine): void {
    this.#at += 1;
    if (isBlank(line)) {
      this.#stack.at(-1)?.segment.lines.push("");
      return;
    }
    this.#closeDownTo(line.depth);
    const open = this.#stack.at(-1);
    if (line.depth > (open?.depth ?? 0)) this.#takeNameless();
    else {
      this.#endNameless();
      open?.segment.lines.push(line.words);
    }
  }

  #closeDownTo(depth: number): void {
    while ((this.#stack.at(-1)?.depth ?? 0) > depth) this.#stack.pop();
  }

  #takeNameless(): void {
    this.#nameless ??= { line: this.#at - 1, count: 0 };
    this.#nameless.count += 1;
  }

  #endNameless(): void {
    const quote = this.#nameless;
    this.#nameless = null;
    if (quote) this.#leaveOut("quoted_without_header", quote.line, quote.count);
  }

  #endBanner(): void {
    const banner = this.#banner;
    this.#banner = null;
    if (banner) this.#leaveOut("banner_without_header", banner.line, 1);
  }

  #leaveOut(reason: Unread["reason"], line: number, lines: number): void {
    this.#unread.push({ reason, line, lines });
  }
}
