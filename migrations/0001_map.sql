-- The map, its log, and what has been dealt with. Plain SQL for SQLite and PostgreSQL alike; what only one of them
-- understands stands in a comment that begins with its name, and is opened for that engine (src/store/migration.ts).
-- Times are UTC milliseconds; lists are JSON text; `key` is what src/domain/entity.ts calls the key of a thing.

CREATE TABLE workspace (
  id bigint NOT NULL PRIMARY KEY,
  name text NOT NULL UNIQUE,
  team_id text UNIQUE,
  revision bigint NOT NULL CHECK (revision >= 0),
  batch bigint NOT NULL
);

INSERT INTO workspace (id, name, team_id, revision, batch) VALUES (1, 'default', NULL, 0, 0);

-- One committed transaction: whose word it was. A batch of changes counts from the moment a revision names it.
CREATE TABLE revision (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  number bigint NOT NULL CHECK (number > 0),
  batch bigint NOT NULL,
  edits bigint NOT NULL CHECK (edits > 0),
  at bigint NOT NULL,
  actor text NOT NULL,
  source text NOT NULL,
  reason text,
  PRIMARY KEY (workspace_id, number)
) /*sqlite WITHOUT ROWID */;

CREATE UNIQUE INDEX revision_batch ON revision (workspace_id, batch);

-- The append-only log: one thing before and after. `before` is null for a creation, `after` for a deletion.
CREATE TABLE change (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  batch bigint NOT NULL,
  position bigint NOT NULL CHECK (position >= 0),
  kind text NOT NULL,
  key text NOT NULL,
  before text,
  after text,
  PRIMARY KEY (workspace_id, batch, position),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) /*sqlite WITHOUT ROWID */;

CREATE TABLE area (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  name text NOT NULL,
  name_key text NOT NULL,
  summary text NOT NULL,
  language text NOT NULL,
  metrics text NOT NULL,
  stewards text NOT NULL,
  revision bigint NOT NULL,
  PRIMARY KEY (workspace_id, id)
) /*sqlite WITHOUT ROWID */;

CREATE TABLE person (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  name text NOT NULL,
  name_key text NOT NULL,
  slack text,
  timezone text NOT NULL,
  manager_id text,
  phone text,
  revision bigint NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, manager_id) REFERENCES person (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
) /*sqlite WITHOUT ROWID */;

CREATE INDEX person_manager ON person (workspace_id, manager_id) WHERE manager_id IS NOT NULL;

CREATE TABLE scope (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  name text NOT NULL,
  name_key text NOT NULL,
  kind text NOT NULL,
  aliases text NOT NULL,
  parent_id text,
  has_letters bigint NOT NULL CHECK (has_letters IN (0, 1)),
  revision bigint NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, parent_id) REFERENCES scope (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
) /*sqlite WITHOUT ROWID */;

