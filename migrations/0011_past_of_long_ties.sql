-- A tie of very many touches does not fit into a row as a list. It keeps its summary, which is marked as not exact: the next log of
-- its user, or the daily job, makes it of all its touches again. Until then it has the one touch at the time of its quote.

DROP TRIGGER past_touch_got_its_message;

CREATE TRIGGER past_touch_got_its_message AFTER UPDATE OF key ON touches WHEN NEW.key <> OLD.key
BEGIN
  UPDATE touch_users SET key = NEW.key
  WHERE tenant_id = NEW.tenant_id AND interaction_id = NEW.interaction_id AND contact_id = NEW.contact_id AND key = OLD.key;

  UPDATE ties SET summary = json_set(iif(summary = '', '{}', summary), '$.exact', json('false')), version = version + 1, due_on = ''
  WHERE tenant_id = NEW.tenant_id AND contact_id = NEW.contact_id AND user_id IN (
    SELECT user_id FROM touch_users
    WHERE tenant_id = NEW.tenant_id AND interaction_id = NEW.interaction_id AND contact_id = NEW.contact_id AND key = NEW.key)
    AND EXISTS (SELECT 1 FROM touches WHERE tenant_id = NEW.tenant_id AND contact_id = NEW.contact_id LIMIT 1 OFFSET 2000);

  UPDATE ties SET summary = '', version = version + 1, due_on = '', tail = (
    SELECT json_group_array(json_object('key', t.key, 'at', t.at, 'direction', u.direction, 'channel', t.channel,
      'audience', t.audience, 'addressed', u.addressed, 'automated', json(iif(t.automated, 'true', 'false')), 'words', t.words))
    FROM touches t JOIN touch_users u ON u.tenant_id = t.tenant_id AND u.interaction_id = t.interaction_id
      AND u.contact_id = t.contact_id AND u.key = t.key AND u.user_id = ties.user_id
    WHERE t.tenant_id = NEW.tenant_id AND t.contact_id = NEW.contact_id)
  WHERE tenant_id = NEW.tenant_id AND contact_id = NEW.contact_id AND user_id IN (
    SELECT user_id FROM touch_users
    WHERE tenant_id = NEW.tenant_id AND interaction_id = NEW.interaction_id AND contact_id = NEW.contact_id AND key = NEW.key)
    AND NOT EXISTS (SELECT 1 FROM touches WHERE tenant_id = NEW.tenant_id AND contact_id = NEW.contact_id LIMIT 1 OFFSET 2000);
END;
