import { describe, expect, it } from "vitest";
import { type MessageStyle, styleOf, writesCasually, writesFormally } from "../../shared/domain/tone/style.ts";

const aMessage = (more: Partial<MessageStyle> = {}): MessageStyle => ({
  words: 40,
  greeting: "casual",
  signOff: "casual",
  address: null,
  exclamations: 0,
  emoji: 0,
  ...more,
});
const messages = (count: number, more: Partial<MessageStyle> = {}) =>
  Array.from({ length: count }, () => aMessage(more));

describe("the style of a person", () => {
  it("is not known from two messages", () => expect(styleOf(messages(2))).toBeNull());

  it("has the length of the message in the middle, so one long letter changes nothing", () => {
    expect(styleOf([...messages(4, { words: 30 }), aMessage({ words: 900 })])?.words).toBe(30);
  });

  it("has the form most of the messages have", () => {
    expect(styleOf([...messages(3), aMessage({ greeting: "formal" })])?.greeting).toBe("casual");
    expect(styleOf([...messages(2), ...messages(2, { greeting: "formal" })])?.greeting).toBeNull();
  });

  it("is formal with a formal greeting and casual with a casual one", () => {
    const formal = styleOf(messages(3, { greeting: "formal" }));
    const casual = styleOf(messages(3));
    expect([writesFormally(formal), writesCasually(formal)]).toEqual([true, false]);
    expect([writesFormally(casual), writesCasually(casual)]).toEqual([false, true]);
  });

  it("is neither while it is not known", () => {
    expect([writesFormally(null), writesCasually(null)]).toEqual([false, false]);
  });
});