CREATE INDEX scope_parent ON scope (workspace_id, parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE role (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  name text NOT NULL,
  name_key text NOT NULL,
  aliases text NOT NULL,
  area_id text,
  summary text NOT NULL,
  simply text NOT NULL,
  responsibilities text NOT NULL,
  decides text NOT NULL,
  horizon text NOT NULL,
  pillars text NOT NULL,
  metrics text NOT NULL,
  reports_to text,
  works_with text NOT NULL,
  confused_with text NOT NULL,
  startup text NOT NULL,
  enterprise text NOT NULL,
  revision bigint NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, area_id) REFERENCES area (workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, reports_to) REFERENCES role (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
) /*sqlite WITHOUT ROWID */;

CREATE INDEX role_reports_to ON role (workspace_id, reports_to) WHERE reports_to IS NOT NULL;

-- A scope's own letters. A row with neither role nor person says "nobody", which is not the same as saying nothing.
CREATE TABLE scope_assignment (
  workspace_id bigint NOT NULL,
  scope_id text NOT NULL,
  letter text NOT NULL CHECK (letter IN ('A', 'R', 'C', 'I')),
  position bigint NOT NULL CHECK (position >= 0),
  role_id text,
  person_id text,
  PRIMARY KEY (workspace_id, scope_id, letter, position),
  CHECK (role_id IS NULL OR person_id IS NULL),
  CHECK (position = 0 OR role_id IS NOT NULL OR person_id IS NOT NULL),
  FOREIGN KEY (workspace_id, scope_id) REFERENCES scope (workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, role_id) REFERENCES role (workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
) /*sqlite WITHOUT ROWID */;

CREATE TABLE holder (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  key text NOT NULL,
  role_id text NOT NULL,
  scope_id text,
  person_id text,
  group_id text,
  revision bigint NOT NULL,
  PRIMARY KEY (workspace_id, key),
  CHECK ((person_id IS NULL) <> (group_id IS NULL)),
  FOREIGN KEY (workspace_id, role_id) REFERENCES role (workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, scope_id) REFERENCES scope (workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
) /*sqlite WITHOUT ROWID */;

CREATE INDEX holder_role ON holder (workspace_id, role_id);
CREATE INDEX holder_scope ON holder (workspace_id, scope_id) WHERE scope_id IS NOT NULL;
CREATE INDEX holder_person ON holder (workspace_id, person_id) WHERE person_id IS NOT NULL;

CREATE TABLE deputy (
  workspace_id bigint NOT NULL,
  holder_key text NOT NULL,
  position bigint NOT NULL CHECK (position >= 0),
  person_id text NOT NULL,
  PRIMARY KEY (workspace_id, holder_key, position),
  FOREIGN KEY (workspace_id, holder_key) REFERENCES holder (workspace_id, key) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
) /*sqlite WITHOUT ROWID */;

CREATE INDEX deputy_person ON deputy (workspace_id, person_id);

CREATE TABLE absence (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  key text NOT NULL,
  person_id text NOT NULL,
  first_day text NOT NULL,
  last_day text NOT NULL,
  revision bigint NOT NULL,
  PRIMARY KEY (workspace_id, key),
  CHECK (first_day <= last_day),
  FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
) /*sqlite WITHOUT ROWID */;

CREATE INDEX absence_person ON absence (workspace_id, person_id);

CREATE TABLE escalation_policy (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  repeats bigint NOT NULL CHECK (repeats >= 0),
  fallback text,
  revision bigint NOT NULL,
  PRIMARY KEY (workspace_id, id)
) /*sqlite WITHOUT ROWID */;

CREATE TABLE escalation_step (
  workspace_id bigint NOT NULL,
  policy_id text NOT NULL,
  position bigint NOT NULL CHECK (position >= 0),
  target text NOT NULL CHECK (target IN ('R', 'A', 'manager-of-A', 'role', 'person', 'group')),
  role_id text,
  person_id text,
  group_id text,
  wait_ms bigint NOT NULL CHECK (wait_ms >= 0),
  PRIMARY KEY (workspace_id, policy_id, position),
  CHECK ((target = 'role') = (role_id IS NOT NULL)),
  CHECK ((target = 'person') = (person_id IS NOT NULL)),
  CHECK ((target = 'group') = (group_id IS NOT NULL)),
  FOREIGN KEY (workspace_id, policy_id) REFERENCES escalation_policy (workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, role_id) REFERENCES role (workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
) /*sqlite WITHOUT ROWID */;

CREATE TABLE activity (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  name text NOT NULL,
  name_key text NOT NULL,
  aliases text NOT NULL,
  area_id text,
  description text NOT NULL,
  links text NOT NULL,
  policy_id text,
  revision bigint NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, area_id) REFERENCES area (workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, policy_id) REFERENCES escalation_policy (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
) /*sqlite WITHOUT ROWID */;

-- The scopes for which an activity has letters of its own; `position` keeps the order in which they were written.
CREATE TABLE activity_override (
  workspace_id bigint NOT NULL,
  activity_id text NOT NULL,
  scope_id text NOT NULL,
  position bigint NOT NULL CHECK (position >= 0),
  PRIMARY KEY (workspace_id, activity_id, scope_id),
  FOREIGN KEY (workspace_id, activity_id) REFERENCES activity (workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, scope_id) REFERENCES scope (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
) /*sqlite WITHOUT ROWID */;

CREATE INDEX activity_override_scope ON activity_override (workspace_id, scope_id);

-- An activity's letters: `scope_id` is '' for its own, else an override's. Neither role nor person says "nobody".
-- No index on role_id: the largest table of all is written in one short transaction, and roles are seldom deleted.
CREATE TABLE assignment (
  workspace_id bigint NOT NULL,
  activity_id text NOT NULL,
  scope_id text NOT NULL,
  letter text NOT NULL CHECK (letter IN ('A', 'R', 'C', 'I')),
  position bigint NOT NULL CHECK (position >= 0),
  role_id text,
  person_id text,
  PRIMARY KEY (workspace_id, activity_id, scope_id, letter, position),
  CHECK (role_id IS NULL OR person_id IS NULL),
  CHECK (position = 0 OR role_id IS NOT NULL OR person_id IS NOT NULL),
  FOREIGN KEY (workspace_id, activity_id) REFERENCES activity (workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, role_id) REFERENCES role (workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
) /*sqlite WITHOUT ROWID */;

CREATE INDEX assignment_person ON assignment (workspace_id, person_id) WHERE person_id IS NOT NULL;

CREATE TABLE inbox (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  key text NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (workspace_id, key)
) /*sqlite WITHOUT ROWID */;

CREATE INDEX inbox_at ON inbox (workspace_id, at);

-- Append-only: a change is final once a revision names its batch; until then a batch that came to nothing may be swept.
/*sqlite
CREATE TRIGGER change_insert BEFORE INSERT ON change
WHEN EXISTS (SELECT 1 FROM revision WHERE workspace_id = NEW.workspace_id AND batch = NEW.batch)
BEGIN SELECT RAISE(ABORT, 'the change log is append-only: this batch is closed'); END;

CREATE TRIGGER change_update BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TRIGGER change_delete BEFORE DELETE ON change
WHEN EXISTS (SELECT 1 FROM revision WHERE workspace_id = OLD.workspace_id AND batch = OLD.batch)
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TRIGGER revision_insert BEFORE INSERT ON revision
WHEN EXISTS (SELECT 1 FROM revision WHERE workspace_id = NEW.workspace_id AND number = NEW.number)
  OR EXISTS (SELECT 1 FROM revision WHERE workspace_id = NEW.workspace_id AND batch = NEW.batch)
BEGIN SELECT RAISE(ABORT, 'the change log is append-only: this revision is there'); END;

CREATE TRIGGER revision_update BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TRIGGER revision_delete BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
*/
/*postgres
CREATE OR REPLACE FUNCTION change_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the change log is append-only';
END $$;

CREATE OR REPLACE FUNCTION change_batch_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE line record;
BEGIN
  IF TG_OP = 'INSERT' THEN line := NEW; ELSE line := OLD; END IF;
  IF EXISTS (SELECT 1 FROM revision r WHERE r.workspace_id = line.workspace_id AND r.batch = line.batch) THEN
    RAISE EXCEPTION 'the change log is append-only';
  END IF;
  RETURN line;
END $$;

CREATE TRIGGER change_insert BEFORE INSERT ON change FOR EACH ROW EXECUTE FUNCTION change_batch_is_open();
CREATE TRIGGER change_delete BEFORE DELETE ON change FOR EACH ROW EXECUTE FUNCTION change_batch_is_open();
CREATE TRIGGER change_update BEFORE UPDATE ON change FOR EACH STATEMENT EXECUTE FUNCTION change_is_append_only();
CREATE TRIGGER change_truncate BEFORE TRUNCATE ON change FOR EACH STATEMENT EXECUTE FUNCTION change_is_append_only();
CREATE TRIGGER revision_change BEFORE UPDATE OR DELETE OR TRUNCATE ON revision
  FOR EACH STATEMENT EXECUTE FUNCTION change_is_append_only();
*/
