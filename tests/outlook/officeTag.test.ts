import { describe, expect, it } from "vitest";
import { CDN_TAG, LOCAL_TAGS, withLocalOffice } from "./officeTag.ts";

describe("withLocalOffice", () => {
  it("changes the one tag and nothing else", () => {
    expect(withLocalOffice(`<head>${CDN_TAG}</head>`)).toEqual({ ok: true, value: `<head>${LOCAL_TAGS}</head>` });
  });

  it.each([
    ["none", "<head></head>", 0],
    ["two", CDN_TAG + CDN_TAG, 2],
  ])("refuses a page with %s", (_count, html, found) => {
    expect(withLocalOffice(html)).toEqual({ ok: false, error: { found } });
  });
});
