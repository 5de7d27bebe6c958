import { runInSlices } from "../../shared/steps.ts";
import type { Receive, Request, Serve } from "./protocol.ts";
import { type Stepping, TASKS } from "./tasks.ts";

/** Does what is asked in slices of `sliceMs`, so that a cancellation is heard meanwhile. */
export const serve: Serve = (reply, sliceMs): Receive => {
  const cancelled = new Set<number>();
  const slicing = { now: () => performance.now(), pause, sliceMs };

  const answer = async ({ id, task, ask }: Exclude<Request, { cancel: true }>) => {
    const stepping: Stepping = (steps) =>
      runInSlices(
        until(() => cancelled.has(id), steps),
        slicing,
      );
    try {
      // Safe cast: the pane sends with a task what its type asks for.
      const done = await TASKS[task](ask as never, stepping);
      if (!cancelled.has(id)) reply({ id, answer: done });
    } catch {
      if (!cancelled.has(id)) reply({ id, failed: true });
    } finally {
      cancelled.delete(id);
    }
  };
  return (request) => {
    if ("cancel" in request) cancelled.add(request.id);
    else void answer(request);
  };
};

/** The steps until somebody does not want them any more, which ends the task. */
function* until<Value>(stopped: () => boolean, steps: Generator<void, Value>): Generator<void, Value> {
  while (!stopped()) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
  throw new Error("Cannot finish the task: it was cancelled");
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
