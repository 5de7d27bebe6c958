/**
 * Parts that several statements share, as JSON made by SQLite. What is sorted there is read twice, and rows read are what
 * D1 counts, so lists are sorted where they are shown. Everywhere `?1` is the tenant and `?2` the user who asks.
 * The types beside them are what the JSON is read as; the schemas of the tables make them true.
 */
import type { Visibility } from "../../shared/contract/interactions.ts";
import type { Channel, Touch } from "../../shared/domain/tie/touch.ts";
import type { ContactId, InteractionId, UserId } from "../../shared/ids.ts";
import type { Instant } from "../../shared/time.ts";

export interface ContactRecord {
  readonly id: ContactId;
  readonly displayName: string;
  readonly preferredName: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly addresses: string[];
  readonly version: number;
}

/** Whether the user may see `contacts AS c`: what another's private log has made, or was erased, is as if it were not there. */
export const IS_SEEN = "((c.private_to IS NULL OR c.private_to = ?2) AND c.erased_at IS NULL)";

/** Contacts the user sees, `c`, that have the address whose key the SQL expression gives; `a` is the address. */
export const seenWith = (addressKey: string): string => `contact_addresses a
  CROSS JOIN contacts c ON c.tenant_id = ?1 AND c.id = a.contact_id AND ${IS_SEEN}
  WHERE a.tenant_id = ?1 AND a.address_key = ${addressKey}`;

/**
 * Whether the owner of the address whose digest the SQL expression gives was erased: for everybody, or for the user. Two look-ups, as
 * a list of two users would be rows read.
 */
export const isErased = (digest: string): string =>
  `(${["''", "?2"].map((user) => `EXISTS (SELECT 1 FROM erased_addresses e WHERE e.tenant_id = ?1 AND e.user_id = ${user} AND e.address_digest = ${digest})`).join(" OR ")})`;

/** Of `contacts AS c`; the index gives the addresses in the order of their places. */
export const CONTACT_JSON = `json_object('id', c.id, 'displayName', c.display_name, 'preferredName', c.preferred_name,
  'company', c.company, 'role', c.role, 'version', c.version, 'addresses', (
    SELECT json_group_array(address) FROM contact_addresses INDEXED BY contact_addresses_of_contact
    WHERE tenant_id = ?1 AND contact_id = c.id))`;

/** A touch `t` as the tails of ties hold it, with the direction and the place among those addressed that `share` gives one user. */
export const touchJson = (
  share: string,
): string => `json_object('key', t.key, 'at', t.at, 'direction', ${share}.direction,
  'channel', t.channel, 'audience', t.audience, 'addressed', ${share}.addressed,
  'automated', json(iif(t.automated, 'true', 'false')), 'words', t.words)`;

/** Whether others may see a row of `touches`: one of its shares `u`, of those that count, is of a log that is not private. */
export const isShared = (counts = "TRUE"): string => `EXISTS (SELECT 1 FROM touch_users u JOIN interaction_loggers l
    ON l.tenant_id = ?1 AND l.interaction_id = u.interaction_id AND l.user_id = u.user_id AND l.visibility <> 'private'
  WHERE u.tenant_id = ?1 AND u.interaction_id = touches.interaction_id AND u.contact_id = touches.contact_id
    AND u.key = touches.key AND ${counts})`;

/** When the newest of the user's touches happened, in the interaction whose id the SQL expression `id` gives. */
export const ownNewest = (id: string): string => `(SELECT max(t.at) FROM touch_users u
    JOIN touches t ON t.tenant_id = ?1 AND t.contact_id = u.contact_id AND t.key = u.key
    WHERE u.tenant_id = ?1 AND u.interaction_id = ${id} AND u.user_id = ?2)`;

/** How many touches the user has with each person there. */
export const ownCounts = (
  id: string,
): string => `(SELECT json_group_object(contact_id, n) FROM (SELECT contact_id, count(*) AS n FROM touch_users
    WHERE tenant_id = ?1 AND interaction_id = ${id} AND user_id = ?2 GROUP BY contact_id))`;

/** Where a log of the user is there already: the visibility that shows less, of that one and the one that was to be inserted. */
export const NARROWER = `CASE WHEN 'private' IN (visibility, excluded.visibility) THEN 'private'
      WHEN 'metadata' IN (visibility, excluded.visibility) THEN 'metadata' ELSE 'team' END`;

/** Whether a row of `ties` holds nothing: no touches, nothing the user has set (which raises the version), noted or learned. */
export const HOLDS_NOTHING = `summary = '' AND tail = '[]' AND settings_version = 0
  AND rest IS NULL AND ledger IS NULL AND facts IS NULL`;

/** A touch as a timeline shows it: of everybody, `mine` when the user was on it. */
export interface TouchRecord extends Touch {
  readonly interactionId: InteractionId;
  readonly mine: boolean;
}

/** Of a touch `t` that not everybody sees: the columns by which its shares tell of it; NULL for others. */
export const HIDDEN_AT = "iif(t.shared, NULL, t.at)";
export const HIDDEN = `iif(t.shared, NULL, json_object('channel', t.channel, 'audience', t.audience,
  'automated', json(iif(t.automated, 'true', 'false')), 'words', t.words, 'style', json(t.style)))`;

/** One user's log of an interaction, as far as the asker may see it: never another's private one. */
export interface LoggerRecord {
  readonly userId: UserId;
  readonly name: string;
  readonly loggedAt: Instant;
  readonly at: Instant;
  /** Another's note only when it is for the team. */
  readonly note: string | null;
  readonly visibility: Visibility;
  readonly people: Readonly<Record<ContactId, number>>;
  readonly version: number;
}

export interface InteractionRecord {
  readonly id: InteractionId;
  readonly kind: "thread" | "touch";
  readonly channel: Channel;
  /** Those the asker may see, at least one, in no order. */
  readonly loggers: readonly LoggerRecord[];
}

/** Of the interaction whose id the SQL expression `id` gives; NULL when there is nothing of it the asker may see. */
export const interactionJson = (id: string): string => `(SELECT iif(count(*) = 0, NULL, json_object(
    'id', min(l.interaction_id), 'kind', min(l.kind), 'channel', min(l.channel), 'loggers', json_group_array(json_object(
      'userId', l.user_id, 'name', l.user_name, 'loggedAt', l.logged_at, 'at', l.at,
      'note', iif(l.user_id = ?2 OR l.visibility = 'team', l.note, NULL), 'visibility', l.visibility,
      'people', json(l.people), 'version', l.version))))
  FROM interaction_loggers l WHERE l.tenant_id = ?1 AND l.interaction_id = ${id}
    AND (l.user_id = ?2 OR l.visibility <> 'private'))`;

/** The interaction of the first key in the JSON array `keys` that is known: they come strongest first (L2). */
export const threadOf = (keys: string): string => `(SELECT k.interaction_id FROM json_each(${keys}) asked
  CROSS JOIN thread_keys k ON k.tenant_id = ?1 AND k.key = asked.value LIMIT 1)`;
