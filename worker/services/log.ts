/** Logging a thread or another touch: once for the whole team, at the time it happened (L1 to L3, L7). */
import type { LogBody, LogReply, LogThread, LogTouch } from "../../shared/contract/interactions.ts";
import { addressKey } from "../../shared/domain/people/address.ts";
import { addressShape } from "../../shared/domain/people/lookalike.ts";
import { isQuoteOf } from "../../shared/domain/thread/quoteOf.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { contactId, interactionId, type NewId, type UserId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Instant } from "../../shared/time.ts";
import { addressDigest } from "../digest.ts";
import type { Scope } from "../scope.ts";
import { ambiguousAddresses, existingContacts } from "../store/contacts.ts";
import { type Database, DatabaseUnavailable } from "../store/database.ts";
import { type LogFacts, type LoggedPerson, type LogWrite, type TouchToLog, writeLog } from "../store/logWrite.ts";
import type { LongTie } from "../store/tieWrite.ts";
import type { WriteTicket } from "../ticket.ts";
import { whyNeverLogged } from "./neverLog.ts";
import { repeated } from "./once.ts";
import type { Refusal } from "./refusal.ts";
import { bareMessageId, messageKey, threadKeysOf } from "./threadKeys.ts";
import { type AddedTouches, foreseenTies, settleTies } from "./tie.ts";
import { isInTheFuture, isTooEarly, notAfter } from "./touchTime.ts";
import { loggedView } from "./views.ts";

export interface LogAsk {
  readonly body: LogBody;
  readonly ticket: WriteTicket;
  readonly newId: NewId;
}

/**
 * Not by `once`: which thread it is, who is new and what the answer is are decided inside the batch, whose SQL stores the answer in
 * its own words. A service that decides before it saves is snippets.ts.
 */
export async function logInteraction(db: Database, ask: LogAsk): Promise<Result<LogReply, Refusal>> {
  const times = timesOf(ask.body);
  if (times.some((at) => isInTheFuture(at, ask.ticket.at))) return err({ reason: "in-the-future" });
  if (times.some(isTooEarly)) return err({ reason: "too-early" });
  const write = await logWriteOf(ask, db.scope);
  for (let tries = 1; ; tries++) {
    const logged = await tryLog(db, ask, tries === 1 ? write : { ...write, hidden: true });
    if (logged.ok || logged.error.reason !== "contended" || tries === ATTEMPTS) return logged;
  }
}

/**
 * Somebody may be erased, or made, by others while their thread is logged: the next try sees what has become of it. Or the user has
 * logged the thread privately, which no other log of it takes back: the next try hides what it brings.
 */
const ATTEMPTS = 3;

async function tryLog(db: Database, ask: LogAsk, write: LogWrite): Promise<Result<LogReply, Refusal>> {
  const logged = await writeLog(db, write, await foreseenTies(db, addedBy(write)));
  if (!logged.ok) return whyRefused(db, ask, write);

  await settleIfPossible(db, logged.value.ties);
  return ok(replyOf(logged.value.answer, db.scope.userId));
}

/** What is added to ties with people who are named by their ids, in the form in which the log adds it. */
const addedBy = ({ people }: LogWrite): AddedTouches[] =>
  people.flatMap((person) => {
    const { contactId: id } = person;
    return id === null ? [] : [{ contactId: id, touches: person.touches.map(touchInTail) }];
  });

const touchInTail = ({ key, at, direction, channel, audience, addressed, automated, words }: TouchToLog): Touch => {
  return { key, at, direction, channel, audience, addressed, automated, words };
};

/** The log is kept by now: what is left changes nothing anybody sees, and the next log does it as well. */
async function settleIfPossible(db: Database, ties: readonly LongTie[]): Promise<void> {
  try {
    await settleTies(db, ties);
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
  }
}

const timesOf = (body: LogBody): Instant[] =>
  body.kind === "touch"
    ? [body.at]
    : body.people.flatMap(({ touches, past }) => [...touches, ...past].map(({ at }) => at));

function replyOf(answer: string, me: UserId): LogReply {
  // Safe cast: `writeLog` stored it in this form.
  const { interaction, added } = JSON.parse(answer) as LogFacts;
  const view = loggedView(interaction, me);
  if (!view) throw new Error("Cannot answer a log: its own logger does not see it");
  return { interaction: view, added };
}

