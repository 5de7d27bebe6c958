-- What users learned about contacts: a few words, as they typed them or took them over, and where they have it from.
-- They stand by their user, as everything does that one user keeps: what is asked about a user's own reads nobody else's.
CREATE TABLE facts (
  tenant_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  id TEXT NOT NULL,
  -- As the user was called when they noted it.
  user_name TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('characteristic', 'experience', 'interest', 'opinion', 'event')),
  what TEXT NOT NULL,
  -- When it became known: when its message was written, or the day the user names.
  known_at INTEGER NOT NULL,
  -- Message-ID of the message it was seen in; NULL for what was typed.
  message_id TEXT,
  -- Of an opinion: whether the user and the contact are known to agree.
  agreed INTEGER NOT NULL CHECK (agreed = 0 OR kind = 'opinion'),
  visibility TEXT NOT NULL CHECK (visibility = 'private' OR (visibility = 'team' AND kind <> 'opinion')),
  noted_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, user_id, id),
  FOREIGN KEY (tenant_id, contact_id) REFERENCES contacts (tenant_id, id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE UNIQUE INDEX facts_by_id ON facts (tenant_id, id);

CREATE UNIQUE INDEX facts_once ON facts (tenant_id, user_id, contact_id, kind, what);

CREATE INDEX facts_of_contact ON facts (tenant_id, contact_id, known_at);

CREATE INDEX facts_for_team ON facts (tenant_id, contact_id, known_at, id) WHERE visibility = 'team';

-- JSON: those of the user's own facts that advice may cite (shared/domain/fact.ts), so that opening reads none of them; NULL where there is none.
ALTER TABLE ties ADD COLUMN facts TEXT;

-- How many facts a run of the retention job removed.
ALTER TABLE retention_runs ADD COLUMN facts INTEGER NOT NULL DEFAULT 0;
