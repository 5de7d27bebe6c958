/** Outlook allows three calls of an add-in at a time (documented for attachments, kept for all of ours). */
export const MOST_CALLS = 3;

export type CallQueue = <T>(call: () => Promise<T>) => Promise<T>;

/** Runs calls in the order they were asked for, never more than `most` at a time. A failing call frees its place. */
export function callQueue(most = MOST_CALLS): CallQueue {
  const waiting: (() => void)[] = [];
  let running = 0;

  const takePlace = async () => {
    if (running >= most) return new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
  };
  // The place is handed over, not freed: otherwise a new call could slip in before the one that waits.
  const leavePlace = () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };

  return async (call) => {
    await takePlace();
    try {
      return await call();
    } finally {
      leavePlace();
    }
  };
}
