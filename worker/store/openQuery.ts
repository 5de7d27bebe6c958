/**
 * Everything an opened item needs, in one statement: each look-up goes through a primary key or an index, so the rows
 * read do not grow with the history.
 */
import type { CitableFact } from "../../shared/domain/fact.ts";
import { BLOCK_DAYS } from "../../shared/domain/forecast/ownerDays.ts";
import type { LedgerTally } from "../../shared/domain/ledger.ts";
import type { StageOverride } from "../../shared/domain/stage/override.ts";
import type { TieKind } from "../../shared/domain/tie/tieKind.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import type { RuleId } from "../../shared/domain/tone/rule.ts";
import { type MessageStyle, STYLE_FROM } from "../../shared/domain/tone/style.ts";
import type { Instant, TimeZone } from "../../shared/time.ts";
import type { Database } from "./database.ts";
import {
  CONTACT_JSON,
  type ContactRecord,
  type InteractionRecord,
  IS_SEEN,
  interactionJson,
  isErased,
  seenWith,
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
  /** Those of the user's own facts that may be cited; `null` where they noted none. */
  readonly facts: readonly CitableFact[] | null;
}

/** How the contact wrote one of their messages. */
export interface StyleRecord {
  readonly key: string;
  readonly at: Instant;
  readonly style: MessageStyle;
}

export interface OpenedPerson {
  /** Which of the asked addresses it is. */
  readonly place: number;
  /** Whether its owner was erased. */
  readonly erased: 0 | 1;
  /** Where it is nobody's yet: the address of a contact that it could be taken for. */
  readonly alike: string | null;
  /** Everybody who has the address. */
  readonly candidates: readonly ContactRecord[];
  /** Who is meant: the user's choice, or the only candidate. */
  readonly known: string | null;
  readonly tie: TieRecord | null;
  readonly dismissed: RuleId[];
  /** Of the contact's latest messages that the user may see, in no order. */
  readonly styles: readonly StyleRecord[];
  /** The newest the user may see, at most `SHOWN`, in no order. */
  readonly recent: readonly TouchRecord[];
}

export interface Opened {
  readonly people: readonly OpenedPerson[];
  /** On which the user wrote to anybody, of the blocks that were asked for, in days since 1970-01-01. */
  readonly daysOfWriting: readonly number[];
  readonly logged: InteractionRecord | null;
}

const SHOWN = 5;

/** Of the tie between the user and the contact the SQL expression `contact` gives. */
export const tieJson = (contact: string) => `(SELECT json_object('summary', summary, 'tail', json(tail), 'kind', kind,
  'idealDays', ideal_days, 'maximumDays', maximum_days, 'settingsVersion', settings_version, 'timeZone', time_zone,
  'override', json(override), 'rest', json(rest), 'ledger', json(ledger), 'facts', json(facts))
  FROM ties WHERE tenant_id = ?1 AND user_id = ?2 AND contact_id = ${contact})`;

const dismissedJson = (contact: string) => `(SELECT json_group_array(rule) FROM dismissals
  WHERE tenant_id = ?1 AND user_id = ?2 AND contact_id = ${contact})`;

/** Of the latest messages by `contact` that everybody sees: as many as make a style, told by the index alone. */
const sharedStylesJson = (
  contact: string,
) => `(SELECT json_group_array(json_object('key', key, 'at', at, 'style', json(style)))
  FROM (SELECT key, at, style FROM touches INDEXED BY touches_styled
    WHERE tenant_id = ?1 AND contact_id = ${contact} AND shared = 1 AND style IS NOT NULL
    ORDER BY at DESC, key DESC LIMIT ${STYLE_FROM}))`;

