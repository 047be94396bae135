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

-- One row: `seq` counts up with every write of the two tables after it, whose lines bear it, so that each replica reads only
-- what is new. The rest says when a replica looks at everybody in Slack; `looking` is 1 while one does.
CREATE TABLE people_state (
  workspace_id bigint NOT NULL PRIMARY KEY REFERENCES workspace (id),
  seq bigint NOT NULL CHECK (seq >= 0),
  synced_at bigint NOT NULL,
  sync_due bigint NOT NULL,
  looking bigint NOT NULL CHECK (looking IN (0, 1))
);

-- The accounts of the workspace, as Slack last described them. Most of these people are not on the map.
CREATE TABLE member (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  slack_id text NOT NULL,
  email text,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('member', 'guest', 'external', 'bot', 'gone')),
  timezone text,
  at bigint NOT NULL,
  seq bigint NOT NULL,
  PRIMARY KEY (workspace_id, slack_id)
) /*sqlite WITHOUT ROWID */;

CREATE INDEX member_seq ON member (workspace_id, seq);

-- What somebody is Accountable for, since when, and when they last confirmed it (JSON), and how they stood then: by what
-- differs, a reason to ask is seen. `why` is such a reason that waits. Moments are 0 where they have not been: when they were last
-- asked, when they answered, and when the stewards were told that no answer came.
CREATE TABLE attestation (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  person_id text NOT NULL,
  charges text NOT NULL,
  standing text NOT NULL,
  why text,
  asked_at bigint NOT NULL,
  answered_at bigint NOT NULL,
  told_at bigint NOT NULL,
  seq bigint NOT NULL,
  PRIMARY KEY (workspace_id, person_id)
) /*sqlite WITHOUT ROWID */;

CREATE INDEX attestation_seq ON attestation (workspace_id, seq);

-- People of the map who have left, from when those who have to know were told.
CREATE TABLE departure (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  person_id text NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (workspace_id, person_id)
) /*sqlite WITHOUT ROWID */;
