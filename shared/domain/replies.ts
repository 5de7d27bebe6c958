/** How the two answer each other, read from their days: who took part, and how many days later the other did. */
import { type ActiveDay, tookPart } from "./activeDays.ts";

export interface Replies {
  /** How promptly the person answers the user, 0 to 1: 1 on the same day, half after two days, 0 for never; `null` before the first turn. */
  readonly theirs: number | null;
  /** The same of the user. */
  readonly yours: number | null;
}

/** In days: after this long without an answer a message counts as unanswered. */
const GIVEN_UP = 14;
const HALF_AFTER = 2;

/** From the remembered days, oldest first, as of `today`; several messages in a row are one turn, timed from the last. */
export function repliesIn(days: readonly ActiveDay[], today: number): Replies {
  return {
    theirs: promptness(days, today, { asks: "outLevel", answers: "inLevel" }),
    yours: promptness(days, today, { asks: "inLevel", answers: "outLevel" }),
  };
}

interface Sides {
  readonly asks: "inLevel" | "outLevel";
  readonly answers: "inLevel" | "outLevel";
}

function promptness(days: readonly ActiveDay[], today: number, { asks, answers }: Sides): number | null {
  let turns = 0;
  let sum = 0;
  let asked: number | null = null;
  const close = (day: number): void => {
    const delay: number = day - (asked ?? day);
    turns += 1;
    sum += delay > GIVEN_UP ? 0 : 2 ** (-delay / HALF_AFTER);
    asked = null;
  };

  for (const active of days) {
    if (tookPart(active[asks])) asked = active.day;
    if (asked !== null && tookPart(active[answers])) close(active.day);
  }
  if (asked !== null && today - asked > GIVEN_UP) close(today);
  return turns === 0 ? null : sum / turns;
}