/** The newest touches with `known` that everybody sees, and the user's own among the others: of each kind as many as are shown. */
const SHOWN_JSON = `(SELECT json_group_array(json_object('key', t.key, 'at', t.at, 'interactionId', t.interaction_id,
    'direction', coalesce(m.direction, t.direction), 'addressed', coalesce(m.addressed, t.addressed), 'channel', t.channel,
    'audience', t.audience, 'automated', json(iif(t.automated, 'true', 'false')), 'words', t.words,
    'mine', json(iif(m.user_id IS NULL, 'false', 'true'))))
  FROM (SELECT * FROM touches INDEXED BY touches_shown
    WHERE tenant_id = ?1 AND contact_id = known AND shared = 1 ORDER BY at DESC, key DESC LIMIT ${SHOWN}) t
  LEFT JOIN touch_users m ON m.tenant_id = ?1 AND m.interaction_id = t.interaction_id AND m.contact_id = t.contact_id
    AND m.key = t.key AND m.user_id = ?2)`;
const hiddenJson = (
  contact: string,
) => `(SELECT json_group_array(json_set(hidden, '$.key', key, '$.at', hidden_at, '$.interactionId', interaction_id,
    '$.direction', direction, '$.addressed', addressed, '$.mine', json('true')))
  FROM (SELECT * FROM touch_users INDEXED BY touch_users_hidden
    WHERE tenant_id = ?1 AND user_id = ?2 AND contact_id = ${contact} AND hidden_at IS NOT NULL
    ORDER BY hidden_at DESC, key DESC LIMIT ${SHOWN}))`;

/** Of somebody else whom the user sees: the address with the shape of the one at `place`. Who is known already needs no warning. */
const ALIKE = `iif(known IS NOT NULL, NULL, (SELECT a.address FROM contact_addresses a INDEXED BY contact_addresses_alike
  CROSS JOIN contacts c ON c.tenant_id = ?1 AND c.id = a.contact_id AND ${IS_SEEN}
  WHERE a.tenant_id = ?1 AND a.shape = ?8 ->> one.place AND a.address_key <> ?3 ->> one.place LIMIT 1))`;

/**
 * `?3`: JSON array of address keys; `?4`: JSON array of thread keys; `?5`: JSON array of the addresses' digests; `?6`, `?7`:
 * from which to which block of days; `?8`: JSON array of the addresses' shapes.
 */
const OPEN = `WITH found AS MATERIALIZED (
  SELECT p.key AS place, (SELECT json_group_array(${CONTACT_JSON}) FROM ${seenWith("p.value")}) AS candidates,
    (SELECT h.contact_id FROM address_choices h JOIN contact_addresses a
       ON a.tenant_id = h.tenant_id AND a.address_key = h.address_key AND a.contact_id = h.contact_id
     WHERE h.tenant_id = ?1 AND h.user_id = ?2 AND h.address_key = p.value) AS chosen
  FROM json_each(?3) p)
SELECT (SELECT json_group_array(json_object('place', place, 'known', known,
    'erased', ${isErased("?5 ->> place")},
    'alike', ${ALIKE}, 'candidates', json(candidates),
    'tie', json(${tieJson("known")}),
    'dismissed', json(${dismissedJson("known")}), 'styles', json(${sharedStylesJson("known")}),
    'shown', json(${SHOWN_JSON}), 'hidden', json(${hiddenJson("known")}))) FROM (
      SELECT place, candidates, coalesce(chosen,
        iif(json_array_length(candidates) = 1, candidates ->> '$[0].id', NULL)) AS known FROM found) one) AS people,
  (SELECT json_group_array(json_object('block', block, 'touches', json(touches))) FROM owner_days
    WHERE tenant_id = ?1 AND user_id = ?2 AND block BETWEEN ?6 AND ?7) AS days,
  ${interactionJson(threadOf("?4"))} AS logged`;

export interface OpenQuery {
  readonly addressKeys: readonly string[];
  readonly threadKeys: readonly string[];
  /** Of the addresses, as they would be remembered once erased. */
  readonly digests: readonly string[];
  /** What they look like at a glance. */
  readonly shapes: readonly string[];
  /** Which blocks of the user's days to look at: the first and the last. */
  readonly blocks: readonly [number, number];
}

