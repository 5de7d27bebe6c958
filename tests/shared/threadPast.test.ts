import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Past, pastOf } from "../../shared/domain/thread/past.ts";
import { readBody } from "../../shared/domain/thread/read.ts";
import { isoOf, UTC } from "../../shared/time.ts";
import {
  composed,
  HTML_PROGRAMS,
  type Program,
  type QuotedMessage,
  type Reply,
  SPEECHES,
  TEXT_PROGRAMS,
} from "../builders/quotedMail.ts";
import { at } from "../builders/touch.ts";

const JIM = { name: "Jim Ward", address: "jim@fabrikam.example" };
const DANA = { name: "Dana Kim", address: "dana@northwind.example" };

const WORDS = ["The figures are in the folder.", "Where are they?", "Soon, I hope.", "Seen and noted!", "See below."];

/** A thread of so many messages between Dana and Jim, newest first, some days apart. */
const threadOf = (count: number): QuotedMessage[] =>
  Array.from({ length: count }, (_, index) => ({
    from: index % 2 === 0 ? DANA : JIM,
    to: index % 2 === 0 ? JIM : DANA,
    at: new Date(Date.UTC(2026, 10, 13, 14, 5) - index * 73 * 3_600_000 - index * 7 * 60_000).toISOString(),
    subject: "Re: Figures",
    lines: [WORDS[index % WORDS.length] ?? "", "", index % 2 === 0 ? "Dana" : "Jim"],
  }));

function pastIn(kind: Program["kind"], body: string, sentAt = "2026-11-13T14:05:00Z"): Past {
  const message = {
    from: { address: DANA.address, displayName: DANA.name },
    to: [{ address: JIM.address, displayName: JIM.name }],
    cc: [],
    subject: "Re: Figures",
    sentAt: at(sentAt),
  };
  return pastOf(kind === "html" ? { html: body } : { text: body }, { message, zone: UTC });
}

const short = ({ messages }: Past) =>
  messages.map((one) => [one.from?.address, one.at === null ? one.trouble : isoOf(one.at).slice(0, 16), one.wordCount]);

const wanted = (thread: readonly QuotedMessage[]) =>
  thread
    .slice(1)
    .map(({ from, at: when, lines }) => [from.address, when.slice(0, 16), lines.join(" ").split(/\s+/).length]);

const PROGRAMS = [...TEXT_PROGRAMS, ...HTML_PROGRAMS];

describe.each(SPEECHES)("a quoted message in $code", (speech) => {
  it.each(PROGRAMS)("is read from $name", (program) => {
    const thread = threadOf(2);
    const body = composed(thread, [{ program, speech }]);
    expect(short(pastIn(program.kind, body))).toEqual(wanted(thread));
  });

  it.each(PROGRAMS)("does not count as own words in $name", (program) => {
    const thread = threadOf(2);
    const body = composed(thread, [{ program, speech }]);
    const read = readBody(program.kind === "html" ? { html: body } : { text: body });
    expect(read.own.split(/\s+/)).toEqual(thread[0]?.lines.join(" ").split(/\s+/));
  });

  it("is read on every day of the year", () => {
    const program = TEXT_PROGRAMS[0];
    if (!program) return;
    for (let day = 0; day < 365; day += 6) {
      const [newest, quoted] = threadOf(2);
      if (!newest || !quoted) return;
      const sent = new Date(Date.UTC(2025, 10, 13, 8, 59) + day * 86_400_000).toISOString();
      const thread = [newest, { ...quoted, at: sent }];
      expect(short(pastIn("text", composed(thread, [{ program, speech }])))).toEqual(wanted(thread));
    }
  });
});

describe("pastOf", () => {
  const replies = (programs: readonly Program[]) =>
    fc.array(fc.record({ program: fc.constantFrom(...programs), speech: fc.constantFrom(...SPEECHES) }), {
      minLength: 1,
      maxLength: 10,
    });

  const readsBack = (chain: readonly Reply[]) => {
    const thread = threadOf(chain.length + 1);
    const kind = chain[0]?.program.kind ?? "text";
    expect(short(pastIn(kind, composed(thread, chain)))).toEqual(wanted(thread));
  };

  it("gives back the messages that were composed, through any programs and languages, in text", () =>
    fc.assert(fc.property(replies(TEXT_PROGRAMS), readsBack), { numRuns: 150 }));

  it("gives back the messages that were composed, through any programs and languages, in HTML", () =>
    fc.assert(fc.property(replies(HTML_PROGRAMS), readsBack), { numRuns: 150 }));
});
