/** What of a thread's past is new and what is left out: no world, no words of any message. */
import type { LoggedTouches, PastTouch } from "../../../shared/contract/interactions.ts";
import type { PersonView } from "../../../shared/contract/open.ts";
import type { PersonOnMessage } from "../../../shared/domain/message.ts";
import { addressKey } from "../../../shared/domain/people/address.ts";
import { isQuoteOf } from "../../../shared/domain/thread/quoteOf.ts";
import type { Instant } from "../../../shared/time.ts";
import type { LeftOut, MessageRead } from "../../background/message.ts";

/** An earlier message and what it is for somebody on the message in view. */
export interface EarlierTouch {
  readonly person: PersonOnMessage;
  readonly past: PastTouch;
  /** Up to a day off: the quote states no zone. */
  readonly unsure: boolean;
}

export interface Omitted {
  readonly reason: LeftOut["reason"] | MessageRead["past"]["unread"][number] | "not_on_message" | "too_many";
  /** Left out where the quote does not tell. */
  readonly who?: string;
  readonly at?: Instant;
}

export interface Earlier {
  /** New ones, newest first. */
  readonly touches: readonly EarlierTouch[];
  readonly omitted: readonly Omitted[];
  /** Whether the message in view itself is logged; `null` when that is not known. */
  readonly inViewLogged: boolean | null;
  /** `false` when Outlook did not hand over the message. */
  readonly readable: boolean;
}

/** Most touches of the past that one click logs. */
export const MOST_EARLIER = 2_000;

/** The message in view, for whom it can be logged, and who they are. */
export interface EarlierAsk {
  readonly people: readonly PersonOnMessage[];
  readonly personAt: (address: string) => PersonView | null;
  readonly messageId: string | null;
  readonly sentAt: Instant | null;
}

type Known = LoggedTouches["touches"];

/** `known`: the touches of the logged thread; `null` where it is not logged or they did not come. */
export function earlierOf({ past }: MessageRead, known: Known | null, ask: EarlierAsk): Earlier {
  const reasonAgainst = judgeOf(known ?? [], ask);
  const touches: EarlierTouch[] = [];
  const omitted: Omitted[] = [...past.leftOut.map(omittedOf), ...past.unread.map((reason) => ({ reason }))];
  for (const { person, touch, zone } of past.touches) {
    const { messageId: key, automated: _, style: _unread, ...facts } = touch;
    const one = { person, past: { key, ...facts }, unsure: zone === "assumed" };
    const reason = reasonAgainst(one) ?? (touches.length === MOST_EARLIER ? "too_many" : null);
    if (reason === null) touches.push(one);
    else omitted.push({ reason, who: person.displayName || person.address, at: touch.at });
  }
  const inView = known === null ? null : known.some(({ key, at }) => key === ask.messageId || at === ask.sentAt);
  touches.sort((one, other) => other.past.at - one.past.at);
  return { touches, omitted, inViewLogged: inView, readable: true };
}

/** Judges each touch: `null` for one that is new and with somebody on the message. */
function judgeOf(known: Known, { people, personAt }: EarlierAsk) {
  const onMessage = new Set(people.map((person) => addressKey(person.address)));
  const byContact = Map.groupBy(known, ({ contactId }) => String(contactId));
  return ({ person, past }: EarlierTouch): Omitted["reason"] | null => {
    if (!onMessage.has(addressKey(person.address))) return "not_on_message";
    const view = personAt(person.address);
    const theirs = view?.state === "known" ? byContact.get(view.contact.id) : undefined;
    return theirs && isLogged(past, theirs) ? "logged_already" : null;
  };
}

const omittedOf = ({ reason, from, at }: LeftOut): Omitted => {
  const who = from?.displayName || from?.address;
  return { reason, ...(who && { who }), ...(at !== null && { at }) };
};

function isLogged(past: PastTouch, known: Known): boolean {
  return known.some(
    (one) =>
      one.key === past.key ||
      ((one.direction === "in") === (past.direction === "in") && isQuoteOf(past.key, past, one)),
  );
}

/** An earlier message, for everybody it is with. */
export interface EarlierMessage {
  readonly key: string;
  readonly at: Instant;
  /** `in`: `by` wrote it; `out`: the user did; `none`: somebody else, to all of them. */
  readonly direction: PastTouch["direction"];
  readonly by: string | null;
  readonly unsure: boolean;
}

/** The messages behind the touches, in their order. */
export function messagesOf(touches: readonly EarlierTouch[]): EarlierMessage[] {
  return [...Map.groupBy(touches, ({ past }) => past.key)].flatMap(([key, those]) => {
    const told = those.find(({ past }) => past.direction !== "none") ?? those[0];
    if (!told) return [];
    const { person, past, unsure } = told;
    const by = past.direction === "in" ? person.displayName || person.address : null;
    return { key, at: past.at, direction: past.direction, by, unsure };
  });
}

/** How many messages the touches are: one to three people is one message. */
export const messageCount = (touches: readonly EarlierTouch[]): number =>
  new Set(touches.map(({ past }) => past.key)).size;
