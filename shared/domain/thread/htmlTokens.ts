/**
 * Cuts HTML into text, references and tags, with the place of each. As forgiving as a browser in what mail needs; every
 * place is looked at a bounded number of times. Small, because it is loaded with the pane.
 */
import { characterOf } from "./characters.ts";

/** What is told about the HTML, in its order. Places are offsets in the whole HTML. */
export interface TokenReader {
  text(start: number, end: number): void;
  /** A character reference from `start` to `end` that stands for `characters`. */
  reference(characters: string, start: number, end: number): void;
  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void;
  close(name: string): void;
}

/** Attributes that say what an element is for; others are passed over. */
const WANTED = new Set(["id", "class", "style", "type", "name"]);
/** Longest attribute value that is kept, in UTF-16 units. */
const LONGEST_VALUE = 1_000;
/** Elements whose content is no HTML. */
const RAW = new Set(["script", "style", "title", "textarea", "xmp", "noscript"]);

const REFERENCES = /&(?:#x([0-9a-f]{1,7})|#(\d{1,7})|([a-z][a-z0-9]{1,15}));?/gi;
/** One at a place. */
const REFERENCE = new RegExp(REFERENCES.source, "iy");
const NAME = /[^\s/>]+/y;
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/** Reads the HTML in steps of about `unitsAStep` units. */
export function* tokenSteps(html: string, reader: TokenReader, unitsAStep: number): Generator<void, void> {
  const cutter = new TokenCutter(html, reader);
  for (let next = unitsAStep; !cutter.done; next += unitsAStep) {
    cutter.cutUpTo(next);
    yield;
  }
}

class TokenCutter {
  readonly #html: string;
  readonly #reader: TokenReader;
  #at = 0;
  #ampersand = -1;

  constructor(html: string, reader: TokenReader) {
    this.#html = html;
    this.#reader = reader;
  }

  get done(): boolean {
    return this.#at >= this.#html.length;
  }

  cutUpTo(end: number): void {
    while (!this.done && this.#at < end) this.#cutOne();
  }

  #cutOne(): void {
    const tag = this.#tagFrom(this.#at);
    if (tag > this.#at) this.#tellText(this.#at, tag);
    this.#at = tag;
    if (!this.done) this.#cutTag();
  }

  /** Where the next tag, comment or declaration begins; a `<` before anything else is text. */
  #tagFrom(at: number): number {
    for (let found = this.#html.indexOf("<", at); found >= 0; found = this.#html.indexOf("<", found + 1))
      if (isTagStart(this.#html.charCodeAt(found + 1))) return found;
    return this.#html.length;
  }

  #cutTag(): void {
    const next = this.#html.charAt(this.#at + 1);
    if (next === "/" && /[a-z]/i.test(this.#html.charAt(this.#at + 2))) this.#close();
    else if (this.#html.startsWith("<!--", this.#at)) this.#skipTo("-->");
    else if (next === "!" || next === "?" || next === "/") this.#skipTo(">");
    else this.#open();
  }

  #skipTo(mark: string): void {
    const found = this.#html.indexOf(mark, this.#at + 1);
    this.#at = found < 0 ? this.#html.length : found + mark.length;
  }

  #nameAt(at: number): string {
    NAME.lastIndex = at;
    return (NAME.exec(this.#html)?.[0] ?? "").toLowerCase();
  }

  #open(): void {
    const start = this.#at;
    const name = this.#nameAt(start + 1);
    const attributes: Record<string, string> = {};
    let at = start + 1 + name.length;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const found = ATTRIBUTE.exec(this.#html);
      if (!found) break;
      at = ATTRIBUTE.lastIndex;
      const key = (found[1] ?? "").slice(0, LONGEST_VALUE).toLowerCase();
      if (WANTED.has(key))
        attributes[key] ??= decoded((found[2] ?? found[3] ?? found[4] ?? "").slice(0, LONGEST_VALUE));
    }
    const close = this.#html.indexOf(">", at);
    this.#at = close < 0 ? this.#html.length : close + 1;
    if (close >= 0) this.#reader.open(name, attributes, start, this.#at);
    if (close >= 0 && RAW.has(name)) this.#skipRaw(name);
  }

  #skipRaw(name: string): void {
    const end = new RegExp(`</${name}`, "gi");
    end.lastIndex = this.#at;
    this.#at = end.exec(this.#html)?.index ?? this.#html.length;
  }

  #close(): void {
    const name = this.#nameAt(this.#at + 2);
    this.#skipTo(">");
    this.#reader.close(name);
  }

  #tellText(start: number, end: number): void {
    let from = start;
    for (let at = this.#ampersandFrom(start); at < end; at = this.#ampersandFrom(REFERENCE.lastIndex)) {
      REFERENCE.lastIndex = at;
      const found = REFERENCE.exec(this.#html);
      const characters = found && characterOf(found);
      if (!found || characters === null) {
        REFERENCE.lastIndex = at + 1;
        continue;
      }
      if (at > from) this.#reader.text(from, at);
      from = at + found[0].length;
      this.#reader.reference(characters, at, from);
    }
    if (from < end) this.#reader.text(from, end);
  }

  /** The next `&`, looked for once. */
  #ampersandFrom(at: number): number {
    if (this.#ampersand >= at) return this.#ampersand;
    const found = this.#html.indexOf("&", at);
    this.#ampersand = found < 0 ? Number.POSITIVE_INFINITY : found;
    return this.#ampersand;
  }
}

/** A letter, `/`, `!` or `?`. */
const isTagStart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x2f || code === 0x21 || code === 0x3f;

const decoded = (value: string): string =>
  value.includes("&") ? value.replace(REFERENCES, (...found) => characterOf(found) ?? String(found[0])) : value;
