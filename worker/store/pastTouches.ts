/**
 * Touches known from quotes: kept under a past key until the message itself is logged, which then takes their place. Both are
 * decided inside the batch of a log, so that two writers cannot decide differently. Parameters are those of `logWrite.ts`.
 */
import { FEWEST_WORDS, FURTHEST_MS, MINUTE_MS, QUARTER_MS } from "../../shared/domain/thread/quoteOf.ts";

/** Whether the touch `t` is one that its quote alone tells of. */
const isPast = (t: string): string => `${t}.key IS ${t}.past_key`;

/** Whether touches `past` (known from a quote under `key`) and `message` are one message: `isQuoteOf`, in SQL. */
const isOne = (key: string, past: string, message: string): string => {
  const apart = `abs(${past}.at - ${message}.at)`;
  return `((${past}.direction = 'in') = (${message}.direction = 'in') AND CASE
    WHEN ${key} GLOB '*T*' AND ${apart} <= ${MINUTE_MS} THEN 1
    WHEN ${key} GLOB '*T*Z' OR ${apart} > ${FURTHEST_MS} THEN 0
    ELSE (${key} NOT GLOB '*T*' OR (${apart} + ${MINUTE_MS}) % ${QUARTER_MS} <= ${2 * MINUTE_MS})
      AND min(${past}.words, ${message}.words) >= ${FEWEST_WORDS}
      AND abs(${past}.words - ${message}.words) * 10 <= max(${past}.words, ${message}.words) END)`;
};

/** Stored mail with the same person, so near in time that it can be the same: a few rows at any length of history. */
const NEAR = `touches t ON t.tenant_id = ?1 AND t.contact_id = a.contact_id AND t.channel = 'mail'
  AND t.at BETWEEN a.at - ${FURTHEST_MS} AND a.at + ${FURTHEST_MS}`;

/** Whether another user than the asker has a share in `t`. */
const OTHERS = `EXISTS (SELECT 1 FROM touch_users o WHERE o.tenant_id = ?1 AND o.interaction_id = t.interaction_id
  AND o.contact_id = t.contact_id AND o.key = t.key AND o.user_id <> ?2)`;

const isStored = (key: string): string =>
  `EXISTS (SELECT 1 FROM touches s WHERE s.tenant_id = ?1 AND s.contact_id = a.contact_id AND s.key = ${key})`;

/**
 * Gives touches known from quotes the Message-IDs, times and words of messages that are logged now; a trigger
 * (migrations) follows with shares and ties. A private log changes nothing that others have. `asked` is the common table
 * expressions that give the asked touches; `?5`: 1 for a private log.
 */
export const messagesForQuotes = (asked: string): string => `WITH ${asked}, pair AS (
    SELECT t.contact_id AS contact_id, t.key AS past, a.key AS key, a.at AS at, a.audience AS audience,
      a.automated AS automated, a.words AS words, a.style AS style,
      row_number() OVER (PARTITION BY t.contact_id, t.key ORDER BY abs(t.at - a.at), a.key) AS nearest_message,
      row_number() OVER (PARTITION BY t.contact_id, a.key ORDER BY abs(t.at - a.at), t.key) AS nearest_quote
    FROM asked a CROSS JOIN ${NEAR}
    WHERE a.past_key IS NULL AND ${isPast("t")} AND ${isOne("t.past_key", "t", "a")} AND NOT ${isStored("a.key")}
      AND (t.shared > ?5 OR NOT ${OTHERS}))
  UPDATE touches SET key = pair.key, at = pair.at, audience = pair.audience, automated = pair.automated,
    words = coalesce(pair.words, touches.words), style = pair.style
  FROM pair WHERE touches.tenant_id = ?1 AND touches.contact_id = pair.contact_id AND touches.key = pair.past
    AND pair.nearest_message = 1 AND pair.nearest_quote = 1`;

/**
 * `asked_touch`: what is asked, each under the key it is stored under, if the user can see that: a quote under that of its
 * message, and in a private log a message under that of the user's own quote of it. `mine` says whether the user has the
 * touch `t`. The same before and after the rows of this log are there.
 */
export const storedUnder = (mine: string): string => `twin AS MATERIALIZED (
  SELECT contact_id, asked_key, key FROM (
    SELECT a.contact_id AS contact_id, a.key AS asked_key, t.key AS key,
      row_number() OVER (PARTITION BY a.contact_id, a.key ORDER BY abs(t.at - a.at), t.key) AS nearest,
      row_number() OVER (PARTITION BY a.contact_id, t.key ORDER BY abs(t.at - a.at), a.key) AS turn
    FROM asked a CROSS JOIN ${NEAR}
    WHERE NOT ${isStored("a.key")}
      AND t.key NOT IN (SELECT b.key FROM asked b WHERE b.contact_id = a.contact_id AND b.past_key IS NULL)
      AND iif(a.past_key IS NULL, ${isPast("t")} AND ${mine} AND ${isOne("t.past_key", "t", "a")},
        NOT (${isPast("t")}) AND (t.shared OR ${mine}) AND ${isOne("a.past_key", "a", "t")}))
  WHERE nearest = 1 AND turn = 1), asked_touch AS MATERIALIZED (
  SELECT a.contact_id AS contact_id, coalesce(
      (SELECT t.key FROM touches t WHERE t.tenant_id = ?1 AND t.contact_id = a.contact_id AND t.past_key = a.past_key
        AND (t.key = a.key OR t.shared OR ${mine}) ORDER BY t.key <> a.key LIMIT 1),
      twin.key, a.key) AS key, min(a.past_key IS NOT NULL) AS quoted, a.at AS at, a.direction AS direction,
    a.channel AS channel, a.audience AS audience, a.addressed AS addressed, a.automated AS automated, a.words AS words,
    a.past_key AS past_key, a.style AS style
  FROM asked a LEFT JOIN twin ON twin.contact_id = a.contact_id AND twin.asked_key = a.key GROUP BY 1, 2)`;
