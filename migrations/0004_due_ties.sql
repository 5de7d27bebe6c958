-- Whom a user wants to be in touch with again, found without looking at all of their ties.

-- The first day on which the tie is due if nothing happens, on the user's calendar; NULL for never; empty while nobody has worked it
-- out since the tie changed: whoever reads the list does.
ALTER TABLE ties ADD COLUMN due_on TEXT DEFAULT '';

CREATE INDEX ties_due ON ties (tenant_id, user_id, due_on);

-- How often a user wants suggestions; no row for the usual.
CREATE TABLE nudge_settings (
  tenant_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  nudges_on INTEGER NOT NULL,
  per_day INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, user_id)
) WITHOUT ROWID;
