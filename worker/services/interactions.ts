/** Looking at a logged interaction, changing one's own log of it, and taking it back (L4, L5). */
import { api } from "../../shared/contract/api.ts";
import type { EditInteraction, LoggedThread, LoggedTouches, UndoReply } from "../../shared/contract/interactions.ts";
import { tieOf } from "../../shared/domain/tie/tie.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import type { ContactId, InteractionId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { type Instant, type TimeZone, UTC } from "../../shared/time.ts";
import type { Database } from "../store/database.ts";
import type { InteractionRecord, LoggerRecord } from "../store/fragments.ts";
import { findInteraction, touchesIn } from "../store/interactions.ts";
import { changeLog } from "../store/logEdit.ts";
import { removeLog } from "../store/logRemoval.ts";
import { findContact } from "../store/openQuery.ts";
import { mySharesIn, myTouches, type OwnTouch, type Share } from "../store/shares.ts";
import { findTies, type RebuiltTie } from "../store/tieWrite.ts";
import type { WriteTicket } from "../ticket.ts";
import { whyNeverLogged } from "./neverLog.ts";
import { isWorthAnotherTry, type Outcome, once, repeated } from "./once.ts";
import type { Refusal } from "./refusal.ts";
import { rebuiltTie, type TieToKeep, touchesWith } from "./tie.ts";
import { isInTheFuture, isTooEarly, notAfter } from "./touchTime.ts";
import { loggedView, NO_SETTINGS } from "./views.ts";

const NOT_FOUND = { reason: "not-found" } as const;

export async function showInteraction(db: Database, id: InteractionId): Promise<Result<LoggedThread, Refusal>> {
  const view = loggedView(await findInteraction(db, id), db.scope.userId);
  return view ? ok(view) : err(NOT_FOUND);
}

/** Most touches of an interaction that are listed. */
const MOST_LISTED = 2_000;

export async function listLoggedTouches(db: Database, id: InteractionId): Promise<Result<LoggedTouches, Refusal>> {
  if (!(await findInteraction(db, id))) return err(NOT_FOUND);
  return ok({ touches: await touchesIn(db, id, MOST_LISTED) });
}

export interface UndoAsk {
  readonly interactionId: InteractionId;
  readonly ticket: WriteTicket;
}

/** Takes back the user's own log: every tie is as if it had never been. */
export async function undoLog(db: Database, { interactionId: id, ticket }: UndoAsk): Promise<Outcome<UndoReply>> {
  return once(db, { ticket, endpoint: api.undoLog }, async (record) => {
    const own = await ownLog(db, id);
    if (!own.ok) return own;
    const shares = await mySharesIn(db, id);
    const ties = await rebuiltTies(db, contactsOf(shares), (touches) => without(touches, id));

    const reply = { id, removed: own.value.interaction.loggers.length === 1 };
    const { version } = own.value.mine;
    const removed = await removeLog(db, { ...record(id, reply), id, version, shares, ties });
    return removed.ok ? ok(reply) : err({ reason: "contended" });
  });
}

interface OwnLog {
  readonly interaction: InteractionRecord;
  readonly mine: LoggerRecord;
}

async function ownLog(db: Database, id: InteractionId): Promise<Outcome<OwnLog>> {
  const interaction = await findInteraction(db, id);
  if (!interaction) return err(NOT_FOUND);
  const mine = interaction.loggers.find((logger) => logger.userId === db.scope.userId);
  return mine ? ok({ interaction, mine }) : err({ reason: "not-yours" });
}

const contactsOf = (shares: readonly Share[]): ContactId[] => [...new Set(shares.map((share) => share.contactId))];

const without = (touches: readonly OwnTouch[], id: InteractionId): readonly OwnTouch[] =>
  touches.filter((touch) => touch.interactionId !== id);

/** The user's ties to `contacts`, made of what `change` leaves of their touches. */
async function rebuiltTies(
  db: Database,
  contacts: readonly ContactId[],
  change: (touches: readonly OwnTouch[], contact: ContactId) => readonly Touch[],
): Promise<RebuiltTie[]> {
  const ties = await findTies(db, contacts);
  const touches = await myTouches(db, contacts);
  return ties.map((tie) => tieOnly(tie, change(touchesWith(tie.contactId, touches), tie.contactId)));
}

/** `tie` made of these touches alone; its summary is empty for none: such a tie is no tie. */
function tieOnly(tie: TieToKeep, touches: readonly Touch[]): RebuiltTie {
  const rebuilt = rebuiltTie(tie, tieOf(touches, tie.timeZone));
  return touches.length === 0 ? { ...rebuilt, summary: "" } : rebuilt;
}

export interface EditLogAsk {
  readonly interactionId: InteractionId;
  readonly body: EditInteraction;
  readonly ticket: WriteTicket;
  readonly expected: number;
}

const ATTEMPTS = 4;

