-- Every primary key starts with the tenant. Times are epoch milliseconds, UTC. No subject and no body of any message is kept.

CREATE TABLE contacts (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  display_name TEXT NOT NULL,
  preferred_name TEXT,
  company TEXT,
  role TEXT,
  version INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  -- The interaction whose logging made the contact; its undoing removes a contact nobody has touched since.
  created_by_interaction TEXT,
  PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;

CREATE TABLE contact_addresses (
  tenant_id TEXT NOT NULL,
  address_key TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  address TEXT NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, address_key, contact_id),
  FOREIGN KEY (tenant_id, contact_id) REFERENCES contacts (tenant_id, id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX contact_addresses_of_contact ON contact_addresses (tenant_id, contact_id, place, address);

-- Which of several contacts an address stands for, as one user said.
CREATE TABLE address_choices (
  tenant_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  address_key TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  PRIMARY KEY (tenant_id, user_id, address_key),
  FOREIGN KEY (tenant_id, contact_id) REFERENCES contacts (tenant_id, id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX address_choices_of_contact ON address_choices (tenant_id, contact_id);

-- What a thread is recognised by: m:<Message-ID>, c:<user>:<conversation id>, s:<digest>.
CREATE TABLE thread_keys (
  tenant_id TEXT NOT NULL,
  key TEXT NOT NULL,
  interaction_id TEXT NOT NULL,
  PRIMARY KEY (tenant_id, key)
) WITHOUT ROWID;

CREATE INDEX thread_keys_of_interaction ON thread_keys (tenant_id, interaction_id);

-- An interaction is what its loggers logged: one row for each of them, with a note and a visibility of their own.
CREATE TABLE interaction_loggers (
  tenant_id TEXT NOT NULL,
  interaction_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  -- As the user was called when they logged it.
  user_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('thread', 'touch')),
  channel TEXT NOT NULL,
  logged_at INTEGER NOT NULL,
  note TEXT,
  visibility TEXT NOT NULL CHECK (visibility IN ('private', 'metadata', 'team')),
  -- When the newest touch logged by this user happened.
  at INTEGER NOT NULL,
  -- {contact id: number of touches logged by this user}
  people TEXT NOT NULL,
  -- How many touches the user's last write brought.
  added INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, interaction_id, user_id)
) WITHOUT ROWID;

-- One row per contact and message, whoever logged it. Direction and addressing are the first logger's.
CREATE TABLE touches (
  tenant_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  key TEXT NOT NULL,
  interaction_id TEXT NOT NULL,
  direction TEXT NOT NULL,
  channel TEXT NOT NULL,
  audience INTEGER NOT NULL,
  addressed TEXT NOT NULL,
  automated INTEGER NOT NULL,
  words INTEGER,
  -- 1 when somebody logged it other than privately.
  shared INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, contact_id, at, key),
  FOREIGN KEY (tenant_id, contact_id) REFERENCES contacts (tenant_id, id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE UNIQUE INDEX touches_once ON touches (tenant_id, contact_id, key);

-- Which colleagues were on a touch, each with their own direction.
CREATE TABLE touch_users (
  tenant_id TEXT NOT NULL,
  interaction_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  key TEXT NOT NULL,
  user_id TEXT NOT NULL,
  direction TEXT NOT NULL,
  addressed TEXT NOT NULL,
  PRIMARY KEY (tenant_id, interaction_id, contact_id, key, user_id)
) WITHOUT ROWID;

-- One user's tie to one contact: a summary of all their touches, and those not yet folded into it.
CREATE TABLE ties (
  tenant_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  ideal_days INTEGER,
  maximum_days INTEGER,
  settings_version INTEGER NOT NULL,
  time_zone TEXT NOT NULL,
  summary TEXT NOT NULL,
  tail TEXT NOT NULL,
  -- Rises whenever summary or tail change.
  version INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, user_id, contact_id),
  FOREIGN KEY (tenant_id, contact_id) REFERENCES contacts (tenant_id, id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX ties_of_contact ON ties (tenant_id, contact_id);

CREATE TABLE dismissals (
  tenant_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  rule TEXT NOT NULL,
  PRIMARY KEY (tenant_id, user_id, contact_id, rule),
  FOREIGN KEY (tenant_id, contact_id) REFERENCES contacts (tenant_id, id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX dismissals_of_contact ON dismissals (tenant_id, contact_id);

-- One line per write: who did what to what, and when. Its Idempotency-Key makes a repeated request the same write,
-- whose answer is kept for two days to be given again, and is empty after that.
CREATE TABLE audit (
  tenant_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  action TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (tenant_id, user_id, idempotency_key)
) WITHOUT ROWID;

CREATE INDEX audit_answers ON audit (at) WHERE answer <> '';
