import { describe, expect, it } from "vitest";
import { POLICY } from "../../addin/hooks/frame/usePolicy.ts";
import { allPages, heldPerson, jsonFile, personCsv } from "../../addin/hooks/privacy/exportFile.ts";
import { ErasePerson } from "../../addin/screens/privacy/ErasePerson.tsx";
import { OwnPrivacy } from "../../addin/screens/privacy/OwnPrivacy.tsx";
import { PersonPrivacy } from "../../addin/screens/privacy/PersonPrivacy.tsx";
import { heldSentence } from "../../addin/strings/heldSentences.ts";
import { privacyWords, runWords } from "../../addin/strings/privacyWords.ts";
import { RULE_NAMES } from "../../addin/strings/toneNames.ts";
import type { PolicyReply } from "../../shared/contract/policy.ts";
import type { ExportPersonReply } from "../../shared/contract/privacy.ts";
import { interactionId } from "../../shared/ids.ts";
import { err, ok } from "../../shared/result.ts";
import { OWNED_BY_CONTACT } from "../../worker/store/owned.ts";
import { aContact, aKnownPerson, aTouchView, at } from "../builders/views.ts";
import { testServices, wordsOn } from "../doubles/services.tsx";

const page = (over: Partial<ExportPersonReply> = {}): ExportPersonReply => ({
  asOf: at("2026-11-22T10:00:00Z"),
  contact: aContact(),
  settings: { kind: "unsorted", idealDays: null, maximumDays: null, version: 0 },
  records: [],
  touches: [],
  logs: [],
  next: null,
  ...over,
});

const LOG = {
  interactionId: interactionId("int_1"),
  channel: "mail",
  loggedBy: "Mara",
  you: true,
  loggedAt: at("2026-11-20T10:00:00Z"),
  visibility: "team",
  note: '=HYPERLINK("https://evil.example")',
} as const;

describe("what is held, in words", () => {
  it.each(OWNED_BY_CONTACT)("calls what %s holds by no name of a table", (table) => {
    expect(heldSentence({ table, fields: {} })).toMatch(/^[A-Z][a-z ]/);
  });

  it("says what was noted, promised and turned off", () => {
    const said = [
      heldSentence({ table: "facts", fields: { text: "sails", kind: "interest" } }),
      heldSentence({ table: "ledger_entries", fields: { what: "the checklist" } }),
      heldSentence({ table: "dismissals", fields: { rule: "vague-ask" } }),
    ];
    expect(said).toEqual([
      "Known of them: sails",
      "In your ledger: the checklist",
      `Advice you turned off: ${RULE_NAMES["vague-ask"]}`,
    ]);
  });
});

describe("what is held, as a file", () => {
  it("is asked for page after page until there is no next one", async () => {
    const asked: (string | undefined)[] = [];
    const pages = [page({ next: "1.1" }), page({ next: "2.1" }), page()];
    const all = await allPages(async (cursor) => {
      asked.push(cursor);
      return ok(pages[asked.length - 1] ?? page());
    });
    expect([all.ok && all.value.length, asked]).toEqual([3, [undefined, "1.1", "2.1"]]);
  });

  it("is none when a page does not come", async () => {
    expect(await allPages<ExportPersonReply>(async () => err({ reason: "offline" }))).toEqual(
      err({ reason: "offline" }),
    );
  });

  it("holds each touch and each log once, and the same in both forms", () => {
    const pages = [
      page({ touches: [{ ...aTouchView(), style: null }], logs: [LOG] }),
      page({ touches: [{ ...aTouchView({ key: "m-2" }), style: null }], logs: [LOG] }),
    ];
    const held = heldPerson(pages);
    if (!held) throw new Error("Nothing is held");
    expect([held.touches.length, held.logs.length]).toEqual([2, 1]);
    expect(JSON.parse(jsonFile("con_1", held).text)).toEqual(JSON.parse(JSON.stringify(held)));
    const csv = personCsv("con_1", held).text;
    for (const fact of ["James Ward", "james@northwind.example", "m-2", "Mara"]) expect(csv).toContain(fact);
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  });
});

const SETTINGS: PolicyReply["organisation"] = {
  ...{ retentionDays: 365, defaultVisibility: "team", version: 3 },
  ...{ serverAnalysis: false, rewriting: false },
};

