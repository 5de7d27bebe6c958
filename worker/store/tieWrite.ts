/** Folding touches into the summaries of ties, and making them anew. */
import { and, eq, sql } from "drizzle-orm";
import { RULES_VERSION } from "../../shared/domain/stage/standing.ts";
import type { TieKind } from "../../shared/domain/tie/tieKind.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import type { ContactId } from "../../shared/ids.ts";
import type { LocalDate, TimeZone } from "../../shared/time.ts";
import { build, isOneOf, selected, statementOf } from "./build.ts";
import type { Database, Row, Statement } from "./database.ts";
import { isShared } from "./fragments.ts";
import { ties } from "./schema.ts";

/** A tie whose tail has more touches is folded. */
export const LONGEST_TAIL = 24;

/** A tie with its tail, to be folded and to be told when it is due. */
export interface LongTie {
  readonly contactId: ContactId;
  /** JSON of a `TieSummary`; empty for none. */
  readonly summary: string;
  readonly tail: readonly Touch[];
  readonly version: number;
  readonly timeZone: TimeZone;
  readonly kind: TieKind;
  readonly idealDays: number | null;
  readonly maximumDays: number | null;
}

const LONG_TIE = {
  contactId: ties.contactId,
  summary: ties.summary,
  tail: ties.tail,
  version: ties.version,
  timeZone: ties.timeZone,
  kind: ties.kind,
  idealDays: ties.idealDays,
  maximumDays: ties.maximumDays,
};

export function longTie(row: Row): LongTie {
  const tie = selected(LONG_TIE, row);
  // Safe cast: tails are written only by this room, as JSON of touches.
  return { ...tie, tail: JSON.parse(tie.tail) as readonly Touch[] };
}

export async function findTies(db: Database, contactIds: readonly ContactId[]): Promise<LongTie[]> {
  const { tenantId, userId } = db.scope;
  const isAsked = and(eq(ties.tenantId, tenantId), eq(ties.userId, userId), isOneOf(ties.contactId, contactIds));
  return (await db.read(statementOf(build.select(LONG_TIE).from(ties).where(isAsked)))).map(longTie);
}

/** When a tie will be due once touches are added to its tail that need no folding. */
export interface ForeseenTie {
  readonly contactId: ContactId;
  /** Before they are added. */
  readonly version: number;
  /** JSON of the touches, as a log adds them. */
  readonly added: string;
  readonly dueOn: LocalDate | null;
}

/** A summary of all touches of a tie, made when the tie was at `version`. */
export interface RebuiltTie {
  readonly contactId: ContactId;
  readonly summary: string;
  readonly version: number;
  /** The first day on which it is due; `null` for never. */
  readonly dueOn: LocalDate | null;
}

/** Puts the summaries in place of summary and tail. When a tie has changed since, NOT NULL refuses the batch. */
export function rebuildTies({ scope }: Database, rebuilt: readonly RebuiltTie[]): Statement {
  const update = build
    .update(ties)
    .set({
      summary: sql`new.value ->> 'summary'`,
      tail: "[]",
      dueOn: sql`new.value ->> 'dueOn'`,
      rules: RULES_VERSION,
      version: sql`iif(${ties.version} = new.value ->> 'version', ${ties.version} + 1, NULL)`,
    })
    .from(sql`json_each(${JSON.stringify(rebuilt)}) new`)
    .where(
      and(
        eq(ties.tenantId, scope.tenantId),
        eq(ties.userId, scope.userId),
        eq(ties.contactId, sql`new.value ->> 'contactId'`),
      ),
    );
  return statementOf(update);
}

/** Keeps the days on which ties are due, of those that are still as they were. */
export function keepDueDays({ scope }: Database, due: readonly Omit<RebuiltTie, "summary">[]): Statement {
  const isIt = and(
    eq(ties.tenantId, scope.tenantId),
    eq(ties.userId, scope.userId),
    eq(ties.contactId, sql`new.value ->> 'contactId'`),
    eq(ties.version, sql`new.value ->> 'version'`),
  );
  const update = build.update(ties).set({ dueOn: sql`new.value ->> 'dueOn'`, rules: RULES_VERSION });
  return statementOf(update.from(sql`json_each(${JSON.stringify(due)}) new`).where(isIt));
}

/** Decides anew which touches others may see, of the interactions whose ids the SQL list or query `ids` gives. `?1` is the tenant. */
export const shareAgainSql = (ids: string): string => `UPDATE touches SET shared = ${isShared()}
  WHERE tenant_id = ?1 AND (contact_id, key) IN (SELECT contact_id, key FROM touch_users
    WHERE tenant_id = ?1 AND interaction_id IN (${ids}))`;
