-- Who has sent a dropped file on to those who may apply it (a Slack id), and to whom (e-mails, JSON).
ALTER TABLE dropped_file ADD COLUMN passed_by text;
ALTER TABLE dropped_file ADD COLUMN passed_to text NOT NULL DEFAULT '[]';
