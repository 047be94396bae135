import { table } from './table.ts';

/** Pages that somebody has begun and not sent. */
export const PAGE_DRAFT_TABLES = {
  page_draft: table({ workspace_id: 'integer', id: 'text', slack_id: 'text', body: 'text', at: 'integer' }, [
    'workspace_id',
    'id',
  ]),
} as const;
