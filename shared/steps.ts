/** Work in small steps, so that whoever shows something meanwhile can. */

/** Does all steps at once. */
export function runSteps<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What working in slices needs of the world. */
export interface Slicing {
  /** Milliseconds of any clock that runs evenly. */
  readonly now: () => number;
  /** Gives way to others once. */
  readonly pause: () => Promise<void>;
  /** Longest time without a pause, in milliseconds. */
  readonly sliceMs: number;
}

/** Does the steps with a pause whenever a slice of time is used up. */
export async function runInSlices<Value>(
  steps: Generator<void, Value>,
  { now, pause, sliceMs }: Slicing,
): Promise<Value> {
  for (let started = now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - started < sliceMs) continue;
    await pause();
    started = now();
  }
}
