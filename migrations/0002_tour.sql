-- How far somebody has come on the tour: by Slack id, for whoever is new is often not on the map yet.
CREATE TABLE tour (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  slack_id text NOT NULL,
  step text NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (workspace_id, slack_id)
) /*sqlite WITHOUT ROWID */;

-- How often an activity was asked about; never who asked, nor in what words. No foreign key: a count must not keep an
-- activity from being deleted.
CREATE TABLE asked (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  activity_id text NOT NULL,
  times bigint NOT NULL CHECK (times > 0),
  PRIMARY KEY (workspace_id, activity_id)
) /*sqlite WITHOUT ROWID */;
