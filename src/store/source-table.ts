import { table } from './table.ts';

/** Files that say who owns what, and files that somebody has dropped. */
export const SOURCE_TABLES = {
  source: table(
    {
      workspace_id: 'integer',
      id: 'text',
      name: 'text',
      kind: 'text',
      path: 'text',
      link: 'text?',
      scope_id: 'text?',
      managed: 'integer',
      digest: 'text',
      at: 'integer',
    },
    ['workspace_id', 'id'],
  ),
  source_row: table({ workspace_id: 'integer', kind: 'text', key: 'text', source_id: 'text' }, [
    'workspace_id',
    'kind',
    'key',
    'source_id',
  ]),
  source_claim: table(
    {
      workspace_id: 'integer',
      source_id: 'text',
      position: 'integer',
      line: 'integer',
      subject_type: 'text',
      subject: 'text',
      section: 'text?',
      owners: 'text',
      since: 'integer',
    },
    ['workspace_id', 'source_id', 'position'],
  ),
  owner_alias: table({ workspace_id: 'integer', name: 'text', entry: 'text' }, ['workspace_id', 'name']),
  dropped_file: table(
    {
      workspace_id: 'integer',
      id: 'text',
      slack_id: 'text',
      channel: 'text',
      message: 'text',
      files: 'text',
      plan_digest: 'text',
      state: 'text',
      at: 'integer',
      passed_by: 'text?',
      passed_to: 'text',
    },
    ['workspace_id', 'id'],
  ),
} as const;
