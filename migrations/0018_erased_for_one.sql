-- Whoever only one user had, as a private log had made them, is erased for that user alone: nobody else is told.

CREATE TABLE erased_addresses_by_user (
  tenant_id TEXT NOT NULL,
  -- Empty where it holds for everybody.
  user_id TEXT NOT NULL,
  -- SHA-256 of tenant and address key, hexadecimal.
  address_digest TEXT NOT NULL,
  erased_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, user_id, address_digest)
) WITHOUT ROWID;

INSERT INTO erased_addresses_by_user (tenant_id, user_id, address_digest, erased_at)
SELECT tenant_id, '', address_digest, erased_at FROM erased_addresses;

DROP TABLE erased_addresses;

ALTER TABLE erased_addresses_by_user RENAME TO erased_addresses;
