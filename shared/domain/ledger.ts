/**
 * Gives, asks and promises between the user and a person, in both directions (relationship model, section 6). Reciprocity is shown
 * in numbers of things, never in money.
 */
import { err, ok, type Result } from "../result.ts";
import { daysBetween, type Instant, type LocalDate, localDateOf, type TimeZone } from "../time.ts";

export const LEDGER_KINDS = ["give", "ask", "promise"] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Who gave, asked or promised. */
export const LEDGER_SIDES = ["you", "them"] as const;
export type LedgerSide = (typeof LEDGER_SIDES)[number];

/** What was given. */
export const GIFT_KINDS = ["introduction", "help", "advice", "article", "referral", "time", "gift"] as const;
export type GiftKind = (typeof GIFT_KINDS)[number];

/** How an entry was settled: a give with thanks, an ask with what was asked for, a promise by keeping it; or it came to nothing. */
export const SETTLEMENTS = ["done", "dropped"] as const;

export interface Settlement {
  readonly at: Instant;
  readonly how: (typeof SETTLEMENTS)[number];
}

export interface LedgerEntry {
  readonly kind: LedgerKind;
  readonly by: LedgerSide;
  /** Of a give; `null` for asks and promises. */
  readonly gift: GiftKind | null;
  /** In the user's own words. */
  readonly what: string;
  /** When it happened. */
  readonly at: Instant;
  /** By when it is asked for or promised; `null` for gives and where no day was named. */
  readonly dueOn: LocalDate | null;
  /** `null` while it is open. */
  readonly settled: Settlement | null;
}

export type LedgerFault =
  /** A give is there at once, and says what it is; nothing else does. */
  | { readonly reason: "not_of_its_kind"; readonly kind: LedgerKind }
  | { readonly reason: "due_before"; readonly on: LocalDate; readonly dueOn: LocalDate }
  | { readonly reason: "settled_before" };

/** The entry, or what contradicts what in it. `zone` is the user's. */
export function checkedEntry<E extends LedgerEntry>(entry: E, zone: TimeZone): Result<E, LedgerFault> {
  const { kind, gift, at, dueOn, settled } = entry;
  const isGive = kind === "give";
  if (isGive !== (gift !== null) || (isGive && dueOn !== null)) return err({ reason: "not_of_its_kind", kind });
  const on = localDateOf(at, zone);
  if (dueOn !== null && dueOn < on) return err({ reason: "due_before", on, dueOn });
  if (settled && settled.at < at) return err({ reason: "settled_before" });
  return ok(entry);
}

/** Numbers of a ledger that any number of entries comes down to: kept beside the tie, so that opening reads no entry. */
export interface LedgerTally {
  /** What came to the other side: gives, promises kept, asks of the other that were met. */
  readonly gave: number;
  readonly received: number;
  /** Asks of the user, open or not. */
  readonly asked: number;
  readonly openAsks: number;
  readonly theirOpenAsks: number;
  readonly openPromises: number;
  readonly theirOpenPromises: number;
  /** The oldest of what the user owes: their open promises, and open asks of the person. */
  readonly owedSince: Instant | null;
  /** The person's newest give. */
  readonly lastReceived: { readonly gift: GiftKind; readonly at: Instant; readonly thankedAt: Instant | null } | null;
  /** The user's open promise that is due first; of those with a day. */
  readonly nextPromise: { readonly what: string; readonly dueOn: LocalDate } | null;
}

export const NO_TALLY: LedgerTally = {
  gave: 0,
  received: 0,
  asked: 0,
  openAsks: 0,
  theirOpenAsks: 0,
  openPromises: 0,
  theirOpenPromises: 0,
  owedSince: null,
  lastReceived: null,
  nextPromise: null,
};

/** The tally of all entries, newest first; the order tells apart only what happened at the same moment or is due on the same day. */
export function tallyOf(entries: readonly LedgerEntry[]): LedgerTally {
  const count = (is: (entry: LedgerEntry) => boolean): number => entries.filter(is).length;
  const open = (kind: LedgerKind, by: LedgerSide) =>
    count((entry) => isOpen(entry) && entry.kind === kind && entry.by === by);
  return {
    gave: count((entry) => giverOf(entry) === "you"),
    received: count((entry) => giverOf(entry) === "them"),
    asked: count(({ kind, by }) => kind === "ask" && by === "you"),
    openAsks: open("ask", "you"),
    theirOpenAsks: open("ask", "them"),
    openPromises: open("promise", "you"),
    theirOpenPromises: open("promise", "them"),
    owedSince: entries.filter(isOwed).reduce(earliest, null),
    lastReceived: lastReceivedOf(entries),
    nextPromise: nextPromiseOf(entries),
  };
}

const isOpen = ({ kind, settled }: LedgerEntry): boolean => kind !== "give" && settled === null;

/** Whom the other has something from; `null` where nothing has passed. */
function giverOf({ kind, by, settled }: LedgerEntry): LedgerSide | null {
  if (kind === "give") return by;
  if (settled?.how !== "done") return null;
  return kind === "promise" ? by : other(by);
}

const other = (side: LedgerSide): LedgerSide => (side === "you" ? "them" : "you");

const isOwed = (entry: LedgerEntry): boolean => isOpen(entry) && (entry.kind === "promise") === (entry.by === "you");

const earliest = (soonest: Instant | null, { at }: LedgerEntry): Instant =>
  soonest !== null && soonest < at ? soonest : at;

function lastReceivedOf(entries: readonly LedgerEntry[]): LedgerTally["lastReceived"] {
  const gives = entries.filter(({ kind, by }) => kind === "give" && by === "them");
  const [newest] = gives.toSorted((one, next) => next.at - one.at);
  if (!newest?.gift) return null;
  return { gift: newest.gift, at: newest.at, thankedAt: newest.settled?.at ?? null };
}

function nextPromiseOf(entries: readonly LedgerEntry[]): LedgerTally["nextPromise"] {
  const dated = entries.flatMap((entry) => {
    const mine = isOpen(entry) && entry.kind === "promise" && entry.by === "you";
    return mine && entry.dueOn !== null ? [{ what: entry.what, dueOn: entry.dueOn }] : [];
  });
  return dated.toSorted((one, next) => daysBetween(next.dueOn, one.dueOn))[0] ?? null;
}

export interface LedgerBalance extends LedgerTally {
  /** What was given less what was received: below 0 the user has had more than they gave. */
  readonly balance: number;
  /** Open promises of the user, and open asks of the person. */
  readonly owed: number;
  /** Whether a promise of the user is past its day. */
  readonly overdue: boolean;
}

/** Where the two stand with each other on the user's day. */
export const balanceOf = (tally: LedgerTally, today: LocalDate): LedgerBalance => ({
  ...tally,
  balance: tally.gave - tally.received,
  owed: tally.openPromises + tally.theirOpenAsks,
  overdue: tally.nextPromise !== null && tally.nextPromise.dueOn < today,
});
