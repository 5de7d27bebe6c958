import { describe, expect, it } from "vitest";
import { createPolicyShelf } from "../../addin/device/policyShelf.ts";
import { withoutKeptOut } from "../../addin/hooks/read/keptOut.ts";
import { readMessage } from "../../addin/hooks/read/useMessage.ts";
import { UnknownCard } from "../../addin/screens/person/UnknownCard.tsx";
import { AddressDoubt } from "../../addin/screens/read/AddressDoubt.tsx";
import { KeptOut } from "../../addin/screens/read/KeptOut.tsx";
import { privacyWords } from "../../addin/strings/privacyWords.ts";
import type { PolicyReply } from "../../shared/contract/policy.ts";
import { peopleOf } from "../../shared/domain/message.ts";
import type { NeverLogRule } from "../../shared/domain/privacy/neverLog.ts";
import { readHeaders } from "../../shared/domain/thread/headers.ts";
import { NO_HEADERS } from "../../shared/domain/thread/noHeaders.ts";
import { STRANGER, toneBriefOf } from "../../shared/domain/tone/brief.ts";
import { at } from "../builders/views.ts";
import { aReadItem } from "../doubles/fakeMailbox.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";
import { drawn, wordsOn } from "../doubles/services.tsx";

const ANN = { address: "ann@elsewhere.example", displayName: "Ann Ode" };
const ITEM = aReadItem({ cc: [ANN] });
const OWNER = { addresses: ["mara@ellwood.example"] };
const MARA = { tenantId: "tenant-1", userId: "user-1", name: "Mara" };

const policyOf = (...neverLog: NeverLogRule[]): PolicyReply => ({
  neverLog,
  organisation: {
    ...{ retentionDays: null, defaultVisibility: "team", version: 0 },
    ...{ serverAnalysis: false, rewriting: false },
  },
  model: null,
  isAdmin: false,
});

function filtered(policy: PolicyReply | null, headers = NO_HEADERS) {
  const message = readMessage(ITEM, headers, at("2026-11-22T10:00:00Z"));
  return withoutKeptOut(peopleOf(message, OWNER), message, policy);
}

describe("people whom a rule keeps out", () => {
  const rule = { scope: "organisation", kind: "domain", value: "elsewhere.example" } as const;

  it("are taken from those who are asked about, and named with the rule", () => {
    const { people, kept } = filtered(policyOf(rule));
    expect(people.outside.map(({ address }) => address)).toEqual(["james@northwind.example"]);
    expect(kept.map(({ person, rule: why }) => [person.address, why])).toEqual([[ANN.address, rule]]);
  });

  it("are everybody on a thread that is not to be logged", () => {
    const thread = { scope: "mine", kind: "thread", value: "first@northwind.example" } as const;
    const headers = readHeaders("Message-ID: <b@northwind.example>\r\nReferences: <first@northwind.example>\r\n");
    expect(filtered(policyOf(thread), headers).people.outside).toEqual([]);
    expect(filtered(policyOf(thread)).people.outside).toHaveLength(2);
  });

  it("are shown with the reason; only one's own rule can be taken back there", () => {
    const { kept } = filtered(policyOf(rule, { scope: "mine", kind: "address", value: "james@northwind.example" }));
    const markup = drawn(<KeptOut kept={kept} />);
    expect(wordsOn(<KeptOut kept={kept} />)).toContain("Ann Ode: your organisation's rule for elsewhere.example");
    expect(markup.split(`aria-label="${privacyWords.logAgain}`)).toHaveLength(2);
  });
});

describe("the policy on the device", () => {
  const shelf = (storage: Storage, account: typeof MARA | null = MARA) =>
    createPolicyShelf({ storage, partition: "", account: () => account });

  it("is there at the next start, for its account alone, and the same object until it changes", () => {
    const storage = memoryStorage();
    const mine = policyOf({ scope: "mine", kind: "domain", value: "elsewhere.example" });
    shelf(storage).keep(mine);
    const next = shelf(storage);
    expect(next.read()).toEqual(mine);
    expect(next.read()).toBe(next.read());
    expect(shelf(storage, { ...MARA, userId: "user-2" }).read()).toBeNull();
    expect(shelf(storage, null).read()).toBeNull();
  });

  it("is none when what is stored is no policy, and nothing stays after signing out", () => {
    const storage = memoryStorage();
    storage.setItem("rapport.policy.tenant-1.user-1", '{"neverLog":"all"}');
    expect(shelf(storage).read()).toBeNull();
    shelf(storage).keep(policyOf());
    shelf(storage).clear();
    expect(storage.length).toBe(0);
  });
});

describe("somebody who was erased", () => {
  it("is told as such", () => {
    const person = { ...ANN, field: "from" } as const;
    expect(wordsOn(<UnknownCard person={person} erased />)).toContain(privacyWords.erased);
    expect(wordsOn(<UnknownCard person={person} />)).not.toContain(privacyWords.erased);
  });
});

describe("an address made to be taken for another", () => {
  const asked = { reply: null, error: null, rememberedAt: null, retry: () => {}, personAt: () => null };
  const drawnFor = (displayName: string, address: string, alike: string | null = null) => {
    const toneBrief = toneBriefOf({ displayName, preferredName: null }, STRANGER);
    const person = { state: "unknown", address, alike, erased: false, toneBrief } as const;
    const open = { ...asked, reply: { asOf: at("2026-11-22T10:00:00Z"), people: [person], logged: null } };
    const people = {
      outside: [{ address, displayName, field: "from" as const }],
      colleagues: [],
      self: [],
      automated: [],
    };
    return wordsOn(<AddressDoubt people={people} open={open} />);
  };

  it("is warned of, with what it looks like and what it is", () => {
    expect(drawnFor("Mara", "boss@e1lwood.example")).toContain("ellwood.example — boss@e1lwood.example");
    expect(drawnFor("mara@ellwood.example", "x@attacker.example")).toContain(privacyWords.doubts.another_address);
  });

  it("is told of a contact who is not on the message", () => {
    const said = drawnFor("Jim", "j1m@northwind.example", "jim@northwind.example");
    expect(said).toContain("jim@northwind.example — j1m@northwind.example");
  });

  it("is nobody with an ordinary one", () => {
    expect(drawnFor("Ann Ode", "ann@elsewhere.example")).toBe("");
  });
});
