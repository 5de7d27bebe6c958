/**
 * What happens next to a stage (S9): the day on which silence would change it, and the contact that would lift it. Both are found by
 * asking the same function at later days and with touches that have not happened.
 */
import {
  addDays,
  dayNumber,
  type Instant,
  type LocalDate,
  type LocalNow,
  localDateOf,
  type TimeZone,
} from "../../time.ts";
import { addTouches, type TieSummary } from "../tie/tie.ts";
import { type ReadTie, readTie, stageFactsOf } from "../tie/tieFacts.ts";
import type { Touch } from "../tie/touch.ts";
import { LIFTS, type Lift } from "./lift.ts";
import { type Stage, stageBy } from "./stage.ts";

export interface WhatNext {
  /** Without any contact the stage changes on this day; `null` when it does not within three years. */
  readonly fall: { readonly on: LocalDate; readonly stage: Stage } | null;
  /** What would lift the stage if it happened now, the least first; empty when nothing would. */
  readonly lifts: readonly { readonly by: Lift; readonly stage: Stage }[];
}

const LONGEST_DAYS = 3 * 365;

export function whatNext(tie: TieSummary, here: LocalNow): WhatNext {
  const read = readTie(tie);
  const day = localDateOf(here.now, here.zone);
  return { fall: fallFrom(read, { day, zone: here.zone, within: LONGEST_DAYS }), lifts: liftsOf(read, here) };
}

export interface FallAsk {
  readonly day: LocalDate;
  readonly zone: TimeZone;
  /** How many days ahead to look. */
  readonly within: number;
}

/** The first day of another stage if there is no contact; found by halving, since silence only leads down the stages. */
export const fallOf = (tie: TieSummary, ask: FallAsk): WhatNext["fall"] => fallFrom(readTie(tie), ask);

function fallFrom(read: ReadTie, { day, zone, within }: FallAsk): WhatNext["fall"] {
  const factsAfter = stageFactsOf(read, zone);
  const first = dayNumber(day);
  const stageAfter = (days: number): Stage | null => stageBy(read.tie, factsAfter(first + days));
  const current = stageAfter(0);
  if (current === null || within < 1 || stageAfter(within) === current) return null;

  let same = 0;
  let other = within;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (stageAfter(middle) === current) same = middle;
    else other = middle;
  }
  const stage = stageAfter(other);
  return stage && { on: addDays(day, other), stage };
}

function liftsOf(read: ReadTie, here: LocalNow): WhatNext["lifts"] {
  const before = rankOf(stageOn(read, here));
  return LIFTS.flatMap((by) => {
    const stage = stageAt(addTouches(read.tie, [imagined(by, here.now)], here.zone), here);
    return stage !== null && rankOf(stage) > before ? [{ by, stage }] : [];
  });
}

const DIRECTION_OF: Record<Lift, Touch["direction"]> = { they_write: "in", you_write: "out", you_talk: "both" };

const imagined = (by: Lift, now: Instant): Touch => ({
  key: "",
  at: now,
  direction: DIRECTION_OF[by],
  channel: by === "you_talk" ? "call" : "mail",
  audience: 1,
  addressed: "to",
  automated: false,
  words: null,
});

/** The stage by the rules, whatever a person has said. */
export const stageAt = (tie: TieSummary, here: LocalNow): Stage | null => stageOn(readTie(tie), here);

const stageOn = (read: ReadTie, { now, zone }: LocalNow): Stage | null =>
  stageBy(read.tie, stageFactsOf(read, zone)(dayNumber(localDateOf(now, zone))));

/** From the least of a relationship to the most; what is no relationship yet is below all that is. */
const RANKS: Record<Stage, number> = { acquaintance: 0, ending: 1, deterioration: 2, buildup: 3, continuation: 4 };

const rankOf = (stage: Stage | null): number => (stage === null ? -1 : RANKS[stage]);
