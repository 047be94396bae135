-- Questions that nobody could answer, until they are solved; who asked them.
CREATE TABLE miss (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  name_key text NOT NULL,
  question text NOT NULL,
  area_id text,
  at bigint NOT NULL,
  PRIMARY KEY (workspace_id, id)
) /*sqlite WITHOUT ROWID */;

CREATE UNIQUE INDEX miss_name_key ON miss (workspace_id, name_key);
CREATE INDEX miss_at ON miss (workspace_id, at);

CREATE TABLE miss_asker (
  workspace_id bigint NOT NULL,
  miss_id text NOT NULL,
  slack_id text NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (workspace_id, miss_id, slack_id),
  FOREIGN KEY (workspace_id, miss_id) REFERENCES miss (workspace_id, id)
) /*sqlite WITHOUT ROWID */;

-- What somebody is still to be told by direct message. `due` is when it may be tried; whoever tries it moves that on first.
CREATE TABLE notice (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  recipient text NOT NULL,
  body text NOT NULL,
  at bigint NOT NULL,
  due bigint NOT NULL,
  PRIMARY KEY (workspace_id, id)
) /*sqlite WITHOUT ROWID */;

CREATE INDEX notice_due ON notice (workspace_id, due);

-- What a thread was last about: an id, and none of its words.
CREATE TABLE thread_subject (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  channel text NOT NULL,
  thread text NOT NULL,
  subject_type text NOT NULL,
  subject_id text NOT NULL,
  scope_id text,
  at bigint NOT NULL,
  PRIMARY KEY (workspace_id, channel, thread)
) /*sqlite WITHOUT ROWID */;

CREATE INDEX thread_subject_at ON thread_subject (workspace_id, at);

-- The scope that counts in a channel where a question names none. A scope may go; its line here then says nothing.
CREATE TABLE channel_scope (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  channel text NOT NULL,
  scope_id text NOT NULL,
  actor text NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (workspace_id, channel)
) /*sqlite WITHOUT ROWID */;

-- How often answers about a subject were found helpful, and how often not; nobody's name.
CREATE TABLE feedback (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  subject_type text NOT NULL,
  subject_id text NOT NULL,
  helpful bigint NOT NULL CHECK (helpful >= 0),
  wrong bigint NOT NULL CHECK (wrong >= 0),
  PRIMARY KEY (workspace_id, subject_type, subject_id)
) /*sqlite WITHOUT ROWID */;
