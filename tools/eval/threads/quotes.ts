/** Scores parsers on the quoted threads: whole replies, fragments, header fields; per source and for languages apart. */
import { readBody } from "../../../shared/domain/thread/read.ts";
import { type QuoteCase, quoteCases } from "./corpus.ts";
import { bodyIn } from "./mailBody.ts";
import { type Parser, RIVALS } from "./rivals.ts";

/** What a parser made of a case. */
export interface Outcome {
  readonly case: QuoteCase;
  readonly right: boolean;
  readonly ms: number;
}

export interface ParserScore {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

const OURS = "rapport";

/** Every parser on every case, ours last. Ours alone reads `.eml`: a mail parser of another maker takes the body out of it. */
export async function scoreQuotes(): Promise<readonly ParserScore[]> {
  const cases = quoteCases();
  const parsers = [...RIVALS, { name: OURS, read: ourReply }];
  const scores: ParserScore[] = [];
  for (const parser of parsers) {
    const outcomes = await Promise.all(cases.map((one) => outcomeOf(parser, one)));
    scores.push({ name: parser.name, outcomes });
  }
  return scores;
}

const ourReply: Parser["read"] = (kind, body) => readBody(kind === "html" ? { html: body } : { text: body }).visible;

async function outcomeOf(parser: Parser, one: QuoteCase): Promise<Outcome> {
  const body =
    one.kind === "eml" ? await textInMail(parser, one) : { kind: one.kind, text: one.input.toString("utf8") };
  const started = performance.now();
  const reply = body === null ? null : parser.read(body.kind, body.text);
  const ms = performance.now() - started;
  return { case: one, right: reply !== null && isRight(reply, one), ms };
}

async function textInMail(
  parser: Parser,
  { input }: QuoteCase,
): Promise<{ kind: "txt" | "html"; text: string } | null> {
  if (parser.name !== OURS) return null;
  const { text, html } = await bodyIn("eml", input);
  return text === undefined ? { kind: "html", text: html ?? "" } : { kind: "txt", text };
}

function isRight(reply: string, { kind, reply: expected, fragments }: QuoteCase): boolean {
  const alike = (text: string) => (kind === "html" ? text.replace(/\s+/g, "") : text.replace(/\s+/g, " ").trim());
  const shown = alike(reply);
  if (expected !== null) return shown === alike(expected);
  return (
    (fragments?.contains ?? []).every((part) => shown.includes(alike(part))) &&
    (fragments?.notContains ?? []).every((part) => !shown.includes(alike(part))) &&
    shown.startsWith(alike(fragments?.startsWith ?? ""))
  );
}

/** The columns of the published table, and the rest apart. */
export const COLUMNS: readonly { readonly title: string; readonly holds: (one: QuoteCase) => boolean }[] = [
  { title: "exact", holds: ({ reply }) => reply !== null },
  { title: "exact, not English", holds: ({ reply, language }) => reply !== null && language !== "en" },
  { title: "quotequail fragments", holds: ({ reply, source }) => reply === null && source === "quotequail" },
  { title: "Outlook/Office html", holds: ({ source }) => source === "planer" },
  { title: "crisp fragments", holds: ({ reply, source }) => reply === null && source === "crisp" },
  {
    title: "other fragments",
    holds: ({ reply, source, fragments }) =>
      reply === null && !["quotequail", "planer", "crisp", "talon-signature"].includes(source) && fragments !== null,
  },
];
