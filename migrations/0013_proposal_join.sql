-- Who else has proposed the same while it waited, and why: JSON (src/domain/proposal/proposal.ts, Joiner).
ALTER TABLE proposal ADD COLUMN joined text NOT NULL DEFAULT '[]';
