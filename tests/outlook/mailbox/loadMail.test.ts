import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadMailFrom, loadMessages } from "./loadMail.ts";

const eml = (subject: string, date = "Tue, 3 Nov 2026 09:15:00 +0100") =>
  `From: Ana Quay <ana@harbour.example>\nTo: nora@lindgren.example\nSubject: ${subject}\nDate: ${date}\nMessage-ID: <${subject}@x.example>\n\nHello\n`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mail-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("loadMailFrom", () => {
  it("loads the .eml files of a folder, the oldest first, and names the broken one", async () => {
    await writeFile(join(folder, "1.eml"), eml("late", "Wed, 4 Nov 2026 08:00:00 +0000"));
    await writeFile(join(folder, "2.eml"), eml("early"));
    await writeFile(join(folder, "3.eml"), Buffer.from([0, 1, 2, 255]));
    const { mails, skipped } = await loadMailFrom(folder);
    expect(mails.map(({ subject }) => subject)).toEqual(["early", "late"]);
    expect(skipped).toEqual([{ name: "3.eml", why: "it has no From header with an address" }]);
  });

  it("loads an mbox file and says which message of it is broken", async () => {
    const file = join(folder, "all.mbox");
    const separator = "From a Tue Nov  3 09:15:00 2026\n";
    await writeFile(file, `${separator}${eml("one")}\n${separator}nothing\n\n${separator}${eml("two")}`);
    const { mails, skipped } = await loadMailFrom(file);
    expect(mails.map(({ subject }) => subject).sort()).toEqual(["one", "two"]);
    expect(skipped.map(({ name }) => name)).toEqual([`${file}, message 2`]);
  });

  it("says that a path does not exist", async () => {
    await expect(loadMailFrom(join(folder, "nowhere"))).rejects.toThrow("there is no such file or folder");
  });
});

describe("loadMessages", () => {
  it("keeps a message that comes twice once", async () => {
    expect((await loadMessages([eml("same"), eml("same")])).mails).toHaveLength(1);
  });

  it("gives a message without Message-ID one of its own content", async () => {
    const bare = eml("bare").replace(/Message-ID:.*\n/, "");
    const [first, again] = await Promise.all([loadMessages([bare]), loadMessages([bare])]);
    expect(first.mails[0]?.messageId).toMatch(/^<[0-9a-f]{32}@no-message-id\.invalid>$/);
    expect(first.mails[0]?.messageId).toBe(again.mails[0]?.messageId);
  });

  it("takes the time of the newest Received line where Date cannot be read", async () => {
    const odd = `Received: by mx.example; Tue, 3 Nov 2026 10:00:00 +0000\n${eml("odd", "yesterday")}`;
    expect((await loadMessages([odd])).mails[0]?.sentAt).toBe(Date.parse("2026-11-03T10:00:00Z"));
  });

  it("reads encoded words, groups and charsets", async () => {
    const text = `From: =?iso-8859-1?Q?Zo=EB?= <zoe@x.example>\nTo: Friends: a@x.example, b@x.example;\nSubject: =?utf-8?B?R3LDvMOfZQ==?=\nDate: Tue, 3 Nov 2026 09:15:00 +0000\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\ncaf=E9\n`;
    const [mail] = (await loadMessages([text])).mails;
    expect([mail?.from.name, mail?.subject, mail?.text.trim(), mail?.to.length]).toEqual(["Zoë", "Grüße", "café", 2]);
  });
});
