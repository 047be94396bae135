-- What a message says, in short, as this row has last written it: an edit to the same is left out. Null where that is not
-- known, or where another pager's is no message.
ALTER TABLE outbox ADD COLUMN digest text;
