-- What a person's card needs beside the tie, found without passing over the touches of others. Triggers keep it right whatever changes.

-- The touches everybody sees, newest first.
CREATE INDEX touches_shown ON touches (tenant_id, contact_id, at, key) WHERE shared = 1;

-- Of a touch that only those who were on it see: when it happened, and JSON of what a list shows of it (channel, audience, automated,
-- words), so that one row tells all; NULL for others.
ALTER TABLE touch_users ADD COLUMN hidden_at INTEGER;
ALTER TABLE touch_users ADD COLUMN hidden TEXT;

UPDATE touch_users SET hidden_at = t.at, hidden = json_object('channel', t.channel, 'audience', t.audience,
    'automated', json(iif(t.automated, 'true', 'false')), 'words', t.words)
FROM touches t WHERE t.tenant_id = touch_users.tenant_id AND t.contact_id = touch_users.contact_id
  AND t.key = touch_users.key AND t.shared = 0;

CREATE INDEX touch_users_hidden ON touch_users (tenant_id, user_id, contact_id, hidden_at, key) WHERE hidden_at IS NOT NULL;

-- A message may take the place of its quote in the same change: its shares have either key.
CREATE TRIGGER touch_shown_or_changed AFTER UPDATE OF shared, at, audience, automated, words ON touches
  WHEN NEW.shared = 0 OR OLD.shared = 0
BEGIN
  UPDATE touch_users SET hidden_at = iif(NEW.shared = 1, NULL, NEW.at), hidden = iif(NEW.shared = 1, NULL,
      json_object('channel', NEW.channel, 'audience', NEW.audience, 'automated', json(iif(NEW.automated, 'true', 'false')),
        'words', NEW.words))
  WHERE tenant_id = NEW.tenant_id AND interaction_id = NEW.interaction_id AND contact_id = NEW.contact_id
    AND key IN (OLD.key, NEW.key);
END;

-- The days on which a user wrote to anybody: in each block of 64 days since 1970-01-01 (UTC) how many touches of each day are theirs,
-- {"day of the block": touches}. A quiet mailbox is not a quiet tie.
CREATE TABLE owner_days (
  tenant_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  block INTEGER NOT NULL,
  touches TEXT NOT NULL,
  PRIMARY KEY (tenant_id, user_id, block)
) WITHOUT ROWID;

INSERT INTO owner_days (tenant_id, user_id, block, touches)
SELECT tenant_id, user_id, day / 64, json_group_object(CAST(day % 64 AS TEXT), n) FROM (
  SELECT u.tenant_id AS tenant_id, u.user_id AS user_id, t.at / 86400000 AS day, count(*) AS n FROM touch_users u
  JOIN touches t ON t.tenant_id = u.tenant_id AND t.contact_id = u.contact_id AND t.key = u.key
  WHERE u.direction IN ('out', 'both') AND t.at >= 0 GROUP BY 1, 2, 3)
GROUP BY tenant_id, user_id, day / 64;

CREATE TRIGGER owner_wrote AFTER INSERT ON touch_users WHEN NEW.direction IN ('out', 'both')
BEGIN
  INSERT INTO owner_days (tenant_id, user_id, block, touches)
  SELECT NEW.tenant_id, NEW.user_id, t.at / 86400000 / 64, json_object(CAST(t.at / 86400000 % 64 AS TEXT), 1)
  FROM touches t WHERE t.tenant_id = NEW.tenant_id AND t.contact_id = NEW.contact_id AND t.key = NEW.key AND t.at >= 0
  ON CONFLICT (tenant_id, user_id, block) DO UPDATE SET touches = (
    SELECT json_set(owner_days.touches, d.path, coalesce(owner_days.touches ->> d.path, 0) + 1)
    FROM (SELECT '$."' || e.key || '"' AS path FROM json_each(excluded.touches) e) d);
END;

CREATE TRIGGER owner_did_not_write AFTER DELETE ON touch_users WHEN OLD.direction IN ('out', 'both')
BEGIN
  UPDATE owner_days SET touches = iif(touches ->> d.path > 1, json_set(touches, d.path, touches ->> d.path - 1),
      json_remove(touches, d.path))
  FROM (SELECT t.at / 86400000 / 64 AS block, '$."' || (t.at / 86400000 % 64) || '"' AS path FROM touches t
    WHERE t.tenant_id = OLD.tenant_id AND t.contact_id = OLD.contact_id AND t.key = OLD.key) d
  WHERE tenant_id = OLD.tenant_id AND user_id = OLD.user_id AND owner_days.block = d.block;

  DELETE FROM owner_days WHERE tenant_id = OLD.tenant_id AND user_id = OLD.user_id AND touches = '{}';
END;

CREATE TRIGGER owner_wrote_on_another_day AFTER UPDATE OF at ON touches WHEN NEW.at / 86400000 <> OLD.at / 86400000
BEGIN
  UPDATE owner_days SET touches = iif(touches ->> d.path > 1, json_set(touches, d.path, touches ->> d.path - 1),
      json_remove(touches, d.path))
  FROM (SELECT '$."' || (OLD.at / 86400000 % 64) || '"' AS path) d
  WHERE tenant_id = NEW.tenant_id AND block = OLD.at / 86400000 / 64 AND user_id IN (SELECT user_id FROM touch_users
    WHERE tenant_id = NEW.tenant_id AND interaction_id = NEW.interaction_id AND contact_id = NEW.contact_id
      AND key IN (OLD.key, NEW.key) AND direction IN ('out', 'both'));

  INSERT INTO owner_days (tenant_id, user_id, block, touches)
  SELECT tenant_id, user_id, NEW.at / 86400000 / 64, json_object(CAST(NEW.at / 86400000 % 64 AS TEXT), 1) FROM touch_users
  WHERE tenant_id = NEW.tenant_id AND interaction_id = NEW.interaction_id AND contact_id = NEW.contact_id
    AND key IN (OLD.key, NEW.key) AND direction IN ('out', 'both') AND NEW.at >= 0
  ON CONFLICT (tenant_id, user_id, block) DO UPDATE SET touches = (
    SELECT json_set(owner_days.touches, d.path, coalesce(owner_days.touches ->> d.path, 0) + 1)
    FROM (SELECT '$."' || e.key || '"' AS path FROM json_each(excluded.touches) e) d);

  DELETE FROM owner_days WHERE tenant_id = NEW.tenant_id AND touches = '{}' AND block = OLD.at / 86400000 / 64;
END;
