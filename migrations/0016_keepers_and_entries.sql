-- Whose a contact is though they may have no tie to it: who made it by hand or edited it.
CREATE TABLE contact_keepers (
  tenant_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  PRIMARY KEY (tenant_id, user_id, contact_id),
  FOREIGN KEY (tenant_id, contact_id) REFERENCES contacts (tenant_id, id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX contact_keepers_of_contact ON contact_keepers (tenant_id, contact_id);

-- As the audit has it of all that is there.
INSERT INTO contact_keepers (tenant_id, user_id, contact_id)
SELECT DISTINCT a.tenant_id, a.user_id, a.subject_id FROM audit a
JOIN contacts c ON c.tenant_id = a.tenant_id AND c.id = a.subject_id
WHERE a.action IN ('createContact', 'editContact');

-- How many entries of ledgers a run of the retention job removed.
ALTER TABLE retention_runs ADD COLUMN entries INTEGER NOT NULL DEFAULT 0;
