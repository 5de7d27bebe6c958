/**
 * The tie between the user and one person: everything the engine needs of all their touches, in at most 2 kB, at any length of
 * history. A tie is a function of the set of touches, so the order of logging does not matter.
 */
import { dayNumber, type Instant, localDateOf, type TimeZone } from "../../time.ts";
import { type ActiveDay, decodeDays, encodeDays, type Level, tookPart, withDay } from "./activeDays.ts";
import { ANSWER_DAYS, foldDays, NO_OLDER_DAYS, type OlderDays } from "./olderDays.ts";
import { CHANNELS, isContact, isPersonal, type Touch, weightOf } from "./touch.ts";

/** A touch that the reasons point at. */
export interface Mark {
  readonly at: Instant;
  /** The touch's key; empty when it is none of `isMarkKey`. */
  readonly key: string;
}

export interface TieSummary {
  readonly version: typeof TIE_VERSION;
  /** Whose calendar the days are of: the owner's when the tie was built; `null` while there are none. */
  readonly zone: TimeZone | null;
  /** `false` when a touch came too late to be folded exactly: build the tie anew from all touches (`tieOf`). Still usable meanwhile. */
  readonly exact: boolean;
  /** The newest `REMEMBERED_DAYS` active days, as `encodeDays` writes them. */
  readonly days: string;
  readonly older: OlderDays;
  /** The first touch either way. */
  readonly first: Mark | null;
  /** The last touch in which the person took part: they wrote, or the two met. */
  readonly lastIn: Mark | null;
  /** The user's newest messages, newest first, at most `REMEMBERED_OUTS`. */
  readonly outs: readonly Mark[];
  /** The user's first message after `lastIn`. */
  readonly answer: Mark | null;
  /** The user's messages after `lastIn`. */
  readonly unanswered: number;
  /** When the user first wrote, or the two first met. */
  readonly firstOutAt: Instant | null;
  /** All contact: also in copy, and of mail to many. */
  readonly contacts: number;
  /** Messages of the user, messages of the person, and meetings or calls, between just the two or a small circle. */
  readonly sent: number;
  readonly received: number;
  readonly met: number;
  /** The same three together, by channel in the order of `CHANNELS`. */
  readonly channels: readonly number[];
  /** Weights (`weightOf`) summed by direction, in thousandths. */
  readonly weightOut: number;
  readonly weightIn: number;
}

export const TIE_VERSION = 2;
export const REMEMBERED_DAYS = 150;
const REMEMBERED_OUTS = 4;
/** In characters. */
export const MARK_KEY_LIMIT = 100;

export const EMPTY_TIE: TieSummary = {
  version: TIE_VERSION,
  zone: null,
  exact: true,
  days: "",
  older: NO_OLDER_DAYS,
  first: null,
  lastIn: null,
  outs: [],
  answer: null,
  unanswered: 0,
  firstOutAt: null,
  contacts: 0,
  sent: 0,
  received: 0,
  met: 0,
  channels: CHANNELS.map(() => 0),
  weightOut: 0,
  weightIn: 0,
};

/** The tie of all `touches`; the same key twice counts once. `zone` is the owner's. */
export function tieOf(touches: readonly Touch[], zone: TimeZone): TieSummary {
  return addTouches(EMPTY_TIE, touches, zone);
}

/**
 * `tie` with more touches, in any order; none of them may be in it already. Equal to `tieOf` all touches, or says by `exact: false`
 * that it is not. Days are those of the tie's own zone once it has one, so that a journey does not reshuffle the past.
 */
export function addTouches(tie: TieSummary, touches: readonly Touch[], zone: TimeZone): TieSummary {
  // The first of a key stands, as in the store.
  const distinct = [...new Map(touches.toReversed().map((touch) => [touch.key, touch])).values()];
  const contact = distinct.filter(isContact).sort(byTime);
  if (contact.length === 0) return tie;

  const days = decodeDays(tie.days);
  const start: Folding = { tie: { ...tie, zone: tie.zone ?? zone }, days, zone: tie.zone ?? zone };
  const end = contact.reduce(fold, start);
  return { ...end.tie, days: encodeDays(end.days) };
}

/** When the newest message to or from the person was, or the newest meeting; `null` while there is none. */
export function newestAt({ lastIn, outs }: TieSummary): Instant | null {
  const [lastOut] = outs;
  if (!lastIn || !lastOut) return (lastIn ?? lastOut)?.at ?? null;
  return lastIn.at > lastOut.at ? lastIn.at : lastOut.at;
}

interface Folding {
  readonly tie: TieSummary;
  /** `tie.days`, decoded. */
  readonly days: readonly ActiveDay[];
  readonly zone: TimeZone;
}

function fold(folding: Folding, touch: Touch): Folding {
  const counted = withCounts(folding.tie, touch);
  const tie = isAddressed(touch) ? withMarks(counted, touch) : counted;
  return foldActiveDay({ ...folding, tie }, activeDayOf(touch, folding.zone));
}

