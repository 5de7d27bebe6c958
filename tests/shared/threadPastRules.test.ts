import { describe, expect, it } from "vitest";
import type { Correspondent } from "../../shared/domain/people/address.ts";
import { type Past, type PastAsk, pastOf } from "../../shared/domain/thread/past.ts";
import { pastTouches } from "../../shared/domain/thread/pastTouches.ts";
import { isoOf, timeZone, UTC } from "../../shared/time.ts";
import { DANA } from "../builders/message.ts";
import { at } from "../builders/touch.ts";

const dana: Correspondent = { address: "dana@northwind.example", displayName: "Dana Kim" };
const jim: Correspondent = { address: "jim@fabrikam.example", displayName: "Jim Ward" };
const ann: Correspondent = { address: "ann@contoso.example", displayName: "Ann Lee" };

const ASK: PastAsk = {
  message: { from: jim, to: [dana], cc: [], subject: "Re: Figures", sentAt: at("2026-11-13T14:05:00Z") },
  zone: UTC,
};

const pastIn = (text: string, ask: Partial<PastAsk> = {}): Past => pastOf({ text }, { ...ASK, ...ask });

const block = (fields: Record<string, string>, words = "Where are they?") =>
  `\n\n${Object.entries(fields)
    .map(([label, value]) => `${label}: ${value}`)
    .join("\n")}\n\n${words}\n`;

const dated = (date: string, ask: Partial<PastAsk> = {}) => {
  const [message] = pastIn(
    block({ From: "Dana Kim <dana@northwind.example>", Sent: date, To: "Jim Ward" }),
    ask,
  ).messages;
  return message?.at ? isoOf(message.at).slice(0, 16) : message?.trouble;
};

describe("the time of a quoted message", () => {
  it.each([
    ["Tuesday, November 3, 2026 9:00 AM", "2026-11-03T09:00"],
    ["03 November 2026 21:00", "2026-11-03T21:00"],
    ["Tue, 3 Nov 2026 09:00:00 +0100", "2026-11-03T08:00"],
    ["Nov 3, 2026 at 9:00 AM PST", "2026-11-03T17:00"],
    ["2026-11-03 09:00", "2026-11-03T09:00"],
    ["10/31/2026 9:00 AM", "2026-10-31T09:00"],
    ["31/10/2026 09:00", "2026-10-31T09:00"],
    ["3.11.2026 09:00", "2026-11-03T09:00"],
    ["5/5/2026 12:15 PM", "2026-05-05T12:15"],
    ["5/5/2026 12:15 AM", "2026-05-05T00:15"],
    ["Tue 11/3/2026 9:00 AM", "2026-11-03T09:00"],
    ["Tue 3/11/2026 9:00 AM", "2026-11-03T09:00"],
    ["12/11/2026 9:00", "2026-11-12T09:00"],
    ["Tuesday, November 3, 9:00 AM", "2026-11-03T09:00"],
  ])("%s is %s", (date, expected) => expect(dated(date)).toBe(expected));

  it.each([
    ["3/11/2026 9:00 AM", "which_is_the_month"],
    ["Monday, November 3, 2026 9:00 AM", "weekday_differs"],
    ["June 31, 2026 9:00 AM", "no_such_day"],
    ["November 3, 9:00 AM", "no_year"],
    ["December 24, 2026 9:00 AM", "later_than_its_reply"],
    ["yesterday", "not_understood"],
  ])("is not told for %s: %s", (date, trouble) => expect(dated(date)).toBe(trouble));

  it("is in the reader's zone where none is stated, and says so", () => {
    const quote = block({
      From: "Dana Kim <dana@northwind.example>",
      Sent: "November 3, 2026 9:00 AM",
      To: "Jim Ward",
    });
    const [message] = pastIn(quote, { zone: timeZone("America/New_York") }).messages;
    expect(message).toMatchObject({ at: at("2026-11-03T14:00:00Z"), zone: "assumed", precision: "minute" });
  });

  it("has no time of day where none is given", () => {
    const [message] = pastIn("Hi\n\nOn November 3, 2026, Jim Ward <jim@fabrikam.example> wrote:\n> Hi\n").messages;
    expect(message).toMatchObject({ at: at("2026-11-03T12:00:00Z"), precision: "day" });
  });

  it("is understood from the writer's other dates", () => {
    const text = ["10/30/2026 9:00 AM", "10/5/2026 8:00 AM"].map((sent) =>
      block({ From: "jim@fabrikam.example", Sent: sent, To: "Jim Ward" }, `Of ${sent}.`),
    );
    expect(pastIn(text.join("")).messages.map((message) => message.at && isoOf(message.at).slice(0, 10))).toEqual([
      "2026-10-30",
      "2026-10-05",
    ]);
  });
});

