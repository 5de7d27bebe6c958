-- Gives, asks and promises between a user and a contact, as the user noted them.
CREATE TABLE ledger_entries (
  tenant_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('give', 'ask', 'promise')),
  side TEXT NOT NULL CHECK (side IN ('you', 'them')),
  gift TEXT,
  what TEXT NOT NULL,
  -- When it happened.
  at INTEGER NOT NULL,
  -- A day on the user's calendar.
  due_on TEXT,
  settled_at INTEGER,
  -- 'done' or 'dropped'; NULL while it is open.
  settled_how TEXT,
  version INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, user_id, id),
  FOREIGN KEY (tenant_id, contact_id) REFERENCES contacts (tenant_id, id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX ledger_entries_newest ON ledger_entries (tenant_id, user_id, contact_id, at, id);

CREATE INDEX ledger_entries_of_contact ON ledger_entries (tenant_id, contact_id);

-- JSON: what the entries come down to (shared/domain/ledger.ts), so that opening reads none of them; NULL where there is none.
ALTER TABLE ties ADD COLUMN ledger TEXT;
