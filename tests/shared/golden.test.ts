/** Histories a product person can check: who, what happened, and what Rapport has to say of it on 5 November 2026. */
import { describe, expect, it } from "vitest";
import type { CadenceAdvice } from "../../shared/domain/cadence/cadence.ts";
import type { Bond, Stage } from "../../shared/domain/stage/stage.ts";
import { standingOf } from "../../shared/domain/stage/standing.ts";
import { tieOf } from "../../shared/domain/tie/tie.ts";
import type { TieKind } from "../../shared/domain/tie/tieKind.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { UTC } from "../../shared/time.ts";
import { aTouch, daysAgo, exchanges, mails, NOW } from "../builders/touch.ts";

/** `due`: the day to be in touch by, for kinds that are not named about two months after the last exchange; `null` before the first. */
type Said = readonly [bond: Bond, stage: Stage | null, advice: CadenceAdvice, due: string | null, kind?: TieKind];
type Golden = readonly [story: string, touches: readonly Touch[], said: Said];

const YEAR = 365;

const each = (ages: readonly number[], about: Partial<Touch>): readonly Touch[] =>
  ages.map((age) => aTouch({ ...about, at: daysAgo(age) }));

const meetings = (...ages: readonly number[]) => each(ages, { direction: "both", channel: "face_to_face" });
const calls = (...ages: readonly number[]) => each(ages, { direction: "both", channel: "call" });
const weekly = (from: number, until: number) => exchanges({ every: 7, from, until });
const monthly = (from: number, until: number) => exchanges({ every: 30, from, until });
/** The same touches as seen when they were so many days older. */
const older = (touches: readonly Touch[], days: number): readonly Touch[] =>
  touches.map((touch) =>
    aTouch({ ...touch, key: `${touch.key}older`, at: daysAgo((NOW - touch.at) / 86_400_000 + days) }),
  );

const STRANGERS: readonly Golden[] = [
  ["nobody: no message yet", [], ["none", null, "none", null]],
  ["a first cold mail from a seller this morning", mails({ in: [0] }), ["none", null, "none", null]],
  ["the user's first mail, a week without an answer", mails({ out: [7] }), ["none", null, "none", null]],
  ["the user's two mails without an answer", mails({ out: [20, 10] }), ["none", null, "wait", null]],
  [
    "five unanswered pitches of the user",
    mails({ out: [50, 40, 30, 20, 10] }),
    ["one_sided", "acquaintance", "pull_back", null],
  ],
  [
    "five unanswered pitches, long ago",
    mails({ out: [400, 390, 380, 370, 360] }),
    ["one_sided", "acquaintance", "none", null],
  ],
  [
    "a seller's five pitches the user never answered",
    mails({ in: [50, 40, 30, 20, 10] }),
    ["one_sided", "acquaintance", "none", null],
  ],
  [
    "the newsletter, every week for a year",
    each(
      weekly(YEAR, 0).map(({ at }) => (NOW - at) / 86_400_000),
      { automated: true },
    ),
    ["none", null, "none", null],
  ],
  [
    "an out-of-office answer to the user's mail",
    [...mails({ out: [5] }), aTouch({ at: daysAgo(4.9), automated: true })],
    ["none", null, "none", null],
  ],
  [
    "the colleague in Cc of twenty mails",
    each(
      Array.from({ length: 20 }, (_, week) => week * 7),
      { direction: "out", addressed: "cc" },
    ),
    ["none", null, "none", null],
  ],
  [
    "the company that is among forty recipients every month",
    each([10, 40, 70, 100], { audience: 40 }),
    ["none", null, "none", null],
  ],
  [
    "the bystander on ten mails of others",
    each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { direction: "none" }),
    ["none", null, "none", null],
  ],
];

