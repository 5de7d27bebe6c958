/** Whom to be in touch with again: everybody who is due, and the few to suggest today (C4, C5). */
import type { DuePerson, DueReply, NudgeSettings, NudgeSettingsView } from "../../shared/contract/relationship.ts";
import { relationshipApi } from "../../shared/contract/relationshipApi.ts";
import { nudgesOn, USUAL_NUDGES } from "../../shared/domain/cadence/nudges.ts";
import { giveAndAskOf } from "../../shared/domain/tone/brief.ts";
import { giveFirstIdea } from "../../shared/domain/tone/giveFirst.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { addDays, type LocalDate, localDate, localDateOf } from "../../shared/time.ts";
import type { Database } from "../store/database.ts";
import { type AfterDue, type DueTie, dueTies, findNudges, saveNudges } from "../store/due.ts";
import type { WriteTicket } from "../ticket.ts";
import { type Outcome, once } from "./once.ts";
import type { Refusal } from "./refusal.ts";
import { settingsView, type Viewing, whereWeStand } from "./views.ts";

/** Suggestions are chosen from so many people who have become due last; whoever was let go long ago is listed, not pressed. */
const LOOKED_AT = 100;

export interface DueAsk {
  readonly viewing: Viewing;
  readonly cursor: string | undefined;
  readonly limit: number;
}

export async function listDue(db: Database, { viewing, cursor, limit }: DueAsk): Promise<Result<DueReply, Refusal>> {
  const after = cursor === undefined ? null : placeOf(cursor);
  if (after === undefined) return err({ reason: "unknown-cursor" });
  const today = localDateOf(viewing.now, viewing.zone);
  // A tie's own calendar may be a day ahead of the user's.
  const by = addDays(today, 1);
  const [kept, ties] = await Promise.all([
    findNudges(db),
    dueTies(db, { by, after, limit: after ? limit : Math.max(limit, LOOKED_AT) }),
  ]);
  const nudges = kept ?? { ...USUAL_NUDGES, version: 0 };
  const page = ties.slice(0, limit);
  const people = page.flatMap((tie) => dueNow(tie, viewing));
  const others = ties.slice(limit).flatMap((tie) => dueNow(tie, viewing));
  return ok({
    today,
    nudges,
    suggested: after ? [] : suggestedOf(today, { people: [...people, ...others], nudges }),
    people,
    next: page.length === limit ? cursorOf(page.at(-1)?.place) : null,
  });
}

/** Nobody when their day has not come: it was kept for another calendar, or is not worked out yet. */
function dueNow({ contact, tie }: DueTie, viewing: Viewing): DuePerson[] {
  const { standing, shown, cadence, lastTwoWayAt, rest, facts } = whereWeStand(tie, viewing);
  if (cadence.advice !== "due" && cadence.advice !== "overdue") return [];
  const { bond, stage } = standing;
  const common = { contact, settings: settingsView(tie), bond, stage, cadence };
  const ledger = tie.ledger ? giveAndAskOf(tie.ledger) : null;
  const idea = giveFirstIdea({ ledger, facts });
  return [{ ...common, override: shown.override, lastTwoWayAt, rest, idea }];
}

interface Choice {
  readonly people: readonly DuePerson[];
  readonly nudges: NudgeSettings;
}

/** By the user's own word on a stage where there is one. */
function suggestedOf(today: LocalDate, { people, nudges }: Choice): DueReply["suggested"] {
  const candidates = people.map(({ contact, cadence, rest, stage, override }) => ({
    id: contact.id,
    cadence,
    stage: override?.stage ?? stage,
    rest,
  }));
  return nudgesOn(today, candidates, nudges).map(({ id }) => id);
}

const cursorOf = (place: AfterDue | undefined): string | null => (place ? `${place.dueOn}.${place.contactId}` : null);

const CURSOR = /^(\d{4}-\d{2}-\d{2}|)\.(con_[0-9a-z-]{1,40})$/;

/** `undefined` for a cursor no page gave. */
function placeOf(cursor: string): AfterDue | undefined {
  const [, dueOn, contactId] = CURSOR.exec(cursor) ?? [];
  return contactId === undefined ? undefined : { dueOn: dueOn ? localDate(dueOn) : "", contactId };
}

export interface NudgesAsk {
  readonly body: NudgeSettings;
  readonly ticket: WriteTicket;
  readonly expected: number;
}

export async function putNudges(
  db: Database,
  { body, ticket, expected }: NudgesAsk,
): Promise<Outcome<NudgeSettingsView>> {
  return once(db, { ticket, endpoint: relationshipApi.nudges }, async (record) => {
    const version = (await findNudges(db))?.version ?? 0;
    if (version !== expected) return err({ reason: "version-changed", version });

    const reply = { ...body, version: version + 1 };
    const saved = await saveNudges(db, { settings: body, expected }, record(db.scope.userId, reply));
    return saved.ok ? ok(reply) : err({ reason: "contended" });
  });
}