describe("pastOf", () => {
  it("leaves the body's own words out", () => {
    expect(pastIn("Hi Dana,\n\nNothing is quoted here.\n\nJim")).toEqual({ messages: [], unread: [], headersSeen: 0 });
  });

  it("takes whoever quoted a message for its reader where no recipients are shown", () => {
    const text = "Yes.\n\nOn Nov 3, 2026, at 09:00, Dana Kim <dana@northwind.example> wrote:\n> Well?\n";
    expect(pastIn(text).messages[0]).toMatchObject({ to: [jim], recipients: "implied" });
  });

  it("finds the address of a name that one person on the thread goes by", () => {
    const text = block({
      From: "Kim, Dana",
      Sent: "November 3, 2026 9:00 AM",
      To: "Ward, Jim (Sales)",
      Cc: "Lee, Ann",
    });
    expect(pastIn(text).messages[0]).toMatchObject({
      from: { address: dana.address },
      to: [{ address: jim.address }],
      cc: [{ address: "", displayName: "Lee, Ann" }],
    });
  });

  it("does not guess between two people of one name", () => {
    const other = { address: "dana.kim@contoso.example", displayName: "Dana Kim" };
    const text = block({ From: "Dana Kim", Sent: "November 3, 2026 9:00 AM", To: "Jim Ward" });
    expect(pastIn(text, { people: [other] }).messages[0]).toMatchObject({ from: { address: "" }, key: null });
  });

  it("reads who wrote for whom", () => {
    const text = block({
      From: "office@fabrikam.example on behalf of Jim Ward",
      Sent: "November 3, 2026 9:00 AM",
      To: "x",
    });
    expect(pastIn(text).messages[0]?.from).toEqual(jim);
  });

  it("keeps a message that is quoted twice once", () => {
    const quote = "On Nov 3, 2026, at 09:00, Dana Kim <dana@northwind.example> wrote:\n> Well?\n";
    const past = pastIn(`${quote}\nYes.\n\n${quote}`);
    expect([past.headersSeen, past.messages.length]).toEqual([2, 1]);
  });

  it("keeps a message once that two programs quote in two zones", () => {
    const text =
      "Yes.\n\nOn Nov 3, 2026, at 09:00, Dana Kim <dana@northwind.example> wrote:\n> Well?\n\nAnd:\n\nAm 3. Nov. 2026 um 15:00 schrieb Dana Kim <dana@northwind.example>:\n> Well?\n";
    expect(pastIn(text).messages.length).toBe(1);
  });

  it("counts words without signature and quotes", () => {
    const text = block(
      { From: "Dana Kim <dana@northwind.example>", Sent: "November 3, 2026 9:00 AM", To: "Jim" },
      "One two.\n\nBest,\nDana\nHead of Sales",
    );
    expect(pastIn(text).messages[0]).toMatchObject({ wordCount: 4, signOff: "Dana" });
  });

  it.each([
    ["Hi\n\n> One?\n> Two?\n> Three?\n", "quoted_without_header"],
    ["Hi\n\n-----Original Message-----\n\nsome words\n", "banner_without_header"],
  ])("says why %j is of no message", (text, reason) => expect(pastIn(text).unread).toMatchObject([{ reason }]));

  it("gives the same key to two readers in two zones", () => {
    const quote = block({
      From: "Dana Kim <Dana@Northwind.example>",
      Sent: "November 3, 2026 9:00 AM",
      To: "Jim Ward",
    });
    const keys = ["Asia/Tokyo", "Europe/Berlin"].map(
      (zone) => pastIn(quote, { zone: timeZone(zone) }).messages[0]?.key,
    );
    expect(keys).toEqual([
      "past:dana@northwind.example:2026-11-03T09:00",
      "past:dana@northwind.example:2026-11-03T09:00",
    ]);
  });

  it("knows a logged message again, in another zone too", () => {
    const quote = block({
      From: "Dana Kim <dana@northwind.example>",
      Sent: "November 3, 2026 9:00 AM",
      To: "Jim Ward",
    });
    const known = [{ messageId: "m7@northwind.example", from: dana.address, at: at("2026-11-03T14:00:00Z"), words: 3 }];
    expect(pastIn(quote, { known }).messages[0]?.knownAs).toBe("m7@northwind.example");
  });
});

