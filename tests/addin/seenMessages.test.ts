import { describe, expect, it } from "vitest";
import { createSeenMessages } from "../../addin/device/seenMessages.ts";
import type { PersonOnMessage, PersonTouch } from "../../shared/domain/message.ts";
import { at } from "../builders/views.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";

const MARA = { tenantId: "tenant-1", userId: "user-1", name: "Mara Ellwood" };
const JIM: PersonOnMessage = { address: "James@Northwind.example", displayName: "James Ward", field: "from" };
const ANN: PersonOnMessage = { address: "ann@elsewhere.example", displayName: "Ann Ode", field: "from" };

const wrote = (person: PersonOnMessage, messageId: string): PersonTouch => ({
  person,
  touch: {
    messageId,
    at: at("2026-11-20T16:50:00Z"),
    direction: "in",
    audience: 1,
    addressed: "to",
    automated: false,
    words: null,
    style: null,
  },
});

const seenOn = (storage: Storage, account = MARA) =>
  createSeenMessages({ storage, partition: "", account: () => account });

describe("messages read beside the pane", () => {
  it("are known to the pane beside the reply, for the people written to", () => {
    const storage = memoryStorage();
    seenOn(storage).remember([wrote(JIM, "m1"), wrote(ANN, "m2")]);
    const reader: PersonOnMessage = { ...JIM, address: "james@northwind.example", field: "to" };
    expect(seenOn(storage).of([reader])).toEqual([{ ...wrote(JIM, "m1"), person: reader }]);
  });

  it("are forgotten of people who were erased, and of nobody else", () => {
    const storage = memoryStorage();
    seenOn(storage).remember([wrote(JIM, "m1"), wrote(ANN, "m2")]);
    seenOn(storage).forget(["JAMES@northwind.example", "nn@elsewhere.example"]);
    expect(seenOn(storage).of([JIM, ANN])).toEqual([wrote(ANN, "m2")]);
  });

  it("keep how they are written when they are opened again, before the body is read again", () => {
    const storage = memoryStorage();
    const style = { words: 12, greeting: "casual", signOff: "none", address: null, exclamations: 1, emoji: 0 } as const;
    const { person, touch } = wrote(JIM, "m1");
    seenOn(storage).remember([{ person, touch: { ...touch, style } }]);
    seenOn(storage).remember([{ person, touch }]);
    expect(seenOn(storage).of([JIM])).toEqual([{ person: JIM, touch: { ...touch, style } }]);
  });

  it("are kept once, however often they are read", () => {
    const seen = seenOn(memoryStorage());
    seen.remember([wrote(JIM, "m1")]);
    seen.remember([wrote(JIM, "m1")]);
    expect(seen.of([JIM])).toHaveLength(1);
  });

  it("are forgotten when many newer ones were read", () => {
    const seen = seenOn(memoryStorage());
    for (let n = 0; n < 150; n++) seen.remember([wrote(JIM, `m${n}`)]);
    expect(seen.of([JIM])).toHaveLength(100);
    expect(seen.of([JIM])[0]?.touch.messageId).toBe("m50");
  });

  it("are nobody else's, and gone after signing out", () => {
    const storage = memoryStorage();
    seenOn(storage).remember([wrote(JIM, "m1")]);
    expect(seenOn(storage, { ...MARA, userId: "user-2" }).of([JIM])).toEqual([]);
    seenOn(storage).clear();
    expect(storage.length).toBe(0);
  });

  it.each(["{", "7", '[{"address":1}]'])("are none when the device holds %s", (text) => {
    const storage = memoryStorage();
    storage.setItem("rapport.seen.tenant-1.user-1", text);
    expect(seenOn(storage).of([JIM])).toEqual([]);
  });

  it("disturb nobody when the storage is full", () => {
    expect(() => seenOn(memoryStorage({ quota: 5 })).remember([wrote(JIM, "m1")])).not.toThrow();
  });
});
