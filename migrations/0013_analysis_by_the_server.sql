-- What an organisation lets its drafts be sent for; off until an administrator turns it on.

-- Whether drafts may be judged by the server, for clients that cannot do it themselves.
ALTER TABLE organisations ADD COLUMN server_analysis INTEGER NOT NULL DEFAULT 0 CHECK (server_analysis IN (0, 1));

-- Whether drafts may be given to a language model to be put in other words.
ALTER TABLE organisations ADD COLUMN rewriting INTEGER NOT NULL DEFAULT 0 CHECK (rewriting IN (0, 1));