/** The batch was refused as a whole: because it is a repetition, or because of whom it names. */
async function whyRefused(db: Database, { ticket }: LogAsk, write: LogWrite): Promise<Result<LogReply, Refusal>> {
  const { people } = write;
  const before = await repeated(db, ticket);
  if (!before.ok) return before;
  if (before.value !== null) return ok(replyOf(before.value, db.scope.userId));

  const ids = people.flatMap((person) => (person.contactId === null ? [] : [person.contactId]));
  const existing = await existingContacts(db, ids);
  if (ids.some((id) => !existing.has(id))) return err({ reason: "not-found" });

  const addressOf = new Map(people.flatMap((who) => (who.contactId === null ? [[who.addressKey, who.address]] : [])));
  const ambiguous = await ambiguousAddresses(db, [...addressOf.keys()]);
  const addresses = [...addressOf].filter(([key]) => ambiguous.has(key)).map(([, address]) => address);
  if (addresses.length > 0) return err({ reason: "address-ambiguous", addresses });
  return err((await whyNeverLogged(db, write)) ?? { reason: "contended" });
}

async function logWriteOf({ body, ticket, newId }: LogAsk, scope: Scope): Promise<LogWrite> {
  const { note, visibility, timeZone } = body;
  const line = { key: ticket.key, requestHash: ticket.requestHash, at: ticket.at, action: "log" };
  const hidden = visibility === "private";
  const common = { line, newInteractionId: interactionId(newId("interaction")), note, visibility, hidden, timeZone };

  if (body.kind === "touch") {
    const touches = [touchOf(body, newId("touch"), ticket.at)];
    const people = await Promise.all(body.who.map((who) => personOf(who, touches, { newId, scope })));
    return { ...common, kind: "touch", channel: body.channel, threadKeys: [], messageIds: [], people: merged(people) };
  }
  const people = await Promise.all(body.people.map((person) => threadPerson(person, ticket.at, { newId, scope })));
  const touched = body.people.flatMap((person) => person.touches.map((touch) => touch.messageId));
  const threadKeys = await threadKeysOf(body.thread, touched, scope.userId);
  const messageIds = [...body.thread.messageIds, ...touched].map(bareMessageId);
  return { ...common, kind: "thread", channel: "mail", threadKeys, messageIds, people: merged(people) };
}

const touchOf = ({ at, direction, channel, who }: LogTouch, key: string, now: Instant): TouchToLog => ({
  key,
  at: notAfter(at, now),
  direction,
  channel,
  audience: who.length,
  addressed: "to",
  automated: false,
  words: null,
  pastKey: null,
  style: null,
});

async function threadPerson(
  { who, touches, past }: LogThread["people"][number],
  now: Instant,
  making: Making,
): Promise<LoggedPerson> {
  const keyed = touches.map(async ({ messageId, at, ...touch }): Promise<TouchToLog> => {
    const key = await messageKey(bareMessageId(messageId));
    const style = touch.direction === "in" && !touch.automated ? touch.style : null;
    return { ...touch, key, at: notAfter(at, now), channel: "mail", pastKey: null, style };
  });
  const messages = await Promise.all(keyed);
  const quoted = past.map(({ at, ...touch }): TouchToLog => {
    return { ...touch, at: notAfter(at, now), channel: "mail", automated: false, pastKey: touch.key, style: null };
  });
  const unknown = quoted.filter((quote) => !messages.some((one) => isOneMessage(quote, one)));
  return personOf(who, [...messages, ...unknown], making);
}

/** What making a new contact takes. */
interface Making {
  readonly newId: NewId;
  readonly scope: Scope;
}

/** Whether a request brings a message and its quote. */
const isOneMessage = (quote: TouchToLog, message: TouchToLog): boolean =>
  (quote.direction === "in") === (message.direction === "in") && isQuoteOf(quote.key, quote, message);

type Who = LogTouch["who"][number];

async function personOf(who: Who, touches: readonly TouchToLog[], { newId, scope }: Making): Promise<LoggedPerson> {
  if ("contactId" in who) return { contactId: who.contactId, addressKey: null, touches };
  const { address, displayName } = who;
  const key = addressKey(address);
  return {
    contactId: null,
    addressKey: key,
    address,
    shape: addressShape(address),
    addressDigest: await addressDigest(scope.tenantId, key),
    displayName: displayName.trim() === "" ? address : displayName,
    newId: contactId(newId("contact")),
    touches,
  };
}

/** The same person named twice is one, with all their touches. */
function merged(people: readonly LoggedPerson[]): LoggedPerson[] {
  const once = new Map<string, LoggedPerson>();
  for (const person of people) {
    const name = person.contactId ?? person.addressKey;
    const before = once.get(name);
    once.set(name, before ? { ...before, touches: [...before.touches, ...person.touches] } : person);
  }
  return [...once.values()];
}
