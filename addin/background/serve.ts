import { runInSlices } from "../../shared/domain/thread/steps.ts";
import type { Receive, Request, Serve } from "./protocol.ts";
import { TASKS } from "./tasks.ts";

/** Does what is asked in slices of `sliceMs`, so that a cancellation is heard meanwhile. */
export const serve: Serve = (reply, sliceMs): Receive => {
  const cancelled = new Set<number>();
  const slicing = { now: () => performance.now(), pause, sliceMs };

  const answer = async (request: Exclude<Request, { cancel: true }>) => {
    const { id } = request;
    try {
      const steps = await stepsOf(request);
      const done = await runInSlices(
        until(() => cancelled.has(id), steps),
        slicing,
      );
      if (!cancelled.has(id)) reply({ id, answer: done });
    } catch {
      reply({ id, failed: true });
    } finally {
      cancelled.delete(id);
    }
  };
  return (request) => {
    if ("cancel" in request) cancelled.add(request.id);
    else void answer(request);
  };
};

// Safe cast: the pane sends with a task what its type asks for.
async function stepsOf({ task, ask }: Exclude<Request, { cancel: true }>): Promise<Generator<void, unknown>> {
  const work = await TASKS[task](ask as never);
  return work(ask as never);
}

/** The steps, or as many as there were until somebody did not want them any more. */
function* until(stopped: () => boolean, steps: Generator<void, unknown>): Generator<void, unknown> {
  while (!stopped()) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
  return null;
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
