/// <reference types="vite/client" />
/** Spelling and grammar of a draft, checked on this device in a Web Worker that is started when somebody wants it (T10). */
import { err, ok, type Result } from "../../shared/result.ts";
import type { CheckAsk, LoadAsk, RawLint, SpellerReply, SpellerRequest } from "./protocol.ts";
import spellerAddress from "./speller.ts?worker&url";

export type SpellingError =
  /** Whoever asked does not want it any more. */
  { readonly reason: "stopped" } | { readonly reason: "failed" };

type Answer<T> = Promise<Result<T, SpellingError>>;

export interface Spelling {
  /** `false` where the dictionary is not on the device and may not be fetched. `onFetched`: the share that is there, 0 to 1. */
  load(ask: Omit<LoadAsk, "task">, onFetched: (share: number) => void): Answer<boolean>;
  check(ask: Omit<CheckAsk, "task">): Answer<readonly RawLint[]>;
  /** Ends the Web Worker, with whatever it does: its memory is free then, the dictionary stays on the device. */
  stop(): void;
  /** Takes the dictionary off the device as well. */
  forget(): Promise<void>;
}

type Outcome = Result<SpellerReply, SpellingError>;

export function createSpelling(): Spelling {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let worker: Worker | null = null;
  let lastId = 0;
  let told: (share: number) => void = () => {};

  const end = (error: SpellingError) => {
    worker?.terminate();
    worker = null;
    for (const settle of waiting.values()) settle(err(error));
    waiting.clear();
  };
  const receive = (reply: SpellerReply) => {
    if ("fetched" in reply) return told(reply.fetched);
    waiting.get(reply.id)?.("failed" in reply ? err({ reason: "failed" }) : ok(reply));
    return waiting.delete(reply.id);
  };
  const started = (): Worker => {
    const fresh = new Worker(spellerAddress, { type: "module" });
    fresh.addEventListener("message", ({ data }: MessageEvent<SpellerReply>) => receive(data));
    fresh.addEventListener("error", () => {
      if (fresh === worker) end({ reason: "failed" });
    });
    return fresh;
  };
  const ask = (request: Omit<LoadAsk, never> | CheckAsk | { readonly task: "forget" }): Promise<Outcome> =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      try {
        worker ??= started();
        worker.postMessage({ id: lastId, ...request } satisfies SpellerRequest);
      } catch {
        end({ reason: "failed" });
      }
    });

  return {
    load: async (wanted, onFetched) => {
      told = onFetched;
      const done = await ask({ task: "load", ...wanted });
      return done.ok ? ok("loaded" in done.value && done.value.loaded) : done;
    },
    check: async (wanted) => {
      const done = await ask({ task: "check", ...wanted });
      return done.ok ? ok("lints" in done.value ? done.value.lints : []) : done;
    },
    stop: () => end({ reason: "stopped" }),
    forget: async () => {
      await ask({ task: "forget" });
      end({ reason: "stopped" });
    },
  };
}
