-- What a steward was told on a Monday: one row a week, written with the message itself, so that nobody is told twice. `week` is
-- the Monday as a day (2026-12-28), `gaps` what was missing then and how much of it, by key.
CREATE TABLE digest (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  person_id text NOT NULL,
  week text NOT NULL,
  gaps text NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (workspace_id, person_id, week)
) /*sqlite WITHOUT ROWID */;

CREATE INDEX digest_at ON digest (workspace_id, at);
