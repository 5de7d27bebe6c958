/**
 * Parts that several statements share, as JSON made by SQLite. Everywhere `?1` is the tenant and `?2` the user who asks.
 * The types beside them are what the JSON is read as; the schemas of the tables make them true.
 */
import type { Visibility } from "../../shared/contract/interactions.ts";
import type { Channel, Touch } from "../../shared/domain/touch.ts";
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

/** Of `contacts AS c`. */
export const CONTACT_JSON = `json_object('id', c.id, 'displayName', c.display_name, 'preferredName', c.preferred_name,
  'company', c.company, 'role', c.role, 'version', c.version, 'addresses', (
    SELECT json_group_array(address) FROM (
      SELECT address FROM contact_addresses WHERE tenant_id = ?1 AND contact_id = c.id ORDER BY place)))`;

/** A touch as a timeline shows it: of everybody, `mine` when the user was on it. */
export interface TouchRecord extends Touch {
  readonly interactionId: InteractionId;
  readonly mine: boolean;
}

/** Of `touches AS t` left joined with the user's own `touch_users AS m`. */
export const TOUCH_JSON = `json_object('key', t.key, 'at', t.at, 'channel', t.channel, 'audience', t.audience,
  'direction', coalesce(m.direction, t.direction), 'addressed', coalesce(m.addressed, t.addressed),
  'automated', json(iif(t.automated, 'true', 'false')), 'words', t.words, 'interactionId', t.interaction_id,
  'mine', json(iif(m.user_id IS NULL, 'false', 'true')))`;

/** Joins `touches AS t` with the user's own share in it. */
export const MY_SHARE = `LEFT JOIN touch_users m ON m.tenant_id = t.tenant_id AND m.interaction_id = t.interaction_id
  AND m.contact_id = t.contact_id AND m.key = t.key AND m.user_id = ?2`;

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
  /** Earliest first; empty when the asker may not see it. */
  readonly loggers: readonly LoggerRecord[];
}

/** Of the interaction whose id the SQL expression `id` gives; NULL when there is none. */
export const interactionJson = (id: string): string => `(SELECT json_object('id', i.interaction_id, 'kind', i.kind,
  'channel', i.channel, 'loggers', (SELECT json_group_array(json(entry)) FROM (
    SELECT json_object('userId', l.user_id, 'name', l.user_name, 'loggedAt', l.logged_at, 'at', l.at,
      'note', iif(l.user_id = ?2 OR l.visibility = 'team', l.note, NULL), 'visibility', l.visibility,
      'people', json(l.people), 'version', l.version) AS entry
    FROM interaction_loggers l WHERE l.tenant_id = ?1 AND l.interaction_id = i.interaction_id
      AND (l.user_id = ?2 OR l.visibility <> 'private')
    ORDER BY l.logged_at, l.user_id)))
  FROM interaction_loggers i WHERE i.tenant_id = ?1 AND i.interaction_id = ${id} LIMIT 1)`;

/**
 * The interaction known by one of the keys in the JSON array `keys`: Message-IDs before the conversation id before the
 * digest, and the oldest where several match (L2).
 */
export const threadOf = (keys: string): string => `(SELECT k.interaction_id FROM json_each(${keys}) asked
  CROSS JOIN thread_keys k ON k.tenant_id = ?1 AND k.key = asked.value
  ORDER BY instr('mcs', substr(k.key, 1, 1)), k.interaction_id LIMIT 1)`;
