import { describe, expect, it } from "vitest";
import { createLastKnown } from "../../addin/device/lastKnown.ts";
import type { SignInState } from "../../addin/office/signIn.ts";
import type { OpenReply, PersonView } from "../../shared/contract/open.ts";
import { aKnownPerson, at } from "../builders/views.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";

const account = { tenantId: "tenant-1", userId: "user-1", name: "Mara Ellwood" };
const MARA: SignInState = { state: "signed_in", account };
const LENA: SignInState = { state: "signed_in", account: { ...account, userId: "user-2" } };
const STARTING: SignInState = { state: "starting" };
const SIGNED_OUT: SignInState = { state: "signed_out", because: null };
const JIM = aKnownPerson();

const shelf = (storage: Storage, signedIn: SignInState = MARA, owner = "mara@ellwood.example") =>
  createLastKnown({ storage, partition: "", owner, signedIn: () => signedIn });

const reply = (asOf: string, ...people: PersonView[]): OpenReply => ({ asOf: at(asOf), people, logged: null });

const unknown = (address: string): PersonView => ({
  state: "unknown",
  alike: null,
  erased: false,
  address,
  toneBrief: JIM.toneBrief,
});

describe("what is remembered of people", () => {
  it("is there at the next opening, with the moment it was so", () => {
    const storage = memoryStorage();
    shelf(storage).keep(reply("2026-11-20T09:00:00Z", JIM));
    expect(shelf(storage).of(["JAMES@Northwind.example", "ann@ode.example"])).toEqual({
      asOf: at("2026-11-20T09:00:00Z"),
      people: [JIM],
    });
  });

  it("is as old as the oldest of what is shown", () => {
    const known = shelf(memoryStorage());
    const ann = aKnownPerson({ address: "ann@ode.example" });
    known.keep(reply("2026-11-18T09:00:00Z", JIM, ann));
    known.keep(reply("2026-11-20T09:00:00Z", ann));
    expect(known.of([JIM.address, ann.address])?.asOf).toBe(at("2026-11-18T09:00:00Z"));
    expect(known.of([ann.address])?.asOf).toBe(at("2026-11-20T09:00:00Z"));
  });

  it("is forgotten for whom the API no longer knows", () => {
    const known = shelf(memoryStorage());
    known.keep(reply("2026-11-20T09:00:00Z", JIM));
    known.keep(reply("2026-11-21T09:00:00Z", unknown(JIM.address)));
    expect(known.of([JIM.address])).toBeNull();
  });

  it("is of the last forty people", () => {
    const known = shelf(memoryStorage());
    for (let n = 0; n < 45; n++)
      known.keep(reply("2026-11-20T09:00:00Z", aKnownPerson({ address: `p${n}@x.example` })));
    expect(known.of(["p4@x.example"])).toBeNull();
    expect(known.of(["p5@x.example"])).not.toBeNull();
  });

  it("shows while the same mailbox is being signed in", () => {
    const storage = memoryStorage();
    shelf(storage).keep(reply("2026-11-20T09:00:00Z", JIM));
    expect(shelf(storage, STARTING).of([JIM.address])).not.toBeNull();
  });

  it.each([
    ["another account", LENA, "mara@ellwood.example"],
    ["another mailbox", STARTING, "lena@ellwood.example"],
    ["nobody who is signed in", SIGNED_OUT, "mara@ellwood.example"],
  ])("is not for %s", (_, signedIn, owner) => {
    const storage = memoryStorage();
    shelf(storage).keep(reply("2026-11-20T09:00:00Z", JIM));
    expect(shelf(storage, signedIn, owner).of([JIM.address])).toBeNull();
  });

  it("does not outlive another account in the same mailbox", () => {
    const storage = memoryStorage();
    shelf(storage).keep(reply("2026-11-20T09:00:00Z", JIM));
    shelf(storage, LENA).keep(reply("2026-11-20T09:00:00Z", aKnownPerson({ address: "ann@ode.example" })));
    expect(shelf(storage).of([JIM.address])).toBeNull();
  });

  it("is gone after signing out, and worth no trouble when it cannot be read", () => {
    const storage = memoryStorage();
    shelf(storage).keep(reply("2026-11-20T09:00:00Z", JIM));
    shelf(storage).clear();
    expect(shelf(storage).of([JIM.address])).toBeNull();
    storage.setItem("rapport.known.mara@ellwood.example", '{"account":"tenant-1 user-1","entries":[{"old":1}]}');
    expect(shelf(storage).of([JIM.address])).toBeNull();
  });
});
