import { table } from './table.ts';

/** What stewards were told of what is missing. */
export const DIGEST_TABLES = {
  digest: table({ workspace_id: 'integer', person_id: 'text', week: 'text', gaps: 'text', at: 'integer' }, [
    'workspace_id',
    'person_id',
    'week',
  ]),
} as const;
