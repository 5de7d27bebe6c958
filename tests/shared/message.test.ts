import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { peopleOf, sentTime, threadIdentity, touchesOf } from "../../shared/domain/message.ts";
import { normalisedSubject } from "../../shared/domain/thread/subject.ts";
import { isPersonal } from "../../shared/domain/tie/touch.ts";
import { instant } from "../../shared/time.ts";
import { aMessage, DANA, someone } from "../builders/message.ts";
import { at } from "../builders/touch.ts";

const sha256 = async (text: string) => createHash("sha256").update(text).digest("hex");
const dana = someone("Dana Kim <dana@northwind.example>");
const lee = someone("Lee Park <lee@northwind.example>");
const jim = someone("Jim Ward <jim@fabrikam.example>");
const ana = someone("Ana Sol <ana@contoso.example>");

describe("peopleOf", () => {
  const message = aMessage({
    to: [dana, lee],
    cc: [ana, someone("JIM@fabrikam.example"), someone("noreply@contoso.example")],
  });
  const people = peopleOf(message, DANA);

  it("gives people outside once, in the order of the fields", () => {
    expect(people.outside.map((person) => [person.address, person.field])).toEqual([
      ["jim@fabrikam.example", "from"],
      ["ana@contoso.example", "cc"],
    ]);
  });

  it("sets colleagues, the user and machines apart", () => {
    expect(people.colleagues.map((person) => person.displayName)).toEqual(["Lee Park"]);
    expect(people.self.map((person) => person.displayName)).toEqual(["Dana Kim"]);
    expect(people.automated.map((person) => person.address)).toEqual(["noreply@contoso.example"]);
  });

  it("keeps a name that only a later field shows", () => {
    const named = peopleOf(aMessage({ from: someone("jim@fabrikam.example"), cc: [jim] }), DANA);
    expect(named.outside[0]?.displayName).toBe("Jim Ward");
  });

  it("takes a draft without sender", () => {
    expect(
      peopleOf(aMessage({ from: null, to: [ana], mode: "compose" }), DANA).outside.map((person) => person.field),
    ).toEqual(["to"]);
  });
});

describe("touchesOf", () => {
  const touchFor = (address: string, message: ReturnType<typeof aMessage>) =>
    touchesOf(message, DANA).find(({ person }) => person.address === address)?.touch;

  it("is in for the one who wrote", () => {
    expect(touchFor(jim.address, aMessage())).toEqual({
      messageId: "m1@fabrikam.example",
      at: at("2026-11-03T09:00:00Z"),
      direction: "in",
      audience: 1,
      addressed: "to",
      automated: false,
      words: 42,
      style: null,
    });
  });

  it("is out for those the user wrote to, among so many outside", () => {
    const message = aMessage({ from: dana, to: [jim, lee], cc: [ana] });
    expect(touchFor(jim.address, message)).toMatchObject({ direction: "out", audience: 2, addressed: "to" });
    expect(touchFor(ana.address, message)).toMatchObject({ direction: "out", audience: 2, addressed: "cc" });
  });

  it("is none for those who merely read along", () => {
    expect(touchFor(ana.address, aMessage({ cc: [ana] }))).toMatchObject({ direction: "none" });
    expect(touchFor(jim.address, aMessage({ from: lee, to: [jim], cc: [dana] }))).toMatchObject({ direction: "none" });
  });

  it("says that the user was only in Cc", () => {
    expect(touchFor(jim.address, aMessage({ to: [ana], cc: [dana] }))).toMatchObject({
      direction: "in",
      addressed: "cc",
      audience: 2,
    });
  });

  it("marks what a list or a machine sent", () => {
    expect(touchFor(jim.address, aMessage({ automation: "bulk" }))).toMatchObject({ automated: true });
  });

  it("is not personal when forty people were written to", () => {
    const crowd = Array.from({ length: 40 }, (_, index) => someone(`p${index}@contoso.example`));
    const [first] = touchesOf(aMessage({ from: dana, to: [], bcc: crowd }), DANA);
    expect(first && isPersonal({ ...first.touch, key: "k", channel: "mail" })).toBe(false);
  });

  it("has none for a draft", () => {
    expect(touchesOf(aMessage({ sentAt: null, mode: "compose" }), DANA)).toEqual([]);
  });

  it("has the same key in two mailboxes when the Message-ID is missing", () => {
    const message = aMessage({ messageId: null });
    expect(touchesOf(message, DANA)[0]?.touch.messageId).toBe(
      touchesOf({ ...message, conversationId: "B" }, DANA)[0]?.touch.messageId,
    );
  });
});

describe("sentTime", () => {
  const now = at("2026-11-22T12:00:00Z");

  it("takes the first believable claim", () => {
    const sent = at("2026-10-01T08:00:00Z");
    expect(sentTime([sent, now], now)).toEqual({ at: sent, doubtful: false });
  });

  it("looks further when a clock says tomorrow", () => {
    const received = at("2026-11-22T11:00:00Z");
    expect(sentTime([at("2026-11-23T12:00:00Z"), received], now)).toEqual({ at: received, doubtful: true });
  });

  it("forgives a clock that is minutes ahead", () => {
    expect(sentTime([at("2026-11-22T12:10:00Z")], now)).toEqual({ at: now, doubtful: false });
  });

  it("never lies in the future or before mail, whatever is claimed", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double().map(instant))), (claims) => {
        const { at: sent } = sentTime(claims, now);
        expect(sent).toBeLessThanOrEqual(now);
        expect(sent).toBeGreaterThan(0);
      }),
    );
  });
});

describe("threadIdentity", () => {
  it("names References first and the message last", async () => {
    expect(await threadIdentity(aMessage({ references: ["root@x.example", "m0@x.example"] }), sha256)).toEqual({
      messageIds: ["root@x.example", "m0@x.example", "m1@fabrikam.example"],
      conversationId: "AAQk1",
      subjectDigest: null,
    });
  });

  it("keeps the root and the newest of a very long thread", async () => {
    const references = Array.from({ length: 500 }, (_, index) => `r${index}@x.example`);
    const ids = (await threadIdentity(aMessage({ references }), sha256))?.messageIds ?? [];
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([200, "r0@x.example", "m1@fabrikam.example"]);
  });

  it("falls back to subject and people, whatever the prefix and order", async () => {
    const bare = aMessage({ messageId: null, conversationId: null, to: [dana, ana] });
    const answer = { ...bare, subject: "AW: The plan  for spring", from: dana, to: [ana, jim] };
    const one = await threadIdentity(bare, sha256);
    expect(one?.subjectDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(await threadIdentity(answer, sha256)).toEqual(one);
  });

  it("is nothing for a new draft", async () => {
    expect(
      await threadIdentity(aMessage({ messageId: null, conversationId: null, mode: "compose" }), sha256),
    ).toBeNull();
  });
});

describe("normalisedSubject", () => {
  it.each([
    ["Re: Fwd: The Plan", "the plan"],
    ["AW: WG: Der Plan", "der plan"],
    ["SV: VS: Planen", "planen"],
    ["RE[2]: The plan", "the plan"],
    ["回复：计划", "计划"],
    ["Odp: Plan", "plan"],
    ["Project: the plan", "project: the plan"],
    ["", ""],
  ])("of %j is %j", (subject, normal) => expect(normalisedSubject(subject)).toBe(normal));
});
