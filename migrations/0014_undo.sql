-- Which revision a revision takes back, so that the next undo takes back the one before; null for what is no undo.
ALTER TABLE revision ADD COLUMN undoes bigint CHECK (undoes < number);

CREATE INDEX revision_undoes ON revision (workspace_id, undoes);
