import type { Attestation, AttestationStore } from '../domain/attestation/attestation.ts';
import type { NewNotice } from '../domain/notice.ts';
import type { Database } from './database.ts';
import { lastSeq, nextSeq } from './people-state.ts';
import { insertNotices } from './sql-notice.ts';

/** What people have confirmed, a row each. Who writes one names the writing they have read, so that none is lost. */
export class SqlAttestations implements AttestationStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async since(seq: number): Promise<{ seq: number; attestations: readonly Attestation[] }> {
    const last = await lastSeq(this.#database, this.#workspace);
    if (last <= seq) return { seq, attestations: [] };
    const rows = await this.#database.query
      .selectFrom('attestation')
      .selectAll()
      .where('workspace_id', '=', this.#workspace)
      .where('seq', '>', seq)
      .execute();
    const attestations = rows.map((row) => ({
      person: row.person_id,
      charges: JSON.parse(row.charges),
      standing: JSON.parse(row.standing),
      why: row.why as Attestation['why'],
      askedAt: row.asked_at,
      answeredAt: row.answered_at,
      toldAt: row.told_at,
      seq: row.seq,
    }));
    return { seq: last, attestations };
  }

  async put(attestation: Attestation, notices: readonly NewNotice[], now: number): Promise<boolean> {
    return await this.#database.write(async (transaction) => {
      const seq = await nextSeq(transaction, this.#workspace);
      const said = {
        charges: JSON.stringify(attestation.charges),
        standing: JSON.stringify(attestation.standing),
        why: attestation.why,
        asked_at: attestation.askedAt,
        answered_at: attestation.answeredAt,
        told_at: attestation.toldAt,
        seq,
      };
      const key = { workspace_id: this.#workspace, person_id: attestation.person };
      const { query } = transaction;
      const written =
        attestation.seq === 0
          ? await query
              .insertInto('attestation')
              .values({ ...key, ...said })
              .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id']).doNothing())
              .returning('seq')
              .executeTakeFirst()
          : await query
              .updateTable('attestation')
              .set(said)
              .where('workspace_id', '=', key.workspace_id)
              .where('person_id', '=', key.person_id)
              .where('seq', '=', attestation.seq)
              .returning('seq')
              .executeTakeFirst();
      if (!written) return false;
      await insertNotices(transaction, this.#workspace, notices, now);
      return true;
    });
  }
}
