-- Incidents, what is to be sent for them, and what happened. Times are UTC milliseconds.
ALTER TABLE activity ADD COLUMN severity bigint CHECK (severity BETWEEN 1 AND 4);
-- Which policy counts instead of this one for a severity, as JSON: {"1":"major"}.
ALTER TABLE escalation_policy ADD COLUMN severities text;
ALTER TABLE escalation_policy ADD COLUMN remind_ms bigint CHECK (remind_ms > 0);
ALTER TABLE escalation_step ADD COLUMN hours text;

-- What was answered the first time, so that a thing delivered again gets the same answer.
ALTER TABLE inbox ADD COLUMN result text;

-- The number that people call an incident by counts up a workspace.
CREATE TABLE incident_number (
  workspace_id bigint NOT NULL PRIMARY KEY REFERENCES workspace (id),
  last bigint NOT NULL CHECK (last > 0)
);

-- `steps` is the policy as it was when the incident opened; `step` is the one that fires next, from 0, at `due_at`.
-- `home` is the conversation that its post stands in. No foreign keys into the map: a role that goes must not take an
-- incident with it.
CREATE TABLE incident (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  number bigint NOT NULL CHECK (number > 0),
  activity_id text NOT NULL,
  scope_id text,
  severity bigint NOT NULL CHECK (severity BETWEEN 1 AND 4),
  drill bigint NOT NULL CHECK (drill IN (0, 1)),
  summary text NOT NULL,
  quote text,
  link text,
  channel text,
  fallback text,
  home text,
  home_ts text,
  opened_by text NOT NULL,
  opened_at bigint NOT NULL,
  steps text NOT NULL,
  repeats bigint NOT NULL CHECK (repeats >= 0),
  remind_ms bigint,
  state text NOT NULL
    CHECK (state IN ('triggered', 'acknowledged', 'resolved', 'cancelled', 'exhausted', 'restored')),
  step bigint NOT NULL CHECK (step >= 0),
  round bigint NOT NULL CHECK (round >= 0),
  due_at bigint,
  hurried bigint NOT NULL CHECK (hurried IN (0, 1)),
  reminded bigint NOT NULL CHECK (reminded IN (0, 1)),
  last_paged text NOT NULL,
  faults bigint NOT NULL CHECK (faults >= 0),
  acked_by text,
  acked_at bigint,
  ended_by text,
  ended_at bigint,
  version bigint NOT NULL CHECK (version > 0),
  PRIMARY KEY (workspace_id, id),
  CHECK ((acked_by IS NULL) = (acked_at IS NULL))
) /*sqlite WITHOUT ROWID */;

CREATE UNIQUE INDEX incident_number_key ON incident (workspace_id, number);
CREATE INDEX incident_due ON incident (workspace_id, state, due_at);
CREATE INDEX incident_activity ON incident (workspace_id, activity_id, opened_at);
CREATE INDEX incident_opener ON incident (workspace_id, opened_by, opened_at);

-- What is to be sent, a row a message: written in the transaction of what it tells of. Who sends it leases it first; `fence`
-- goes up with every lease, and only the newest may write down how it went.
CREATE TABLE outbox (
  workspace_id bigint NOT NULL,
  key text NOT NULL,
  incident_id text NOT NULL,
  step bigint NOT NULL,
  round bigint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('page', 'post', 'notice', 'update', 'reminder')),
  pager text NOT NULL,
  target text NOT NULL,
  payload text NOT NULL,
  urgency bigint NOT NULL,
  version bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('pending', 'sending', 'sent', 'void', 'failed')),
  at bigint NOT NULL,
  due_at bigint NOT NULL,
  lease_owner text,
  lease_until bigint,
  fence bigint NOT NULL,
  attempts bigint NOT NULL,
  first_try_at bigint,
  ambiguous bigint NOT NULL CHECK (ambiguous IN (0, 1)),
  conversation text,
  message_ts text,
  sent_at bigint,
  error text,
  PRIMARY KEY (workspace_id, key),
  FOREIGN KEY (workspace_id, incident_id) REFERENCES incident (workspace_id, id)
) /*sqlite WITHOUT ROWID */;

CREATE INDEX outbox_due ON outbox (workspace_id, state, due_at);
CREATE INDEX outbox_incident ON outbox (workspace_id, incident_id);

-- Every fact of an incident with its time and actor, in order; `what` is JSON (src/domain/timeline.ts). Append-only.
CREATE TABLE timeline (
  workspace_id bigint NOT NULL,
  incident_id text NOT NULL,
  position bigint NOT NULL,
  at bigint NOT NULL,
  actor text,
  what text NOT NULL,
  PRIMARY KEY (workspace_id, incident_id, position),
  FOREIGN KEY (workspace_id, incident_id) REFERENCES incident (workspace_id, id)
) /*sqlite WITHOUT ROWID */;

-- The latest time that was seen while anything was open: a clock that goes back is noticed by it, once.
CREATE TABLE paging_clock (
  workspace_id bigint NOT NULL PRIMARY KEY REFERENCES workspace (id),
  seen_at bigint NOT NULL
);
