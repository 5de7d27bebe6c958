/** Logging the thread in view for the people chosen: one click, one request, undoable (L1). */
import { useState } from "react";
import { api as contract } from "../../../shared/contract/api.ts";
import type { LoggedThread, LogThread, Visibility } from "../../../shared/contract/interactions.ts";
import type { PersonView } from "../../../shared/contract/open.ts";
import { LIMITS } from "../../../shared/contract/values.ts";
import {
  type Message,
  type PersonOnMessage,
  type PersonTouch,
  threadIdentity,
} from "../../../shared/domain/message.ts";
import { addressKey, type Owner, sameAddress } from "../../../shared/domain/people/address.ts";
import { useAnnounce } from "../../announcer.tsx";
import type { WriteError } from "../../api/outbox.ts";
import type { MessageRead } from "../../background/message.ts";
import type { ReadItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { useWaitingWrites } from "../frame/useOutside.ts";
import { useOwner } from "../frame/useOwner.ts";
import { useNote } from "../frame/useTyped.ts";
import { useWrite } from "../frame/useWrite.ts";
import { within } from "../frame/within.ts";
import { isErased } from "../read/useOpen.ts";
import { automationIn, type Reading, type ReadingServices, readingOf, useReading } from "../read/useReading.ts";
import { touchAsRead, useSeenRead } from "../read/useSeenRead.ts";
import type { Earlier, EarlierTouch } from "./earlier.ts";
import { usePast } from "./usePast.ts";
import { useStartVisibility, visibilitiesFor } from "./visibility.ts";

export interface LogAsk {
  readonly item: ReadItem;
  readonly message: Message;
  readonly people: readonly PersonOnMessage[];
  /** What the message is for each of them. */
  readonly touches: readonly PersonTouch[];
  readonly personAt: (address: string) => PersonView | null;
}

export interface ThreadLog {
  /** Those the thread can be logged for; whoever is ambiguous must be chosen first. */
  readonly loggable: readonly PersonOnMessage[];
  readonly chosen: readonly PersonOnMessage[];
  readonly toggle: (person: PersonOnMessage) => void;
  /** Why what it says is no person's, where its headers do not tell. */
  readonly automation: MessageRead["automation"];
  /** `null` while the message is being read. */
  readonly earlier: Earlier | null;
  /** New touches of the past with those who are chosen; none when it is left out. */
  readonly past: readonly EarlierTouch[];
  readonly withPast: boolean;
  readonly setWithPast: (withPast: boolean) => void;
  readonly note: string;
  readonly setNote: (note: string) => void;
  readonly visibility: Visibility;
  /** Those that may be chosen. */
  readonly visibilities: readonly Visibility[];
  readonly setVisibility: (visibility: Visibility) => void;
  readonly saving: boolean;
  readonly waiting: boolean;
  readonly error: WriteError | null;
  readonly log: () => Promise<void>;
  readonly undo: (logged: LoggedThread) => Promise<void>;
}

export function useThreadLog(ask: LogAsk, logged: LoggedThread | null): ThreadLog {
  const services = useServices();
  const owner = useOwner();
  const reading = useReading(ask.item);
  const { messageId, sentAt } = ask.message;
  useSeenRead(
    ask.touches.filter(({ person }) => !isErased(ask.personAt(person.address))),
    reading,
  );
  const earlier = usePast({ ...ask, reading, logged, messageId, sentAt });
  const [withPast, setWithPast] = useState(true);
  const { words } = services;
  const write = useWrite();
  const announce = useAnnounce();
  const scope = `thread:${ask.message.messageId ?? ask.message.conversationId ?? ask.item.epoch}`;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useNote(scope);
  const visibilities = visibilitiesFor(logged);
  const start = useStartVisibility(logged);
  const [asked, setVisibility] = useState<Visibility | null>(null);
  const visibility = visibilities.find((one) => one === asked) ?? start;
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<WriteError | null>(null);
  const waiting = useWaitingWrites().some((queued) => queued.scope === scope && queued.refused === null);

  const loggable = ask.people.filter((person) => isLoggable(ask.personAt(person.address)));
  const chosen = loggable.filter((person) => !left.has(addressKey(person.address)));
  const past = withPast ? ofChosen(earlier?.touches ?? [], chosen) : [];

  const save = async (send: () => ReturnType<typeof write>, done: string) => {
    setSaving(true);
    setError(null);
    const written = await send();
    setSaving(false);
    if (!written.ok) return setError(written.error);
    announce(written.value.state === "saved" ? done : words.log.waiting);
    return setNote("");
  };

  return {
    loggable,
    chosen,
    automation: ask.message.automation === null ? automationIn(reading) : null,
    earlier,
    past,
    withPast,
    setWithPast,
    toggle: (person) => setLeft(toggled(left, addressKey(person.address))),
    note,
    setNote,
    visibility,
    visibilities,
    setVisibility,
    saving,
    waiting,
    error,
    log: () =>
      save(async () => {
        const [first, ...rest] = await logBodies(services, { ...ask, owner, reading, chosen, past, note, visibility });
        const send = (body: LogThread) =>
          write({ endpoint: contract.log, body, kind: "log_thread", about: ask.item.subject, scope });
        let written = await send(first);
        for (const body of rest) if (written.ok) written = await send(body);
        return written;
      }, words.log.done),
    undo: (logged) =>
      save(() => {
        const params = { interactionId: logged.id };
        return write({ endpoint: contract.undoLog, params, kind: "undo", about: ask.item.subject, scope });
      }, words.log.undone),
  };
}

/** Of several people one must be chosen first; somebody erased is logged only after being added by hand. */
export const isLoggable = (view: PersonView | null): boolean => view?.state !== "ambiguous" && !isErased(view);

interface Chosen extends LogAsk {
  readonly owner: Owner;
  readonly reading: Reading;
  readonly chosen: readonly PersonOnMessage[];
  readonly past: readonly EarlierTouch[];
  readonly note: string;
  readonly visibility: Visibility;
}

/** How long a log waits for a body that is being read; it is worth more than the count of words. */
const BODY_TIMEOUT_MS = 2_000;

/** Touches of the past in one request: well below what a request may hold. */
const PAST_A_REQUEST = LIMITS.touchesPerPerson;

/**
 * The requests for the thread of a read message: the message itself with its newest past, then what did not fit, each a
 * write that can be repeated. They hold ids, times and counts; of words only the user's own note.
 */
export async function logBodies(services: ReadingServices, ask: Chosen): Promise<[LogThread, ...LogThread[]]> {
  const reading = await settled(services, ask);
  const thread = await threadIdentity(ask.message, services.digest);
  const keys = new Set(ask.chosen.map((person) => addressKey(person.address)));
  const common = {
    kind: "thread" as const,
    thread: thread ?? { messageIds: [], conversationId: null, subjectDigest: null },
    note: ask.note.trim() || null,
    visibility: ask.visibility,
    timeZone: services.zone,
  };
  const inView = ask.touches
    .filter(({ person }) => keys.has(addressKey(person.address)))
    .map(({ person, touch }) => ({
      who: whoOf(person, ask.personAt(person.address)),
      touches: [touchAsRead(touch, reading)],
      past: pastOf(person, ask.past.slice(0, PAST_A_REQUEST)),
    }));
  return [{ ...common, people: inView }, ...laterParts(ask).map((people) => ({ ...common, people }))];
}

function laterParts({ past, personAt, chosen }: Chosen): LogThread["people"][] {
  const parts: LogThread["people"][] = [];
  for (let from = PAST_A_REQUEST; from < past.length; from += PAST_A_REQUEST) {
    const part = past.slice(from, from + PAST_A_REQUEST);
    const people = chosen.map((person) => ({
      who: whoOf(person, personAt(person.address)),
      touches: [],
      past: pastOf(person, part),
    }));
    parts.push(people.filter((one) => one.past.length > 0));
  }
  return parts;
}

const pastOf = (person: PersonOnMessage, past: readonly EarlierTouch[]) =>
  past.filter((one) => sameAddress(one.person.address, person.address)).map((one) => one.past);

function ofChosen(touches: readonly EarlierTouch[], chosen: readonly PersonOnMessage[]): readonly EarlierTouch[] {
  const keys = new Set(chosen.map((person) => addressKey(person.address)));
  return touches.filter(({ person }) => keys.has(addressKey(person.address)));
}

/** What the message says, or `null` when it takes too long: the log is worth more than the count of words. */
async function settled(services: ReadingServices, ask: Chosen): Promise<Reading | null> {
  return ask.reading.state === "reading" ? within(BODY_TIMEOUT_MS, readingOf(services, ask)) : ask.reading;
}

function whoOf(person: PersonOnMessage, view: PersonView | null) {
  if (view?.state === "known") return { contactId: view.contact.id };
  return { address: person.address, displayName: person.displayName };
}

function toggled(left: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(left);
  if (!next.delete(key)) next.add(key);
  return next;
}
