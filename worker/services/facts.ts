/** What users learned about people: their own, and what colleagues noted for the team. Each write: load, decide, save. */
import type { AddFact, AddFactReply, EditFact, FactReply, FactsReply, FactView } from "../../shared/contract/facts.ts";
import { factsApi } from "../../shared/contract/factsApi.ts";
import { checkedFact } from "../../shared/domain/fact.ts";
import { type ContactId, type FactId, factId, type NewId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Instant } from "../../shared/time.ts";
import { recorded } from "../store/auditLine.ts";
import type { Database } from "../store/database.ts";
import {
  deleteFact,
  type FactRecord,
  factsAbout,
  findFact,
  findSame,
  insertFact,
  knowsAsMuch,
  updateFact,
} from "../store/facts.ts";
import { findContact } from "../store/openQuery.ts";
import type { WriteTicket } from "../ticket.ts";
import { type Outcome, once, type Recorder } from "./once.ts";
import type { Refusal } from "./refusal.ts";
import { isInTheFuture, isTooEarly, notAfter } from "./touchTime.ts";

const NOT_FOUND = { reason: "not-found" } as const;
const CONTENDED = { reason: "contended" } as const;

/** About one person: every change looks at all of them, and nobody reads more. */
const MOST_FACTS = 100;

export async function showFacts(db: Database, contactId: ContactId): Promise<Result<FactsReply, Refusal>> {
  const [contact, facts] = await Promise.all([findContact(db, contactId), factsAbout(db, contactId, MOST_FACTS)]);
  if (!contact) return err(NOT_FOUND);
  return ok({ facts: facts.toSorted(newestFirst).map((fact) => factView(db, fact)) });
}

const newestFirst = (one: FactRecord, other: FactRecord): number =>
  other.knownAt - one.knownAt || (one.id < other.id ? 1 : -1);

/** Which message a colleague saw it in stays with them: the user may not know of that message. */
function factView(db: Database, { userId, userName, notedAt, messageId, ...fact }: FactRecord): FactView {
  const you = userId === db.scope.userId;
  const source = messageId === null ? "typed" : "message";
  return { ...fact, source, messageId: you ? messageId : null, by: { name: userName, you, at: notedAt } };
}

export interface AddAsk {
  readonly contactId: ContactId;
  readonly body: AddFact;
  readonly ticket: WriteTicket;
  readonly newId: NewId;
}

/** What was noted before, in the same words and of the same kind, is given as it is. */
export async function addFact(
  db: Database,
  { contactId, body, ticket, newId }: AddAsk,
): Promise<Outcome<AddFactReply>> {
  const { timeZone, ...asked } = body;
  const { userId, name: userName } = db.scope;
  const id = factId(newId("fact"));
  const fact = checked({ ...asked, id, contactId, userId, userName, notedAt: ticket.at, version: 1 }, ticket.at);
  if (!fact.ok) return fact;

  return once(db, { ticket, endpoint: factsApi.addFact }, async (record) => {
    const [contact, before, isFull] = await Promise.all([
      findContact(db, contactId),
      findSame(db, fact.value),
      knowsAsMuch(db, contactId, MOST_FACTS),
    ]);
    if (!contact) return err(NOT_FOUND);
    if (before) return alreadyNoted(db, before, record);
    if (isFull) return err({ reason: "facts-full", most: MOST_FACTS });

    const reply = { fact: factView(db, fact.value), added: true };
    const saved = await insertFact(db, { fact: fact.value, timeZone }, record(id, reply));
    return saved.ok ? ok(reply) : err(CONTENDED);
  });
}

/** Nothing is written but the line of the request. */
async function alreadyNoted(
  db: Database,
  before: FactRecord,
  record: Recorder<typeof factsApi.addFact>,
): Promise<Outcome<AddFactReply>> {
  const reply = { fact: factView(db, before), added: false };
  const saved = await recorded(db, record(before.id, reply), []);
  return saved.ok ? ok(reply) : err(CONTENDED);
}

/** The fact with a time that has been, or why it cannot be. */
function checked(fact: FactRecord, now: Instant): Outcome<FactRecord> {
  if (isInTheFuture(fact.knownAt, now)) return err({ reason: "in-the-future" });
  if (isTooEarly(fact.knownAt)) return err({ reason: "too-early" });
  const right = checkedFact({ ...fact, knownAt: notAfter(fact.knownAt, now) });
  return right.ok ? right : err({ reason: "fact-refused", why: right.error });
}

export interface ChangeAsk {
  readonly factId: FactId;
  readonly ticket: WriteTicket;
  readonly expected: number;
}

/** The user's own fact that a change was made on. */
async function changeable(db: Database, { factId: id, expected }: ChangeAsk): Promise<Outcome<FactRecord>> {
  const fact = await findFact(db, id);
  if (!fact) return err(NOT_FOUND);
  if (fact.userId !== db.scope.userId) return err({ reason: "not-yours" });
  const { version } = fact;
  return version === expected ? ok(fact) : err({ reason: "version-changed", version });
}

export async function editFact(
  db: Database,
  ask: ChangeAsk & { readonly body: EditFact },
): Promise<Outcome<FactReply>> {
  return once(db, { ticket: ask.ticket, endpoint: factsApi.editFact }, async (record) => {
    const found = await changeable(db, ask);
    if (!found.ok) return found;
    const fact = checked(edited(found.value, ask.body), ask.ticket.at);
    if (!fact.ok) return fact;
    const same = await findSame(db, fact.value);
    if (same && same.id !== ask.factId) return err({ reason: "noted-before" });

    const reply = { fact: factView(db, fact.value) };
    const saved = await updateFact(db, fact.value, record(ask.factId, reply));
    return saved.ok ? ok(reply) : err(CONTENDED);
  });
}

const edited = (fact: FactRecord, { kind, text, knownAt, agreed, visibility }: EditFact): FactRecord => ({
  ...fact,
  kind: kind ?? fact.kind,
  text: text ?? fact.text,
  knownAt: knownAt ?? fact.knownAt,
  agreed: agreed ?? fact.agreed,
  visibility: visibility ?? fact.visibility,
  version: fact.version + 1,
});

export async function removeFact(db: Database, ask: ChangeAsk): Promise<Outcome<FactReply>> {
  return once(db, { ticket: ask.ticket, endpoint: factsApi.removeFact }, async (record) => {
    const found = await changeable(db, ask);
    if (!found.ok) return found;

    const reply = { fact: factView(db, found.value) };
    const saved = await deleteFact(db, found.value, record(ask.factId, reply));
    return saved.ok ? ok(reply) : err(CONTENDED);
  });
}
