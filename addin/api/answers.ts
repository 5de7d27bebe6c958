/**
 * Answers of the API, kept by key while the pane is open. Small on purpose: the pane needs reading, asking again and
 * forgetting, and a general library for it costs a tenth of all the JavaScript of the first paint (decision 0012).
 */
import type { Result } from "../../shared/result.ts";
import { SECOND_MS } from "../../shared/time.ts";
import { type ApiError, toldToWaitMs } from "./client.ts";

export interface Answer<T> {
  /** The last value that came, also while a newer one is asked for or could not be had. */
  readonly value: T | null;
  /** Why the newest try failed. */
  readonly error: ApiError | null;
  readonly busy: boolean;
}

export type AskFor<T> = (signal: AbortSignal) => Promise<Result<T, ApiError>>;

export interface Answers {
  read<T>(key: string): Answer<T>;
  onChange(key: string, notify: () => void): () => void;
  /** Asks unless the same is being asked. */
  ask<T>(key: string, ask: AskFor<T>): Promise<void>;
  /** Asks anew for everything in view whose key begins so, and forgets the rest of it. */
  askAgain(prefix: string): Promise<void>;
  /** Forgets everything, also what is in view: that is shown as not known yet, and not asked for again. */
  clear(): void;
}

/** So many answers are kept; the oldest goes first. */
const MOST_KEPT = 60;
const MOST_RETRIES = 2;

interface Kept {
  answer: Answer<unknown>;
  ask: AskFor<unknown> | null;
  running: { readonly stop: AbortController; readonly done: Promise<void> } | null;
  readonly listeners: Set<() => void>;
}

const NOTHING: Answer<never> = { value: null, error: null, busy: true };

export function createAnswers(retryAfterMs = SECOND_MS): Answers {
  const kept = new Map<string, Kept>();

  const at = (key: string): Kept => {
    const found = kept.get(key) ?? { answer: NOTHING, ask: null, running: null, listeners: new Set() };
    kept.set(key, found);
    return found;
  };
  const say = (entry: Kept, answer: Answer<unknown>) => {
    entry.answer = answer;
    for (const notify of entry.listeners) notify();
  };

  const run = (entry: Kept, ask: AskFor<unknown>): Promise<void> => {
    const stop = new AbortController();
    say(entry, { ...entry.answer, busy: true });
    const done = tryAgain(ask, stop.signal, retryAfterMs).then((result) => {
      // A stopped question has no say any more: a newer one runs, or nobody looks.
      if (stop.signal.aborted || !result) return;
      entry.running = null;
      say(entry, result.ok ? { value: result.value, error: null, busy: false } : failed(entry, result.error));
    });
    entry.ask = ask;
    entry.running = { stop, done };
    return done;
  };

  return {
    // Safe cast: a key is made in one hook, which asks for one type.
    read: <T>(key: string) => (kept.get(key)?.answer ?? NOTHING) as Answer<T>,
    onChange: (key, notify) => {
      const { listeners } = at(key);
      listeners.add(notify);
      forgetOldest(kept);
      return () => void listeners.delete(notify);
    },
    ask: (key, ask) => at(key).running?.done ?? run(at(key), ask),
    askAgain: async (prefix) => {
      const mine = [...kept].filter(([key]) => key.startsWith(prefix));
      for (const [key, { listeners }] of mine) if (listeners.size === 0) kept.delete(key);
      await Promise.all(
        mine.map(([, entry]) => {
          entry.running?.stop.abort();
          return entry.ask && entry.listeners.size > 0 ? run(entry, entry.ask) : null;
        }),
      );
    },
    clear: () => {
      for (const [key, entry] of kept) {
        entry.running?.stop.abort();
        entry.running = null;
        if (entry.listeners.size === 0) kept.delete(key);
        else say(entry, NOTHING);
      }
    },
  };
}

const failed = (entry: Kept, error: ApiError): Answer<unknown> => ({ value: entry.answer.value, error, busy: false });

/** Passing trouble is tried again; asking twice signs nobody in. `null` when it was stopped. */
async function tryAgain(ask: AskFor<unknown>, signal: AbortSignal, retryAfterMs: number) {
  for (let retries = 0; ; retries += 1) {
    const result = await ask(signal).catch((thrown: unknown) => {
      if (signal.aborted) return null;
      throw thrown;
    });
    if (!result || result.ok || !isWorthRetrying(result.error) || retries === MOST_RETRIES) return result;
    const pauseMs = Math.max(retryAfterMs * (retries + 1), toldToWaitMs(result.error));
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Longer nobody is left waiting before a screen. */
const LONGEST_PAUSE_MS = 10 * SECOND_MS;

const isWorthRetrying = (error: ApiError): boolean =>
  toldToWaitMs(error) <= LONGEST_PAUSE_MS && (error.reason === "timed_out" || isBusy(error));

/** Told to wait, a request that was too much is none a moment later. */
const isBusy = (error: ApiError): boolean =>
  error.reason === "problem" &&
  (error.type === "unavailable" || (error.type === "too-many-requests" && toldToWaitMs(error) > 0));

function forgetOldest(kept: Map<string, Kept>) {
  for (const [key, { listeners }] of kept) {
    if (kept.size <= MOST_KEPT) return;
    if (listeners.size === 0) kept.delete(key);
  }
}