const BEGINNINGS: readonly Golden[] = [
  [
    "a question answered yesterday",
    mails({ in: [2], out: [1] }),
    ["encounter", "acquaintance", "not_due", "2027-01-03"],
  ],
  [
    "one lively thread of a week",
    mails({ in: [7, 5, 3, 1], out: [6, 4, 2] }),
    ["encounter", "acquaintance", "not_due", "2027-01-03"],
  ],
  ["a card exchanged at a fair last month", meetings(30), ["encounter", "acquaintance", "not_due", "2026-12-05"]],
  [
    "a card exchanged at a fair three years ago",
    meetings(3 * YEAR),
    ["encounter", "acquaintance", "overdue", "2024-01-05"],
  ],
  [
    "met at a fair, and the mail after it never answered",
    [...meetings(30), ...mails({ out: [28] })],
    ["encounter", "acquaintance", "not_due", "2026-12-07"],
  ],
  [
    "one answer, and then three reminders of the user",
    mails({ in: [60], out: [61, 40, 25, 10] }),
    ["encounter", "acquaintance", "pull_back", "2026-11-25"],
  ],
  [
    "an answer after a hundred days to a mail long forgotten",
    mails({ out: [130], in: [30] }),
    ["encounter", "acquaintance", "not_due", "2026-12-05"],
  ],
  [
    "two threads a fortnight apart",
    mails({ in: [20, 5], out: [19, 4] }),
    ["relationship", "buildup", "not_due", "2026-12-31"],
  ],
  ["a new client: a month of weekly mail", weekly(28, 0), ["relationship", "buildup", "not_due", "2027-01-04"]],
  [
    "a new client: a month of daily mail",
    exchanges({ every: 1, from: 30, until: 0 }),
    ["relationship", "buildup", "not_due", "2027-01-04"],
  ],
  ["two calls a week apart, nothing in writing", calls(12, 3), ["relationship", "buildup", "not_due", "2027-01-01"]],
  [
    "in a group of five at every turn, both speaking",
    each(
      weekly(56, 0).map(({ at }) => (NOW - at) / 86_400_000),
      { audience: 5 },
    ).map((touch, index) => ({ ...touch, key: `${index}`, direction: index % 2 ? "in" : "out" })),
    ["relationship", "buildup", "not_due", "2027-01-04"],
  ],
  [
    "a beginning of a month, not followed up for two",
    older(exchanges({ every: 10, from: 30, until: 0 }), 60),
    ["relationship", "deterioration", "due", "2026-11-05"],
  ],
  [
    "a beginning of a month, not followed up for years",
    older(exchanges({ every: 10, from: 30, until: 0 }), 900),
    ["relationship", "ending", "overdue", "2024-07-18"],
  ],
];

const LASTING: readonly Golden[] = [
  ["the client of a year, monthly", monthly(YEAR, 5), ["relationship", "continuation", "not_due", "2026-12-30"]],
  ["the weekly client", weekly(YEAR, 3), ["relationship", "continuation", "not_due", "2026-11-16"]],
  [
    "the weekly client after a fortnight's holiday",
    weekly(YEAR, 15),
    ["relationship", "continuation", "due", "2026-11-04"],
  ],
  [
    "the weekly client who went quiet in August, on the last day of the month",
    weekly(YEAR, 31),
    ["relationship", "continuation", "overdue", "2026-10-19"],
  ],
  ["the weekly client two months later", weekly(YEAR, 60), ["relationship", "deterioration", "overdue", "2026-09-20"]],
  ["the weekly client a year later", older(weekly(YEAR, 0), YEAR), ["relationship", "ending", "overdue", "2025-11-19"]],
  [
    "the friend of five years, weekly, silent for 40 days",
    weekly(5 * YEAR, 40),
    ["relationship", "continuation", "overdue", "2026-10-10"],
  ],
  [
    "the acquaintance of five weeks, weekly, silent for 40 days",
    older(weekly(35, 0), 40),
    ["relationship", "deterioration", "not_due", "2026-11-25"],
  ],
  [
    "the mentor, twice a year for ten years",
    exchanges({ every: 182, from: 10 * YEAR, until: 60 }),
    ["relationship", "continuation", "due", "2026-11-05", "mentor"],
  ],
  [
    "the mentor, twice a year for ten years, silent for nine months",
    exchanges({ every: 182, from: 10 * YEAR, until: 270 }),
    ["relationship", "continuation", "overdue", "2026-04-09", "mentor"],
  ],
  [
    "the mentor, twice a year for ten years, silent for three years",
    exchanges({ every: 182, from: 10 * YEAR, until: 3 * YEAR }),
    ["relationship", "deterioration", "overdue", "2024-01-05", "mentor"],
  ],
  [
    "the old friend who writes at New Year, and the user answers",
    exchanges({ every: YEAR, from: 6 * YEAR + 300, until: 300 }),
    ["relationship", "continuation", "overdue", "2026-03-10", "personal"],
  ],
  [
    "the colleague of old, daily for two years, then moved on two months ago",
    exchanges({ every: 1, from: 800, until: 60 }),
    ["relationship", "deterioration", "overdue", "2026-09-20"],
  ],
  [
    "lunch every quarter, hardly a mail",
    meetings(700, 610, 520, 430, 340, 250, 160, 70),
    ["relationship", "continuation", "due", "2026-10-26"],
  ],
  [
    "the supplier who is written to, and answers, every two months",
    exchanges({ every: 60, from: 720, until: 30 }),
    ["relationship", "continuation", "not_due", "2027-01-04", "supplier"],
  ],
  [
    "the referral partner after six weeks",
    exchanges({ every: 21, from: 400, until: 45 }),
    ["relationship", "continuation", "due", "2026-10-21", "referral"],
  ],
];

