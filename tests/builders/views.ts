/** Ordinary answers of the API, as the pane has parsed them. */
import type { LoggedThread } from "../../shared/contract/interactions.ts";
import type { KnownPerson } from "../../shared/contract/open.ts";
import type { ContactView, TouchView } from "../../shared/contract/standing.ts";
import { balanceOf, NO_TALLY } from "../../shared/domain/ledger.ts";
import { contactId, interactionId } from "../../shared/ids.ts";
import { instant, localDate } from "../../shared/time.ts";

export const at = (iso: string) => instant(Date.parse(iso));

export const aContact = (more: Partial<ContactView> = {}): ContactView => ({
  id: contactId("con_1"),
  displayName: "James Ward",
  preferredName: "Jim",
  company: "Northwind",
  role: "Head of Supply",
  addresses: ["james@northwind.example"],
  version: 3,
  ...more,
});

export const aTouchView = (more: Partial<TouchView> = {}): TouchView => ({
  key: "m-1@northwind.example",
  at: at("2026-11-10T09:00:00Z"),
  direction: "in",
  channel: "mail",
  audience: 1,
  addressed: "to",
  automated: false,
  words: 84,
  interactionId: interactionId("int_1"),
  mine: true,
  ...more,
});

export const aKnownPerson = (more: Partial<KnownPerson> = {}): KnownPerson => ({
  state: "known",
  address: "james@northwind.example",
  contact: aContact(),
  alternatives: [],
  settings: { kind: "customer", idealDays: null, maximumDays: null, version: 0 },
  standing: {
    bond: "relationship",
    stage: "continuation",
    override: null,
    strength: 72,
    reasons: [
      {
        code: "two_way_days",
        values: { occasions: 12 },
        day: null,
        touches: ["m-1@northwind.example"],
        moments: [at("2026-11-10T09:00:00Z")],
      },
      { code: "last_exchange", values: { days: 12 }, day: null, touches: [], moments: [] },
    ],
    contactIn60Days: 0.9,
    forecast: {
      within: [
        { days: 30, probability: 0.82, low: 0.63, high: 0.92 },
        { days: 60, probability: 0.9, low: 0.77, high: 0.96 },
        { days: 90, probability: 0.94, low: 0.85, high: 0.98 },
        { days: 180, probability: 0.97, low: 0.92, high: 0.99 },
      ],
      certainty: "medium",
      fading: null,
    },
    subScores: {
      recency: 83,
      frequency: 60,
      reciprocity: 92,
      theirAnswers: 71,
      yourAnswers: 80,
      oneToOne: 100,
      channelMix: 0,
      tenure: 57,
    },
    next: { fall: { on: localDate("2027-02-10"), stage: "deterioration" }, lifts: [] },
    rhythmDays: 20,
    rules: 1,
  },
  cadence: {
    advice: "not_due",
    idealDays: 60,
    maximumDays: 90,
    source: "kind",
    dueOn: localDate("2027-01-09"),
    until: null,
    unanswered: 0,
  },
  rest: null,
  ledger: balanceOf(NO_TALLY, localDate("2026-11-20")),
  firstTouchAt: at("2024-03-04T09:00:00Z"),
  recent: [
    aTouchView(),
    aTouchView({ key: "m-0@northwind.example", at: at("2026-10-20T09:00:00Z"), direction: "out" }),
  ],
  toneBrief: {
    preferredName: "Jim",
    nameSource: "typed",
    names: ["James Ward", "Jim"],
    bond: "relationship",
    stage: "continuation",
    kind: "customer",
    unanswered: 0,
    waitUntil: null,
    lastTwoWayAt: at("2026-11-10T09:00:00Z"),
    rhythmDays: 14,
    ledger: null,
    style: null,
    facts: [],
    dismissedRules: [],
  },
  ...more,
});

export const aLoggedThread = (more: Partial<LoggedThread> = {}): LoggedThread => ({
  id: interactionId("int_1"),
  channel: "mail",
  at: at("2026-11-10T09:00:00Z"),
  note: null,
  visibility: "team",
  loggers: [{ name: "Mara Ellwood", at: at("2026-11-12T09:00:00Z"), you: true }],
  people: [{ contactId: contactId("con_1"), touches: 2 }],
  version: 1,
  ...more,
});