/** Whether one spoke to the other, not past them. */
const isAddressed = (touch: Touch): boolean => isPersonal(touch) && touch.addressed === "to";

function withCounts(tie: TieSummary, touch: Touch): TieSummary {
  const weight = Math.round(weightOf(touch) * 1000);
  const spoken = Number(isAddressed(touch));
  const { direction } = touch;
  return {
    ...tie,
    contacts: tie.contacts + 1,
    sent: tie.sent + (direction === "out" ? spoken : 0),
    received: tie.received + (direction === "in" ? spoken : 0),
    met: tie.met + (direction === "both" ? spoken : 0),
    channels: tie.channels.map((count, index) => count + (CHANNELS[index] === touch.channel ? spoken : 0)),
    weightOut: tie.weightOut + (direction === "in" ? 0 : weight),
    weightIn: tie.weightIn + (direction === "out" ? 0 : weight),
  };
}

function withMarks(tie: TieSummary, touch: Touch): TieSummary {
  const mark = markOf(touch);
  const first = tie.first && !isNewer(tie.first, mark) ? tie.first : mark;
  const begun = touch.direction === "in" ? tie.firstOutAt : earlier(tie.firstOutAt, touch.at);
  const marked = { ...tie, first, firstOutAt: begun };
  return touch.direction === "out" ? withOut(marked, mark) : withIn(marked, mark);
}

function withOut(tie: TieSummary, mark: Mark): TieSummary {
  const outs = [...tie.outs, mark].sort(newestFirst).slice(0, REMEMBERED_OUTS);
  if (tie.lastIn && mark.at <= tie.lastIn.at) return { ...tie, outs };
  const answer = tie.answer && !isNewer(tie.answer, mark) ? tie.answer : mark;
  return { ...tie, outs, answer, unanswered: tie.unanswered + 1 };
}

/** A late answer leaves only those messages unanswered that came after it. They are known if all of them are remembered. */
function withIn(tie: TieSummary, mark: Mark): TieSummary {
  if (tie.lastIn && !isNewer(mark, tie.lastIn)) return tie;
  const after = tie.outs.filter((out) => out.at > mark.at);
  const allKnown = after.length < REMEMBERED_OUTS || tie.unanswered <= after.length;
  return {
    ...tie,
    lastIn: mark,
    answer: after.at(-1) ?? null,
    unanswered: after.length,
    exact: tie.exact && allKnown,
  };
}

function foldActiveDay(folding: Folding, active: ActiveDay): Folding {
  const { tie } = folding;
  if (comesTooLate(tie, active)) return { ...folding, tie: { ...tie, exact: false } };

  const days = withDay(folding.days, active);
  const [oldest] = days;
  if (!oldest || days.length <= REMEMBERED_DAYS) return { ...folding, days };
  const older = foldDays(tie.older, [oldest], begunOn(tie));
  return { ...folding, tie: { ...tie, older }, days: days.slice(1) };
}

/** Older days cannot be told apart any more, and how they were counted hung on when the user began. */
function comesTooLate({ older, ...tie }: TieSummary, { day, outLevel }: ActiveDay): boolean {
  const { newest } = older.pulse;
  if (newest === null) return false;
  const begins = tookPart(outLevel) && day === begunOn(tie);
  return day - (begins ? ANSWER_DAYS : 0) <= newest;
}

/** The day on which the user first took part, in days since 1970-01-01 on the tie's calendar. */
export function begunOn({ firstOutAt, zone }: Pick<TieSummary, "firstOutAt" | "zone">): number | null {
  return firstOutAt !== null && zone !== null ? dayNumber(localDateOf(firstOutAt, zone)) : null;
}

function activeDayOf(touch: Touch, zone: TimeZone): ActiveDay {
  const level = levelOf(touch);
  return {
    day: dayNumber(localDateOf(touch.at, zone)),
    inLevel: touch.direction === "out" ? 0 : level,
    outLevel: touch.direction === "in" ? 0 : level,
  };
}

function levelOf(touch: Touch): Level {
  if (!isAddressed(touch)) return 1;
  if (touch.audience <= 1) return 4;
  return touch.audience <= 3 ? 3 : 2;
}

const markOf = ({ at, key }: Touch): Mark => ({ at, key: isMarkKey(key) ? key : "" });

/** Whether marks hold the key as it is: short, and ASCII that JSON needs not escape. What stores touches gives others a key that is. */
export const isMarkKey = (key: string): boolean =>
  key.length <= MARK_KEY_LIMIT && /^[\x20-\x21\x23-\x5b\x5d-\x7e]*$/.test(key);

const isNewer = (one: Mark, other: Mark): boolean => one.at > other.at || (one.at === other.at && one.key > other.key);

const newestFirst = (one: Mark, other: Mark): number => (isNewer(one, other) ? -1 : 1);

const byTime = (one: Touch, other: Touch): number => one.at - other.at || (one.key < other.key ? -1 : 1);

const earlier = (one: Instant | null, other: Instant): Instant => (one !== null && one < other ? one : other);