/** Not by `once`: the answer is what the batch has made of the log, read back in it and stored in the words of its SQL. */
export async function editInteraction(db: Database, ask: EditLogAsk): Promise<Outcome<LoggedThread>> {
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    const before = await repeated(db, ask.ticket);
    if (!before.ok) return before;
    const done = before.value !== null ? ok(before.value) : await tryEdit(db, ask);
    if (done.ok) return answered(done.value, db);
    if (!(await isWorthAnotherTry(db, ask.ticket, done.error))) return done;
  }
  return err({ reason: "contended" });
}

/** JSON of the interaction as it has become. */
async function tryEdit(db: Database, ask: EditLogAsk): Promise<Outcome<string>> {
  const own = await ownLog(db, ask.interactionId);
  if (!own.ok) return own;
  const wrong = await whyNot(db, ask, own.value);
  if (wrong) return err(wrong);

  const { body, interactionId: id, ticket, expected } = ask;
  const { mine } = own.value;
  const at = body.at === undefined ? null : notAfter(body.at, ticket.at);
  const shares = await mySharesIn(db, id);
  const move = body.move ?? null;
  const { ties, timeZone } = await tiesAfter(db, { id, at, move, shares });
  const edit = {
    line: { ...ticket, action: api.editInteraction.id, subjectId: id },
    id,
    version: expected,
    ties,
    note: body.note === undefined ? mine.note : body.note,
    visibility: body.visibility ?? mine.visibility,
    at,
    move: move && { ...move, timeZone },
    shares,
  };
  const changed = await changeLog(db, edit);
  return changed.ok ? changed : err((move && (await whyNotWith(db, move.to))) ?? { reason: "contended" });
}

async function whyNot(db: Database, { body, expected, ticket }: EditLogAsk, own: OwnLog): Promise<Refusal | null> {
  const { version, people } = own.mine;
  if (version !== expected) return { reason: "version-changed", version };
  if (body.at !== undefined && own.interaction.kind === "thread") return { reason: "thread-time-fixed" };
  if (body.at !== undefined && isInTheFuture(body.at, ticket.at)) return { reason: "in-the-future" };
  if (body.at !== undefined && isTooEarly(body.at)) return { reason: "too-early" };
  if (!body.move) return null;

  if (body.move.from === body.move.to) return { reason: "same-person" };
  const isOn = people[body.move.from] !== undefined;
  return isOn && (await findContact(db, body.move.to)) ? null : NOT_FOUND;
}

/** A move reaches nobody whom a log would not. */
const whyNotWith = (db: Database, contactId: ContactId): Promise<Refusal | null> =>
  whyNeverLogged(db, { people: [{ contactId, addressKey: null, touches: [] }], messageIds: [] });

interface Changing {
  readonly id: InteractionId;
  readonly at: Instant | null;
  readonly move: { readonly from: ContactId; readonly to: ContactId } | null;
  readonly shares: readonly Share[];
}

interface Changed {
  readonly ties: readonly RebuiltTie[];
  /** For a tie that is new: that of the one it comes from. */
  readonly timeZone: TimeZone;
}

async function tiesAfter(db: Database, { id, at, move, shares }: Changing): Promise<Changed> {
  const retimed = (touch: OwnTouch): OwnTouch => (at !== null && touch.interactionId === id ? { ...touch, at } : touch);
  if (!move) {
    const ties = at === null ? [] : await rebuiltTies(db, contactsOf(shares), (touches) => touches.map(retimed));
    return { ties, timeZone: UTC };
  }

  const { from, to } = move;
  const contacts = at === null ? [from, to] : contactsOf([...shares, { contactId: to, key: "" }]);
  const [found, touches] = await Promise.all([findTies(db, contacts), myTouches(db, contacts)]);
  const timeZone = found.find((tie) => tie.contactId === from)?.timeZone ?? UTC;
  const moving = touchesWith(from, touches).filter((touch) => touch.interactionId === id);
  const after = (contact: ContactId): readonly OwnTouch[] => {
    const own = touchesWith(contact, touches);
    if (contact === from) return without(own, id).map(retimed);
    const there = new Set(own.map((touch) => touch.key));
    const arriving = contact === to ? moving.filter((touch) => !there.has(touch.key)) : [];
    return [...own, ...arriving].map(retimed);
  };
  const newTie = { ...NO_SETTINGS, contactId: to, version: 0, timeZone };
  const tied = found.some((tie) => tie.contactId === to) ? found : [...found, newTie];
  return { ties: tied.map((tie) => tieOnly(tie, after(tie.contactId))), timeZone };
}

function answered(answer: string, db: Database): Outcome<LoggedThread> {
  // Safe cast: `changeLog` stored it in this form.
  const view = loggedView(JSON.parse(answer) as InteractionRecord, db.scope.userId);
  return view ? ok(view) : err(NOT_FOUND);
}
