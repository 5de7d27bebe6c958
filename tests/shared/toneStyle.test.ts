import { describe, expect, it } from "vitest";
import { messageStyleOf } from "../../shared/domain/tone/messageStyle.ts";
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

  it("is neither with `Hi Dana` over `Kind regards`", () => {
    const style = styleOf(messages(3, { signOff: "formal" }));
    expect([writesFormally(style), writesCasually(style)]).toEqual([false, false]);
  });

  it("is neither while it is not known", () => {
    expect([writesFormally(null), writesCasually(null)]).toEqual([false, false]);
  });
});

describe("the style of one message", () => {
  it.each([
    ["Dear Ms Whitlock,\n\nthe minutes are in the post.\n\nYours sincerely,\nJames Ward", "formal", "formal", null],
    ["Hi Dana,\n\nthe minutes are in the post.\n\nCheers,\nJim", "casual", "casual", null],
    ["Hi Dana,\n\nthe minutes are in the post.\n\nKind regards,\nJim", "casual", "formal", null],
    ["The minutes are in the post and you will have them on Friday.", "none", "none", null],
    [
      "Sehr geehrte Frau Weber,\n\nich sende Ihnen das Protokoll.\n\nMit freundlichen Grüßen\nKatrin Vogt",
      "formal",
      "formal",
      "formal",
    ],
    ["Hallo Dana,\n\nkannst du das Protokoll lesen?\n\nLiebe Grüße\nKatrin", "casual", "casual", "familiar"],
    ["Bonjour Dana,\n\nje t'envoie le compte rendu, tu me diras.\n\nBises,\nClaire", "casual", "casual", "familiar"],
    [
      "Estimada señora Prieto:\n\nLe adjunto el acta para su firma.\n\nAtentamente,\nLucía Herrera",
      "formal",
      "formal",
      "formal",
    ],
  ] as const)("is read from %j", (own, ...forms) => {
    const style = messageStyleOf(own);
    expect([style?.greeting, style?.signOff, style?.address]).toEqual(forms);
  });

  it("is not made up where the language is not known", () => {
    expect(messageStyleOf("Привет, протокол отправлен, до встречи в пятницу.")).toBeNull();
  });
});
