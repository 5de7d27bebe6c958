import { describe, expect, it } from "vitest";
import type { ApiError } from "../../addin/api/client.ts";
import { openFirst } from "../../addin/hooks/ledger/ledgerOrder.ts";
import { Exchanges } from "../../addin/screens/compose/Exchanges.tsx";
import { KeepInMind } from "../../addin/screens/compose/KeepInMind.tsx";
import { BalanceLines } from "../../addin/screens/ledger/BalanceLines.tsx";
import { Ledger } from "../../addin/screens/ledger/Ledger.tsx";
import { LedgerForm } from "../../addin/screens/ledger/LedgerForm.tsx";
import { en } from "../../addin/strings/en.ts";
import { ledgerWords } from "../../addin/strings/ledgerWords.ts";
import { checksum } from "../../shared/checksum.ts";
import type { LedgerEntryView, LedgerReply } from "../../shared/contract/ledger.ts";
import { balanceOf, tallyOf } from "../../shared/domain/ledger.ts";
import { contactId, ledgerEntryId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { localDate, timeZone } from "../../shared/time.ts";
import { adviceOn } from "../builders/advice.ts";
import { aKnownPerson, at } from "../builders/views.ts";
import { aDraft, fakeMailbox } from "../doubles/fakeMailbox.ts";
import { drawn, testServices, wordsOn } from "../doubles/services.tsx";

const TODAY = localDate("2026-11-22");

const entry = (id: string, more: Partial<LedgerEntryView> = {}): LedgerEntryView => ({
  id: ledgerEntryId(`led_${id}`),
  contactId: contactId("con_1"),
  kind: "promise",
  by: "you",
  gift: null,
  what: id,
  at: at("2026-11-20T09:00:00Z"),
  dueOn: null,
  settled: null,
  version: 1,
  ...more,
});

const PLAN = entry("the plan", { dueOn: localDate("2026-11-27") });
const CALL = entry("a call", { dueOn: localDate("2026-11-24") });
const SOMEDAY = entry("lunch some day");
const ASKED = entry("two names", { kind: "ask" });
const GIFT = entry("the book", { kind: "give", by: "them", gift: "article" });
const KEPT = entry("the minutes", { settled: { at: at("2026-11-21T09:00:00Z"), how: "done" } });
const ALL = [GIFT, KEPT, ASKED, SOMEDAY, PLAN, CALL];

const reply = (entries: LedgerEntryView[]): LedgerReply => ({
  entries,
  next: null,
  balance: balanceOf(tallyOf(entries), TODAY),
});

async function ledgerWith(answer: Result<LedgerReply, ApiError>) {
  const services = testServices();
  await services.answers.ask("care ledger con_1", async () => answer);
  const screen = <Ledger known={aKnownPerson()} />;
  return { said: wordsOn(screen, services), markup: drawn(screen, services) };
}

const FIELDS = { sort: "ask.you", gift: "help", what: "Two names", day: "2026-11-20", due: "" };

describe("an entry being typed", () => {
  it("is there again after a restart of the pane, in the form that was left", () => {
    const services = testServices();
    services.notes.keep("ledger.con_1", JSON.stringify(FIELDS));
    const form = drawn(<Ledger known={aKnownPerson()} />, services);
    expect(form).toContain(">Two names</textarea>");
    expect(form).toContain('<option value="ask.you" selected="">');
    expect(form).toContain('value="2026-11-20"');
  });

  it.each([
    ["another version of the pane", JSON.stringify({ what: "Two names" })],
    ["nothing of its own", "null"],
    ["no form at all", "Two names"],
  ])("is left out where it is of %s", (_, kept) => {
    const services = testServices();
    services.notes.keep("ledger.con_1", kept);
    expect(drawn(<Ledger known={aKnownPerson()} />, services)).not.toContain("Two names");
  });
});

describe("the order of a ledger", () => {
  it("is open promises by their day, other promises, asks, then everything else as it came", () => {
    expect(openFirst(ALL).map(({ what }) => what)).toEqual([
      "a call",
      "the plan",
      "lunch some day",
      "two names",
      "the book",
      "the minutes",
    ]);
  });
});

describe("the ledger in the closer look", () => {
  it("tells the balance, what is open and what is due next", async () => {
    const { said } = await ledgerWith(ok(reply(ALL)));
    expect(said).toContain("You gave 1 time, Jim 1 time; you asked 1 time.");
    expect(said).toContain("Open: 3 promises of yours and 1 ask of yours. Next: “a call”, due 24 Nov.");
  });

  it("lists each entry with its day", async () => {
    const { said } = await ledgerWith(ok(reply(ALL)));
    expect(said).toContain("a call You promised · due 24 Nov, in 2 days");
    expect(said).toContain("the book They gave: something to read · 20 Nov");
    expect(said).toContain("the minutes You promised · kept 21 Nov");
  });

  it("offers each entry what can become of it", async () => {
    const { markup } = await ledgerWith(ok(reply(ALL)));
    expect(markup).toContain(`aria-label="${ledgerWords.settle.promise}: a call"`);
    expect(markup).toContain(`aria-label="${ledgerWords.settle.give}: the book"`);
    expect(markup).toContain(`aria-label="${ledgerWords.reopen}: the minutes"`);
    expect(markup).not.toContain(`aria-label="${ledgerWords.drop}: the book"`);
  });

  it("says so where nothing is noted yet, and can be added to", async () => {
    const { said } = await ledgerWith(ok(reply([])));
    expect(said).toContain(ledgerWords.none);
    expect(said).toContain(ledgerWords.add);
  });

  it("offers another try where it did not come", async () => {
    const { said } = await ledgerWith(err({ reason: "timed_out", afterMs: 1 }));
    expect(said).toContain(en.retry);
  });

  it("says that a promise is past its day", async () => {
    const late = entry("the report", { at: at("2026-11-01T09:00:00Z"), dueOn: localDate("2026-11-13") });
    const { said } = await ledgerWith(ok(reply([late])));
    expect(said).toContain("Past its day: “the report”, due 13 Nov.");
    expect(said).toContain("due 13 Nov, 9 days ago");
  });
});

const lookedAt = (html: string, ledger = balanceOf(tallyOf([]), TODAY)) => {
  const readers = [{ name: "Jim", view: aKnownPerson({ ledger }) }];
  const recipients = [
    {
      address: "james@northwind.example",
      displayName: "James Ward",
      names: ["James Ward", "Jim"],
      preferredName: "Jim",
      field: "to" as const,
    },
  ];
  const context = { recipients, now: at("2026-11-22T10:00:00Z"), zone: timeZone("Europe/Berlin") };
  return { readers, found: adviceOn(html, { readers, context }) };
};

const PROMISE = "<p>Hi Jim,</p><p>thank you for the call. I'll send you the plan by Friday.</p>";
const ASK = "<p>Hi Jim,</p><p>could you send me the plan by Friday?</p>";

describe("a promise in a draft", () => {
  const promise = () => {
    const one = lookedAt(PROMISE).found.advice.find(({ rule }) => rule === "promise");
    if (!one) throw new Error("The draft promises nothing");
    return one;
  };

  const keeping = (one = promise()) => {
    const dueOn = one.reason.code === "you_promise" ? one.reason.values.due : null;
    return <KeepInMind found={{ kind: "promise", id: one.id, what: one.words, dueOn }} readers={one.readers} />;
  };

  it("is offered to be kept in mind", () => {
    expect(wordsOn(keeping())).toBe(ledgerWords.keep);
  });

  it("is shown as kept once it was kept, also in a pane opened anew; in another draft it is offered again", () => {
    const { rule: _, id, reason } = promise();
    const due = reason.code === "you_promise" ? reason.values.due : null;
    const draft = (subject: string) => aDraft({ conversationId: "c1", subject });
    const services = testServices();
    services.settledOffers.add(`promise con_1 ${id} ${due} c1 The plan`);
    const beside = (subject: string) => wordsOn(keeping(), { ...services, mailbox: fakeMailbox(draft(subject)) });
    expect(beside("The plan")).toBe(ledgerWords.done.keptBefore);
    expect(beside("Something else")).toBe(ledgerWords.keep);
  });

  it("is not offered where nobody who reads it is known", () => {
    const [reader] = promise().readers;
    if (reader?.view.state !== "known") throw new Error("Jim is known");
    const { address, toneBrief } = reader.view;
    const view = { state: "unknown" as const, address, alike: null, erased: false, toneBrief };
    expect(wordsOn(keeping({ ...promise(), readers: [{ name: "Jim", view }] }))).toBe("");
  });

  it("stands in the form with its day before anything is saved, and nothing else is asked", () => {
    const changes = { add: async () => true, saving: false, error: null };
    const form = drawn(
      <LedgerForm
        about="promise"
        changes={changes}
        found={{ kind: "promise", what: promise().words, dueOn: localDate("2026-11-27") }}
        onClose={() => {}}
      />,
    );
    expect(form).toContain("send you the plan by Friday");
    expect(form).toContain('value="2026-11-27"');
    expect(form).toContain(ledgerWords.keepHint);
    expect(form).not.toContain(ledgerWords.kind);
  });
});

describe("an ask or a give in a draft", () => {
  const GIVE = "<p>Hi Jim,</p><p>I have attached the article about lanterns for you.</p>";
  const offered = (html: string, services = testServices()) => wordsOn(<Exchanges {...lookedAt(html)} />, services);

  it("is offered to be kept in mind, an ask with its day", () => {
    const { exchanges } = lookedAt(ASK).found;
    expect(exchanges).toMatchObject([
      { kind: "ask", words: "could you send me the plan by Friday?", due: "2026-11-27" },
    ]);
    expect(offered(ASK)).toBe(`You ask: “could you send me the plan by Friday?” ${ledgerWords.keep}`);
    expect(offered(GIVE)).toBe(`You give: “I have attached the article about lanterns for you.” ${ledgerWords.keep}`);
  });

  it("is no suggestion and makes none", () => {
    expect(lookedAt(ASK).found.advice).toEqual([]);
    expect(lookedAt(GIVE).found.advice).toEqual([]);
  });

  it("is not offered of words between quotation marks, of small talk, nor to somebody unknown", () => {
    expect(offered("<p>Hi Jim,</p><p>how are you? He wrote “could you send me the plan?” to everybody.</p>")).toBe("");
    const [reader] = lookedAt(ASK).readers;
    if (!reader) throw new Error("Somebody reads it");
    const { address, toneBrief } = reader.view;
    const view = { state: "unknown" as const, address, alike: null, erased: false, toneBrief };
    const readers = [{ name: "Jim", view }];
    expect(wordsOn(<Exchanges found={lookedAt(ASK).found} readers={readers} />)).toBe("");
  });

  it("is offered three times at most", () => {
    const many = Array.from({ length: 5 }, (_, at) => `Could you send me page ${at} by Friday?`).join(" ");
    expect(offered(`<p>Hi Jim,</p><p>${many}</p>`).split(ledgerWords.keep)).toHaveLength(1 + 3);
  });

  it("is kept once: in a pane opened anew it is shown as kept", () => {
    const services = testServices();
    const [ask] = lookedAt(ASK).found.exchanges;
    services.settledOffers.add(`ask con_1 ${checksum(ask?.words ?? "")} 2026-11-27 c1 The plan`);
    const mailbox = fakeMailbox(aDraft({ conversationId: "c1", subject: "The plan" }));
    expect(offered(ASK, { ...services, mailbox })).toContain(ledgerWords.done.keptBefore);
  });

  it("stands in the form before anything is saved; of a give only its sort is asked, and no day", () => {
    const changes = { add: async () => true, saving: false, error: null };
    const formOf = (kind: "ask" | "give") =>
      drawn(
        <LedgerForm
          about={kind}
          changes={changes}
          found={{ kind, what: "The plan", dueOn: null }}
          onClose={() => {}}
        />,
      );
    expect(formOf("give")).toContain(ledgerWords.gift);
    expect(formOf("give")).not.toContain(ledgerWords.due);
    expect(formOf("ask")).toContain(ledgerWords.due);
    expect(formOf("ask")).not.toContain(ledgerWords.gift);
    for (const kind of ["ask", "give"] as const) expect(formOf(kind)).toContain(ledgerWords.keepHint);
  });
});

describe("before a new ask", () => {
  const balance = balanceOf(tallyOf([GIFT, PLAN]), TODAY);

  it("the balance with the reader is told", () => {
    expect(wordsOn(<BalanceLines {...lookedAt(ASK, balance)} />)).toBe(
      "You gave 0 times, Jim 1 time; you asked 0 times. Open: 1 promise of yours. Next: “the plan”, due 27 Nov.",
    );
  });

  it.each([
    ["nothing is asked", "<p>Hi Jim,</p><p>thank you for the call.</p>", balance],
    ["nothing is noted", ASK, balanceOf(tallyOf([]), TODAY)],
  ])("nothing is told where %s", (_, html, ledger) => {
    expect(wordsOn(<BalanceLines {...lookedAt(html, ledger)} />)).toBe("");
  });
});