/** People in no order; `place` says whose they are. */
export async function openItem(db: Database, query: OpenQuery): Promise<Opened> {
  const { tenantId, userId } = db.scope;
  const { addressKeys, threadKeys, digests, shapes, blocks } = query;
  const lists = [addressKeys, threadKeys, digests].map((list) => JSON.stringify(list));
  const params = [tenantId, userId, ...lists, ...blocks, JSON.stringify(shapes)];
  const [row] = await db.read({ sql: OPEN, params });
  // Safe casts: both columns are JSON that the statement above builds in this form.
  return {
    people: (JSON.parse(String(row?.["people"])) as readonly FoundPerson[]).map(openedPerson),
    daysOfWriting: daysOf(JSON.parse(String(row?.["days"])) as readonly BlockOfDays[]),
    logged: JSON.parse(String(row?.["logged"] ?? null)) as InteractionRecord | null,
  };
}

/** One of those only the user sees; without `style` where it was hidden before styles were kept. */
type HiddenTouch = TouchRecord & { readonly style?: MessageStyle | null };

interface FoundPerson extends Omit<OpenedPerson, "recent"> {
  readonly shown: readonly TouchRecord[];
  readonly hidden: readonly HiddenTouch[];
}

const openedPerson = ({ shown, hidden, ...person }: FoundPerson): OpenedPerson => ({
  ...person,
  styles: stylesOf({ styles: person.styles, hidden }),
  recent: [...shown, ...hidden].sort(newestFirst).slice(0, SHOWN),
});

/** Styles that everybody sees, and those that the user alone does. */
const stylesOf = ({ styles, hidden }: Pick<FoundPerson, "styles" | "hidden">): StyleRecord[] => [
  ...styles,
  ...hidden.flatMap(({ key, at, style }) => (style ? [{ key, at, style }] : [])),
];

const newestFirst = (one: TouchRecord, other: TouchRecord): number =>
  other.at - one.at || (one.key < other.key ? 1 : -1);

interface BlockOfDays {
  readonly block: number;
  readonly touches: Readonly<Record<string, number>>;
}

const daysOf = (blocks: readonly BlockOfDays[]): number[] =>
  blocks.flatMap(({ block, touches }) => Object.keys(touches).map((day) => block * BLOCK_DAYS + Number(day)));

/** The user's side of one contact: what an opened item shows of it, without the item. `null` when there is none the user sees. */
const ONE = `SELECT ${CONTACT_JSON} AS contact, ${tieJson("?3")} AS tie, ${dismissedJson("?3")} AS dismissed,
    ${sharedStylesJson("?3")} AS styles, ${hiddenJson("?3")} AS hidden
  FROM contacts c WHERE c.tenant_id = ?1 AND c.id = ?3 AND ${IS_SEEN}`;

export interface ContactWithTie {
  readonly contact: ContactRecord;
  readonly tie: TieRecord | null;
  readonly dismissed: RuleId[];
  readonly styles: readonly StyleRecord[];
}

export async function findContact(db: Database, id: string): Promise<ContactWithTie | null> {
  const [row] = await db.read({ sql: ONE, params: [db.scope.tenantId, db.scope.userId, id] });
  if (!row) return null;
  // Safe casts: the columns are JSON that the statement above builds in this form.
  return {
    contact: JSON.parse(String(row["contact"])) as ContactRecord,
    tie: JSON.parse(String(row["tie"] ?? null)) as TieRecord | null,
    dismissed: JSON.parse(String(row["dismissed"])) as RuleId[],
    styles: stylesOf({
      styles: JSON.parse(String(row["styles"])) as StyleRecord[],
      hidden: JSON.parse(String(row["hidden"])) as HiddenTouch[],
    }),
  };
}
