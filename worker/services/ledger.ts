/** Gives, asks and promises between the user and a contact (M5). Each write: load, decide, save. */
import type {
  AddLedgerEntry,
  AddLedgerReply,
  EditLedgerEntry,
  LedgerEntryReply,
  LedgerReply,
} from "../../shared/contract/ledger.ts";
import { ledgerApi } from "../../shared/contract/ledgerApi.ts";
import { checkedEntry } from "../../shared/domain/ledger.ts";
import { type ContactId, type LedgerEntryId, ledgerEntryId, type NewId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { instant, UTC } from "../../shared/time.ts";
import { recorded } from "../store/auditLine.ts";
import type { Database } from "../store/database.ts";
import {
  type AfterEntry,
  deleteEntry,
  entriesWith,
  findEntry,
  findOpenSame,
  insertEntry,
  keepsAsMany,
  type LedgerRecord,
  updateEntry,
} from "../store/ledger.ts";
import { findContact } from "../store/openQuery.ts";
import type { WriteTicket } from "../ticket.ts";
import { type Outcome, once, type Recorder } from "./once.ts";
import type { Refusal } from "./refusal.ts";
import { isInTheFuture, isTooEarly, notAfter } from "./touchTime.ts";
import { balanceView, type Viewing } from "./views.ts";

const NOT_FOUND = { reason: "not-found" } as const;
const CONTENDED = { reason: "contended" } as const;

/** Every change counts all entries with the person: so many are counted in a moment. */
const MOST_ENTRIES = 1_000;

export interface LedgerAsk {
  readonly contactId: ContactId;
  readonly viewing: Viewing;
  readonly cursor: string | undefined;
  readonly limit: number;
}

export async function showLedger(db: Database, ask: LedgerAsk): Promise<Result<LedgerReply, Refusal>> {
  const after = ask.cursor === undefined ? null : placeOf(ask.cursor);
  if (after === undefined) return err({ reason: "unknown-cursor" });
  const [found, entries] = await Promise.all([
    findContact(db, ask.contactId),
    entriesWith(db, { contactId: ask.contactId, after, limit: ask.limit }),
  ]);
  if (!found) return err(NOT_FOUND);

  const last = entries.length === ask.limit ? entries.at(-1) : undefined;
  return ok({
    entries,
    next: last ? `${last.at}.${last.id}` : null,
    balance: balanceView(found.tie, ask.viewing),
  });
}

const CURSOR = /^(-?\d{1,15})\.(led_[0-9a-z-]{1,40})$/;

/** `undefined` for a cursor no page gave. */
function placeOf(cursor: string): AfterEntry | undefined {
  const [, at, id] = CURSOR.exec(cursor) ?? [];
  return at === undefined || id === undefined ? undefined : { at: instant(Number(at)), id: ledgerEntryId(id) };
}

export interface AddAsk {
  readonly contactId: ContactId;
  readonly body: AddLedgerEntry;
  readonly ticket: WriteTicket;
  readonly newId: NewId;
}

/** An open promise or ask in the same words and due on the same day is the same one, and is given as it is. */
export async function addEntry(
  db: Database,
  { contactId, body, ticket, newId }: AddAsk,
): Promise<Outcome<AddLedgerReply>> {
  const { timeZone, ...asked } = body;
  const id = ledgerEntryId(newId("ledgerEntry"));
  const entry = checked({ ...asked, id, contactId, settled: null, version: 1 }, body, ticket);
  if (!entry.ok) return entry;

  return once(db, { ticket, endpoint: ledgerApi.addLedgerEntry }, async (record) => {
    const [contact, before, isFull] = await Promise.all([
      findContact(db, contactId),
      findOpenSame(db, entry.value),
      keepsAsMany(db, contactId, MOST_ENTRIES),
    ]);
    if (!contact) return err(NOT_FOUND);
    if (before) return alreadyNoted(db, before, record);
    if (isFull) return err({ reason: "ledger-full", most: MOST_ENTRIES });

    const reply = { entry: entry.value, added: true };
    const saved = await insertEntry(db, { entry: entry.value, timeZone }, record(id, reply));
    return saved.ok ? ok(reply) : err(CONTENDED);
  });
}

/** Nothing is written but the line of the request. */
async function alreadyNoted(
  db: Database,
  entry: LedgerRecord,
  record: Recorder<typeof ledgerApi.addLedgerEntry>,
): Promise<Outcome<AddLedgerReply>> {
  const reply = { entry, added: false };
  const saved = await recorded(db, record(entry.id, reply), []);
  return saved.ok ? ok(reply) : err(CONTENDED);
}

/** The entry with times that have been, or why it cannot be. */
function checked(
  entry: LedgerRecord,
  { timeZone }: Pick<AddLedgerEntry, "timeZone">,
  { at: now }: WriteTicket,
): Outcome<LedgerRecord> {
  const times = [entry.at, ...(entry.settled ? [entry.settled.at] : [])];
  if (times.some((at) => isInTheFuture(at, now))) return err({ reason: "in-the-future" });
  if (times.some(isTooEarly)) return err({ reason: "too-early" });
  const settled = entry.settled && { ...entry.settled, at: notAfter(entry.settled.at, now) };
  const right = checkedEntry({ ...entry, at: notAfter(entry.at, now), settled }, timeZone);
  return right.ok ? right : err({ reason: "ledger-refused", why: right.error });
}

export interface ChangeAsk {
  readonly entryId: LedgerEntryId;
  readonly ticket: WriteTicket;
  readonly expected: number;
}

/** The entry a change was made on. */
async function changeable(db: Database, { entryId, expected }: ChangeAsk): Promise<Outcome<LedgerRecord>> {
  const entry = await findEntry(db, entryId);
  if (!entry) return err(NOT_FOUND);
  const { version } = entry;
  return version === expected ? ok(entry) : err({ reason: "version-changed", version });
}

export async function editEntry(
  db: Database,
  ask: ChangeAsk & { readonly body: EditLedgerEntry },
): Promise<Outcome<LedgerEntryReply>> {
  const { body, ticket } = ask;
  return once(db, { ticket, endpoint: ledgerApi.editLedgerEntry }, async (record) => {
    const found = await changeable(db, ask);
    if (!found.ok) return found;
    const entry = checked(edited(found.value, body), body, ticket);
    if (!entry.ok) return entry;

    const reply = { entry: entry.value };
    const saved = await updateEntry(db, { entry: entry.value, timeZone: body.timeZone }, record(ask.entryId, reply));
    return saved.ok ? ok(reply) : err(CONTENDED);
  });
}

const edited = (entry: LedgerRecord, { what, at, dueOn, settled }: EditLedgerEntry): LedgerRecord => ({
  ...entry,
  what: what ?? entry.what,
  at: at ?? entry.at,
  dueOn: dueOn === undefined ? entry.dueOn : dueOn,
  settled: settled === undefined ? entry.settled : settled,
  version: entry.version + 1,
});

export async function removeEntry(db: Database, ask: ChangeAsk): Promise<Outcome<LedgerEntryReply>> {
  return once(db, { ticket: ask.ticket, endpoint: ledgerApi.removeLedgerEntry }, async (record) => {
    const found = await changeable(db, ask);
    if (!found.ok) return found;

    const reply = { entry: found.value };
    const saved = await deleteEntry(db, { entry: found.value, timeZone: UTC }, record(ask.entryId, reply));
    return saved.ok ? ok(reply) : err(CONTENDED);
  });
}
