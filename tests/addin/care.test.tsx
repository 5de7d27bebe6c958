import { describe, expect, it } from "vitest";
import type { ApiError } from "../../addin/api/client.ts";
import { CloserLook } from "../../addin/screens/closer/CloserLook.tsx";
import { DueList } from "../../addin/screens/due/DueList.tsx";
import { careWords } from "../../addin/strings/care.ts";
import { en } from "../../addin/strings/en.ts";
import type { CalibrationReply, DuePerson, DueReply, PastReply } from "../../shared/contract/relationship.ts";
import { contactId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { localDate } from "../../shared/time.ts";
import { aContact, aKnownPerson, at } from "../builders/views.ts";
import { drawn, testServices, wordsOn } from "../doubles/services.tsx";

const KNOWN = aKnownPerson();

const PAST: PastReply = {
  periods: [
    { stage: "buildup", from: localDate("2024-03-04") },
    { stage: "continuation", from: localDate("2024-06-10") },
  ],
  strengths: [60, 61, 62, 70].map((strength, n) => ({ on: localDate(`2026-0${n + 6}-01`), strength })),
  days: [
    { on: localDate("2026-10-20"), in: 0, out: 1, both: 0 },
    { on: localDate("2026-11-10"), in: 2, out: 0, both: 1 },
  ],
  expectedOn: localDate("2026-12-01"),
  readFrom: null,
  rules: 2,
};
const TOO_FEW: CalibrationReply = { forecasts: 12, needed: 50, brier: null, inTouch: null, bands: [] };
const ENOUGH: CalibrationReply = {
  forecasts: 100,
  needed: 50,
  brier: 0.148,
  inTouch: 0.7,
  bands: [
    { from: 0, to: 0.5, forecasts: 40, said: 0.25, inTouch: 0.3 },
    { from: 0.5, to: 1, forecasts: 60, said: 0.9, inTouch: 0.97 },
  ],
};

async function looking(past: Result<PastReply, ApiError>, calibration = TOO_FEW) {
  const services = testServices();
  await services.answers.ask("care past con_1", async () => past);
  await services.answers.ask("care calibration", async () => ok(calibration));
  const look = <CloserLook known={KNOWN} onClose={() => {}} />;
  return { said: wordsOn(look, services), markup: drawn(look, services) };
}

describe("the closer look", () => {
  it("shows each sub-score with its name and number, and says what is not known", async () => {
    const services = testServices();
    const subScores = { ...KNOWN.standing.subScores, theirAnswers: null };
    const known = aKnownPerson({ standing: { ...KNOWN.standing, subScores } });
    const said = wordsOn(<CloserLook known={known} onClose={() => {}} />, services);
    expect(said).toContain(`${careWords.subScores.recency} 83`);
    expect(said).toContain(`${careWords.subScores.theirAnswers} ${careWords.closer.notKnown}`);
  });

  it("has the rhythm of a year as a picture, with the same numbers for eye and ear", async () => {
    const { said, markup } = await looking(ok(PAST));
    expect(markup).toContain(
      'aria-label="In the last twelve months: Jim 2 times, you 1 time and together 1 time. By its own rhythm the next contact is expected in 9 days."',
    );
    expect(said).toContain("▴ Them 2 ▾ You 1 ◆ Together 1 ◌ Expected next 1 Dec");
  });

  it("tells how the stage came here, and the trend", async () => {
    const { said, markup } = await looking(ok(PAST));
    expect(said).toContain("Continuation since 10 Jun 2024 Build-up since 4 Mar 2024");
    expect(said).toContain("Strength is rising: 72 now, 60 three months ago.");
    expect(markup).toContain(
      'aria-label="How it came here: Build-up since 4 Mar 2024, Continuation since 10 Jun 2024"',
    );
  });

  it("states the forecast at each horizon with its width", async () => {
    const { said } = await looking(ok(PAST));
    expect(said).toContain("60 days About 9 in 10 77% to 96%");
  });

  it("tells the published figures until there are enough of the user's own", async () => {
    const { said, markup } = await looking(ok(PAST));
    expect(said).toContain("12 of 50");
    expect(said).toContain("53 in 100 on average, and 53 in 100 came true");
    expect(markup).not.toContain("came true 30%");
  });

  it("tells the user's own figures once there are enough, as a picture and in words", async () => {
    const { said, markup } = await looking(ok(PAST), ENOUGH);
    expect(said).toContain("Of 100 forecasts");
    expect(said).toContain("64 in 100 on average, and 70 in 100 came true");
    expect(said).toContain("0.148");
    expect(markup).toContain("said 25%, came true 30%, 40 forecasts");
  });

  it("offers another try where the past did not come", async () => {
    const { said } = await looking(err({ reason: "timed_out", afterMs: 1 }));
    expect(said).toContain(en.retry);
    expect(said).toContain(careWords.subScores.recency);
  });
});

const duePerson = (id: string, more: Partial<DuePerson> = {}): DuePerson => ({
  contact: aContact({ id: contactId(id), displayName: `Person ${id}` }),
  settings: KNOWN.settings,
  bond: "relationship",
  stage: "continuation",
  override: null,
  cadence: { ...KNOWN.cadence, advice: "due", dueOn: localDate("2026-11-10") },
  lastTwoWayAt: at("2026-09-11T09:00:00Z"),
  rest: null,
  idea: null,
  ...more,
});

const due = (people: DuePerson[], more: Partial<DueReply> = {}): DueReply => ({
  today: localDate("2026-11-22"),
  nudges: { on: true, perDay: 3, version: 0 },
  suggested: people.slice(0, 1).map(({ contact }) => contact.id),
  people,
  next: null,
  ...more,
});

const FACT = {
  id: "fct_1",
  kind: "event",
  text: "moved to Oslo",
  source: "typed",
  at: at("2026-11-18T09:00:00Z"),
} as const;

async function dueSays(answer: Result<DueReply, ApiError>) {
  const services = testServices();
  await services.answers.ask("care due", async () => answer);
  return wordsOn(<DueList />, services);
}

describe("who is due", () => {
  it("stands with the reason and what can be done, today's few first", async () => {
    const resting = { kind: "snoozed", until: localDate("2026-12-06") } as const;
    const said = await dueSays(
      ok(due([duePerson("con_1"), duePerson("con_2"), duePerson("con_3", { rest: resting })])),
    );
    expect(said).toMatch(/Today .*Person con_1.* Also due .*Person con_2.* Left alone for now .*Person con_3/);
    expect(said).toContain("Time to be in touch: due 10 Nov, 12 days ago");
    expect(said).toContain("Last exchange 2 months ago · every 2 months, usual for this kind of tie");
    expect(said).toContain("Later: back on 6 Dec");
  });

  it("comes with an idea that cites a fact, where one is known", async () => {
    const idea = { idea: "ask_after", fact: FACT } as const;
    const said = await dueSays(ok(due([duePerson("con_1", { idea }), duePerson("con_2")])));
    expect(said.split("Idea:")).toHaveLength(2);
    expect(said).toMatch(
      /Person con_1.*Idea: ask how it is going\. You noted on 18 Nov: moved to Oslo\..*Person con_2/,
    );
  });

  it("is nobody, and the pane says so", async () => {
    expect(await dueSays(ok(due([])))).toContain(careWords.due.nobody);
  });

  it("is listed all the same when suggestions are off, in the one place to switch them on again", async () => {
    const off = { on: false, perDay: 3, version: 2 };
    const said = await dueSays(ok(due([duePerson("con_1")], { nudges: off, suggested: [] })));
    expect(said).toContain(careWords.due.off);
    expect(said).toContain("Person con_1");
    expect(said).toContain(careWords.due.suggest);
    expect(said).not.toContain(careWords.due.perDay);
  });

  it("is outlined while it is asked for, and offers another try when that fails", async () => {
    expect(wordsOn(<DueList />)).toBe(en.state.loading);
    expect(await dueSays(err({ reason: "offline" }))).toContain(en.retry);
  });
});
