/** Work that must not keep the pane from answering: asked for here, done where there is a place for it. */
import { err, ok, type Result } from "../../shared/result.ts";
import type { Listener, Place } from "./places.ts";
import type { AnswerOf, AskOf, Reply, Request, TaskName } from "./protocol.ts";

export type BackgroundError =
  /** Whoever asked does not want it any more. */
  | { readonly reason: "cancelled" }
  | { readonly reason: "failed" }
  /** No place could be opened: the script did not come. */
  | { readonly reason: "no_background" };

export interface Background {
  run<Name extends TaskName>(
    task: Name,
    ask: AskOf<Name>,
    signal?: AbortSignal,
  ): Promise<Result<AnswerOf<Name>, BackgroundError>>;
}

type Outcome = Result<unknown, BackgroundError>;

interface Waiting {
  readonly request: Request;
  readonly settle: (outcome: Outcome) => void;
}

/** Opens the first of `places` at the first task. When it is lost, what waits goes to the next one. */
export function createBackground(places: readonly Place[]): Background {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let at = 0;
  let opened: ReturnType<Place> | null = null;

  const settle = (id: number, outcome: Outcome) => {
    waiting.get(id)?.settle(outcome);
    waiting.delete(id);
  };
  const open = (place: Place, number: number): ReturnType<Place> => {
    const listener: Listener = {
      reply: (reply) => settle(reply.id, outcomeOf(reply)),
      lost: () => void (number === at && moveOn()),
    };
    return place(listener);
  };
  const send = async (request: Request): Promise<void> => {
    const place = places[at];
    if (!place) return giveUp();
    const number = at;
    opened ??= open(place, number);
    try {
      (await opened)(request);
    } catch {
      if (number === at) moveOn();
    }
  };
  const moveOn = () => {
    at += 1;
    opened = null;
    for (const { request } of [...waiting.values()]) void send(request);
  };
  /** The last place is tried again for the next task: the connection may be back by then. */
  const giveUp = () => {
    at = Math.max(0, places.length - 1);
    for (const id of [...waiting.keys()]) settle(id, err({ reason: "no_background" }));
  };

  return {
    run: (task, ask, signal) =>
      new Promise((resolve) => {
        lastId += 1;
        const id = lastId;
        if (signal?.aborted) return resolve(err({ reason: "cancelled" }));
        signal?.addEventListener("abort", () => {
          if (!waiting.has(id)) return;
          settle(id, err({ reason: "cancelled" }));
          void send({ id, cancel: true });
        });
        const request = { id, task, ask };
        // Safe cast: the script answers a task with what its type says.
        waiting.set(id, { request, settle: (outcome) => resolve(outcome as Result<never, BackgroundError>) });
        return void send(request);
      }),
  };
}

const outcomeOf = (reply: Reply): Outcome => ("failed" in reply ? err({ reason: "failed" }) : ok(reply.answer));
