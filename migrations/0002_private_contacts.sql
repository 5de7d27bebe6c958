-- A contact made by a private log is its logger's own, until a touch with it is shared: then it is everybody's for good.

ALTER TABLE contacts ADD COLUMN private_to TEXT;

CREATE TRIGGER contact_shown_by_new_touch AFTER INSERT ON touches WHEN NEW.shared = 1
BEGIN
  UPDATE contacts SET private_to = NULL
  WHERE tenant_id = NEW.tenant_id AND id = NEW.contact_id AND private_to IS NOT NULL;
END;

CREATE TRIGGER contact_shown_by_touch AFTER UPDATE OF shared ON touches WHEN NEW.shared = 1
BEGIN
  UPDATE contacts SET private_to = NULL
  WHERE tenant_id = NEW.tenant_id AND id = NEW.contact_id AND private_to IS NOT NULL;
END;
