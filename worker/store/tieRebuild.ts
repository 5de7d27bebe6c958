/** Ties of everybody that were made by other rules, for the daily job. */
import type { TieKind } from "../../shared/domain/tie/tieKind.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { type LocalDate, type TimeZone, timeZone } from "../../shared/time.ts";
import { type Pause, type Row, readForAll, writeForAll } from "./database.ts";
import { touchJson } from "./fragments.ts";

/** Whose tie to whom. */
export interface TieKey {
  readonly tenantId: string;
  readonly userId: string;
  readonly contactId: string;
}

export interface OldTie extends TieKey {
  readonly version: number;
  readonly timeZone: TimeZone;
  readonly kind: TieKind;
  readonly idealDays: number | null;
  readonly maximumDays: number | null;
}

const OLD_TIE = "tenant_id, user_id, contact_id, version, time_zone, kind, ideal_days, maximum_days";

/** Made by rules before `?1`; then those whose due day nobody has worked out since they changed. */
const OLD = `SELECT ${OLD_TIE} FROM (SELECT ${OLD_TIE} FROM ties INDEXED BY ties_rules WHERE rules < ?1 LIMIT ?2)
  UNION SELECT ${OLD_TIE} FROM (SELECT ${OLD_TIE} FROM ties INDEXED BY ties_not_worked_out WHERE due_on = '' LIMIT ?2)
  LIMIT ?2`;

/** At most `limit` ties to make anew. */
export async function tiesOfOtherRules(
  d1: D1Database,
  { rules, limit }: { readonly rules: number; readonly limit: number },
  pause: Pause,
): Promise<OldTie[]> {
  return (await readForAll(d1, { sql: OLD, params: [rules, limit] }, pause)).map((row) => ({
    ...keyOf(row),
    version: Number(row["version"]),
    timeZone: timeZone(String(row["time_zone"])),
    // Safe casts: these columns are written from values of these types.
    kind: row["kind"] as TieKind,
    idealDays: row["ideal_days"] as number | null,
    maximumDays: row["maximum_days"] as number | null,
  }));
}

const keyOf = (row: Row): TieKey => ({
  tenantId: String(row["tenant_id"]),
  userId: String(row["user_id"]),
  contactId: String(row["contact_id"]),
});

/** Where a page of touches begins: after so many of the tie's. */
export interface TouchPage {
  readonly offset: number;
  readonly limit: number;
}

const TOUCHES = `SELECT ${touchJson("u")} AS touch
  FROM touches t CROSS JOIN touch_users u ON u.tenant_id = ?1 AND u.interaction_id = t.interaction_id
    AND u.contact_id = t.contact_id AND u.key = t.key AND u.user_id = ?2
  WHERE t.tenant_id = ?1 AND t.contact_id = ?3 ORDER BY t.at, t.key LIMIT ?4 OFFSET ?5`;

/** The touches of a tie, oldest first. */
export async function touchesOfTie(
  d1: D1Database,
  { tenantId, userId, contactId }: TieKey,
  { page, pause }: { readonly page: TouchPage; readonly pause: Pause },
): Promise<Touch[]> {
  const params = [tenantId, userId, contactId, page.limit, page.offset];
  const rows = await readForAll(d1, { sql: TOUCHES, params }, pause);
  // Safe cast: the statement above builds it in this form.
  return rows.map((row) => JSON.parse(String(row["touch"])) as Touch);
}

export interface RemadeTie extends TieKey {
  /** The tie was at this version when its touches were read. */
  readonly version: number;
  /** JSON of a `TieSummary`; empty for none. */
  readonly summary: string;
  readonly dueOn: LocalDate | null;
}

/** A tie that has changed since is left for the next time. */
const REMADE = `UPDATE ties SET summary = new.value ->> 'summary', tail = '[]', due_on = new.value ->> 'dueOn', rules = ?2,
    version = ties.version + 1
  FROM json_each(?1) new WHERE ties.tenant_id = new.value ->> 'tenantId' AND ties.user_id = new.value ->> 'userId'
    AND ties.contact_id = new.value ->> 'contactId' AND ties.version = new.value ->> 'version'`;

/** Puts the ties in place of what older rules made, and says how many it could. */
export async function keepRemadeTies(
  d1: D1Database,
  { ties, rules }: { readonly ties: readonly RemadeTie[]; readonly rules: number },
  pause: Pause,
): Promise<number> {
  const [changed = 0] = await writeForAll(d1, [{ sql: REMADE, params: [JSON.stringify(ties), rules] }], pause);
  return changed;
}
