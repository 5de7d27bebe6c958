/** A tie summary as it comes back from storage: whole and of this version, or to be built anew. */
import { err, ok, type Result } from "../../result.ts";
import { isTimeZone } from "../../time.ts";
import { daysTextIsValid } from "./activeDays.ts";
import type { OlderDays } from "./olderDays.ts";
import type { Pulse } from "./pulse.ts";
import { EMPTY_TIE, TIE_VERSION, type TieSummary } from "./tie.ts";
import { CHANNELS } from "./touch.ts";

export type TieFault =
  | { readonly reason: "other_version"; readonly version: unknown; readonly expected: number }
  | { readonly reason: "not_a_tie"; readonly member: string };

type Check = (value: unknown) => boolean;
type Checks<T> = Record<keyof T, Check>;

/** The tie in `stored` (parsed JSON), or why it has to be built anew from its touches. */
export function parseTie(stored: unknown): Result<TieSummary, TieFault> {
  if (!isRecord(stored)) return err({ reason: "not_a_tie", member: "" });
  const { version } = stored as { version?: unknown };
  if (version !== TIE_VERSION) return err({ reason: "other_version", version, expected: TIE_VERSION });
  const wrong = firstWrong(stored, TIE_CHECKS);
  // Safe cast: every member of the summary has been checked.
  return wrong === null ? ok(stored as unknown as TieSummary) : err({ reason: "not_a_tie", member: wrong });
}

/**
 * What can be read of a tie that other rules wrote: every member that is as it is today, the others as for a tie without touches.
 * Not exact: it stands in until the tie has been built anew.
 */
export function salvagedTie(stored: unknown): TieSummary {
  const readable = isRecord(stored)
    ? Object.entries(stored).filter(([member, value]) => isMember(member) && TIE_CHECKS[member](value))
    : [];
  // Safe cast: every member was checked.
  return { ...EMPTY_TIE, ...(Object.fromEntries(readable) as Partial<TieSummary>), version: TIE_VERSION, exact: false };
}

const isMember = (name: string): name is keyof TieSummary => Object.hasOwn(TIE_CHECKS, name);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isNumber: Check = (value) => Number.isFinite(value);
const isWhole: Check = (value) => Number.isSafeInteger(value);
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isMark: Check = (value) => isRecord(value) && isWhole(value["at"]) && typeof value["key"] === "string";
const isOlder: Check = (value) => isRecord(value) && firstWrong(value, OLDER_CHECKS) === null;

const isPulse: Check = (value) => isRecord(value) && firstWrong(value, PULSE_CHECKS) === null;

const PULSE_CHECKS: Checks<Pulse> = {
  count: isCount,
  oldest: orNull(isWhole),
  newest: orNull(isWhole),
  longestPause: isCount,
  recent: isNumber,
  weekly: isNumber,
  monthly: isNumber,
};

const OLDER_CHECKS: Checks<OlderDays> = {
  pulse: isPulse,
  newestIn: orNull(isWhole),
  inOccasions: isCount,
  inOccasionFrom: orNull(isWhole),
  outOccasions: isCount,
  outOccasionFrom: orNull(isWhole),
  outSettled: isCount,
  fast: isNumber,
  slow: isNumber,
};

const TIE_CHECKS: Checks<TieSummary> = {
  version: isWhole,
  zone: orNull((value) => typeof value === "string" && isTimeZone(value)),
  exact: (value) => typeof value === "boolean",
  days: (value) => typeof value === "string" && daysTextIsValid(value),
  older: isOlder,
  first: orNull(isMark),
  lastIn: orNull(isMark),
  outs: (value) => Array.isArray(value) && value.every(isMark),
  answer: orNull(isMark),
  unanswered: isCount,
  contacts: isCount,
  firstOutAt: orNull(isWhole),
  sent: isCount,
  received: isCount,
  met: isCount,
  channels: (value) => Array.isArray(value) && value.length === CHANNELS.length && value.every(isCount),
  weightOut: isCount,
  weightIn: isCount,
};

function firstWrong(value: Record<string, unknown>, checks: Record<string, Check>): string | null {
  return Object.keys(checks).find((member) => !checks[member]?.(value[member])) ?? null;
}
