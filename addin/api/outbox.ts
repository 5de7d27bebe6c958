/**
 * Writes on their way to the API. Each is kept in the browser's storage from the moment the user acts until the API has
 * answered, under the same `Idempotency-Key`, so that a lost connection or a closed pane neither loses nor doubles it.
 */
import * as z from "zod/mini";
import type { BodyOf, Endpoint, ParamsOf, ReplyOf } from "../../shared/contract/endpoint.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { type Instant, instant } from "../../shared/time.ts";
import { type OwnPorts, ownKey, ownKeys, storedJson, storedText, tryKeep } from "../device/ownStorage.ts";
import { createListeners } from "../listeners.ts";
import { type Account, isSameAccount } from "../office/signIn.ts";
import { type Api, type ApiError, parseReply, toldToWaitMs, toWire } from "./client.ts";

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
  /** Who prepared it, where that took a while: it becomes nobody else's. */
  readonly by?: Account | null;
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

export interface OutboxPorts extends OwnPorts {
  readonly api: Pick<Api, "send">;
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
    discard: (key) => shelf.remove(key, ports.account()),
    clear: shelf.clear,
  };
}

type Shelf = ReturnType<typeof createShelf>;

/** Sends one after the other, in the order in which they were made. */
function createPost({ api, now, account }: OutboxPorts, shelf: Shelf) {
  const callers = new Map<string, (outcome: Outcome) => void>();
  let sending: Promise<number> | null = null;
  // As told by the Worker with its last refusal.
  let quietUntil = now();

  const answer = (key: string, outcome: Outcome) => {
    callers.get(key)?.(outcome);
    callers.delete(key);
  };

  /** An answer may come when somebody else is signed in by then, or nobody: what it is about lies with `by` all the same. */
  const settle = ({ write, by }: Owned, sent: Result<unknown, ApiError>): Sent => {
    const awaited = callers.has(write.key);
    if (sent.ok || awaited) shelf.remove(write.key, by);
    else shelf.refuse({ ...write, refused: refusalOf(sent.error) }, by);
    answer(write.key, sent.ok ? ok({ state: "saved", reply: sent.value }) : sent);
    return sent.ok && !awaited ? "saved" : "answered";
  };

  const sendOne = async (owned: Owned): Promise<Sent> => {
    const sent = await api.send(owned.write.wire, { by: owned.by });
    if (sent.ok || !maySucceedLater(sent.error)) return settle(owned, sent);
    if (!isSameAccount(owned.by, account())) return "later";
    quietUntil = instant(now() + toldToWaitMs(sent.error));
    return isOwnTrouble(sent.error) ? "later" : "stop";
  };

  const letWait = () => {
    for (const key of [...callers.keys()]) answer(key, ok({ state: "waiting" }));
  };

  const sendAll = async () => {
    const outcomes = new Map<string, Sent>();
    try {
      let next = shelf.next(outcomes);
      while (next) {
        const outcome = await sendOne(next);
        outcomes.set(next.write.key, outcome);
        next = outcome === "stop" ? undefined : shelf.next(outcomes);
      }
    } finally {
      // Without a pause from here on: a write that comes now starts the next round.
      sending = null;
      letWait();
    }
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

/** A write and whose it is: it is sent, refused and removed as theirs, whoever is signed in by then. */
interface Owned {
  readonly write: StoredWrite;
  readonly by: Account;
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
function maySucceedLater(error: ApiError): boolean {
  if (error.reason === "problem") return PASSING.includes(error.type);
  return error.reason !== "unreadable";
}

/** Trouble with this one write; the others need not wait behind it. */
const isOwnTrouble = (error: ApiError): boolean => error.reason === "problem" && error.type === "internal";

const refusalOf = (error: ApiError): string => (error.reason === "problem" ? error.type : error.reason);

const NAME = "outbox";

/** The part of the browser's storage that belongs to the signed-in user. One entry a write: two panes never overwrite each other. */
function createShelf({ now, newKey, ...own }: OutboxPorts) {
  const { storage, partition, account } = own;
  const { onChange, changed } = createListeners();
  let listed: readonly StoredWrite[] = [];

  const keyOf = (key: string, by: Account | null) => ownKey({ partition, account: () => by }, NAME, key);

  const list = (): readonly StoredWrite[] => {
    const found = readAll(own);
    // `useSyncExternalStore` wants the same array for the same contents.
    if (JSON.stringify(found) !== JSON.stringify(listed)) listed = found;
    return listed;
  };
  const put = (write: StoredWrite, by: Account): boolean => {
    const kept = tryKeep(storage, keyOf(write.key, by), JSON.stringify(write));
    changed();
    return kept;
  };
  const remove = (key: string, by: Account | null) => {
    tryKeep(storage, keyOf(key, by), null);
    changed();
  };

  return {
    list,
    remove,
    /** Keeps why it was refused, unless it is gone meanwhile: by a sign-out, or because it names somebody erased. */
    refuse: (write: StoredWrite, by: Account) => {
      if (storedText(storage, keyOf(write.key, by)) !== null) put(write, by);
    },
    /** The oldest that may be sent and was not tried in this round. */
    next: (tried: ReadonlyMap<string, unknown>): Owned | undefined => {
      const by = account();
      const write = list().find(({ key, refused }) => refused === null && !tried.has(key));
      return by && write ? { write, by } : undefined;
    },
    keep: <E extends Endpoint>(write: Write<E>): Result<string, WriteError> => {
      const by = account();
      if (by === null || (write.by && !isSameAccount(write.by, by))) return err({ reason: "signed_out" });
      if (list().length >= MOST_WAITING) return err({ reason: "outbox_full", most: MOST_WAITING });
      const key = write.key ?? newKey();
      const { kind, about, scope } = write;
      const wire = toWire(write.endpoint, { ...write, key });
      const kept = put({ key, kind, about, scope, at: now(), wire, refused: null }, by);
      return kept ? ok(key) : err({ reason: "outbox_full", most: list().length });
    },
    clear: () => {
      for (const { key } of list()) remove(key, account());
    },
    onChange,
  };
}

function readAll(own: OwnPorts): StoredWrite[] {
  return ownKeys(own, NAME)
    .map((key) => z.safeParse(StoredWrite, storedJson(own.storage, key)))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []))
    .sort((one, other) => instant(one.at) - instant(other.at));
}
