import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFamiliarForm } from "../../shared/domain/names/familiarForms.ts";
import { automationIn } from "../../shared/domain/thread/automation.ts";
import { readAwayNotice } from "../../shared/domain/thread/awayNotice.ts";
import { readHeaders } from "../../shared/domain/thread/headers.ts";
import { NO_HEADERS } from "../../shared/domain/thread/noHeaders.ts";
import { type PastAsk, pastOf, pastSteps } from "../../shared/domain/thread/past.ts";
import { type Body, bodySteps, readBody } from "../../shared/domain/thread/read.ts";
import { signatureFacts } from "../../shared/domain/thread/signatureFacts.ts";
import { normalisedSubject } from "../../shared/domain/thread/subject.ts";
import { runInSlices, runSteps } from "../../shared/steps.ts";
import { timeZone } from "../../shared/time.ts";
import { someone } from "../builders/message.ts";
import { at } from "../builders/touch.ts";
import { processorMs } from "./processorMs.ts";

const ASK: PastAsk = {
  message: {
    from: someone("Dana Kim <dana@northwind.example>"),
    to: [someone("Jim Ward <jim@fabrikam.example>")],
    cc: [],
    subject: "Re: Figures",
    sentAt: at("2026-11-13T14:05:00Z"),
  },
  zone: timeZone("Europe/Berlin"),
};

const MEGABYTE = 1_000_000;
const SECOND_MS = 1_000;

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join("");

const attribution = (index: number) => `On Nov 3, 2026, at 09:00, Jim Ward <jim${index}@fabrikam.example> wrote:`;

const header = (index: number) =>
  `<p class="MsoNormal"><b>From:</b> Jim Ward &lt;jim${index}@fabrikam.example&gt;<br><b>Sent:</b> November 3, 2026 9:00 AM<br><b>To:</b> Dana Kim<br><b>Subject:</b> Figures</p>`;

const LONG: readonly (readonly [string, Body])[] = [
  ["10 MB of HTML", { html: times(2_000, (index) => `${header(index)}<p>${"Words and words. ".repeat(300)}</p>`) }],
  [
    "2,000 quotes in each other",
    {
      text: times(
        2_000,
        (index) => `${">".repeat(index % 300)} ${attribution(index)}\n${">".repeat((index % 300) + 1)} Hi\n`,
      ),
    },
  ],
  ["2,000 quotes below each other", { text: times(2_000, (index) => `${attribution(index)}\n> Hi\n\nYes.\n\n`) }],
  [
    "2,000 blockquotes in each other",
    {
      html: times(
        2_000,
        (index) => `<div class="gmail_attr">${attribution(index).replace("<", "&lt;")}</div><blockquote type="cite">Hi`,
      ),
    },
  ],
  ["200,000 elements in each other", { html: "<div>".repeat(200_000) }],
  ["100,000 bare blockquotes", { html: "<blockquote>a".repeat(100_000) }],
  ["a line of a megabyte", { text: "a ".repeat(MEGABYTE / 2) }],
  ["a header line of a megabyte", { text: `From: ${"a, ".repeat(MEGABYTE / 3)}\nTo: b\n` }],
  ["20,000 attributions", { text: times(20_000, () => "On 3 Nov 2026 at 09:00, Jim <j@x.example> wrote:\n") }],
  ["20,000 half dates", { text: "On 1 2 3 jan feb 12:00 11/03/2026 x@y.example wrote:\n".repeat(20_000) }],
];

describe("case 23: a long body", () => {
  it.each(LONG)("is read within a second: %s", (_, body) => {
    const started = processorMs();
    readBody(body);
    expect(processorMs() - started).toBeLessThan(SECOND_MS);
  });

  it.each(LONG)("tells its past within a second: %s", (_, body) => {
    const started = processorMs();
    pastOf(body, ASK);
    expect(processorMs() - started).toBeLessThan(SECOND_MS);
  });

  it.each(LONG)("is read in many steps, none of which a person would notice: %s", (_, body) => {
    for (const steps of [bodySteps(body), pastSteps(body, ASK)]) {
      const took: number[] = [];
      for (let done: boolean | undefined = false; !done; ) {
        const started = processorMs();
        done = steps.next().done;
        took.push(processorMs() - started);
      }
      // The middle one, as the memory is cleaned up in some.
      expect(took.toSorted((one, other) => one - other)[Math.floor(took.length / 2)]).toBeLessThan(50);
    }
  });

  it("tells what it leaves out", () => {
    const { messages, unread } = pastOf({ text: times(3_000, (index) => `${attribution(index)}\n> Hi\n\n`) }, ASK);
    expect([messages.length, unread.at(-1)?.reason]).toEqual([2_500, "too_many_messages"]);
  });
});

