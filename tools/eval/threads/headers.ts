/** How many header fields of quoted messages are read as they stand. */
import { type Past, pastOf } from "../../../shared/domain/thread/past.ts";
import type { Body } from "../../../shared/domain/thread/read.ts";
import { instant, UTC } from "../../../shared/time.ts";
import { type QuoteCase, quoteCases } from "./corpus.ts";

export interface HeaderScore {
  readonly cases: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

const FIELDS = ["from", "to", "date", "subject"] as const;

export function scoreHeaders(): HeaderScore {
  const cases = quoteCases().filter(({ fragments }) => fragments?.quotedHeader !== undefined);
  const wrong = cases.filter((one) => !isRight(one)).map(({ id }) => id);
  return { cases: cases.length, right: cases.length - wrong.length, wrong };
}

function isRight({ kind, input, fragments }: QuoteCase): boolean {
  const expected = fragments?.quotedHeader ?? {};
  const past = pastIn(kind === "html" ? { html: input.toString() } : { text: input.toString() });
  const header = past.messages[0]?.header;
  return FIELDS.every((field) => (expected[field] ?? null) === (header?.[field] ?? null));
}

/** The past of a body whose message nobody knows anything of. */
export const pastIn = (body: Body): Past =>
  pastOf(body, { message: { from: null, to: [], cc: [], subject: "", sentAt: NOW }, zone: UTC });

const NOW = instant(Date.UTC(2026, 10, 22));
