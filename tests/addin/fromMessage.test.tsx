import { describe, expect, it } from "vitest";
import type { MessageRead } from "../../addin/background/message.ts";
import type { Reading } from "../../addin/hooks/read/useReading.ts";
import { FromMessage } from "../../addin/screens/read/FromMessage.tsx";
import type { Services } from "../../addin/services.tsx";
import type { KnownPerson } from "../../shared/contract/open.ts";
import type { Correspondent } from "../../shared/domain/people/address.ts";
import { ok } from "../../shared/result.ts";
import { localDate } from "../../shared/time.ts";
import { aContact, aKnownPerson } from "../builders/views.ts";
import { aReadItem, fakeMailbox } from "../doubles/fakeMailbox.ts";
import { testServices, wordsOn } from "../doubles/services.tsx";

const PAST = { touches: [], leftOut: [], unread: [] };
const READ: MessageRead = { words: 3, signOff: null, past: PAST, facts: [], automation: null, away: null };
const HEAD = { kind: "role" as const, words: "Head of Supply", source: "Head of Supply" };
const FIRM = { kind: "organisation" as const, words: "Northwind Ltd", source: "Northwind Ltd" };

const brief = { ...aKnownPerson().toneBrief, preferredName: "James", nameSource: "display_name" as const };
const unnoted = aKnownPerson({ toneBrief: { ...brief, names: ["James Ward", "James", "Jim"] } });
const bare = aKnownPerson({ contact: aContact({ company: null, role: null }) });

/** What is said of somebody beside a message that says so much. */
interface Beside {
  readonly from?: Correspondent;
  readonly others?: Services;
}

async function said(known: KnownPerson, read: Partial<MessageRead>, beside: Beside = {}): Promise<string> {
  const { from = aReadItem().from, others = testServices() } = beside;
  const services = { ...others, mailbox: fakeMailbox(aReadItem({ from })) };
  const key = "reading 1 <plans@northwind.example> false";
  await services.answers.ask<Reading>(key, async () => ok({ state: "read", read: { ...READ, ...read }, style: null }));
  return wordsOn(<FromMessage known={known} />, services);
}

describe("what a message says of its writer", () => {
  it("is the name they sign with, until one was noted", async () => {
    expect(await said(unnoted, { signOff: "Jim" })).toBe("Signs as “Jim” Call them Jim");
    expect(await said(aKnownPerson(), { signOff: "Jim" })).toBe("");
  });

  it("is no name that is not theirs, and nothing from a message somebody else wrote", async () => {
    expect(await said(unnoted, { signOff: "Moira" })).toBe("");
    const ann = { address: "ann@northwind.example", displayName: "Ann Ode" };
    expect(await said(unnoted, { signOff: "Jim", facts: [HEAD] }, { from: ann })).toBe("");
  });

  it("is where they work and as what, with its source, until somebody has said so", async () => {
    expect(await said(bare, { facts: [HEAD, FIRM] })).toBe(
      "Head of Supply Keep as role Dismiss From the signature of 10 Nov Northwind Ltd Keep as company Dismiss From the signature of 10 Nov",
    );
    const told = aKnownPerson({ contact: aContact({ company: "Northwind", role: "Head of Supply, Europe" }) });
    expect(await said(told, { facts: [HEAD, FIRM] })).toBe("");
  });

  it("can be noted as a fact where the card says something else, and changes nothing there", async () => {
    const buyer = aKnownPerson({ contact: aContact({ role: "Buyer" }) });
    expect(await said(buyer, { facts: [HEAD] })).toBe("Head of Supply Note it Dismiss From the signature of 10 Nov");
  });

  it("is not offered again once it was noted or turned down, also in a pane opened anew", async () => {
    const services = testServices();
    services.settledOffers.add(`${bare.contact.id} role Head of Supply`);
    expect(await said(bare, { facts: [HEAD] }, { others: services })).toBe("");
    const away = { until: localDate("2026-12-03"), deputy: null };
    services.settledOffers.add(`${bare.contact.id} away 2026-12-03`);
    expect(await said(bare, { away }, { others: services })).toBe("Away until 3 Dec, in 11 days");
  });

  it("is a telephone number to look at, not to keep", async () => {
    const facts = [{ kind: "telephone" as const, words: "+49 30 5550 1234", source: "Tel. +49 30 5550 1234" }];
    expect(await said(bare, { facts })).toBe("+49 30 5550 1234 Dismiss From the signature of 10 Nov");
  });

  it("is until when they are away, and who stands in", async () => {
    const away = {
      until: localDate("2026-12-03"),
      deputy: { address: "ann@northwind.example", displayName: "Ann Ode" },
    };
    expect(await said(aKnownPerson(), { away })).toBe(
      "Away until 3 Dec, in 11 days Note it Meanwhile: Ann Ode (ann@northwind.example)",
    );
    expect(await said(aKnownPerson(), { away: { until: null, deputy: null } })).toBe("");
  });
});
