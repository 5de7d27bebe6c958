import { describe, expect, it } from "vitest";
import { readBody } from "../../shared/domain/thread/read.ts";
import { PAGES } from "./threads/pages.ts";

const flat = (text: string) =>
  text
    .replace(/[\s\u200b]+/g, " ")
    .replaceAll("Ten is", "Ten is")
    .trim();

describe("a page of mail", () => {
  it.each(PAGES)("has its own words told from the rest: $name", ({ html, own, quoted }) => {
    const read = readBody({ html });
    expect(flat(read.own)).toBe(flat(own));
    if (quoted) expect(read.quoted).toContain(quoted);
  });
});
