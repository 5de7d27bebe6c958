import { describe, expect, it } from "vitest";
import type { ApiError } from "../../addin/api/client.ts";
import type { Open } from "../../addin/hooks/read/useOpen.ts";
import type { GrantError } from "../../addin/office/signIn.ts";
import { History } from "../../addin/screens/closer/History.tsx";
import { NoMessage } from "../../addin/screens/frame/NoMessage.tsx";
import { NoOutlook } from "../../addin/screens/frame/NoOutlook.tsx";
import { OpenTrouble } from "../../addin/screens/frame/OpenTrouble.tsx";
import { SignedOut } from "../../addin/screens/frame/SignedOut.tsx";
import { KnownCard } from "../../addin/screens/person/KnownCard.tsx";
import { TouchesBehind } from "../../addin/screens/person/ReasonList.tsx";
import { Rhythm } from "../../addin/screens/person/Rhythm.tsx";
import { UnknownCard } from "../../addin/screens/person/UnknownCard.tsx";
import { AmbiguousCard } from "../../addin/screens/read/AmbiguousCard.tsx";
import { PeopleList } from "../../addin/screens/read/PeopleList.tsx";
import { SetApart } from "../../addin/screens/read/SetApart.tsx";
import { en } from "../../addin/strings/en.ts";
import type { StageReason } from "../../addin/strings/sentences.ts";
import type { OpenReply } from "../../shared/contract/open.ts";
import type { TouchView } from "../../shared/contract/standing.ts";
import type { PersonOnMessage } from "../../shared/domain/message.ts";
import { contactId, interactionId } from "../../shared/ids.ts";
import { ok } from "../../shared/result.ts";
import { localDate } from "../../shared/time.ts";
import { aContact, aKnownPerson, aTouchView, at } from "../builders/views.ts";
import { aDraft, fakeMailbox } from "../doubles/fakeMailbox.ts";
import { drawn, testServices, wordsOn } from "../doubles/services.tsx";

const JIM: PersonOnMessage = { address: "james@northwind.example", displayName: "James Ward", field: "from" };
const COLLEAGUE: PersonOnMessage = { address: "chidi@ellwood.example", displayName: "Chidi Okafor", field: "cc" };
const OWNER: PersonOnMessage = { address: "mara@ellwood.example", displayName: "Mara Ellwood", field: "to" };
const REPLY: OpenReply = { asOf: at("2026-11-22T09:30:00Z"), people: [aKnownPerson()], logged: null };

const anOpen = (more: Partial<Open> = {}): Open => ({
  reply: null,
  rememberedAt: null,
  error: null,
  retry: () => {},
  personAt: () => null,
  ...more,
});

describe("signing in", () => {
  it("offers the way in, with what it uses", () => {
    const services = testServices({ signedIn: { state: "signed_out", because: null } });
    expect(wordsOn(<SignedOut />, services)).toContain(`${en.state.signedOutWhy} ${en.state.signIn}`);
  });

  it.each<[GrantError, string]>([
    [{ reason: "cancelled" }, en.state.signInCancelled],
    [{ reason: "denied", code: "consent_required" }, "consent_required"],
  ])("says after %o what went wrong", (because, said) => {
    expect(wordsOn(<SignedOut />, testServices({ signedIn: { state: "signed_out", because } }))).toContain(said);
  });

  it("offers no button where it cannot work", () => {
    const markup = drawn(<SignedOut />, testServices({ signedIn: { state: "unavailable" } }));
    expect(markup).toContain(en.state.signInUnavailable);
    expect(markup).not.toContain("<button");
  });
});

describe("a pane without a message", () => {
  it.each([
    ["none", en.state.noItem],
    ["unsupported", en.state.unsupported],
  ] as const)("says so when the item is %s", (mode, said) => {
    expect(wordsOn(<NoMessage item={{ mode, epoch: 1 }} />)).toContain(said);
  });

  it("offers another try when Outlook did not hand it over", () => {
    const failed = { mode: "failed", epoch: 1, error: { reason: "no_answer", afterMs: 1 } } as const;
    expect(wordsOn(<NoMessage item={failed} />)).toContain(en.retry);
  });

  it("says how to get into Outlook", () => {
    const screen = <NoOutlook reason="not_in_outlook" words={en} onRetry={() => {}} />;
    expect(wordsOn(screen)).toContain(en.state.noOutlookWhy);
  });
});

const offline: ApiError = { reason: "offline" };

