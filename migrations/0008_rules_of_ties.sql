-- By which version of the rules a tie's summary and due day were made; 0 for not yet. A daily job makes anew what older rules made.
ALTER TABLE ties ADD COLUMN rules INTEGER NOT NULL DEFAULT 0;

CREATE INDEX ties_rules ON ties (rules);

CREATE INDEX ties_not_worked_out ON ties (tenant_id, user_id, contact_id) WHERE due_on = '';
