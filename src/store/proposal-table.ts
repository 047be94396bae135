import { table } from './table.ts';

/** Changes that wait for a yes, and who may say it for everything. */
export const PROPOSAL_TABLES = {
  proposal: table(
    {
      workspace_id: 'integer',
      id: 'text',
      step: 'text',
      state: 'text',
      proposer: 'text',
      sponsor: 'text?',
      reason: 'text?',
      edits: 'text',
      people: 'text',
      yes: 'text',
      at: 'integer',
      due: 'integer',
      closed_by: 'text?',
      closed_at: 'integer?',
      why: 'text?',
      version: 'integer',
      joined: 'text',
      digest: 'text?',
    },
    ['workspace_id', 'id'],
  ),
  steward: table({ workspace_id: 'integer', email: 'text', at: 'integer' }, ['workspace_id', 'email']),
} as const;
