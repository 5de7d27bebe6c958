/** The words of the demo mailbox's stories: who writes to whom, how long ago, and what. Everybody here is invented. */
import type { FactKind } from "../../shared/domain/fact.ts";
import type { Stage } from "../../shared/domain/stage/stage.ts";
import type { TieKind } from "../../shared/domain/tie/tieKind.ts";
import type { TimeZone } from "../../shared/time.ts";

/** How the person's mail program writes replies. */
export type MailStyle = "outlook" | "gmail" | "apple" | "plain";

/** What a story is there to show. */
export type Shows = Stage | "one_sided" | "you_never_answered" | "automated" | "colleague" | "first_message";

export interface Person {
  /** As it stands in the From line. */
  readonly name: string;
  readonly address: string;
  readonly zone: TimeZone;
  readonly style: MailStyle;
  /** Of their mail program; English when left out. */
  readonly language?: "de";
  /** The last lines of everything they write. */
  readonly signOff: string;
  /** The block below, one line each; empty for people who have none. */
  readonly signature: readonly string[];
}

/** On the writer's clock, at least one calendar day before today; a weekend becomes the Friday before. */
export type When = `${number} days ago, ${number}:${number}`;

export interface Line {
  readonly by: Person;
  readonly when: When;
  readonly text: string;
  /** Left out: the other side of the story. */
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly signOff?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly unread?: true;
  /** In no mailbox any more: only later messages quote it. */
  readonly lost?: true;
  /** Starts from a clean page although it answers. */
  readonly noQuote?: true;
}

export interface Thread {
  /** `{month}` becomes the name of the month in which the thread starts. */
  readonly subject: string;
  readonly lines: readonly Line[];
  /** Whether the owner has logged it already; recent threads are left for the person who tries the product. */
  readonly logged: boolean;
}

/** What the owner has noted about somebody. */
export interface Noted {
  readonly displayName: string;
  readonly preferredName: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly addresses: readonly string[];
  readonly kind: TieKind;
  /** What the owner has learned about them. */
  readonly learned?: readonly Learned[];
}

export interface Learned {
  readonly kind: FactKind;
  readonly text: string;
  /** On the owner's clock. */
  readonly when: When;
}

/** A note about the person of a story. */
export const noted = (person: Person, kind: TieKind, more: Partial<Noted> = {}): Noted => ({
  displayName: person.name,
  preferredName: null,
  company: null,
  role: null,
  addresses: [person.address],
  kind,
  ...more,
});

export interface Story {
  /** Short and unique; part of every Message-ID. */
  readonly slug: string;
  readonly person: Person;
  readonly shows: Shows;
  /** Left out: nothing beyond the logged mail. */
  readonly noted?: readonly Noted[];
  readonly threads: readonly Thread[];
}

export type LineOptions = Omit<Line, "by" | "when" | "text">;

/** `write(jim)("12 days ago, 09:40", "…")`: a line by Jim. */
export const write =
  (by: Person) =>
  (when: When, text: string, options: LineOptions = {}): Line => ({ by, when, text, ...options });

/** The two halves of a `When`. */
export function readWhen(when: When): { readonly daysAgo: number; readonly time: string } {
  const [daysAgo = "", time = ""] = when.split(" days ago, ");
  return { daysAgo: Number(daysAgo), time };
}

export const thread = (subject: string, ...lines: readonly Line[]): Thread => ({ subject, lines, logged: true });

/** A thread the owner has not logged yet. */
export const fresh = (subject: string, ...lines: readonly Line[]): Thread => ({ subject, lines, logged: false });

/** One small exchange of the long tail: the texts alternate between the two, beginning with `first`. */
export interface Exchange {
  readonly subject: string;
  readonly first: Person;
  readonly second: Person;
  readonly texts: readonly string[];
}

interface Span {
  readonly fromDaysAgo: number;
  readonly untilDaysAgo: number;
  readonly everyDays: number;
}

/** Nobody writes on the dot: days by which an exchange comes late. */
const DRIFT_DAYS = [0, 2, 0, 3, 1, 0, 4, 1] as const;
/** Minutes after midnight. */
const OPENING_MINUTES = [552, 875, 521, 680, 965, 627, 798] as const;
const ANSWER_DAYS = [0, 0, 1, 0, 2, 0, 1] as const;

/** An exchange every few days between two days of the past, taking the authored ones in turn. */
export function longTail(span: Span, exchanges: readonly Exchange[]): readonly Thread[] {
  const count = Math.floor((span.fromDaysAgo - span.untilDaysAgo) / span.everyDays) + 1;
  return Array.from({ length: count }, (_, turn) => {
    const opens = Math.max(span.fromDaysAgo - turn * span.everyDays - inTurn(DRIFT_DAYS, turn), span.untilDaysAgo);
    const { subject, first, second, texts } = inTurn(exchanges, turn);
    const lines = texts.map((text, index) => write(index % 2 === 0 ? first : second)(whenOf(opens, turn, index), text));
    return thread(subject, ...lines);
  });
}

/** Each further message of an exchange comes some days and two hours and a bit after the one before. */
function whenOf(opensDaysAgo: number, turn: number, index: number): When {
  const waits = Array.from({ length: index }, (_, step) => inTurn(ANSWER_DAYS, turn + step));
  const daysAgo = Math.max(
    1,
    waits.reduce((left, wait) => left - wait, opensDaysAgo),
  );
  const minutes = inTurn(OPENING_MINUTES, turn) + index * 131;
  return `${daysAgo} days ago, ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

// Safe cast: two digits are a number to the template type, which does not know about the leading zero.
const twoDigits = (value: number): `${number}` => String(value).padStart(2, "0") as `${number}`;

function inTurn<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error("Cannot take turns: the list is empty");
  return item;
}