describe("runInSlices", () => {
  it("gives way whenever a slice of time is used up, and comes to the same end", async () => {
    const body = { html: times(50, header) };
    let now = 0;
    let pauses = 0;
    const slicing = {
      now: () => {
        now += 5;
        return now;
      },
      pause: async () => {
        pauses += 1;
      },
      sliceMs: 20,
    };
    expect(await runInSlices(pastSteps(body, ASK), slicing)).toEqual(runSteps(pastSteps(body, ASK)));
    expect(pauses).toBeGreaterThan(1);
  });
});

/** What patterns of mail are made of: labels, dates, marks, brackets, verbs, in several scripts. */
const PART = fc.constantFrom(
  ...["From:", "Von: ", "Sent: ", "To:", "\n", "\r\n", "> ", ">", "-", "--", "_", "=", " ", "\t", "\u00a0", "\u202a"],
  ...["On ", "Le ", "Am ", "wrote:", "schrieb", "写道：", "님이 작성:", "a", "A", "é", "阿", "א", "٣", "1", "11/3/26"],
  ...[
    "9:00",
    "AM",
    "GMT+",
    "2026",
    "年",
    "月",
    "<",
    ">",
    "@",
    "x@y.example",
    "<x@y.example>",
    "[mailto:",
    "]",
    "(",
    ")",
  ],
  ...[
    '"',
    "'",
    ",",
    ";",
    ":",
    ".",
    "&",
    "&lt;",
    "<p>",
    "</p>",
    "<blockquote>",
    "<div style='",
    "border-top:solid",
    "<br>",
  ],
  ...[
    "This e-mail is confidential. ",
    "received this email in error",
    "above this line",
    ">>> ",
    "***",
    "[EXT]",
    "Re:",
  ],
  ...["Ken Osei", "-san", "Dear customer", "click here", "<img src=http://", "İ", "PS: ", "━━━━", "\n\n"],
  ...["Best,", "Sent from my ", "until ", "please contact ", "unsubscribe", "http://", "+1", "Forwarded by ", "🙂"],
);

const everything = (text: string): void => {
  const { visible, signature } = readBody({ text });
  readBody({ html: text });
  pastOf({ text }, ASK);
  pastOf({ html: text }, ASK);
  readHeaders(text);
  automationIn({ facts: NO_HEADERS, subject: text, text, html: text });
  readAwayNotice(text, { sentAt: at("2026-11-13T14:05:00Z"), zone: ASK.zone });
  signatureFacts(signature ?? visible, "jim@fabrikam.example");
  normalisedSubject(text);
  isFamiliarForm(text, "Katharina");
  isFamiliarForm("Kathi", text);
};

describe("any text", () => {
  it("takes no more than linear time, whatever is repeated in it", { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(fc.array(PART, { minLength: 1, maxLength: 6 }), (parts) => {
        const part = parts.join("");
        const started = processorMs();
        everything(part.repeat(Math.ceil(100_000 / part.length)));
        expect(processorMs() - started).toBeLessThan(5 * SECOND_MS);
      }),
      { numRuns: 40 },
    ),
  );

  it("is read without exception", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), everything), { numRuns: 100 });
    fc.assert(
      fc.property(fc.array(PART, { maxLength: 60 }), (parts) => everything(parts.join(""))),
      { numRuns: 200 },
    );
  });

  it("is covered by own words, quotes, signature and notices", () =>
    fc.assert(
      fc.property(fc.array(PART, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const { own, quoted, signature, notices } = readBody({ text });
        const letters = (words: string) => words.replace(/\s/g, "").length;
        expect([own, quoted, signature ?? "", notices ?? ""].map(letters).reduce((sum, one) => sum + one)).toBe(
          letters(text),
        );
      }),
    ));
});
