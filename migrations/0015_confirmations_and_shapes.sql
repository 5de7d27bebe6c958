-- What a user has confirmed in a window of its own: the digests of one request and of a secret that only that window knows.
CREATE TABLE confirmations (
  tenant_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  digest TEXT NOT NULL,
  -- Until when it may be used.
  until INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, user_id, request_hash)
) WITHOUT ROWID;

-- What an address looks like at a glance (shared/domain/lookalike.ts): those that could be taken for each other have one shape.
ALTER TABLE contact_addresses ADD COLUMN shape TEXT NOT NULL DEFAULT '';

-- As far as SQL can tell: of other letters than these the shape comes with the next edit of the contact.
UPDATE contact_addresses SET shape = replace(replace(replace(replace(replace(replace(replace(replace(lower(address_key),
  '-', ''), '1', 'i'), 'l', 'i'), '|', 'i'), '0', 'o'), '5', 's'), 'rn', 'm'), 'vv', 'w');

CREATE INDEX contact_addresses_alike ON contact_addresses (tenant_id, shape);
