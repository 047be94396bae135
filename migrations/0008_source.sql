-- Files that say who owns what: a map, a Backstage catalog, a CODEOWNERS. `digest` is of the text that was read last.
CREATE TABLE source (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('map', 'backstage', 'codeowners')),
  path text NOT NULL,
  link text,
  scope_id text,
  managed bigint NOT NULL CHECK (managed IN (0, 1)),
  digest text NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (workspace_id, id)
) /*sqlite WITHOUT ROWID */;

CREATE UNIQUE INDEX source_name ON source (workspace_id, name);

-- The things of the map that a source names. No foreign key to them: a row must not keep a thing from being deleted.
CREATE TABLE source_row (
  workspace_id bigint NOT NULL,
  kind text NOT NULL,
  key text NOT NULL,
  source_id text NOT NULL,
  PRIMARY KEY (workspace_id, kind, key, source_id),
  FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id)
) /*sqlite WITHOUT ROWID */;

CREATE INDEX source_row_source ON source_row (workspace_id, source_id);

-- What a source says about who owns a thing, in its own words: a scope's id, or a pattern of paths in a repository. No
-- owners at all means that the thing is left without one on purpose. `since` is when the source began to say so.
CREATE TABLE source_claim (
  workspace_id bigint NOT NULL,
  source_id text NOT NULL,
  position bigint NOT NULL CHECK (position >= 0),
  line bigint NOT NULL,
  subject_type text NOT NULL CHECK (subject_type IN ('scope', 'path')),
  subject text NOT NULL,
  section text,
  owners text NOT NULL,
  since bigint NOT NULL,
  PRIMARY KEY (workspace_id, source_id, position),
  FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id)
) /*sqlite WITHOUT ROWID */;

-- Whom an owner's name in a file means on the map: `role:<id>`, `person:<email>` or `group:<id>`.
CREATE TABLE owner_alias (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  name text NOT NULL,
  entry text NOT NULL,
  PRIMARY KEY (workspace_id, name)
) /*sqlite WITHOUT ROWID */;

-- Files that somebody has dropped together, and the plan they were shown. The files stay in Slack and are read again; what
-- is kept of each is its id, its name and the digest of its content.
CREATE TABLE dropped_file (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  slack_id text NOT NULL,
  channel text NOT NULL,
  message text NOT NULL,
  files text NOT NULL,
  plan_digest text NOT NULL,
  state text NOT NULL CHECK (state IN ('shown', 'working', 'applied', 'cancelled')),
  at bigint NOT NULL,
  PRIMARY KEY (workspace_id, id)
) /*sqlite WITHOUT ROWID */;

CREATE INDEX dropped_file_at ON dropped_file (workspace_id, at);
