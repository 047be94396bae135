/** What a column holds: `?` where it may be null. Integers are at most 2^53, times UTC milliseconds. */
type ColumnType = 'integer' | 'text' | 'text?';

type ColumnValue<C extends ColumnType> = C extends 'integer' ? number : C extends 'text' ? string : string | null;

interface Table<C extends Readonly<Record<string, ColumnType>>> {
  readonly columns: C;
  readonly primaryKey: readonly (keyof C & string)[];
  /** The column that says which thing of the map a row belongs to; null for what is no part of one. */
  readonly owner: (keyof C & string) | null;
}

function table<const C extends Readonly<Record<string, ColumnType>>>(
  columns: C,
  primaryKey: readonly (keyof C & string)[],
  owner: (keyof C & string) | null = null,
): Table<C> {
  return { columns, primaryKey, owner };
}

/**
 * Every table of the newest schema (migrations/), in the order in which rows can be inserted: a table refers to earlier
 * ones or to itself. `change` stands before `revision`, for a batch takes no more lines once a revision names it.
 */
export const TABLES = {
  workspace: table({ id: 'integer', name: 'text', team_id: 'text?', revision: 'integer', batch: 'integer' }, ['id']),
  change: table(
    {
      workspace_id: 'integer',
      batch: 'integer',
      position: 'integer',
      kind: 'text',
      key: 'text',
      before: 'text?',
      after: 'text?',
    },
    ['workspace_id', 'batch', 'position'],
  ),
  revision: table(
    {
      workspace_id: 'integer',
      number: 'integer',
      batch: 'integer',
      edits: 'integer',
      at: 'integer',
      actor: 'text',
      source: 'text',
      reason: 'text?',
    },
    ['workspace_id', 'number'],
  ),
  area: table(
    {
      workspace_id: 'integer',
      id: 'text',
      name: 'text',
      name_key: 'text',
      summary: 'text',
      language: 'text',
      metrics: 'text',
      stewards: 'text',
      revision: 'integer',
    },
    ['workspace_id', 'id'],
    'id',
  ),
  person: table(
    {
      workspace_id: 'integer',
      id: 'text',
      name: 'text',
      name_key: 'text',
      slack: 'text?',
      timezone: 'text',
      manager_id: 'text?',
      phone: 'text?',
      revision: 'integer',
    },
    ['workspace_id', 'id'],
    'id',
  ),
  scope: table(
    {
      workspace_id: 'integer',
      id: 'text',
      name: 'text',
      name_key: 'text',
      kind: 'text',
      aliases: 'text',
      parent_id: 'text?',
      has_letters: 'integer',
      revision: 'integer',
    },
    ['workspace_id', 'id'],
    'id',
  ),
  role: table(
    {
      workspace_id: 'integer',
      id: 'text',
      name: 'text',
      name_key: 'text',
      aliases: 'text',
      area_id: 'text?',
      summary: 'text',
      simply: 'text',
      responsibilities: 'text',
      decides: 'text',
      horizon: 'text',
      pillars: 'text',
      metrics: 'text',
      reports_to: 'text?',
      works_with: 'text',
      confused_with: 'text',
      startup: 'text',
      enterprise: 'text',
      revision: 'integer',
    },
    ['workspace_id', 'id'],
    'id',
  ),
  scope_assignment: table(
    {
      workspace_id: 'integer',
      scope_id: 'text',
      letter: 'text',
      position: 'integer',
      role_id: 'text?',
      person_id: 'text?',
    },
    ['workspace_id', 'scope_id', 'letter', 'position'],
    'scope_id',
  ),
  holder: table(
    {
      workspace_id: 'integer',
      key: 'text',
      role_id: 'text',
      scope_id: 'text?',
      person_id: 'text?',
      group_id: 'text?',
      revision: 'integer',
    },
    ['workspace_id', 'key'],
    'key',
  ),
  deputy: table(
    { workspace_id: 'integer', holder_key: 'text', position: 'integer', person_id: 'text' },
    ['workspace_id', 'holder_key', 'position'],
    'holder_key',
  ),
  absence: table(
    {
      workspace_id: 'integer',
      key: 'text',
      person_id: 'text',
      first_day: 'text',
      last_day: 'text',
      revision: 'integer',
    },
    ['workspace_id', 'key'],
    'key',
  ),
  escalation_policy: table(
    { workspace_id: 'integer', id: 'text', repeats: 'integer', fallback: 'text?', revision: 'integer' },
    ['workspace_id', 'id'],
    'id',
  ),
  escalation_step: table(
    {
      workspace_id: 'integer',
      policy_id: 'text',
      position: 'integer',
      target: 'text',
      role_id: 'text?',
      person_id: 'text?',
      group_id: 'text?',
      wait_ms: 'integer',
    },
    ['workspace_id', 'policy_id', 'position'],
    'policy_id',
  ),
  activity: table(
    {
      workspace_id: 'integer',
      id: 'text',
      name: 'text',
      name_key: 'text',
      aliases: 'text',
      area_id: 'text?',
      description: 'text',
      links: 'text',
      policy_id: 'text?',
      revision: 'integer',
    },
    ['workspace_id', 'id'],
    'id',
  ),
  activity_override: table(
    { workspace_id: 'integer', activity_id: 'text', scope_id: 'text', position: 'integer' },
    ['workspace_id', 'activity_id', 'scope_id'],
    'activity_id',
  ),
  assignment: table(
    {
      workspace_id: 'integer',
      activity_id: 'text',
      scope_id: 'text',
      letter: 'text',
      position: 'integer',
      role_id: 'text?',
      person_id: 'text?',
    },
    ['workspace_id', 'activity_id', 'scope_id', 'letter', 'position'],
    'activity_id',
  ),
  synonym: table(
    { workspace_id: 'integer', id: 'text', words: 'text', revision: 'integer' },
    ['workspace_id', 'id'],
    'id',
  ),
  inbox: table({ workspace_id: 'integer', key: 'text', at: 'integer' }, ['workspace_id', 'key']),
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

export type TableName = keyof typeof TABLES;

/** The tables as the query builder sees them. */
export type Tables = {
  [T in TableName]: {
    -readonly [C in keyof (typeof TABLES)[T]['columns']]: (typeof TABLES)[T]['columns'][C] extends ColumnType
      ? ColumnValue<(typeof TABLES)[T]['columns'][C]>
      : never;
  };
};

export type SqlValue = string | number | null;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** The names of a table's columns, in the order in which values are given. */
export function columnsOf(name: TableName): readonly string[] {
  return Object.keys(TABLES[name].columns);
}

/** Whether a column holds integers (else text). */
export function isInteger(name: TableName, column: string): boolean {
  return (TABLES[name].columns as Readonly<Record<string, ColumnType>>)[column] === 'integer';
}

/** The columns that a row of work on a table gives values for; see TableWork. */
export function namedColumns(verb: 'put' | 'cut' | 'drop', name: TableName): readonly string[] {
  const { primaryKey, owner } = TABLES[name];
  if (verb === 'put') return columnsOf(name);
  return verb === 'cut' ? primaryKey : ['workspace_id', owner as string];
}
