import type { ContactId } from "../../shared/ids.ts";
import type { TimeZone } from "../../shared/time.ts";
import type { Database } from "./database.ts";

export interface SampledTie {
  readonly contactId: ContactId;
  readonly timeZone: TimeZone;
}

/** `?3` of the user's ties, from one index alone; then about `?4` of them, evenly spread from long gone to fresh. */
const SAMPLE = `WITH own AS MATERIALIZED (
    SELECT contact_id, row_number() OVER () AS place FROM ties INDEXED BY ties_due
    WHERE tenant_id = ?1 AND user_id = ?2 LIMIT ?3),
  step AS MATERIALIZED (SELECT max(1, (count(*) + ?4 - 1) / ?4) AS step FROM own)
  SELECT t.contact_id AS contact_id, t.time_zone AS time_zone
  FROM step CROSS JOIN own CROSS JOIN ties t ON t.tenant_id = ?1 AND t.user_id = ?2 AND t.contact_id = own.contact_id
  WHERE own.place % step.step = 0`;

/** At most `ties` of the user's ties, chosen among the first `from` of them without a look at what they hold. */
export async function sampledTies(
  { scope, read }: Database,
  { from, ties }: { readonly from: number; readonly ties: number },
): Promise<SampledTie[]> {
  const rows = await read({ sql: SAMPLE, params: [scope.tenantId, scope.userId, from, ties] });
  // Safe casts: both columns hold what their tables say.
  return rows.map((row) => ({
    contactId: row["contact_id"] as ContactId,
    timeZone: row["time_zone"] as TimeZone,
  }));
}
