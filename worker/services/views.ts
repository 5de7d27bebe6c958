/** Stored records as the contract shows them. */
import type { LoggedThread } from "../../shared/contract/interactions.ts";
import type { KnownPerson } from "../../shared/contract/open.ts";
import type { StandingView, TieSettingsView } from "../../shared/contract/standing.ts";
import type { Rest } from "../../shared/domain/cadence/nudges.ts";
import { factsToday } from "../../shared/domain/fact.ts";
import type { OwnerActivity } from "../../shared/domain/forecast/forecast.ts";
import { balanceOf, type LedgerBalance, NO_TALLY } from "../../shared/domain/ledger.ts";
import { type ShownStage, shownStage } from "../../shared/domain/stage/override.ts";
import { standingOf, type WhereWeStand } from "../../shared/domain/stage/standing.ts";
import { whatNext } from "../../shared/domain/stage/whatNext.ts";
import { addTouches, EMPTY_TIE, type TieSummary } from "../../shared/domain/tie/tie.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { giveAndAskOf, type ToneBrief, toneBriefOf } from "../../shared/domain/tone/brief.ts";
import type { RuleId } from "../../shared/domain/tone/rule.ts";
import { contactId, type UserId } from "../../shared/ids.ts";
import { type Instant, instant, type LocalNow, localDateOf } from "../../shared/time.ts";
import type { ContactRecord, InteractionRecord, LoggerRecord, TouchRecord } from "../store/fragments.ts";
import type { StyleRecord, TieRecord } from "../store/openQuery.ts";
import { recentWith, type SeenMessage } from "./seen.ts";
import { styleFrom } from "./style.ts";
import { foldedTie } from "./tie.ts";

/** The moment at which a user looks. */
export interface Viewing extends LocalNow {
  /** How busy they are; left out where nobody looks at a forecast, `null` where it is not known. */
  readonly owner?: OwnerActivity | null;
}

/** What one user's side of a tie holds. */
export interface Side {
  readonly tie: TieRecord | null;
  readonly dismissed: RuleId[];
  readonly styles: readonly StyleRecord[];
  /** Messages in view, where there are any. */
  readonly unlogged?: readonly SeenMessage[];
}

export const NO_SETTINGS: TieSettingsView = { kind: "unsorted", idealDays: null, maximumDays: null, version: 0 };

export function settingsView(tie: TieRecord | null): TieSettingsView {
  if (!tie) return NO_SETTINGS;
  const { kind, idealDays, maximumDays, settingsVersion: version } = tie;
  return { kind, idealDays, maximumDays, version };
}

export const summaryOf = (tie: TieRecord | null): TieSummary => (tie ? foldedTie(tie) : EMPTY_TIE);

/** Where the user stands with somebody, by the rules and by their own word. */
export interface Stand extends WhereWeStand {
  readonly summary: TieSummary;
  readonly shown: ShownStage;
  /** `null` for none, and for one that is over. */
  readonly rest: Rest | null;
  /** What of the user's own facts may be written about. */
  readonly facts: ToneBrief["facts"];
}

/** `unlogged`: messages in view that count although the tie does not hold them. */
export function whereWeStand(tie: TieRecord | null, viewing: Viewing, unlogged: readonly Touch[] = []): Stand {
  const { now, zone, owner = null } = viewing;
  const { kind, idealDays, maximumDays } = settingsView(tie);
  const summary = addTouches(summaryOf(tie), unlogged, zone);
  const where = standingOf(summary, { now, zone, owner, settings: { kind, idealDays, maximumDays } });
  const shown = shownStage(where.standing.stage, tie?.override ?? null, localDateOf(now, zone));
  return {
    ...where,
    summary,
    shown,
    rest: restOf(tie, where, viewing),
    facts: factsToday(tie?.facts ?? [], viewing.now),
  };
}

