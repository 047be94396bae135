-- What tells one change that waits for a steward from another: of the same one only one may be open, however many propose it at once.
ALTER TABLE proposal ADD COLUMN digest text;

CREATE UNIQUE INDEX proposal_same ON proposal (workspace_id, digest) WHERE state = 'open';
