import { describe, expect, it } from "vitest";
import { deviceStorage } from "../../addin/device/deviceStorage.ts";
import { createNoteDrafts } from "../../addin/device/noteDrafts.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";

const MARA = { tenantId: "tenant-1", userId: "user-1", name: "Mara Ellwood" };
const notesOn = (storage: Storage, account = MARA) =>
  createNoteDrafts({ storage, partition: "", account: () => account });

describe("a note being typed", () => {
  it("is there again after a restart of the pane", () => {
    const storage = memoryStorage();
    notesOn(storage).keep("thread:1", "Bring the drawings");
    expect(notesOn(storage).read("thread:1")).toBe("Bring the drawings");
  });

  it("is nobody else's", () => {
    const storage = memoryStorage();
    notesOn(storage).keep("thread:1", "Bring the drawings");
    expect(notesOn(storage, { ...MARA, userId: "user-2" }).read("thread:1")).toBe("");
  });

  it("is forgotten when it is saved or signed out", () => {
    const storage = memoryStorage();
    const notes = notesOn(storage);
    notes.keep("thread:1", "Bring the drawings");
    notes.keep("thread:1", "");
    notes.keep("thread:2", "Ask for the key");
    notes.clear();
    expect(storage.length).toBe(0);
  });

  it("disturbs nobody when the storage is full", () => {
    expect(() => notesOn(memoryStorage({ quota: 5 })).keep("thread:1", "Bring the drawings")).not.toThrow();
  });
});

describe("the storage of the device", () => {
  it("is one that forgets where the browser refuses its own", () => {
    const refusing = {
      get localStorage(): Storage {
        throw new DOMException("blocked", "SecurityError");
      },
    };
    // Safe cast: `deviceStorage` looks at this one member.
    const storage = deviceStorage(refusing as Window);
    notesOn(storage).keep("thread:1", "Bring the drawings");
    expect(notesOn(storage).read("thread:1")).toBe("Bring the drawings");
  });
});