/** An exchange makes a rest pointless. */
function restOf(tie: TieRecord | null, { lastAt }: WhereWeStand, { now, zone }: Viewing): Rest | null {
  if (!tie?.rest) return null;
  const { kind, until, since } = tie.rest;
  const holds = localDateOf(now, zone) < until && (lastAt ?? since) <= since;
  return holds ? { kind, until } : null;
}

export function standingView({ standing, shown, forecast, subScores, summary }: Stand, viewing: Viewing): StandingView {
  const { fall, lifts } = whatNext(summary, viewing);
  return {
    ...standing,
    override: shown.override,
    forecast: forecast && { ...forecast, within: [...forecast.within] },
    subScores,
    next: { fall, lifts: [...lifts] },
  };
}

export const balanceView = (tie: TieRecord | null, { now, zone }: Viewing): LedgerBalance =>
  balanceOf(tie?.ledger ?? NO_TALLY, localDateOf(now, zone));

export function toneBriefView(contact: ContactRecord, side: Side, where: Stand): ToneBrief {
  return toneBriefOf(contact, {
    bond: where.standing.bond,
    stage: where.shown.stage,
    kind: settingsView(side.tie).kind,
    unanswered: where.unanswered,
    waitUntil: where.cadence.until,
    lastTwoWayAt: where.lastTwoWayAt,
    rhythmDays: where.standing.rhythmDays,
    ledger: side.tie?.ledger ? giveAndAskOf(side.tie.ledger) : null,
    style: styleFrom(side.styles, side.unlogged),
    facts: where.facts,
    dismissedRules: side.dismissed,
  });
}

export type Known = Side & {
  readonly contact: ContactRecord;
  readonly recent: readonly TouchRecord[];
  readonly unlogged: readonly SeenMessage[];
};

/** A person somebody knows, without address and alternatives. */
export function knownView(known: Known, viewing: Viewing): Omit<KnownPerson, "address" | "alternatives"> {
  const where = whereWeStand(known.tie, viewing, known.unlogged);
  return {
    state: "known",
    contact: known.contact,
    settings: settingsView(known.tie),
    standing: standingView(where, viewing),
    cadence: where.cadence,
    rest: where.rest,
    ledger: balanceView(known.tie, viewing),
    firstTouchAt: where.firstAt,
    recent: recentWith(known.unlogged, known.recent),
    toneBrief: toneBriefView(known.contact, known, where),
  };
}

/** As `me` may see it; `null` where nothing of it is to be seen. */
export function loggedView(record: InteractionRecord | null, me: UserId): LoggedThread | null {
  const loggers = (record?.loggers ?? []).toSorted(earliestFirst);
  const mine = loggers.find((logger) => logger.userId === me);
  const shown = mine ?? lastForTeam(loggers) ?? loggers.at(-1);
  if (!record || !shown) return null;

  return {
    id: record.id,
    channel: record.channel,
    at: mine?.at ?? newestOf(loggers),
    note: shown.note,
    visibility: shown.visibility,
    loggers: loggers.map(({ name, loggedAt: at, userId }) => ({ name, at, you: userId === me })),
    people: mine ? countsOf([mine]) : countsOf(loggers),
    version: mine?.version ?? 0,
  };
}

const earliestFirst = (one: LoggerRecord, other: LoggerRecord): number =>
  one.loggedAt - other.loggedAt || (one.userId < other.userId ? -1 : 1);

const lastForTeam = (loggers: readonly LoggerRecord[]) => loggers.findLast((logger) => logger.visibility === "team");

const newestOf = (loggers: readonly LoggerRecord[]): Instant =>
  instant(Math.max(...loggers.map((logger) => logger.at)));

/** Touches per person: a touch that two colleagues logged counts once, so the larger number of the two stands. */
function countsOf(loggers: readonly LoggerRecord[]): LoggedThread["people"] {
  const counts = new Map<string, number>();
  for (const { people } of loggers) {
    for (const [id, touches] of Object.entries(people)) counts.set(id, Math.max(counts.get(id) ?? 0, touches));
  }
  return [...counts].map(([id, touches]) => ({ contactId: contactId(id), touches }));
}
