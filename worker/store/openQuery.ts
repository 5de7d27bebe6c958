/**
 * Everything an opened item needs, in one statement: each look-up goes through a primary key or an index, so the rows
 * read do not grow with the history.
 */
import type { LedgerTally } from "../../shared/domain/ledger.ts";
import type { StageOverride } from "../../shared/domain/override.ts";
import type { TieKind } from "../../shared/domain/tieKind.ts";
import type { RuleId } from "../../shared/domain/tone/rule.ts";
import type { Touch } from "../../shared/domain/touch.ts";
import type { TimeZone } from "../../shared/time.ts";
import type { Database } from "./database.ts";
import {
  CONTACT_JSON,
  type ContactRecord,
  type InteractionRecord,
  IS_SEEN,
  interactionJson,
  MY_SHARE,
  seenWith,
  TOUCH_JSON,
  type TouchRecord,
  threadOf,
} from "./fragments.ts";
import type { KeptRest } from "./schema.ts";

export interface TieRecord {
  /** JSON of a `TieSummary`; empty for a tie without any. */
  readonly summary: string;
  /** Touches not yet folded into the summary. */
  readonly tail: readonly Touch[];
  readonly kind: TieKind;
  readonly idealDays: number | null;
  readonly maximumDays: number | null;
  readonly settingsVersion: number;
  readonly timeZone: TimeZone;
  readonly override: StageOverride | null;
  readonly rest: KeptRest | null;
  /** `null` where nothing was noted. */
  readonly ledger: LedgerTally | null;
}

export interface OpenedPerson {
  /** Which of the asked addresses it is. */
  readonly place: number;
  /** Whether its owner was erased. */
  readonly erased: 0 | 1;
  /** Everybody who has the address. */
  readonly candidates: readonly ContactRecord[];
  /** Who is meant: the user's choice, or the only candidate. */
  readonly known: string | null;
  readonly tie: TieRecord | null;
  readonly dismissed: RuleId[];
  /** The newest the user may see, at most `SHOWN`, in no order. */
  readonly recent: readonly TouchRecord[];
}

export interface Opened {
  readonly people: readonly OpenedPerson[];
  readonly logged: InteractionRecord | null;
}

const SHOWN = 5;
/** Touches are looked at, newest first, until so many are found; a colleague's private ones are passed over, at most this many in all. */
const LOOKED_AT = 100;

/** Of the tie between the user and the contact the SQL expression `contact` gives. */
export const tieJson = (contact: string) => `(SELECT json_object('summary', summary, 'tail', json(tail), 'kind', kind,
  'idealDays', ideal_days, 'maximumDays', maximum_days, 'settingsVersion', settings_version, 'timeZone', time_zone,
  'override', json(override), 'rest', json(rest), 'ledger', json(ledger))
  FROM ties WHERE tenant_id = ?1 AND user_id = ?2 AND contact_id = ${contact})`;

const dismissedJson = (contact: string) => `(SELECT json_group_array(rule) FROM dismissals
  WHERE tenant_id = ?1 AND user_id = ?2 AND contact_id = ${contact})`;

/** `?3`: JSON array of address keys; `?4`: JSON array of thread keys; `?5`: JSON array of the addresses' digests. */
const OPEN = `WITH asked AS MATERIALIZED (
  SELECT p.key AS place, p.value AS address_key, coalesce(
    (SELECT h.contact_id FROM address_choices h JOIN contact_addresses a
       ON a.tenant_id = h.tenant_id AND a.address_key = h.address_key AND a.contact_id = h.contact_id
     WHERE h.tenant_id = ?1 AND h.user_id = ?2 AND h.address_key = p.value),
    (SELECT iif(count(*) = 1, min(c.id), NULL) FROM ${seenWith("p.value")})) AS known
  FROM json_each(?3) p)
SELECT (SELECT json_group_array(json_object('place', place, 'known', known,
    'erased', EXISTS (SELECT 1 FROM erased_addresses e WHERE e.tenant_id = ?1 AND e.address_digest = ?5 ->> place),
    'candidates', (SELECT json_group_array(${CONTACT_JSON}) FROM ${seenWith("asked.address_key")}),
    'tie', json(${tieJson("known")}),
    'dismissed', json(${dismissedJson("known")}),
    'recent', (SELECT json_group_array(json(touch)) FROM (SELECT ${TOUCH_JSON} AS touch
      FROM (SELECT * FROM touches WHERE tenant_id = ?1 AND contact_id = known
        ORDER BY at DESC, key DESC LIMIT ${LOOKED_AT}) t ${MY_SHARE}
      WHERE t.shared OR m.user_id IS NOT NULL LIMIT ${SHOWN})))) FROM asked) AS people,
  ${interactionJson(threadOf("?4"))} AS logged`;

export interface OpenQuery {
  readonly addressKeys: readonly string[];
  readonly threadKeys: readonly string[];
  /** Of the addresses, as they would be remembered once erased. */
  readonly digests: readonly string[];
}

/** People in no order; `place` says whose they are. */
export async function openItem(db: Database, { addressKeys, threadKeys, digests }: OpenQuery): Promise<Opened> {
  const { tenantId, userId } = db.scope;
  const params = [tenantId, userId, JSON.stringify(addressKeys), JSON.stringify(threadKeys), JSON.stringify(digests)];
  const [row] = await db.read({ sql: OPEN, params });
  // Safe casts: both columns are JSON that the statement above builds in this form.
  return {
    people: JSON.parse(String(row?.["people"])) as readonly OpenedPerson[],
    logged: JSON.parse(String(row?.["logged"] ?? null)) as InteractionRecord | null,
  };
}

/** The user's side of one contact: what an opened item shows of it, without the item. `null` when there is none the user sees. */
const ONE = `SELECT ${CONTACT_JSON} AS contact, ${tieJson("?3")} AS tie, ${dismissedJson("?3")} AS dismissed
  FROM contacts c WHERE c.tenant_id = ?1 AND c.id = ?3 AND ${IS_SEEN}`;

export interface ContactWithTie {
  readonly contact: ContactRecord;
  readonly tie: TieRecord | null;
  readonly dismissed: RuleId[];
}

export async function findContact(db: Database, id: string): Promise<ContactWithTie | null> {
  const [row] = await db.read({ sql: ONE, params: [db.scope.tenantId, db.scope.userId, id] });
  if (!row) return null;
  // Safe casts: the columns are JSON that the statement above builds in this form.
  return {
    contact: JSON.parse(String(row["contact"])) as ContactRecord,
    tie: JSON.parse(String(row["tie"] ?? null)) as TieRecord | null,
    dismissed: JSON.parse(String(row["dismissed"])) as RuleId[],
  };
}
