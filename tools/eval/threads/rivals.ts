/** Published parsers, each called as its documentation shows, to be measured beside ours on the same inputs. */
import EmailReplyParser from "email-reply-parser";
import { JSDOM } from "jsdom";
import nodeEmailReplyParser from "node-email-reply-parser";
import planer from "planer";
import talon from "talonjs";
import { plainTextOf } from "./plainText.ts";

export interface Parser {
  readonly name: string;
  /** The visible reply of a body, as text. */
  readonly read: (kind: "txt" | "html", body: string) => string;
}

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

const dom = new JSDOM("").window.document;
const crisp = new EmailReplyParser();

/** In the order of the published table. */
export const RIVALS: readonly Parser[] = [
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
  { name: "node-email-reply-parser", read: textOnly((text) => nodeEmailReplyParser(text, true)) },
  { name: "email-reply-parser", read: textOnly((text) => crisp.parseReply(text)) },
];
