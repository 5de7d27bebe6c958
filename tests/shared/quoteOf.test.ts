import { describe, expect, it } from "vitest";
import { isQuoteOf, STORED_PAST_KEY, storedPastKey } from "../../shared/domain/thread/quoteOf.ts";
import { instant } from "../../shared/time.ts";

const digest = async (text: string) => `${text.length}`.padStart(64, "0");
const at = (time: string, words: number | null = 80) => ({ at: instant(Date.parse(`2026-10-05T${time}Z`)), words });
const STATED = "past:a@x.example:2026-10-05T08:10Z";
const SHOWN = "past:a@x.example:2026-10-05T08:10";
const DAY = "past:a@x.example:2026-10-05";

describe("the key a quoted message is stored under", () => {
  it.each([STATED, SHOWN, DAY, "past:odd:name@x.example:2026-10-05T08:10"])("holds no address: %s", async (key) => {
    const stored = await storedPastKey(key, digest);
    expect(stored).toMatch(STORED_PAST_KEY);
    expect(stored).not.toContain("@");
  });
});

describe("a quote and a message", () => {
  it("are one within the minute, however many words were lost", () => {
    expect(isQuoteOf(STATED, at("08:10:00", 3), at("08:10:59", 300))).toBe(true);
  });

  it("are two a quarter of an hour apart when the quote states its zone", () => {
    expect(isQuoteOf(STATED, at("08:10:00"), at("08:25:00"))).toBe(false);
  });

  it("are one some hours apart when it does not, and the words are as many", () => {
    expect([isQuoteOf(SHOWN, at("08:10:00"), at("14:40:30")), isQuoteOf(DAY, at("12:00:00"), at("20:07:00"))]).toEqual([
      true,
      true,
    ]);
  });

  it.each([
    ["of another length", at("08:10:00", 40), at("14:40:30")],
    ["of unknown length", at("08:10:00", null), at("14:40:30")],
    ["of a few words", at("08:10:00", 4), at("14:40:30", 4)],
    ["that is no quarter of an hour away", at("08:10:00"), at("14:36:00")],
  ])("are two when the message is %s", (_, quote, message) => {
    expect(isQuoteOf(SHOWN, quote, message)).toBe(false);
  });
});
