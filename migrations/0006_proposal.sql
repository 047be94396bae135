-- Changes of the map that are not in force until others have said yes. No foreign keys into the map: what a proposal names may
-- go meanwhile, and then it is overtaken.
CREATE TABLE proposal (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  step text NOT NULL CHECK (step IN ('approval', 'acceptance')),
  state text NOT NULL CHECK (state IN ('open', 'applied', 'declined', 'expired', 'withdrawn', 'overtaken')),
  proposer text NOT NULL,
  sponsor text,
  reason text,
  edits text NOT NULL,
  people text NOT NULL,
  yes text NOT NULL,
  at bigint NOT NULL,
  due bigint NOT NULL,
  closed_by text,
  closed_at bigint,
  why text,
  version bigint NOT NULL CHECK (version > 0),
  PRIMARY KEY (workspace_id, id),
  CHECK ((state = 'open') = (closed_at IS NULL))
) /*sqlite WITHOUT ROWID */;

CREATE INDEX proposal_due ON proposal (workspace_id, state, due);
CREATE INDEX proposal_proposer ON proposal (workspace_id, proposer, state);

-- Stewards of all who were named on the command line, beside those in the settings; by e-mail.
CREATE TABLE steward (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  email text NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (workspace_id, email)
) /*sqlite WITHOUT ROWID */;

-- The log by thing, for its history; the keys that begin alike stand together, whatever the database's language.
CREATE INDEX change_thing ON change (workspace_id, kind, key /*postgres COLLATE "C" */);

-- Somebody's own last change.
CREATE INDEX revision_actor ON revision (workspace_id, actor, number);
