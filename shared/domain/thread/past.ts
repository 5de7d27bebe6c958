/**
 * The earlier messages that a body quotes (L13): what gives a tie its past on the first day. What cannot be read is told
 * with the reason and never guessed: a wrong date is worse than none.
 */

import { runSteps } from "../../steps.ts";
import type { Instant, TimeZone } from "../../time.ts";
import { addressKey, type Correspondent } from "../people/address.ts";
import { findDate } from "./dateText.ts";
import { EN } from "./languages/en.ts";
import { lexiconOf } from "./lexicon.ts";
import { noticeLines } from "./notices.ts";
import { findKnown, type KnownMessage, pastKey, type Quote, samePast } from "./pastKey.ts";
import { NameBook } from "./pastNames.ts";
import { type Segment, segmentsOf, type Unread } from "./pastSegments.ts";
import { type DateAnswer, type DateAsk, type DateTrouble, orderShown, type ReadDate, readDate } from "./quotedDate.ts";
import type { QuotedHeader } from "./quotedHeader.ts";
import { peopleIn, writerIn } from "./quotedPeople.ts";
import type { Body } from "./read.ts";
import { endingOf } from "./signOff.ts";
import { isForward } from "./subject.ts";
import { wordCount } from "./wordCount.ts";

export interface PastMessage {
  /** The same for every reader of the same quote; `null` where sender or time are not known. See `pastKey`. */
  readonly key: string | null;
  /** `address` is empty where the quote shows a name only and nobody on the thread goes by it. */
  readonly from: Correspondent | null;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  /** `shown` in the header; `implied`: whoever quoted it had received it. */
  readonly recipients: "shown" | "implied";
  /** `null` with `trouble` where it cannot be known. */
  readonly at: Instant | null;
  readonly trouble: DateTrouble | null;
  readonly zone: ReadDate["zone"] | null;
  readonly precision: ReadDate["precision"] | null;
  /** The time as the quote shows it, epoch milliseconds as if in Greenwich; UTC where the zone is stated. */
  readonly wall: number | null;
  readonly subject: string | null;
  /** Its own words, without what it quotes and its signature. */
  readonly wordCount: number;
  readonly signOff: string | null;
  /** Part of a forwarded conversation: tells of others, is no touch with whoever forwarded it. */
  readonly forwarded: boolean;
  readonly form: QuotedHeader["form"];
  /** The fields as they stand. */
  readonly header: Pick<QuotedHeader, "from" | "to" | "cc" | "date" | "subject">;
  /** The Message-ID of the known message that this is. */
  readonly knownAs: string | null;
}

export interface Past {
  /** In the order of the body, the newest first as a rule; each message once. */
  readonly messages: readonly PastMessage[];
  /** Quoted text that no message could be made of, and why. */
  readonly unread: readonly Unread[];
  /** How many headers of quoted messages were seen. */
  readonly headersSeen: number;
}

export interface PastAsk {
  /** The message whose body it is; of a draft, `sentAt` is now. */
  readonly message: {
    readonly from: Correspondent | null;
    readonly to: readonly Correspondent[];
    readonly cc: readonly Correspondent[];
    readonly subject: string;
    readonly sentAt: Instant | null;
  };
  /** The reader's zone, for times without one. */
  readonly zone: TimeZone;
  /** Messages of the thread that are logged already. */
  readonly known?: readonly KnownMessage[];
  /** People known by name, the reader among them. */
  readonly people?: readonly Correspondent[];
}

/** Reads the past of a body. Linear in its length; never throws on any text. */
export function pastOf(body: Body, ask: PastAsk): Past {
  return runSteps(pastSteps(body, ask));
}

/** Messages between two steps: a few milliseconds of work. */
const MESSAGES_A_STEP = 10;

/** `pastOf` in steps of a few milliseconds, for a pane that must stay awake. */
export function* pastSteps(body: Body, ask: PastAsk): Generator<void, Past> {
  const { segments, unread, headersSeen } = yield* segmentsOf(body);
  const dating = new Dating(ask);
  const names = new NameBook();
  names.add([ask.message.from, ...ask.message.to, ...ask.message.cc, ...(ask.people ?? [])]);
  const messageOf = new Map<Segment, PastMessage>();
  for (const segment of segments) {
    if (messageOf.size % MESSAGES_A_STEP === 0) yield;
    const message = dating.message(segment, segment.parent && (messageOf.get(segment.parent) ?? null));
    names.add([message.from, ...message.to, ...message.cc]);
    messageOf.set(segment, message);
  }
  const kept = new Kept();
  for (const [segment, message] of messageOf) {
    if (kept.count % MESSAGES_A_STEP === 0) yield;
    const named = withKey(names.resolved(message), ask.known ?? []);
    kept.add({ message: named, opening: openingOf(segment.lines) });
  }
  return { messages: kept.messages, unread, headersSeen };
}

/** Enough of a message to know it again, in UTF-16 units. */
const OPENING = 120;

