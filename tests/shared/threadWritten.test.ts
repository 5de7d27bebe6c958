import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBody } from "../../shared/domain/thread/read.ts";

interface Written {
  readonly name: string;
  readonly lines: readonly { readonly kind: string; readonly words: string }[];
}

const CASES: readonly Written[] = readFileSync(new URL("./threads/written.txt", import.meta.url), "utf8")
  .split(/^=== /m)
  .slice(1)
  .map((text) => {
    const [name = "", ...lines] = text.trimEnd().split("\n");
    return { name, lines: lines.map((line) => ({ kind: line.charAt(0), words: line.slice(2) })) };
  });

const bodyOf = ({ lines }: Written) => lines.map(({ words }) => words).join("\n");

/** Words of the lines of a kind, white space aside. */
const wordsOf = ({ lines }: Written, kind: string) =>
  flat(lines.flatMap((line) => (line.kind === kind ? [line.words] : [])));

const flat = (lines: readonly string[]) =>
  lines
    .join(" ")
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");

describe("a message as it is written", () => {
  it.each(CASES)("has its own words told from the rest: $name", (written) => {
    const { own, quoted, signature, notices } = readBody({ text: bodyOf(written) });
    expect(flat([own])).toBe(wordsOf(written, "o"));
    expect(flat([quoted])).toBe(wordsOf(written, "q"));
    expect(flat([signature ?? ""])).toBe(wordsOf(written, "s"));
    expect(flat([notices ?? ""])).toBe(wordsOf(written, "f"));
  });
});
