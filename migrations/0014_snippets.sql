-- The snippets of a user, all in one row: a JSON list of title, text with its blanks, and the kinds and stages of tie they are for.
-- They are read and saved together, so that their order is theirs and one version tells whether somebody was faster.

CREATE TABLE snippets (
  tenant_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  snippets TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, user_id)
) WITHOUT ROWID;
