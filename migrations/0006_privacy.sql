-- What people may say about being remembered: erasing, rules not to log, and how long anything is kept.

-- Set while the touches of an erased contact are still being removed: nobody sees it from then on.
ALTER TABLE contacts ADD COLUMN erased_at INTEGER;

CREATE INDEX contacts_erased ON contacts (erased_at) WHERE erased_at IS NOT NULL;

CREATE INDEX contacts_private ON contacts (tenant_id, private_to) WHERE private_to IS NOT NULL;

CREATE INDEX interaction_loggers_of_user ON interaction_loggers (tenant_id, user_id);

CREATE INDEX audit_answers_of_tenant ON audit (tenant_id) WHERE answer <> '';

-- Digests of addresses whose owners were erased: a log does not make them anew, only adding the person by hand does.
CREATE TABLE erased_addresses (
  tenant_id TEXT NOT NULL,
  -- SHA-256 of tenant and address key, hexadecimal.
  address_digest TEXT NOT NULL,
  erased_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, address_digest)
) WITHOUT ROWID;

-- What is never logged: one user's rules, and those of the organisation, whose user_id is empty.
CREATE TABLE never_log (
  tenant_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('address', 'domain', 'thread')),
  -- An address key, a domain in ASCII, or a Message-ID of the thread.
  value TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, user_id, kind, value)
) WITHOUT ROWID;

-- What an organisation's administrators decided; no row is the settings one starts with.
CREATE TABLE organisations (
  tenant_id TEXT NOT NULL,
  -- Touches older than so many days are removed; NULL keeps them.
  retention_days INTEGER,
  default_visibility TEXT NOT NULL CHECK (default_visibility IN ('private', 'metadata', 'team')),
  version INTEGER NOT NULL,
  -- When the retention job last looked, by its clock.
  last_run_at INTEGER,
  PRIMARY KEY (tenant_id)
) WITHOUT ROWID;

-- One line per run of the retention job, for everybody to see.
CREATE TABLE retention_runs (
  tenant_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- 'done', or 'clock': nothing was removed, as the clock had jumped since the run before.
  outcome TEXT NOT NULL CHECK (outcome IN ('done', 'clock')),
  -- Touches before this moment were to go; NULL when the clock was not believed.
  before INTEGER,
  touches INTEGER NOT NULL,
  logs INTEGER NOT NULL,
  contacts INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, at)
) WITHOUT ROWID;