describe("trouble with the API", () => {
  it("is not drawn while all is well", () => {
    expect(wordsOn(<OpenTrouble open={anOpen({ reply: REPLY })} />)).toBe("");
  });

  it("says offline, and that nothing is lost", () => {
    const said = wordsOn(<OpenTrouble open={anOpen({ error: offline })} />);
    expect(said).toContain(en.state.offline);
    expect(said).toContain(en.state.offlineWhy);
  });

  it("dates what is still shown", () => {
    expect(wordsOn(<OpenTrouble open={anOpen({ error: offline, reply: REPLY })} />)).toContain("As of 10:30");
  });

  it("dates what the device remembers while the API is asked, with the day where it was another one", () => {
    const remembered = anOpen({ rememberedAt: at("2026-11-19T15:05:00Z") });
    expect(wordsOn(<OpenTrouble open={remembered} />)).toBe(`As of 19 Nov 2026, 16:05 · ${en.state.asking}`);
    expect(wordsOn(<OpenTrouble open={{ ...remembered, error: offline }} />)).toContain("As of 19 Nov 2026, 16:05");
  });

  it("is an alert with another try when nothing can be shown", () => {
    const error: ApiError = { reason: "problem", type: "internal", detail: null };
    const markup = drawn(<OpenTrouble open={anOpen({ error })} />);
    expect(markup).toContain('role="alert"');
    expect(markup).toContain(en.retry);
  });
});

describe("people", () => {
  it("are all there when the API does not answer: who is not remembered is named, without a word on where they stand", () => {
    const known = aKnownPerson();
    const personAt = (address: string) => (address === JIM.address ? known : null);
    const said = wordsOn(<PeopleList people={[COLLEAGUE, JIM]} open={anOpen({ error: offline, personAt })} />);
    expect(said).toContain(`Chidi Okafor chidi@ellwood.example ${en.person.unreached}`);
    expect(said).toContain(known.contact.displayName);
  });

  it("are outlined while the answer is on its way", () => {
    const said = wordsOn(<PeopleList people={[JIM]} open={anOpen()} />);
    expect(said).toBe(en.state.loading);
  });

  it("are set apart when they are colleagues or the user", () => {
    const people = { outside: [JIM], colleagues: [COLLEAGUE], self: [OWNER], automated: [] };
    expect(wordsOn(<SetApart people={people} nobodyOutside={en.state.nobody} />)).toContain("Chidi Okafor and you");
  });

  it("are colleagues too when the user wants them counted, and can be set apart again", () => {
    const services = testServices();
    const people = { outside: [], colleagues: [COLLEAGUE], self: [OWNER], automated: [] };
    const apart = <SetApart people={people} nobodyOutside={en.state.nobody} />;
    expect(wordsOn(apart, services)).toContain(en.person.countColleagues);

    services.switches.turn("colleagues", true);
    const counted = { outside: [COLLEAGUE], colleagues: [], self: [OWNER], automated: [] };
    const shown = <SetApart people={counted} nobodyOutside={en.state.nobody} />;
    expect(wordsOn(shown, services)).toContain(en.person.apartColleagues);
  });

  it("are named as machines, with the reason", () => {
    const robot: PersonOnMessage = { address: "no-reply@shop.example", displayName: "", field: "from" };
    const people = { outside: [], colleagues: [], self: [OWNER], automated: [robot] };
    const said = wordsOn(<SetApart people={people} nobodyOutside={en.state.nobody} />);
    expect(said).toContain(`no-reply@shop.example. ${en.person.automatedWhy}`);
  });

  it("nobody knows yet can be added", () => {
    expect(wordsOn(<UnknownCard person={JIM} />)).toContain(en.person.create);
  });

  it("who share an address are told apart by role and company", () => {
    const candidates = [aContact(), aContact({ id: contactId("con_2"), displayName: "Ann Ode", role: "Buyer" })];
    const said = wordsOn(<AmbiguousCard person={JIM} candidates={candidates} />);
    expect(said).toContain("James Ward Head of Supply, Northwind");
    expect(said).toContain("Ann Ode Buyer, Northwind");
  });
});

describe("the history", () => {
  const shows = async (touches: readonly TouchView[], more = false) => {
    const services = testServices();
    await services.answers.ask("touches con_1  ", async () =>
      ok({ touches: [...touches], next: more ? "next" : null }),
    );
    return services;
  };

  it("groups touches by thread, with channel, direction and days", async () => {
    const services = await shows([
      aTouchView({ at: at("2026-11-12T09:00:00Z"), direction: "out" }),
      aTouchView({ key: "m-2", at: at("2026-11-11T09:00:00Z"), interactionId: interactionId("int_2") }),
      aTouchView({ key: "m-3" }),
    ]);
    const said = wordsOn(<History known={aKnownPerson()} onClose={() => {}} />, services);
    expect(said).toContain("1 from Jim and 1 from you E-mail · 10 Nov – 12 Nov");
    expect(said).toContain("3 touches in all");
  });

  it("does not call a colleague's mail the user's", async () => {
    const services = await shows([
      aTouchView({ direction: "out", mine: false }),
      aTouchView({ key: "m-2", direction: "out" }),
    ]);
    const said = wordsOn(<History known={aKnownPerson()} onClose={() => {}} />, services);
    expect(said).toContain("1 from you and 1 from a colleague");
  });

  it("says that there is more", async () => {
    const services = await shows([aTouchView()], true);
    expect(wordsOn(<History known={aKnownPerson()} onClose={() => {}} />, services)).toContain(
      "1 touch so far; there are more Show more",
    );
  });

  it("takes back what the user logged by hand; a thread is undone beside its messages", async () => {
    const touches = [aTouchView({ channel: "call", direction: "both" }), aTouchView({ key: "m-2" })];
    const services = testServices();
    await services.answers.ask("touches con_1  ", async () => ok({ touches, next: null }));
    const markup = drawn(<History known={aKnownPerson()} onClose={() => {}} />, services);
    expect(markup).toContain('aria-label="Undo: Call with Jim"');
    expect(markup.split("Undo: ").length).toBe(2);
  });

  it("offers nobody to take back what a colleague logged", async () => {
    const touches = [aTouchView({ channel: "call", direction: "both", mine: false })];
    const services = testServices();
    await services.answers.ask("touches con_1  ", async () => ok({ touches, next: null }));
    expect(wordsOn(<History known={aKnownPerson()} onClose={() => {}} />, services)).not.toContain("Undo");
  });
});

