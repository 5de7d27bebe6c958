import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mail } from "./mail.ts";
import { Mailbox } from "./mailbox.ts";
import { ownerOf } from "./owner.ts";
import { threadsOf } from "./threads.ts";

const nora = { name: "Nora Lindgren", address: "nora@lindgren.example" };
const tom = { name: "Tom Lindgren", address: "tom@lindgren.example" };
const ana = { name: "Ana Quay", address: "ana@harbour.example" };

const aMail = (number: number, change: Partial<Mail> = {}): Mail => ({
  messageId: `<m${number}@x.example>`,
  references: [],
  subject: "The north wall",
  from: ana,
  to: [nora],
  cc: [],
  bcc: [],
  sentAt: number,
  html: null,
  text: "Dry.",
  headers: "",
  attachments: [],
  ...change,
});

const idsOf = (threads: readonly (readonly Mail[])[]) => threads.map((thread) => thread.map(({ sentAt }) => sentAt));

describe("threadsOf", () => {
  it("joins a message with what it refers to, also when that message is not there", () => {
    const mails = [aMail(1, { references: ["<gone@x.example>"] }), aMail(2, { references: ["<gone@x.example>"] })];
    expect(idsOf(threadsOf(mails))).toEqual([[1, 2]]);
  });

  it("keeps two threads of one subject apart", () => {
    expect(idsOf(threadsOf([aMail(1), aMail(2)]))).toEqual([[2], [1]]);
  });

  it("does not depend on the order of the messages", () => {
    const mails = fc
      .array(fc.nat(9), { minLength: 2, maxLength: 12 })
      .map((parents) =>
        parents.map((parent, index) => aMail(index, { references: parent < index ? [`<m${parent}@x.example>`] : [] })),
      );
    const shuffled = mails.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, ([some, mixed]) => {
        expect(idsOf(threadsOf(mixed))).toEqual(idsOf(threadsOf(some)));
      }),
    );
  });
});

describe("ownerOf", () => {
  it("is whoever is on most messages", () => {
    expect(ownerOf([aMail(1), aMail(2, { from: tom }), aMail(3, { from: nora, to: [ana] })])).toEqual(nora);
  });

  it("is, of two on all of them, the one who wrote more", () => {
    expect(ownerOf([aMail(1), aMail(2), aMail(3, { from: nora, to: [ana] })])).toEqual(ana);
  });

  it("is nobody in an empty mailbox", () => {
    expect(ownerOf([])).toBeNull();
  });
});

describe("a mailbox", () => {
  const mails = [aMail(1, { cc: [tom], bcc: [ana] }), aMail(2), aMail(3, { from: nora, to: [ana], bcc: [tom] })];
  const mailbox = new Mailbox(mails, nora);

  it("shows the owner every message, and a colleague those they are on", () => {
    expect(mailbox.conversationsOf(nora)).toHaveLength(3);
    expect(mailbox.conversationsOf(tom)).toHaveLength(2);
  });

  it("has other item and conversation ids for each person", () => {
    const ids = (person: typeof nora) =>
      mailbox.conversationsOf(person).flatMap(({ id, messages }) => [id, ...messages.map(({ itemId }) => itemId)]);
    expect(ids(nora).filter((id) => ids(tom).includes(id))).toEqual([]);
    expect(new Mailbox(mails, nora).conversationsOf(nora)).toEqual(mailbox.conversationsOf(nora));
  });

  it("puts what a person wrote into their sent mail", () => {
    const folders = mailbox.conversationsOf(nora).map(({ messages }) => messages[0]?.folder);
    expect(folders).toEqual(["sent", "inbox", "inbox"]);
  });

  it("shows blind copies to the writer only", () => {
    const bccOf = (person: typeof nora) =>
      mailbox.conversationsOf(person).flatMap(({ messages }) => messages.map(({ bcc }) => bcc.length));
    expect(bccOf(nora)).toEqual([1, 0, 0]);
    expect(bccOf(tom)).toEqual([0, 0]);
  });

  it("gives no body of a message to somebody who is not on it", () => {
    const itemId = mailbox.conversationsOf(nora)[1]?.messages[0]?.itemId ?? "";
    expect(mailbox.bodyOf(nora, itemId)).not.toBeNull();
    expect(mailbox.bodyOf(tom, itemId)).toBeNull();
  });

  it("delivers an answer into the thread of the message it answers", () => {
    const own = new Mailbox(mails, nora);
    const inReplyTo = own.conversationsOf(nora)[1]?.messages[0]?.itemId ?? "";
    const words = { subject: "RE: The north wall", html: "<p>Good.</p>", text: "Good." };
    const itemId = own.send(nora, { ...words, to: [ana], cc: [], bcc: [], inReplyTo, attachments: [] }, 10);
    const [newest] = own.conversationsOf(nora);
    expect(newest?.messages.map(({ sentAt }) => sentAt)).toEqual([2, 10]);
    expect(newest?.messages.at(-1)).toMatchObject({ itemId, folder: "sent" });
    expect(own.conversationsOf(ana)[0]?.messages.at(-1)?.folder).toBe("inbox");
  });
});
