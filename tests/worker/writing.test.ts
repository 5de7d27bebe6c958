import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { aLog, aTouch } from "./builders.ts";
import { recordingDatabase } from "./recordingDatabase.ts";
import { aWorld, DANA } from "./world.ts";

const DAY_MS = 86_400_000;

const logOf = (thread: string, days: readonly number[]) =>
  aLog({
    thread: { messageIds: [`${thread}@x.example`], conversationId: null, subjectDigest: null },
    people: [
      {
        who: { address: "ana@southgate.example", displayName: "Ana" },
        touches: days.map((day) =>
          aTouch({
            messageId: `${thread}.${day}@x.example`,
            at: new Date(Date.UTC(2025, 0, 1) + day * DAY_MS).toISOString(),
            direction: day % 2 === 0 ? "in" : "out",
          }),
        ),
      },
    ],
  });

const days = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

/** Touches, shares, tie, audit and the answer for a repetition, each with the entries of its indexes. */
const MOST_ROWS = 25;

describe("adding one touch", () => {
  it("writes a few rows, however long the history is and even where the tie is folded or made anew", async () => {
    const recording = recordingDatabase(env.DB);
    const dana = await aWorld({ d1: recording.d1 }).as(DANA);
    const rowsOf = async (log: ReturnType<typeof logOf>): Promise<number> => {
      const before = recording.rowsWritten();
      await dana.done("POST /v1/interactions", log);
      return recording.rowsWritten() - before;
    };
    const first = await rowsOf(logOf("first", [500]));
    await rowsOf(logOf("long", days(0, 450)));
    // More than a tie keeps unfolded, and one that is older than what it remembers day by day.
    const further: number[] = [];
    for (const day of days(501, 30)) further.push(await rowsOf(logOf(`further ${day}`, [day])));
    const late = await rowsOf(logOf("late", [-100]));

    expect(first).toBeGreaterThan(5);
    expect(Math.max(first, late, ...further)).toBeLessThanOrEqual(MOST_ROWS);
  });
});
