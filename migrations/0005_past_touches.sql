-- A message known from a quote is kept under its past key (past:<digest of the sender>:<time as shown>) until the message
-- itself is logged: then the touch gets its Message-ID as key, and past_key stays, by which later quotes of it are known.

ALTER TABLE touches ADD COLUMN past_key TEXT;

CREATE INDEX touches_past ON touches (tenant_id, contact_id, past_key) WHERE past_key IS NOT NULL;

-- Shares follow, and ties that hold the touch are made of all their touches again: the time is another by then.
CREATE TRIGGER past_touch_got_its_message AFTER UPDATE OF key ON touches WHEN NEW.key <> OLD.key
BEGIN
  UPDATE touch_users SET key = NEW.key
  WHERE tenant_id = NEW.tenant_id AND interaction_id = NEW.interaction_id AND contact_id = NEW.contact_id AND key = OLD.key;

  UPDATE ties SET summary = '', version = version + 1, due_on = '', tail = (
    SELECT json_group_array(json_object('key', t.key, 'at', t.at, 'direction', u.direction, 'channel', t.channel,
      'audience', t.audience, 'addressed', u.addressed, 'automated', json(iif(t.automated, 'true', 'false')), 'words', t.words))
    FROM touches t JOIN touch_users u ON u.tenant_id = t.tenant_id AND u.interaction_id = t.interaction_id
      AND u.contact_id = t.contact_id AND u.key = t.key AND u.user_id = ties.user_id
    WHERE t.tenant_id = NEW.tenant_id AND t.contact_id = NEW.contact_id)
  WHERE tenant_id = NEW.tenant_id AND contact_id = NEW.contact_id AND user_id IN (
    SELECT user_id FROM touch_users
    WHERE tenant_id = NEW.tenant_id AND interaction_id = NEW.interaction_id AND contact_id = NEW.contact_id AND key = NEW.key);
END;
