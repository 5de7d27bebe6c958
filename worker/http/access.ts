/**
 * Who may do what to what: the rules that the statements of `worker/store` carry out, as data. Every endpoint has its row;
 * one without does not compile. Tests are made from these rows and the OpenAPI document (tests/worker/access.test.ts).
 */
import type { EndpointId } from "../../shared/contract/endpoints.ts";

/**
 * Whoever asks, seen from the thing they ask for. Maker: who logged it or made it. Colleague: of the same organisation,
 * where the maker shows it. Outsider: of the same organisation, where the maker keeps it private. Stranger: of another one.
 */
export type Actor = "maker" | "colleague" | "outsider" | "stranger";

/** `not-found` has the same bytes as the answer about a thing that never was; `forbidden` only where they see it anyway. */
export type Verdict = "allowed" | "forbidden" | "not-found";

type Rule = Readonly<Record<Actor, Verdict>>;

const WHO_SEES_IT: Rule = { maker: "allowed", colleague: "allowed", outsider: "not-found", stranger: "not-found" };
const MAKER_ALONE: Rule = { ...WHO_SEES_IT, colleague: "not-found" };
const WHO_MADE_IT: Rule = { ...WHO_SEES_IT, colleague: "forbidden" };

/** By what a thing is, and what is done to it. What a user keeps about a contact is reached through the contact, and is their own alone. */
export const WHO_MAY = {
  contact: { read: WHO_SEES_IT, keep: WHO_SEES_IT, change: WHO_SEES_IT },
  interaction: { read: WHO_SEES_IT, change: WHO_MADE_IT },
  ledgerEntry: { change: MAKER_ALONE },
  fact: { change: WHO_MADE_IT },
} as const satisfies Record<string, Readonly<Record<string, Rule>>>;

export type Resource = keyof typeof WHO_MAY;

/** What an endpoint does to the things its request names; a thing it does not name is not reached. */
export type Access = { readonly [R in Resource]?: keyof (typeof WHO_MAY)[R] };

export const ACCESS: Readonly<Record<EndpointId, Access>> = {
  open: {},
  createContact: {},
  contact: { contact: "read" },
  editContact: { contact: "change" },
  tieSettings: { contact: "keep" },
  touches: { contact: "read" },
  toneBrief: { contact: "read" },
  chooseContact: { contact: "keep" },
  dismissAdvice: { contact: "keep" },
  log: { contact: "keep" },
  interaction: { interaction: "read" },
  loggedTouches: { interaction: "read" },
  editInteraction: { interaction: "change", contact: "keep" },
  undoLog: { interaction: "change" },
  health: {},
  overrideStage: { contact: "keep" },
  clearOverride: { contact: "keep" },
  past: { contact: "read" },
  due: {},
  rest: { contact: "keep" },
  endRest: { contact: "keep" },
  nudges: {},
  calibration: {},
  ledger: { contact: "keep" },
  addLedgerEntry: { contact: "keep" },
  editLedgerEntry: { ledgerEntry: "change" },
  removeLedgerEntry: { ledgerEntry: "change" },
  facts: { contact: "read" },
  addFact: { contact: "keep" },
  editFact: { fact: "change" },
  removeFact: { fact: "change" },
  policy: {},
  confirm: {},
  setNeverLog: {},
  saveOrganisation: {},
  retentionRuns: {},
  snippets: {},
  saveSnippets: {},
  exportPerson: { contact: "read" },
  exportMine: {},
  eraseContact: { contact: "keep" },
  eraseMine: {},
  tone: { contact: "read" },
  rewrite: {},
};