describe("pastTouches", () => {
  const from = (who: Correspondent) => `${who.displayName} <${who.address}>`;
  const sent = "November 3, 2026 9:00 AM";
  const touched = (text: string, ask: Partial<PastAsk> = {}) => pastTouches(pastIn(text, ask), DANA);

  it("is out for what the user wrote and in for what came in", () => {
    const text =
      block({ From: from(dana), Sent: sent, To: from(jim) }) +
      block({ From: from(jim), Sent: "November 2, 2026 9:00 AM", To: from(dana) });
    expect(touched(text).touches.map(({ person, touch }) => [person.address, touch.direction, touch.audience])).toEqual(
      [
        [jim.address, "out", 1],
        [jim.address, "in", 1],
      ],
    );
  });

  it("counts recipients whose address is not shown", () => {
    const text = block({ From: from(jim), Sent: sent, To: `${from(dana)}; Ola Berg; Kari Dahl` });
    expect(touched(text).touches[0]?.touch.audience).toBe(3);
  });

  it("has none with whoever forwards a conversation of others", () => {
    const text = `See below.\n\n---------- Forwarded message ---------\nFrom: ${from(ann)}\nDate: Tue, Nov 3, 2026 at 9:00 AM\nSubject: Prices\nTo: ${from(jim)}\n\nToo high.\n`;
    const found = touched(text, { message: { ...ASK.message, subject: "Fwd: Prices" } });
    expect(found.touches).toEqual([]);
    expect(found.leftOut.map(({ reason }) => reason)).toEqual(["between_others"]);
  });

  it("does not take the one a forward came to for a reader of what it quotes", () => {
    const text = `See below.\n\n---------- Forwarded message ---------\nFrom: ${from(jim)}\nDate: Tue, Nov 3, 2026 at 9:00 AM\nTo: ${from(ann)}\n\nNo.\n\nOn Mon, Nov 2, 2026 at 9:00 AM Ann Lee <ann@contoso.example> wrote:\n> Well?\n`;
    expect(touched(text, { message: { ...ASK.message, subject: "Fwd: Prices" } }).touches).toEqual([]);
  });

  it.each([
    ["sender_without_address", { From: "Somebody Else", Sent: sent, To: from(dana) }],
    ["time_unknown", { From: from(jim), Sent: "3/11/2026 9:00 AM", To: from(dana) }],
    ["between_others", { From: from(jim), Sent: sent, To: from(ann) }],
    ["no_one_outside", { From: "Lee Park <lee@northwind.example>", Sent: sent, To: from(dana) }],
  ])("leaves a message out: %s", (reason, fields) =>
    expect(touched(block(fields)).leftOut.map((left) => left.reason)).toEqual([reason]),
  );
});
