/** Published parsers, each called as its documentation shows, to be measured beside ours on the same inputs. */
import { createRequire } from "node:module";
import { plainTextOf } from "./plainText.ts";

export interface Parser {
  readonly name: string;
  /** The visible reply of a body, as text. */
  readonly read: (kind: "txt" | "html", body: string) => string;
}

/** What is used of each of them; most bring no types. */
interface Packages {
  readonly planer: { extractFrom(body: string, type: string, dom?: unknown): string };
  readonly jsdom: { readonly JSDOM: new (html: string) => { readonly window: { readonly document: unknown } } };
  readonly talonjs: {
    readonly quotations: {
      extractFromPlain(body: string): { readonly body: string };
      extractFromHtml(body: string): { readonly body: string | null };
    };
  };
  readonly "node-email-reply-parser": (text: string, visibleTextOnly: true) => string;
}

const required = createRequire(import.meta.url);

// Safe cast: `Packages` says of each package what its documentation does.
const load = <Name extends keyof Packages>(name: Name): Packages[Name] => required(name) as Packages[Name];

/** Parsers that know text only are given the text of an HTML body. */
const textOnly =
  (read: (text: string) => string): Parser["read"] =>
  (kind, body) =>
    read(kind === "html" ? plainTextOf(body) : body);

const byKind =
  (readText: (text: string) => string, readHtml: (html: string) => string): Parser["read"] =>
  (kind, body) =>
    kind === "html" ? plainTextOf(readHtml(body)) : readText(body);

const QUOTE_BEGINS = /^\s*(?:>|From:|-{2,}\s*Original Message|On .{1,200}wrote:)/im;

function naiveCut(text: string): string {
  const at = text.search(QUOTE_BEGINS);
  return at < 0 ? text : text.slice(0, at);
}

/** The parsers of the table in the order of the table, loaded when asked for. */
export async function rivals(): Promise<readonly Parser[]> {
  const planer = load("planer");
  const talon = load("talonjs");
  const nodeParser = load("node-email-reply-parser");
  const dom = new (load("jsdom").JSDOM)("").window.document;
  const { default: EmailReplyParser } = await import("email-reply-parser");
  const crisp = new EmailReplyParser();
  return [
    { name: "return everything", read: textOnly((text) => text) },
    { name: "naive cut", read: textOnly(naiveCut) },
    {
      name: "planer",
      read: byKind(
        (text) => planer.extractFrom(text, "text/plain"),
        (html) => planer.extractFrom(html, "text/html", dom),
      ),
    },
    {
      name: "talonjs",
      read: byKind(
        (text) => talon.quotations.extractFromPlain(text).body,
        (html) => talon.quotations.extractFromHtml(html).body ?? "",
      ),
    },
    { name: "node-email-reply-parser", read: textOnly((text) => nodeParser(text, true)) },
    { name: "email-reply-parser", read: textOnly((text) => crisp.parseReply(text)) },
  ];
}
