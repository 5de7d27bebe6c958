-- What undoing and moving logs had left: shares in no log, and people of whom nothing is left.

-- Of users who erased everything of theirs: only they have neither a log with the share nor a tie with its contact.
DELETE FROM touch_users WHERE NOT EXISTS (SELECT 1 FROM interaction_loggers l WHERE l.tenant_id = touch_users.tenant_id
    AND l.interaction_id = touch_users.interaction_id AND l.user_id = touch_users.user_id)
  AND NOT EXISTS (SELECT 1 FROM ties WHERE ties.tenant_id = touch_users.tenant_id AND ties.user_id = touch_users.user_id
    AND ties.contact_id = touch_users.contact_id);

DELETE FROM touches WHERE NOT EXISTS (SELECT 1 FROM touch_users u WHERE u.tenant_id = touches.tenant_id
  AND u.interaction_id = touches.interaction_id AND u.contact_id = touches.contact_id AND u.key = touches.key);

-- The others are logged by their users, and seen by nobody else until they say so.
INSERT INTO interaction_loggers (tenant_id, interaction_id, user_id, user_name, kind, channel, logged_at, note, visibility, at,
  people, added, version)
SELECT tenant_id, interaction_id, user_id, coalesce((SELECT max(l.user_name) FROM interaction_loggers l
    WHERE l.tenant_id = one.tenant_id AND l.user_id = one.user_id), ''),
  iif(max(channel) = 'mail', 'thread', 'touch'), max(channel), max(at), NULL, 'private', max(at),
  json_group_object(contact_id, touches), sum(touches), 1
FROM (
  SELECT u.tenant_id, u.interaction_id, u.user_id, u.contact_id, count(*) AS touches, max(t.at) AS at, max(t.channel) AS channel
  FROM touch_users u JOIN touches t ON t.tenant_id = u.tenant_id AND t.contact_id = u.contact_id AND t.key = u.key
  WHERE NOT EXISTS (SELECT 1 FROM interaction_loggers l WHERE l.tenant_id = u.tenant_id
    AND l.interaction_id = u.interaction_id AND l.user_id = u.user_id)
  GROUP BY u.tenant_id, u.interaction_id, u.user_id, u.contact_id) AS one
GROUP BY tenant_id, interaction_id, user_id;

DELETE FROM contacts WHERE created_by_interaction IS NOT NULL AND version = 1
  AND NOT EXISTS (SELECT 1 FROM touches o WHERE o.tenant_id = contacts.tenant_id AND o.contact_id = contacts.id)
  AND NOT EXISTS (SELECT 1 FROM ties o WHERE o.tenant_id = contacts.tenant_id AND o.contact_id = contacts.id)
  AND NOT EXISTS (SELECT 1 FROM address_choices o WHERE o.tenant_id = contacts.tenant_id AND o.contact_id = contacts.id)
  AND NOT EXISTS (SELECT 1 FROM dismissals o WHERE o.tenant_id = contacts.tenant_id AND o.contact_id = contacts.id)
  AND NOT EXISTS (SELECT 1 FROM ledger_entries o WHERE o.tenant_id = contacts.tenant_id AND o.contact_id = contacts.id)
  AND NOT EXISTS (SELECT 1 FROM facts o WHERE o.tenant_id = contacts.tenant_id AND o.contact_id = contacts.id)
  AND NOT EXISTS (SELECT 1 FROM contact_keepers o WHERE o.tenant_id = contacts.tenant_id AND o.contact_id = contacts.id);
