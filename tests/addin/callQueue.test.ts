import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callQueue, MOST_CALLS } from "../../addin/office/callQueue.ts";

/** A call that ends when told to. */
function heldCall() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { call: () => ended, end };
}

describe("the queue of Office calls", () => {
  it("never runs more than three at a time, whatever the order of their ends", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 5 }), { maxLength: 20 }), async (turns) => {
        const queue = callQueue();
        let running = 0;
        let most = 0;
        await Promise.all(
          turns.map((waits) =>
            queue(async () => {
              running += 1;
              most = Math.max(most, running);
              for (let turn = 0; turn < waits; turn += 1) await Promise.resolve();
              running -= 1;
            }),
          ),
        );
        expect(most).toBeLessThanOrEqual(MOST_CALLS);
      }),
    );
  });

  it("starts the next one when one ends", async () => {
    const queue = callQueue(1);
    const first = heldCall();
    const started: string[] = [];
    const running = queue(first.call);
    const next = queue(async () => void started.push("second"));
    expect(started).toEqual([]);
    first.end();
    await Promise.all([running, next]);
    expect(started).toEqual(["second"]);
  });

  it("goes on after a call that failed", async () => {
    const queue = callQueue(1);
    await expect(queue(() => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
    expect(await queue(async () => "next")).toBe("next");
  });
});
