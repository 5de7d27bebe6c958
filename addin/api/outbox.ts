/**
 * Writes on their way to the API. Each is kept in the browser's storage from the moment the user acts until the API has
 * answered, under the same `Idempotency-Key`, so that a lost connection or a closed pane neither loses nor doubles it.
 */
import * as z from "zod/mini";
import type { BodyOf, Endpoint, ParamsOf, ReplyOf } from "../../shared/contract/endpoint.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { type Instant, instant } from "../../shared/time.ts";
import type { Account } from "../office/signIn.ts";
import { type Api, type ApiError, parseReply, toldToWaitMs, toWire } from "./client.ts";
import { storedJson, storedKeys } from "./storedJson.ts";

/** Most writes that may wait. A day of hard work offline stays far below it. */
export const MOST_WAITING = 200;

export const WRITE_KINDS = [
  "log_thread",
  "log_touch",
  "undo",
  "edit_log",
  "contact",
  "tie",
  "choice",
  "dismissal",
  "override",
  "rest",
  "nudges",
  "ledger",
  "snippets",
  "fact",
] as const;
export type WriteKind = (typeof WRITE_KINDS)[number];

const StoredWrite = z.object({
  key: z.string(),
  kind: z.enum(WRITE_KINDS),
  /** Whom or what it is about, for the list of what waits. */
  about: z.string(),
  /** What it changes: a screen finds its own waiting write by it. */
  scope: z.string(),
  at: z.number(),
  wire: z.object({
    path: z.string(),
    method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]),
    headers: z.record(z.string(), z.string()),
    body: z.nullable(z.string()),
  }),
  /** Why the API will never take it as it is; `null` while it may still be sent. */
  refused: z.nullable(z.string()),
});
export type StoredWrite = z.output<typeof StoredWrite>;

export interface Write<E extends Endpoint> {
  readonly endpoint: E;
  readonly params?: ParamsOf<E>;
  readonly body?: BodyOf<E>;
  readonly version?: number;
  readonly kind: WriteKind;
  readonly about: string;
  readonly scope: string;
  /** The `Idempotency-Key` of what may be saved from several panes and still happens once; a new one when left out. */
  readonly key?: string;
}

export type WriteError = ApiError | { readonly reason: "outbox_full"; readonly most: number };
export type Written<Reply> = { readonly state: "saved"; readonly reply: Reply } | { readonly state: "waiting" };

export interface Outbox {
  /** Saves now, or keeps the write until the API is back. An error means that it is not kept: the form still has the text. */
  submit<E extends Endpoint>(write: Write<E>): Promise<Result<Written<ReplyOf<E>>, WriteError>>;
  /** The signed-in user's writes, oldest first. The same array until it changes. */
  waiting(): readonly StoredWrite[];
  onChange(notify: () => void): () => void;
  /** Sends what waits, oldest first, until one cannot be sent. Answers how many were saved that no caller waited for. */
  flush(): Promise<number>;
  discard(key: string): void;
  /** At sign-out: nothing of the user stays on the device. */
  clear(): void;
}

export interface OutboxPorts {
  readonly api: Pick<Api, "send">;
  readonly storage: Storage;
  readonly partition: string;
  readonly account: () => Account | null;
  readonly now: () => Instant;
  readonly newKey: () => string;
}

type Outcome = Result<{ readonly state: "saved"; readonly reply: unknown } | { readonly state: "waiting" }, ApiError>;

export function createOutbox(ports: OutboxPorts): Outbox {
  const shelf = createShelf(ports);
  const post = createPost(ports, shelf);
  return {
    submit: async (write) => {
      const kept = shelf.keep(write);
      if (!kept.ok) return kept;
      const outcome = post.outcomeOf(kept.value);
      void post.flush();
      return readOutcome(write.endpoint, await outcome);
    },
    waiting: shelf.list,
    onChange: shelf.onChange,
    flush: post.flush,
    discard: shelf.remove,
    clear: shelf.clear,
  };
}

type Shelf = ReturnType<typeof createShelf>;

