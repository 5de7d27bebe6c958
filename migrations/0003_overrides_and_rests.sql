-- What a user says of a tie themselves: the stage it is in, and that they do not want to be reminded of it for a while.

-- JSON: stage, reason, setOn, expiresOn (days on the user's calendar); NULL for none.
ALTER TABLE ties ADD COLUMN override TEXT;
-- JSON: kind, until (a day), since (the moment it was said); NULL for none.
ALTER TABLE ties ADD COLUMN rest TEXT;
