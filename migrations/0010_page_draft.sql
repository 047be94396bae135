-- Pages that somebody has begun and not sent: what the button below the path is about, however long the text. `body` is JSON
-- (src/domain/page-draft.ts).
CREATE TABLE page_draft (
  workspace_id bigint NOT NULL REFERENCES workspace (id),
  id text NOT NULL,
  slack_id text NOT NULL,
  body text NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (workspace_id, id)
) /*sqlite WITHOUT ROWID */;

CREATE INDEX page_draft_at ON page_draft (workspace_id, at);
