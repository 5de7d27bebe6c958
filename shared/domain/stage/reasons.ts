/** Why a stage is what it is, in numbers that can be counted again from the touches (S2). */
import { daysBetween, type Instant, type LocalDate } from "../../time.ts";
import { contactIn60Days } from "../forecast/forecast.ts";
import type { Mark, TieSummary } from "../tie/tie.ts";
import type { TieFacts } from "../tie/tieFacts.ts";
import { type Bond, type Decided, patienceOf, type ReasonCode, type Stage } from "./stage.ts";

export interface Reason {
  readonly code: ReasonCode;
  readonly values: Readonly<Record<string, number>>;
  /** The day the reason speaks of, if it speaks of one. */
  readonly day: LocalDate | null;
  /** Keys of touches behind it, the telling ones only. */
  readonly touches: string[];
  /** When each of them happened. */
  readonly moments: Instant[];
}

/** The reasons for what `decide` said, the strongest first; at least two for every stage. */
export function reasonsOf(decided: Decided, sources: ReasonSources): Reason[] {
  return codesFor(decided, sources.tie).map((code) => ({ code, ...WRITE[code](sources) }));
}

export interface ReasonSources {
  readonly tie: TieSummary;
  /** `factsOf` the tie. */
  readonly facts: TieFacts;
}

const BY_BOND: Record<Exclude<Bond, "relationship">, (tie: TieSummary) => readonly ReasonCode[]> = {
  none: (tie) => (tie.first ? ["too_little", "balance"] : ["too_little"]),
  one_sided: (tie) => [tie.sent > tie.received ? "never_answered" : "you_never_answered", "balance", "known_for"],
  encounter: (tie) => ["two_way_days", "last_exchange", ...chase(tie), "balance"],
};

const BY_STAGE: Record<Stage, (tie: TieSummary) => readonly ReasonCode[]> = {
  acquaintance: () => ["two_way_days", "known_for"],
  buildup: () => ["two_way_days", "known_for", "last_exchange", "balance"],
  continuation: (tie) => ["two_way_days", "known_for", "rhythm", ...outlook(tie), "balance"],
  deterioration: (tie) => ["rhythm", ...chase(tie), ...outlook(tie), "last_exchange"],
  ending: (tie) => ["rhythm", ...chase(tie), ...outlook(tie), "last_exchange"],
};

function codesFor({ bond, stage }: Decided, tie: TieSummary): readonly ReasonCode[] {
  if (bond !== "relationship") return BY_BOND[bond](tie);
  return stage ? BY_STAGE[stage](tie) : [];
}

const chase = ({ unanswered }: TieSummary): readonly ReasonCode[] => (unanswered > 1 ? ["unanswered"] : []);

/** The forecast counts the user's own messages too: where they go unanswered it promises what nobody else does. */
const outlook = ({ unanswered }: TieSummary): readonly ReasonCode[] => (unanswered > 1 ? [] : ["forecast"]);

type Told = Omit<Reason, "code">;

const WRITE: Record<ReasonCode, (sources: ReasonSources) => Told> = {
  too_little: ({ tie, facts }) => ({
    values: { touches: facts.touches },
    day: facts.firstOn,
    ...behind([tie.first, tie.lastIn, ...tie.outs]),
  }),
  never_answered: ({ tie, facts }) => ({
    values: { unanswered: tie.sent },
    day: facts.firstOn,
    ...behind([tie.first, ...tie.outs]),
  }),
  you_never_answered: ({ tie, facts }) => ({
    values: { unanswered: tie.received },
    day: facts.firstOn,
    ...behind([tie.first, tie.lastIn]),
  }),
  unanswered: ({ tie, facts }) => ({
    values: { unanswered: tie.unanswered },
    day: facts.unansweredSince,
    ...behind(tie.outs.slice(0, tie.unanswered)),
  }),
  two_way_days: ({ tie, facts }) => ({
    values: { occasions: facts.occasions },
    day: null,
    ...behind([tie.first, tie.lastIn, facts.lastTwoWay]),
  }),
  known_for: ({ tie, facts }) => ({
    values: { days: facts.knownDays },
    day: facts.firstOn,
    ...behind([tie.first]),
  }),
  last_exchange: ({ tie, facts }) => ({
    values: { days: daysSinceExchange(facts) },
    day: facts.lastTwoWayOn,
    ...behind([tie.lastIn, facts.lastTwoWay]),
  }),
  rhythm: ({ tie, facts }) => ({
    values: {
      rhythmDays: facts.rhythmDays ?? 0,
      silentDays: facts.silentDays ?? 0,
      patienceDays: patienceOf(facts),
    },
    day: facts.lastInOn,
    ...behind([tie.lastIn]),
  }),
  forecast: ({ tie, facts }) => ({
    values: {
      percent: Math.round(contactIn60Days(facts.forecast) * 100),
      keptPercent: Math.round(facts.kept * 100),
    },
    day: null,
    ...behind([tie.lastIn, tie.outs[0]]),
  }),
  balance: ({ tie }) => ({
    values: { sent: tie.sent, received: tie.received, met: tie.met },
    day: null,
    ...behind([tie.lastIn, tie.outs[0]]),
  }),
};

/** Each touch once, in the order they are given in. */
function behind(marks: readonly (Mark | null | undefined)[]): Pick<Reason, "touches" | "moments"> {
  const byKey = new Map(marks.flatMap((mark) => (mark && mark.key !== "" ? [[mark.key, mark.at] as const] : [])));
  return { touches: [...byKey.keys()], moments: [...byKey.values()] };
}

const daysSinceExchange = ({ lastTwoWayOn, today }: TieFacts): number =>
  lastTwoWayOn ? Math.max(0, daysBetween(lastTwoWayOn, today)) : 0;
