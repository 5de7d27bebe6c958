-- How a message is written, for messages the contact wrote: JSON of numbers and closed codes (shared/domain/tone/style.ts), made in the
-- pane; no word of it. NULL for what others wrote, and where nothing was read.

ALTER TABLE touches ADD COLUMN style TEXT;

-- The latest styles that everybody sees, told by the index alone.
CREATE INDEX touches_styled ON touches (tenant_id, contact_id, at, key, style) WHERE shared = 1 AND style IS NOT NULL;

-- As before, and with the style: what is hidden is told whole by its shares.
DROP TRIGGER touch_shown_or_changed;

CREATE TRIGGER touch_shown_or_changed AFTER UPDATE OF shared, at, audience, automated, words, style ON touches
  WHEN NEW.shared = 0 OR OLD.shared = 0
BEGIN
  UPDATE touch_users SET hidden_at = iif(NEW.shared = 1, NULL, NEW.at), hidden = iif(NEW.shared = 1, NULL,
      json_object('channel', NEW.channel, 'audience', NEW.audience, 'automated', json(iif(NEW.automated, 'true', 'false')),
        'words', NEW.words, 'style', json(NEW.style)))
  WHERE tenant_id = NEW.tenant_id AND interaction_id = NEW.interaction_id AND contact_id = NEW.contact_id
    AND key IN (OLD.key, NEW.key);
END;
