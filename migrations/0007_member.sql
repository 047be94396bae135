-- People and user groups as Slack has them: who has left, what a group is made of, what an account is; and what somebody has
-- confirmed that they are Accountable for.
ALTER TABLE person ADD COLUMN active bigint NOT NULL DEFAULT 1 CHECK (active IN (0, 1));

-- 90 days in milliseconds; 0 is never.
ALTER TABLE area ADD COLUMN confirm_every_ms bigint NOT NULL DEFAULT 7776000000 CHECK (confirm_every_ms >= 0);

CREATE TABLE "group" (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  name text NOT NULL,
  members text NOT NULL,
  unreadable text,
  revision bigint NOT NULL,
  PRIMARY KEY (workspace_id, id)
) /*sqlite WITHOUT ROWID */;
