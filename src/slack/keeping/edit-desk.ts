import { withNewcomers } from '../../domain/edit/newcomer.ts';
import { DomainError } from '../../domain/error.ts';
import type { Edit } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { EditOutcome } from '../../domain/proposal/edit-outcome.ts';
import { submitEdit } from '../../domain/proposal/hand-edit.ts';
import type { Desk } from '../desk.ts';

/** Something that somebody in Slack wants changed. */
export interface DeskEdit {
  /** Their Slack id. */
  readonly user: string;
  readonly reason?: string | null;
  /** A steward's reason for asking nobody who becomes Accountable by it. */
  readonly skipHandshake?: string | null;
  /** The revision that it takes back. */
  readonly undoes?: number;
  /** Works the edits out from the newest map; `actor` is their e-mail. Called again where somebody else was first. */
  plan(map: CompanyMap, actor: string): readonly Edit[];
}

/**
 * The way of every edit from Slack: who it is, what they may, the rules, the handshake. Members of the workspace whom it names
 * come onto the map with it. `outcomeNote` says what became of it.
 * @throws DomainError, see `submitEdit`; 'forbidden' for whoever may change nothing here.
 */
export async function deskEdit(desk: Desk, edit: DeskEdit): Promise<EditOutcome> {
  const actor = await writerOf(desk, edit.user);
  const { reason = null, skipHandshake = null, undoes } = edit;
  const plan = (map: CompanyMap) => withNewcomers(map, edit.plan(map, actor), desk.roster);
  return await submitEdit(desk, { actor, reason, skipHandshake, ...(undoes ? { undoes } : {}), plan }, desk.clock());
}

/** The e-mail of somebody who is about to change something. @throws DomainError('forbidden') where nobody knows it. */
export async function writerOf(desk: Desk, user: string): Promise<string> {
  const actor = await desk.directory.addressOf(await desk.live.current(), user);
  if (actor === null) {
    const mend = 'Put an e-mail address into your Slack profile, or try again in a minute.';
    throw new DomainError('forbidden', `I can't see your e-mail address, so I don't know who you are here. ${mend}`);
  }
  return actor;
}