const policyFor = async (over: Partial<PolicyReply>) => {
  const services = testServices();
  await services.answers.ask<PolicyReply>(POLICY, async () =>
    ok({ neverLog: [], organisation: SETTINGS, model: null, isAdmin: false, ...over }),
  );
  return services;
};

describe("the privacy of a person", () => {
  it("offers not to log the address or its domain, what is held, and erasing", () => {
    const said = wordsOn(<PersonPrivacy known={aKnownPerson()} onClose={() => {}} />);
    expect(said).toContain("Never log: james@northwind.example");
    expect(said).toContain("Never log: everybody at northwind.example");
    expect(said).toContain(privacyWords.person.held);
    expect(said).toContain(privacyWords.person.erase);
  });

  it("offers no rule for a provider that everybody uses", () => {
    const known = aKnownPerson({ address: "jim@gmail.com" });
    expect(wordsOn(<PersonPrivacy known={known} onClose={() => {}} />)).not.toContain("everybody at");
  });

  it("does not erase with the first click", () => {
    expect(wordsOn(<ErasePerson known={aKnownPerson()} />)).not.toContain(privacyWords.person.confirm);
  });
});

describe("one's own privacy", () => {
  it("lists the rules, and lets users change only their own", async () => {
    const neverLog = [
      { scope: "mine", kind: "address", value: "ann@elsewhere.example" },
      { scope: "organisation", kind: "domain", value: "secret.example" },
    ] as const;
    const said = wordsOn(<OwnPrivacy />, await policyFor({ neverLog: [...neverLog] }));
    expect(said).toContain("ann@elsewhere.example");
    expect(said).toContain(`everybody at secret.example (${privacyWords.mine.forEverybody})`);
    expect(said.split(privacyWords.logAgain)).toHaveLength(2);
    expect(said).toContain("Touches, facts and settled entries are kept for 12 months.");
    expect(said).not.toContain(privacyWords.mine.retention);
  });

  it("lets administrators decide for the organisation", async () => {
    expect(wordsOn(<OwnPrivacy />, await policyFor({ isAdmin: true }))).toContain(privacyWords.mine.retention);
  });

  it("tells administrators what leaves the pane when drafts may be sent, and everybody where they may", async () => {
    const { analysis, analysisHint, analysisOn } = privacyWords.mine;
    const asked = wordsOn(<OwnPrivacy />, await policyFor({ isAdmin: true }));
    expect([asked.includes(analysis), asked.includes(analysisHint), asked.includes(analysisOn)]).toEqual([
      true,
      true,
      false,
    ]);
    const told = wordsOn(<OwnPrivacy />, await policyFor({ organisation: { ...SETTINGS, serverAnalysis: true } }));
    expect([told.includes(analysis), told.includes(analysisOn)]).toEqual([false, true]);
  });

  it("offers rewriting to administrators where a language model is bound, and names it to everybody where it is on", async () => {
    const { rewriting, rewritingHint, rewritingOn, noModel } = privacyWords.mine;
    const without = wordsOn(<OwnPrivacy />, await policyFor({ isAdmin: true }));
    expect([without.includes(noModel), without.includes(rewriting)]).toEqual([true, false]);
    const asked = wordsOn(<OwnPrivacy />, await policyFor({ isAdmin: true, model: "@cf/example/model" }));
    expect(asked).toContain(`${rewriting}: @cf/example/model`);
    expect([asked.includes(rewritingHint), asked.includes(rewritingOn)]).toEqual([true, false]);

    const organisation = { ...SETTINGS, rewriting: true };
    const told = wordsOn(<OwnPrivacy />, await policyFor({ organisation, model: "@cf/example/model" }));
    expect(told).toContain(`${rewritingOn} @cf/example/model`);
    expect(wordsOn(<OwnPrivacy />, await policyFor({ organisation }))).not.toContain(rewritingOn);
  });

  it("says what each run removed", () => {
    const { format } = testServices();
    const run = {
      at: at("2026-11-20T03:17:00Z"),
      before: null,
      touches: 12,
      logs: 3,
      contacts: 1,
      facts: 2,
      entries: 4,
    };
    expect(runWords({ ...run, outcome: "done" }, format)).toContain(
      "removed — touches 12, logs 3, people 1, facts 2, entries 4",
    );
    expect(runWords({ ...run, outcome: "clock" }, format)).toContain("nothing removed");
  });
});
