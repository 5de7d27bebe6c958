/** The touches of a contact, newest first, a page at a time. */
import type { ContactId } from "../../shared/ids.ts";
import type { Instant } from "../../shared/time.ts";
import type { Database } from "./database.ts";
import { MY_SHARE, TOUCH_JSON, type TouchRecord } from "./fragments.ts";

/** The last touch of the page before. */
export interface After {
  readonly at: Instant;
  readonly key: string;
}

const PAGE = `SELECT ${TOUCH_JSON} AS touch FROM touches t ${MY_SHARE}
  WHERE t.tenant_id = ?1 AND t.contact_id = ?3 AND (t.at, t.key) < (?4, ?5) AND (t.shared OR m.user_id IS NOT NULL)
  ORDER BY t.at DESC, t.key DESC LIMIT ?6`;

/** Later than any time there is. */
const BEGINNING: After = { at: Number.MAX_SAFE_INTEGER as Instant, key: "" };

export async function touchesBefore(
  db: Database,
  asked: { readonly contactId: ContactId; readonly after: After | null; readonly limit: number },
): Promise<TouchRecord[]> {
  const { at, key } = asked.after ?? BEGINNING;
  const params = [db.scope.tenantId, db.scope.userId, asked.contactId, at, key, asked.limit];
  const rows = await db.read({ sql: PAGE, params });
  // Safe cast: JSON that the statement above builds in this form.
  return rows.map((row) => JSON.parse(String(row["touch"])) as TouchRecord);
}
