import { createHash } from 'node:crypto';
import { DomainError } from '../domain/error.ts';
import type { Along, Proposal, ProposalMove, ProposalStore } from '../domain/proposal/proposal.ts';
import type { Database, WriteTransaction } from './database.ts';
import type { Tables } from './schema.ts';
import { insertNotices } from './sql-notice.ts';

/** Changes that wait for a yes, as rows. They stay when they are done: a button of an old message says how it ended. */
export class SqlProposals implements ProposalStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async get(id: string): Promise<Proposal | null> {
    const row = await this.#rows().where('id', '=', id).executeTakeFirst();
    return row ? proposalOf(row) : null;
  }

  async open(limit: number): Promise<readonly Proposal[]> {
    const rows = await this.#rows().where('state', '=', 'open').orderBy('at').orderBy('id').limit(limit).execute();
    return rows.map(proposalOf);
  }

  async openOf(proposer: string): Promise<number> {
    const { count } = await this.#database.query
      .selectFrom('proposal')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('workspace_id', '=', this.#workspace)
      .where('proposer', '=', proposer)
      .where('state', '=', 'open')
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  async overdue(now: number, limit: number): Promise<readonly Proposal[]> {
    const rows = await this.#rows()
      .where('state', '=', 'open')
      .where('due', '<=', now)
      .orderBy('due')
      .limit(limit)
      .execute();
    return rows.map(proposalOf);
  }

  async write(along: Along, now: number): Promise<void> {
    await this.#database.write((transaction) => writeAlong(transaction, this.#workspace, along, now));
  }

  #rows() {
    return this.#database.query.selectFrom('proposal').selectAll().where('workspace_id', '=', this.#workspace);
  }
}

/** Writes what stands or falls with the transaction. @throws DomainError('conflict') where a proposal is no longer as it was read. */
export async function writeAlong(
  transaction: WriteTransaction,
  workspace: number,
  { opened, moved, notices }: Along,
  now: number,
): Promise<void> {
  for (const move of moved) await writeMove(transaction, workspace, move);
  if (opened.length > 0) {
    const rows = opened.map((proposal) => rowOf(proposal, workspace));
    const written = await transaction.query
      .insertInto('proposal')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    // Somebody else has proposed the same in this moment.
    if (written.length < rows.length) throw justThere();
  }
  await insertNotices(transaction, workspace, notices, now);
}

async function writeMove(
  { query }: WriteTransaction,
  workspace: number,
  { id, version, state, proposer, reason, joined, yes, closedBy, closedAt, why }: ProposalMove,
): Promise<void> {
  const row = await query
    .updateTable('proposal')
    .set({
      state,
      proposer,
      reason,
      yes: JSON.stringify(yes),
      joined: JSON.stringify(joined),
      closed_by: closedBy,
      closed_at: closedAt,
      why,
      version: version + 1,
    })
    .where('workspace_id', '=', workspace)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  if (!row) throw justThere();
}

function justThere(): DomainError {
  return new DomainError('conflict', 'Somebody else was just there. Look at it again.');
}

/** Of what is put to stewards, so that the same is put to them once; see the index `proposal_same`. */
function digestOf({ step }: Proposal, edits: string): string | null {
  return step === 'approval' ? createHash('sha256').update(edits).digest('base64') : null;
}

function rowOf(proposal: Proposal, workspace_id: number): Tables['proposal'] {
  const { edits: list, people, yes, joined, closedBy, closedAt, ...same } = proposal;
  const edits = JSON.stringify(list);
  return {
    workspace_id,
    ...same,
    edits,
    digest: digestOf(proposal, edits),
    people: JSON.stringify(people),
    yes: JSON.stringify(yes),
    joined: JSON.stringify(joined),
    closed_by: closedBy,
    closed_at: closedAt,
  };
}

function proposalOf(row: Tables['proposal']): Proposal {
  const {
    workspace_id: _workspace,
    digest: _digest,
    edits,
    people,
    yes,
    joined,
    closed_by,
    closed_at,
    step,
    state,
    ...same
  } = row;
  return {
    ...same,
    step: step as Proposal['step'],
    state: state as Proposal['state'],
    edits: JSON.parse(edits) as Proposal['edits'],
    people: JSON.parse(people) as Proposal['people'],
    yes: JSON.parse(yes) as Proposal['yes'],
    joined: JSON.parse(joined) as Proposal['joined'],
    closedBy: closed_by,
    closedAt: closed_at,
  };
}
