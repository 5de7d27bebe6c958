/** Logging the thread in view for the people chosen: one click, one request, undoable (L1). */
import { useState } from "react";
import { api as contract } from "../../shared/contract/api.ts";
import type { LoggedThread, LogThread, Visibility } from "../../shared/contract/interactions.ts";
import type { PersonView } from "../../shared/contract/open.ts";
import { addressKey } from "../../shared/domain/address.ts";
import { type Message, type PersonOnMessage, type PersonTouch, threadIdentity } from "../../shared/domain/message.ts";
import { useAnnounce } from "../announcer.tsx";
import type { WriteError } from "../api/outbox.ts";
import type { ReadItem } from "../office/mailbox.ts";
import { type Services, useServices } from "../services.tsx";
import { useWaitingWrites } from "./useOutside.ts";
import { usePolicy } from "./usePolicy.ts";
import { useWrite } from "./useWrite.ts";
import { within } from "./within.ts";

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
  readonly note: string;
  readonly setNote: (note: string) => void;
  readonly visibility: Visibility;
  readonly setVisibility: (visibility: Visibility) => void;
  readonly saving: boolean;
  readonly waiting: boolean;
  readonly error: WriteError | null;
  readonly log: () => Promise<void>;
  readonly undo: (logged: LoggedThread) => Promise<void>;
}

export function useThreadLog(ask: LogAsk): ThreadLog {
  const services = useServices();
  const { notes, words } = services;
  const write = useWrite();
  const announce = useAnnounce();
  const scope = `thread:${ask.message.messageId ?? ask.message.conversationId ?? ask.item.epoch}`;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useState(() => notes.read(scope));
  const [visibility, setVisibility] = useState<Visibility>(
    usePolicy().policy?.organisation.defaultVisibility ?? "team",
  );
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<WriteError | null>(null);
  const waiting = useWaitingWrites().some((queued) => queued.scope === scope && queued.refused === null);

  const loggable = ask.people.filter((person) => isLoggable(ask.personAt(person.address)));
  const chosen = loggable.filter((person) => !left.has(addressKey(person.address)));
  const keepNote = (text: string) => {
    setNote(text);
    notes.keep(scope, text);
  };

  const save = async (send: () => ReturnType<typeof write>, done: string) => {
    setSaving(true);
    setError(null);
    const written = await send();
    setSaving(false);
    if (!written.ok) return setError(written.error);
    announce(written.value.state === "saved" ? done : words.log.waiting);
    return keepNote("");
  };

  return {
    loggable,
    chosen,
    toggle: (person) => setLeft(toggled(left, addressKey(person.address))),
    note,
    setNote: keepNote,
    visibility,
    setVisibility,
    saving,
    waiting,
    error,
    log: () =>
      save(async () => {
        const body = await logBody(services, { ...ask, chosen, note, visibility });
        return write({ endpoint: contract.log, body, kind: "log_thread", about: ask.item.subject, scope });
      }, words.log.done),
    undo: (logged) =>
      save(() => {
        const params = { interactionId: logged.id };
        return write({ endpoint: contract.undoLog, params, kind: "undo", about: ask.item.subject, scope });
      }, words.log.undone),
  };
}

/** Of several people one must be chosen first; somebody erased is logged only after being added by hand. */
const isLoggable = (view: PersonView | null): boolean =>
  view?.state !== "ambiguous" && !(view?.state === "unknown" && view.erased);

interface Chosen extends LogAsk {
  readonly chosen: readonly PersonOnMessage[];
  readonly note: string;
  readonly visibility: Visibility;
}

type LogServices = Pick<Services, "mailbox" | "background" | "digest" | "zone">;

/** How long a log waits for the body; it is worth more than the count of words. */
const BODY_TIMEOUT_MS = 2_000;

/** The request for the thread of a read message. It holds ids, times and counts; of words only the user's own note. */
export async function logBody(services: LogServices, ask: Chosen): Promise<LogThread> {
  const { digest, zone } = services;
  const words = await within(BODY_TIMEOUT_MS, wordsOf(services, ask.item));
  const thread = await threadIdentity(ask.message, digest);
  const keys = new Set(ask.chosen.map((person) => addressKey(person.address)));
  return {
    kind: "thread",
    thread: thread ?? { messageIds: [], conversationId: null, subjectDigest: null },
    people: ask.touches
      .filter(({ person }) => keys.has(addressKey(person.address)))
      .map(({ person, touch }) => ({
        who: whoOf(person, ask.personAt(person.address)),
        touches: [{ ...touch, words }],
        past: [],
      })),
    note: ask.note.trim() || null,
    visibility: ask.visibility,
    timeZone: zone,
  };
}

function whoOf(person: PersonOnMessage, view: PersonView | null) {
  if (view?.state === "known") return { contactId: view.contact.id };
  return { address: person.address, displayName: person.displayName };
}

/** How many words the author newly wrote; `null` when Outlook does not hand over the body: the log is worth more than the count. */
async function wordsOf({ mailbox, background }: LogServices, item: ReadItem): Promise<number | null> {
  const html = await mailbox.html(item.epoch);
  const read = html.ok ? await background.run("body", { html: html.value }) : html;
  return read.ok ? read.value.wordCount : null;
}

function toggled(left: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(left);
  if (!next.delete(key)) next.add(key);
  return next;
}
