-- An organisation's own words: those of one row mean the same in its questions.
CREATE TABLE synonym (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  words text NOT NULL,
  revision bigint NOT NULL,
  PRIMARY KEY (workspace_id, id)
) /*sqlite WITHOUT ROWID */;
