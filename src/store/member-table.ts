import { table } from './table.ts';

/** People as Slack has them, and what they have confirmed. */
export const MEMBER_TABLES = {
  people_state: table(
    { workspace_id: 'integer', seq: 'integer', synced_at: 'integer', sync_due: 'integer', looking: 'integer' },
    ['workspace_id'],
  ),
  member: table(
    {
      workspace_id: 'integer',
      slack_id: 'text',
      email: 'text?',
      name: 'text',
      kind: 'text',
      timezone: 'text?',
      at: 'integer',
      seq: 'integer',
    },
    ['workspace_id', 'slack_id'],
  ),
  attestation: table(
    {
      workspace_id: 'integer',
      person_id: 'text',
      charges: 'text',
      standing: 'text',
      why: 'text?',
      asked_at: 'integer',
      answered_at: 'integer',
      told_at: 'integer',
      seq: 'integer',
    },
    ['workspace_id', 'person_id'],
  ),
  departure: table({ workspace_id: 'integer', person_id: 'text', at: 'integer' }, ['workspace_id', 'person_id']),
} as const;