/** Sends one after the other, in the order in which they were made. */
function createPost({ api, now }: OutboxPorts, shelf: Shelf) {
  const callers = new Map<string, (outcome: Outcome) => void>();
  let sending: Promise<number> | null = null;
  // As told by the Worker with its last refusal.
  let quietUntil = now();

  const answer = (key: string, outcome: Outcome) => {
    callers.get(key)?.(outcome);
    callers.delete(key);
  };

  const settle = (write: StoredWrite, sent: Result<unknown, ApiError>): Sent => {
    const awaited = callers.has(write.key);
    if (sent.ok || awaited) shelf.remove(write.key);
    else shelf.put({ ...write, refused: refusalOf(sent.error) });
    answer(write.key, sent.ok ? ok({ state: "saved", reply: sent.value }) : sent);
    return sent.ok && !awaited ? "saved" : "answered";
  };

  const sendOne = async (write: StoredWrite): Promise<Sent> => {
    const sent = await api.send(write.wire);
    if (sent.ok || !isPassing(sent.error)) return settle(write, sent);
    quietUntil = instant(now() + toldToWaitMs(sent.error));
    return isOwnTrouble(sent.error) ? "later" : "stop";
  };

  const letWait = () => {
    for (const key of [...callers.keys()]) answer(key, ok({ state: "waiting" }));
  };

  const sendAll = async () => {
    const outcomes = new Map<string, Sent>();
    let next = shelf.next(outcomes);
    while (next) {
      const outcome = await sendOne(next);
      outcomes.set(next.key, outcome);
      next = outcome === "stop" ? undefined : shelf.next(outcomes);
    }
    // Without a pause from here on: a write that comes now starts the next round.
    sending = null;
    letWait();
    return [...outcomes.values()].filter((outcome) => outcome === "saved").length;
  };

  return {
    outcomeOf: (key: string) => new Promise<Outcome>((resolve) => callers.set(key, resolve)),
    flush: async () => {
      if (!sending && (now() < quietUntil || !shelf.next(new Map()))) letWait();
      else sending ??= sendAll();
      return sending ?? 0;
    },
  };
}

/** `answered`: whoever made it waits for the answer and has it now. `saved`: nobody waited any more. */
type Sent = "answered" | "saved" | "later" | "stop";

function readOutcome<E extends Endpoint>(endpoint: E, outcome: Outcome): Result<Written<ReplyOf<E>>, ApiError> {
  if (!outcome.ok) return outcome;
  if (outcome.value.state === "waiting") return ok({ state: "waiting" });
  const reply = parseReply(endpoint, outcome.value.reply);
  return reply.ok ? ok({ state: "saved", reply: reply.value }) : reply;
}

const PASSING = ["unavailable", "internal", "too-many-requests", "unauthenticated"];

/** Whether the same write may succeed later. */
export function isPassing(error: ApiError): boolean {
  if (error.reason === "problem") return PASSING.includes(error.type);
  return error.reason !== "unreadable";
}

/** Trouble with this one write; the others need not wait behind it. */
const isOwnTrouble = (error: ApiError): boolean => error.reason === "problem" && error.type === "internal";

const refusalOf = (error: ApiError): string => (error.reason === "problem" ? error.type : error.reason);

/** The part of the browser's storage that belongs to the signed-in user. One entry a write: two panes never overwrite each other. */
function createShelf({ storage, partition, account, now, newKey }: OutboxPorts) {
  const listeners = new Set<() => void>();
  let listed: readonly StoredWrite[] = [];

  const prefix = (): string | null => {
    const who = account();
    return who && `${partition}rapport.outbox.${who.tenantId}.${who.userId}.`;
  };
  const changed = () => {
    for (const notify of listeners) notify();
  };

  const list = (): readonly StoredWrite[] => {
    const own = prefix();
    const found = own ? readAll(storage, own) : [];
    // `useSyncExternalStore` wants the same array for the same contents.
    if (JSON.stringify(found) !== JSON.stringify(listed)) listed = found;
    return listed;
  };
  const put = (write: StoredWrite) => {
    storage.setItem(`${prefix()}${write.key}`, JSON.stringify(write));
    changed();
  };

  return {
    list,
    put,
    /** The oldest that may be sent and was not tried in this round. */
    next: (tried: ReadonlyMap<string, unknown>) =>
      list().find((write) => write.refused === null && !tried.has(write.key)),
    keep: <E extends Endpoint>(write: Write<E>): Result<string, WriteError> => {
      if (prefix() === null) return err({ reason: "signed_out" });
      if (list().length >= MOST_WAITING) return err({ reason: "outbox_full", most: MOST_WAITING });
      const key = write.key ?? newKey();
      const { kind, about, scope } = write;
      try {
        put({ key, kind, about, scope, at: now(), wire: toWire(write.endpoint, { ...write, key }), refused: null });
      } catch (thrown) {
        if (thrown instanceof DOMException) return err({ reason: "outbox_full", most: list().length });
        throw thrown;
      }
      return ok(key);
    },
    remove: (key: string) => {
      storage.removeItem(`${prefix()}${key}`);
      changed();
    },
    clear: () => {
      for (const write of list()) storage.removeItem(`${prefix()}${write.key}`);
      changed();
    },
    onChange: (notify: () => void) => {
      listeners.add(notify);
      return () => void listeners.delete(notify);
    },
  };
}

function readAll(storage: Storage, prefix: string): StoredWrite[] {
  return storedKeys(storage, prefix)
    .map((key) => z.safeParse(StoredWrite, storedJson(storage, key)))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []))
    .sort((one, other) => instant(one.at) - instant(other.at));
}
