/** How the two answer each other, read from their days: who took part, and how many days later the other did. */
import { type ActiveDay, tookPart } from "./activeDays.ts";
import { halving } from "./halving.ts";

export interface Replies {
  /** How promptly the person answers the user, 0 to 1: 1 on the same day, half after two days, 0 for never; `null` before the first turn. */
  readonly theirs: number | null;
  /** The same of the user. */
  readonly yours: number | null;
}

/** In days: after this long without an answer a message counts as unanswered. */
const GIVEN_UP = 14;
const left = halving(2);

/** From the remembered days, oldest first, as of `today`; several messages in a row are one turn, timed from the last. */
export function repliesIn(days: readonly ActiveDay[], today: number): Replies {
  const theirs: Turns = { asked: null, count: 0, worth: 0 };
  const yours: Turns = { asked: null, count: 0, worth: 0 };
  for (const { day, inLevel, outLevel } of days) {
    take(theirs, day, { asks: tookPart(outLevel), answers: tookPart(inLevel) });
    take(yours, day, { asks: tookPart(inLevel), answers: tookPart(outLevel) });
  }
  return { theirs: promptness(theirs, today), yours: promptness(yours, today) };
}

interface Turns {
  /** The last day on which the other side wrote without an answer yet. */
  asked: number | null;
  count: number;
  worth: number;
}

function take(
  turns: Turns,
  day: number,
  { asks, answers }: { readonly asks: boolean; readonly answers: boolean },
): void {
  if (asks) turns.asked = day;
  if (turns.asked === null || !answers) return;
  turns.count += 1;
  turns.worth += worthOf(day - turns.asked);
  turns.asked = null;
}

function promptness({ asked, count, worth }: Turns, today: number): number | null {
  const turns = asked !== null && today - asked > GIVEN_UP ? count + 1 : count;
  return turns === 0 ? null : worth / turns;
}

const worthOf = (delay: number): number => (delay > GIVEN_UP ? 0 : left(delay));
