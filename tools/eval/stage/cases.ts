/** The cases of the protocol: a pair at a cut-off, what is known before it, and what came after. */
import { DAY_SECONDS, type Network, type Pair, type PairMessage } from "./network.ts";

export const HORIZON = 60;
const LEAST_MESSAGES = 3;
const FADING_DAYS = 3;

export interface Case {
  readonly pair: Pair;
  /** Days after the first message of the network. */
  readonly cutOff: number;
  /** Messages before the cut-off, oldest first. */
  readonly past: readonly PairMessage[];
  /** The days of contact before the cut-off, ascending. */
  readonly activeDays: readonly number[];
  /** The owner's sending days before the cut-off, ascending. */
  readonly ownerDays: readonly number[];
  /** Whole days from the cut-off to the first message after it; `Infinity` when none came. */
  readonly nextAfter: number;
  /** Any message within the horizon. */
  readonly contact: boolean;
  /** Any message in the 60 days before. */
  readonly active: boolean;
  /** Among pairs with at least 3 active days in the last 60: whether the next 60 hold at most half of them. `null` for the others. */
  readonly fading: boolean | null;
}

/** All cases of `network` at one cut-off. */
export function casesAt(network: Network, cutOff: number): readonly Case[] {
  return network.pairs.flatMap((pair) => caseOf(network, pair, cutOff) ?? []);
}

function caseOf(network: Network, pair: Pair, cutOff: number): Case | null {
  const end = cutOff * DAY_SECONDS;
  const count = countBefore(pair.messages, end);
  if (count < LEAST_MESSAGES) return null;

  const past = pair.messages.slice(0, count);
  const next = pair.messages[count]?.second ?? Number.POSITIVE_INFINITY;
  const activeDays = daysOf(past);
  const lately = activeDays.filter((day) => day >= cutOff - HORIZON).length;
  const soon = daysOf(pair.messages.slice(count)).filter((day) => day < cutOff + HORIZON).length;
  return {
    pair,
    cutOff,
    past,
    activeDays,
    ownerDays: (network.sendingDays.get(pair.owner) ?? []).filter((day) => day < cutOff),
    nextAfter: (next - end) / DAY_SECONDS,
    contact: next < end + HORIZON * DAY_SECONDS,
    active: lately > 0,
    fading: lately >= FADING_DAYS ? soon <= lately / 2 : null,
  };
}

function countBefore(messages: readonly PairMessage[], second: number): number {
  const after = messages.findIndex((message) => message.second >= second);
  return after < 0 ? messages.length : after;
}

const daysOf = (messages: readonly PairMessage[]): readonly number[] => [
  ...new Set(messages.map(({ second }) => Math.floor(second / DAY_SECONDS))),
];
