import { table } from './table.ts';

/** What is kept beside the map: who asked what, what is to be told, where. */
export const DESK_TABLES = {
  inbox: table({ workspace_id: 'integer', key: 'text', at: 'integer', result: 'text?' }, ['workspace_id', 'key']),
  tour: table({ workspace_id: 'integer', slack_id: 'text', step: 'text', at: 'integer' }, ['workspace_id', 'slack_id']),
  asked: table({ workspace_id: 'integer', activity_id: 'text', times: 'integer' }, ['workspace_id', 'activity_id']),
  miss: table(
    {
      workspace_id: 'integer',
      id: 'text',
      name_key: 'text',
      question: 'text',
      area_id: 'text?',
      at: 'integer',
    },
    ['workspace_id', 'id'],
  ),
  miss_asker: table({ workspace_id: 'integer', miss_id: 'text', slack_id: 'text', at: 'integer' }, [
    'workspace_id',
    'miss_id',
    'slack_id',
  ]),
  notice: table(
    { workspace_id: 'integer', id: 'text', recipient: 'text', body: 'text', at: 'integer', due: 'integer' },
    ['workspace_id', 'id'],
  ),
  thread_subject: table(
    {
      workspace_id: 'integer',
      channel: 'text',
      thread: 'text',
      subject_type: 'text',
      subject_id: 'text',
      scope_id: 'text?',
      at: 'integer',
    },
    ['workspace_id', 'channel', 'thread'],
  ),
  channel_scope: table({ workspace_id: 'integer', channel: 'text', scope_id: 'text', actor: 'text', at: 'integer' }, [
    'workspace_id',
    'channel',
  ]),
  feedback: table(
    { workspace_id: 'integer', subject_type: 'text', subject_id: 'text', helpful: 'integer', wrong: 'integer' },
    ['workspace_id', 'subject_type', 'subject_id'],
  ),
} as const;