describe("the card of somebody known", () => {
  const said = wordsOn(<KnownCard known={aKnownPerson()} unfolded />);

  it("names the person and the name they use", () => {
    expect(said).toContain("James Ward goes by Jim · Head of Supply, Northwind");
  });

  it("shows the stage with strength and its reasons in numbers", () => {
    expect(said).toContain("Continuation Strength 72 / 100");
    expect(said).toContain("12 exchanges with both of you taking part");
    expect(said).toContain("Last exchange 12 days ago");
  });

  it("says when the last touch was, who wrote and how much, and since when they know each other", () => {
    expect(said).toContain("Last touch 12 days ago Jim wrote, 84 words");
    expect(said).toContain("since 4 Mar 2024");
  });

  it("says when the next touch is due and by which rule", () => {
    expect(said).toContain("Next touch by 9 Jan 2027, in 48 days");
    expect(said).toContain("Customer · every 2 months, usual for this kind of tie");
  });

  it("has behind each reason the touches it speaks of, with their time also where they are long ago", () => {
    const reason: StageReason = {
      code: "known_for",
      values: { days: 990 },
      day: null,
      touches: ["m-1@northwind.example", "first@northwind.example"],
      moments: [at("2026-11-10T09:00:00Z"), at("2024-03-04T09:00:00Z")],
    };
    expect(wordsOn(<TouchesBehind reason={reason} known={aKnownPerson()} />)).toBe(
      "10 Nov 2026, 10:00: Jim wrote, 84 words 4 Mar 2024, 10:00 · further back in the history",
    );
  });

  it("has its pictures in words for screen readers", () => {
    const markup = drawn(<KnownCard known={aKnownPerson()} unfolded />);
    expect(markup).toContain('aria-label="Stage: Continuation, strength 72 of 100. A relationship."');
    const rhythm = drawn(<Rhythm known={aKnownPerson()} />);
    expect(rhythm).toContain('aria-label="Of the last 2 touches: Jim wrote 1 time and you 1 time"');
  });

  it("says that too little is known instead of guessing", () => {
    const standing = { ...aKnownPerson().standing, stage: null, strength: null, bond: "one_sided" } as const;
    expect(wordsOn(<KnownCard known={aKnownPerson({ standing })} unfolded />)).toContain(
      "Not enough yet One-sided so far",
    );
  });

  it("folded keeps stage and date", () => {
    const folded = wordsOn(<KnownCard known={aKnownPerson()} unfolded={false} />);
    expect(folded).toContain("Continuation");
    expect(folded).toContain("Next touch by");
    expect(folded).not.toContain("12 exchanges");
  });

  it("tells a draft whether it comes at the right time, or until when to wait", () => {
    const writing = testServices({ mailbox: fakeMailbox(aDraft()) });
    const { cadence } = aKnownPerson();
    const said = (more: Partial<typeof cadence>) =>
      wordsOn(<KnownCard known={aKnownPerson({ cadence: { ...cadence, ...more } })} unfolded={false} />, writing);
    const dueOn = localDate("2026-11-10");
    expect(said({ advice: "due", dueOn })).toContain("due 10 Nov, 12 days ago. A good moment to write");
    expect(said({ advice: "pull_back", until: localDate("2027-01-04"), unanswered: 3 })).toContain(
      "Pull back until 4 Jan 2027: 3 messages without an answer. Then something light",
    );
  });

  it("offers the name to a draft, and only to a draft", () => {
    const writing = testServices({ mailbox: fakeMailbox(aDraft()) });
    expect(wordsOn(<KnownCard known={aKnownPerson()} unfolded={false} />, writing)).toContain("Insert “Jim”");
    expect(wordsOn(<KnownCard known={aKnownPerson()} unfolded={false} />)).not.toContain("Insert");
  });
});