const TURNS: readonly Golden[] = [
  [
    "the client who answered again after half a year",
    [...older(weekly(YEAR, 0), 180), ...mails({ out: [3], in: [2] })],
    ["relationship", "continuation", "not_due", "2027-01-02"],
  ],
  [
    "the customer who cancelled and wrote again a year later",
    [...older(monthly(YEAR, 0), YEAR), ...mails({ in: [1] })],
    ["relationship", "continuation", "not_due", "2027-01-03"],
  ],
  [
    "the client whom the user chases in vain",
    [...older(weekly(YEAR, 0), 50), ...mails({ out: [40, 30, 20] })],
    ["relationship", "deterioration", "pull_back", "2026-09-30"],
  ],
  [
    "the slow friend whom the user has written to three times in a month",
    [...older(exchanges({ every: YEAR, from: 5 * YEAR, until: 0 }), 40), ...mails({ out: [30, 20, 10] })],
    ["relationship", "deterioration", "pull_back", "2026-11-25"],
  ],
  [
    "the same friend, who has answered",
    [...older(exchanges({ every: YEAR, from: 5 * YEAR, until: 0 }), 40), ...mails({ out: [30, 20, 10], in: [1] })],
    ["relationship", "continuation", "not_due", "2027-01-03"],
  ],
  [
    "a good client, two mails unanswered",
    [...monthly(YEAR, 35), ...mails({ in: [34], out: [20, 8] })],
    ["relationship", "continuation", "wait", "2026-12-15"],
  ],
  [
    "a good client, one mail unanswered since Monday",
    [...monthly(YEAR, 30), ...mails({ in: [29], out: [3] })],
    ["relationship", "continuation", "not_due", "2027-01-01"],
  ],
  [
    "a good client, whose exchange the user ended with thanks ten days ago",
    [...monthly(YEAR, 30), ...mails({ in: [11], out: [12, 10] })],
    ["relationship", "continuation", "not_due", "2026-12-25"],
  ],
  [
    "the same client, whom the user has written one new mail since: words alone do not tell thanks from a question",
    [...monthly(YEAR, 30), ...mails({ in: [11], out: [12, 10, 2] })],
    ["relationship", "continuation", "wait", "2026-12-25"],
  ],
  [
    "a silent client, chased three times, and two months left alone",
    [...older(monthly(YEAR, 0), 150), ...mails({ out: [140, 120, 61] })],
    ["relationship", "deterioration", "overdue", "2026-08-07"],
  ],
  [
    "the client met at a dinner after three unanswered mails",
    [...older(weekly(YEAR, 0), 60), ...mails({ out: [50, 40, 30] }), ...meetings(2)],
    ["relationship", "continuation", "not_due", "2026-11-17"],
  ],
  [
    "a yearly greeting that came back each time, all else silence",
    mails({ out: [1_095, 730, 365], in: [1_090, 725, 360] }),
    ["relationship", "continuation", "overdue", "2026-01-09"],
  ],
];

describe.each([
  ["strangers", STRANGERS],
  ["beginnings", BEGINNINGS],
  ["ties that last", LASTING],
  ["turns", TURNS],
])("golden cases: %s", (_, cases) => {
  it.each(cases)("%s", (_story, touches, [bond, stage, advice, due, kind = "unsorted"]) => {
    const { standing, cadence } = standingOf(tieOf(touches, UTC), {
      now: NOW,
      zone: UTC,
      settings: { kind, idealDays: null, maximumDays: null },
    });
    expect([standing.bond, standing.stage, cadence.advice, cadence.dueOn]).toEqual([bond, stage, advice, due]);
  });
});
