import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitMbox } from "./mbox.ts";

const SEPARATOR = "From someone@mill.example Tue Nov  3 09:15:00 2026";
const split = (text: string): readonly string[] =>
  splitMbox(Buffer.from(text, "latin1")).map((raw) => Buffer.from(raw).toString("latin1"));

describe("splitMbox", () => {
  it("gives each message without its separator line", () => {
    expect(split(`${SEPARATOR}\nSubject: a\n\none\n\n${SEPARATOR}\nSubject: b\n\ntwo\n`)).toEqual([
      "Subject: a\n\none\n",
      "Subject: b\n\ntwo",
    ]);
  });

  it("does not split at a sentence that begins with From", () => {
    expect(split(`${SEPARATOR}\n\nFrom here on it is easy.\n`)).toHaveLength(1);
  });

  it("takes separators with a zone and carriage returns", () => {
    const zoned = "From a@b.example Tue Nov 03 09:15:00 +0100 2026\r\n\r\none\r\n";
    expect(split(zoned + zoned)).toEqual(["\r\none", "\r\none"]);
  });

  it("takes one > off a quoted From line", () => {
    expect(split(`${SEPARATOR}\n\n>From me\n>>From you\n> From them\n`)).toEqual(["\nFrom me\n>From you\n> From them"]);
  });

  it("leaves out what stands before the first separator", () => {
    expect(split(`preface\n${SEPARATOR}\n\none\n`)).toEqual(["\none"]);
  });

  it("gives back any messages that were written as mboxrd", () => {
    const line = fc.stringMatching(/^(>*From )?[ -~\x80-\xff]{0,30}$/);
    const message = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join("\n"));
    const write = (text: string) => `${SEPARATOR}\n${text.replace(/^(>*From )/gm, ">$1")}\n`;
    fc.assert(
      fc.property(fc.array(message, { maxLength: 6 }), (messages) => {
        expect(split(messages.map(write).join(""))).toEqual(messages);
      }),
    );
  });

  it("takes time in proportion to the size of the file", () => {
    const message = `${SEPARATOR}\nSubject: x\n\n${"From a line\n".repeat(50)}`;
    const startedAt = performance.now();
    expect(split(message.repeat(10_000))).toHaveLength(10_000);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });
});