const openingOf = (lines: readonly string[]): string =>
  lines
    .slice(0, 20)
    .join("")
    .slice(0, OPENING * 4)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .slice(0, OPENING);

/** What somebody wrote, without signature and notices, and the name it ends with. */
function spokenIn(lines: readonly string[]): { readonly words: string; readonly signOff: string | null } {
  const notices = noticeLines(
    lines,
    lines.map(() => true),
  );
  const spoken = notices.size === 0 ? lines : lines.filter((_, at) => !notices.has(at));
  const { signatureFrom, signatureTo, name } = endingOf(spoken);
  return { words: [...spoken.slice(0, signatureFrom), ...spoken.slice(signatureTo)].join("\n"), signOff: name };
}

/** Dates messages one after another; what one date shows of a writer's habits helps with the next. */
class Dating {
  readonly #ask: PastAsk;
  readonly #orders = new Map<string, "dmy" | "mdy" | "both">();

  constructor(ask: PastAsk) {
    this.#ask = ask;
  }

  message(segment: Segment, parent: PastMessage | null): PastMessage {
    const { header } = segment;
    const quoter = parent ?? { from: this.#ask.message.from, at: this.#ask.message.sentAt, forwarded: false };
    const date = this.#date(segment, quoter);
    const { words, signOff } = spokenIn(segment.lines);
    const from = header.from === null ? null : writerIn(header.from);
    const to = header.to === null ? [] : peopleIn(header.to);
    const shown = to.length > 0 || header.cc !== null;
    return {
      key: null,
      from,
      to: shown || quoter.from === null ? to : [quoter.from],
      cc: header.cc === null ? [] : peopleIn(header.cc),
      recipients: shown ? "shown" : "implied",
      ...timeOf(date),
      subject: header.subject,
      wordCount: wordCount(words),
      signOff,
      forwarded: quoter.forwarded || segment.forwarded || this.#isForward(header, parent),
      form: header.form,
      header,
      knownAs: null,
    };
  }

  /** A block of labels stands over replies and forwards alike; the subject above it tells which. */
  #isForward(header: QuotedHeader, parent: PastMessage | null): boolean {
    if (header.form !== "block" && header.form !== "notes") return false;
    const subject = parent === null ? this.#ask.message.subject : parent.subject;
    return subject !== null && isForward(subject);
  }

  #date({ header, banner }: Segment, quoter: { readonly from: Correspondent | null; readonly at: Instant | null }) {
    if (header.when === null) return { trouble: header.date === null ? "no_date" : "not_understood" } as const;
    const { found, language } = header.when;
    const writer = addressKey(quoter.from?.address || (quoter.from?.displayName ?? ""));
    const seen = this.#orders.get(writer) ?? null;
    const ask = { order: language.order, before: quoter.at ?? this.#ask.message.sentAt, zone: this.#ask.zone };
    const habit = orderOfBanner(banner, ask) ?? (seen === "both" ? null : seen);
    const read = readDate(found.parts, { ...ask, seen: habit });
    if ("at" in read) this.#learn(writer, orderShown(found.parts, read));
    return read;
  }

  #learn(writer: string, order: "dmy" | "mdy" | null): void {
    if (order === null || writer === "") return;
    const before = this.#orders.get(writer);
    this.#orders.set(writer, before === undefined || before === order ? order : "both");
  }
}

const timeOf = (date: DateAnswer): Pick<PastMessage, "at" | "trouble" | "zone" | "precision" | "wall"> =>
  "at" in date
    ? { at: date.at, trouble: null, zone: date.zone, precision: date.precision, wall: date.wall }
    : { at: null, trouble: date.trouble, zone: null, precision: null, wall: null };

/** Lotus Notes dates its banners, by the same habit as the header below. */
function orderOfBanner(banner: string | null, ask: Omit<DateAsk, "seen">): "dmy" | "mdy" | null {
  const found = banner === null ? null : findDate(banner.toLowerCase(), lexiconOf(EN));
  const read = found && readDate(found.parts, { ...ask, seen: null });
  return found && read && "at" in read ? orderShown(found.parts, read) : null;
}

function withKey(message: PastMessage, known: readonly KnownMessage[]): PastMessage {
  const keyed = { ...message, key: pastKey(message) };
  return { ...keyed, knownAs: findKnown(keyed, known) };
}

/** A message that is quoted twice is one; the one further up stays, as less was lost on its way. */
class Kept {
  readonly messages: PastMessage[] = [];
  readonly #bySender = new Map<string, Quote[]>();
  count = 0;

  add(quote: Quote): void {
    this.count += 1;
    const sender = addressKey(quote.message.from?.address ?? "");
    const others = sender === "" ? [] : (this.#bySender.get(sender) ?? []);
    if (others.some((other) => samePast(other, quote))) return;
    this.messages.push(quote.message);
    this.#bySender.set(sender, [...others.slice(-MOST_COMPARED), quote]);
  }
}

const MOST_COMPARED = 100;
