import { describe, expect, it } from "vitest";
import type { ApiError } from "../../addin/api/client.ts";
import { createSettledOffers } from "../../addin/device/settledOffers.ts";
import { BeforeWriting } from "../../addin/screens/compose/BeforeWriting.tsx";
import { aboutFact, FactForm } from "../../addin/screens/facts/FactForm.tsx";
import { Facts } from "../../addin/screens/facts/Facts.tsx";
import { en } from "../../addin/strings/en.ts";
import { createFormat } from "../../addin/strings/format.ts";
import { ideaSentences } from "../../addin/strings/ideaWords.ts";
import { knownWords } from "../../addin/strings/knownWords.ts";
import type { FactsReply, FactView } from "../../shared/contract/facts.ts";
import { balanceOf, NO_TALLY } from "../../shared/domain/ledger.ts";
import { contactId, factId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { localDate, timeZone } from "../../shared/time.ts";
import { aKnownPerson, at } from "../builders/views.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";
import { drawn, testServices, wordsOn } from "../doubles/services.tsx";

const NOW = at("2026-11-22T10:00:00Z");

const fact = (text: string, more: Partial<FactView> = {}): FactView => ({
  id: factId(`fct_${text.length}`),
  contactId: contactId("con_1"),
  kind: "event",
  text,
  knownAt: at("2026-11-18T09:00:00Z"),
  source: "typed",
  messageId: null,
  agreed: false,
  visibility: "private",
  by: { name: "Mara Ellwood", you: true, at: NOW },
  version: 1,
  ...more,
});

async function factsWith(answer: Result<FactsReply, ApiError>, services = testServices()) {
  await services.answers.ask("care facts con_1", async () => answer);
  const screen = <Facts known={aKnownPerson()} />;
  return { said: wordsOn(screen, services), markup: drawn(screen, services) };
}

describe("what is known of a person", () => {
  it("stands with its kind, its source and its day", async () => {
    const seen = fact("Head of Supply", {
      kind: "characteristic",
      source: "message",
      knownAt: at("2025-06-03T09:00:00Z"),
    });
    const { said } = await factsWith(ok({ facts: [fact("moved to Oslo", { visibility: "team" }), seen] }));
    expect(said).toContain("moved to Oslo News · typed, known since 18 Nov · shown to colleagues");
    expect(said).toContain("Head of Supply About them · seen in a message of 3 Jun 2025");
  });

  it("is changed by whoever noted it; a colleague's note names them", async () => {
    const theirs = fact("sings bass", { by: { name: "Luis Ortega", you: false, at: NOW }, visibility: "team" });
    const { said, markup } = await factsWith(ok({ facts: [fact("moved to Oslo"), theirs] }));
    expect(said).toContain("noted by Luis Ortega");
    expect(markup).toContain('aria-label="Remove: moved to Oslo"');
    expect(markup).not.toContain('aria-label="Remove: sings bass"');
  });

  it("is what is worth noting, where nothing was noted yet", async () => {
    const { said } = await factsWith(ok({ facts: [] }));
    expect(said).toContain(knownWords.none);
    expect(said).toContain(knownWords.add);
  });

  it("is asked for again where it did not come", async () => {
    expect((await factsWith(err({ reason: "timed_out", afterMs: 1 }))).said).toContain(en.retry);
  });

  it("is still in its form when the pane is opened anew while it is typed", async () => {
    const services = testServices();
    const { contact } = aKnownPerson();
    const typed = { kind: "interest", text: "pottery, since", day: "2026-11-20", agreed: "", team: "yes" };
    services.notes.keep(aboutFact(contact, null), JSON.stringify(typed));
    const { markup } = await factsWith(ok({ facts: [] }), services);
    expect(markup).toContain('value="pottery, since"');
    expect(markup).toContain('<option value="interest" selected="">');
    expect(markup).toMatch(/type="checkbox"[^>]*checked=""/);
    services.notes.clear();
    expect((await factsWith(ok({ facts: [] }), services)).markup).not.toContain("pottery");
  });
});

describe("the form of a fact", () => {
  const changes = { add: async () => true, edit: async () => true, saving: false, error: null };
  const form = (one: FactView | null) =>
    drawn(<FactForm known={aKnownPerson()} fact={one} changes={changes} onClose={() => {}} />);

  it("asks of an opinion whether the two agree, and offers it to nobody else", () => {
    const opinion = form(fact("trains over planes", { kind: "opinion" }));
    expect(opinion).toContain(knownWords.agreed);
    expect(opinion).not.toContain(knownWords.team);
    expect(form(null)).toContain(knownWords.team);
  });

  it("says what not to write down", () => expect(form(null)).toContain(knownWords.sensitive));
});

describe("before a word is typed", () => {
  const cited = {
    id: "fct_1",
    kind: "event",
    text: "moved to Oslo",
    source: "typed",
    at: at("2026-06-03T09:00:00Z"),
  } as const;
  const { toneBrief } = aKnownPerson();

  it("the pane tells what is owed, how they write and what happened to them", () => {
    const ledger = { ...balanceOf(NO_TALLY, localDate("2026-11-20")), owed: 2, owedSince: at("2026-11-03T09:00:00Z") };
    const style = { messages: 3, words: 30, greeting: null, signOff: null, address: null, exclamations: 0, emoji: 0 };
    const view = aKnownPerson({ ledger, toneBrief: { ...toneBrief, style, facts: [cited] } });
    expect(wordsOn(<BeforeWriting readers={[{ name: "Jim", view }]} />)).toBe(
      "You owe 2 things, since 3 Nov. Their messages have about 30 words. You noted on 3 Jun: moved to Oslo.",
    );
  });

  it("nothing is told where nothing is known", () => {
    expect(wordsOn(<BeforeWriting readers={[{ name: "Jim", view: aKnownPerson() }]} />)).toBe("");
  });
});

describe("an idea to write about", () => {
  const { idea } = ideaSentences(createFormat("en-GB", timeZone("Europe/Berlin")));
  const cited = {
    id: "fct_1",
    kind: "interest",
    text: "pottery",
    source: "message",
    at: at("2026-11-10T09:00:00Z"),
  } as const;

  it("gives, and cites the fact with its source", () => {
    expect(idea({ idea: "send_something", fact: cited }, NOW)).toBe(
      "Idea: send something they would enjoy. From a message of 10 Nov: pottery.",
    );
    expect(idea({ idea: "ask_after", fact: { ...cited, text: "moved to Oslo", source: "typed" } }, NOW)).toBe(
      "Idea: ask how it is going. You noted on 10 Nov: moved to Oslo.",
    );
  });

  it("is thanks where thanks are open", () => {
    expect(idea({ idea: "thank", gift: "introduction", at: at("2026-11-18T09:00:00Z") }, NOW)).toBe(
      "Idea: thank them. They gave on 18 Nov: introduction.",
    );
  });
});

describe("an offer that was settled", () => {
  const MARA = { tenantId: "tenant-1", userId: "user-1", name: "Mara Ellwood" };
  const offersOn = (storage: Storage, account = MARA) =>
    createSettledOffers({ storage, partition: "", account: () => account });

  it("stays so when the pane is opened anew, for this account alone, and holds no word of it", () => {
    const storage = memoryStorage();
    offersOn(storage).add("con_1 role Head of Supply");
    expect(offersOn(storage).has("con_1 role Head of Supply")).toBe(true);
    expect(offersOn(storage, { ...MARA, userId: "user-2" }).has("con_1 role Head of Supply")).toBe(false);
    expect(storage.getItem(storage.key(0) ?? "")).not.toMatch(/supply|con_1/i);
  });

  it("can be made again, and is at sign-out", () => {
    const storage = memoryStorage();
    const offers = offersOn(storage);
    offers.add("one");
    offers.add("two");
    offers.remove("one");
    expect([offers.has("one"), offers.has("two")]).toEqual([false, true]);
    offers.clear();
    expect(storage.length).toBe(0);
  });

  it("is one of at most three hundred, the oldest of which are made again", () => {
    const offers = offersOn(memoryStorage());
    for (let n = 0; n <= 300; n += 1) offers.add(`offer ${n}`);
    expect([offers.has("offer 0"), offers.has("offer 1"), offers.has("offer 300")]).toEqual([false, true, true]);
  });

  it("disturbs nobody when the storage is full or holds something else", () => {
    expect(() => offersOn(memoryStorage({ quota: 5 })).add("one")).not.toThrow();
    const storage = memoryStorage();
    const offers = offersOn(storage);
    offers.add("one");
    storage.setItem(storage.key(0) ?? "", "{");
    expect(offers.has("one")).toBe(false);
  });
});
