import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { readHeaders } from "../../shared/domain/thread/headers.ts";
import { type PastAsk, pastOf } from "../../shared/domain/thread/past.ts";
import { readBody } from "../../shared/domain/thread/read.ts";
import { UTC } from "../../shared/time.ts";
import { sharedPath } from "../../tools/eval/sharedData.ts";

const MAIL = sharedPath("mail/berkeley");
const QUOTES = sharedPath("quotes");

describe.skipIf(!existsSync(MAIL))("real mail (shared data not present: skipped)", () => {
  const files = existsSync(MAIL) ? readdirSync(MAIL).filter((name) => name.endsWith(".eml")) : [];

  it("is read without exception, each message in less than a second", { timeout: 60_000 }, async () => {
    let slowestMs = 0;
    for (const file of files) {
      const bytes = readFileSync(join(MAIL, file));
      const { html, text } = await PostalMime.parse(bytes);
      const started = performance.now();
      readBody({ html, text });
      pastOf({ text }, UNKNOWN);
      readHeaders(bytes.toString("latin1"));
      slowestMs = Math.max(slowestMs, performance.now() - started);
    }
    expect(files.length).toBeGreaterThan(1_000);
    expect(slowestMs).toBeLessThan(1_000);
  });
});

const UNKNOWN: PastAsk = { message: { from: null, to: [], cc: [], subject: "", sentAt: null }, zone: UTC };

interface QuoteCase {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
}

describe.skipIf(!existsSync(QUOTES))(
  "quoted threads of other parsers' tests (shared data not present: skipped)",
  () => {
    const index = existsSync(QUOTES) ? readFileSync(join(QUOTES, "index.jsonl"), "utf8").trim().split("\n") : [];
    // Safe cast: the file is written with these members.
    const cases = index.map((line) => JSON.parse(line) as QuoteCase);

    it("are read as expected more often than by the best published parser (97 of 127)", async () => {
      const exact = cases.filter(({ path }) => existsSync(sharedPath(join(path, "expected.txt"))));
      const right = await Promise.all(exact.map(isReadAsExpected));
      expect(exact.length).toBe(127);
      expect(right.filter(Boolean).length).toBeGreaterThanOrEqual(119);
    });
  },
);

async function isReadAsExpected({ kind, path }: QuoteCase): Promise<boolean> {
  const folder = sharedPath(path);
  const input = readFileSync(join(folder, `input.${kind}`));
  const { visible } = readBody(await bodyOf(kind, input));
  const comparable = (text: string) => text.replace(/\s+/g, kind === "html" ? "" : " ").trim();
  return comparable(visible) === comparable(readFileSync(join(folder, "expected.txt"), "utf8"));
}

async function bodyOf(kind: string, input: Buffer) {
  if (kind === "eml") {
    const { html, text } = await PostalMime.parse(input);
    return text === undefined ? { html } : { text };
  }
  return kind === "html" ? { html: input.toString() } : { text: input.toString() };
}
