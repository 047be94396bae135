import { DomainError } from '../../domain/error.ts';
import { type Incident, isWanted, type Verdict } from '../../domain/paging/incident.ts';
import { stillAsked } from '../../domain/paging/page-recipient.ts';
import type { By } from '../../domain/paging/paging.ts';
import type { CommandContext } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { Verb } from '../messages/incident-button.ts';
import { whichIncidentNote } from '../messages/incident-list.ts';
import { verdictNote } from '../messages/incident-verdict.ts';
import type { Note } from '../messages/note.ts';
import { refuseDeed } from '../people/gate.ts';

/** What people do with incidents, by button and by command alike. */

/** Does it, and says how it went. @param seenStep the step that was to be seen, so that two clicks are one escalation. */
export async function doVerb(desk: Desk, verb: Verb, number: number, by: By, seenStep: number | null): Promise<Note> {
  if (verb === 'ack' || verb === 'decline' || verb === 'confirm') await refuseUnpaged(desk, number, by.by);
  const verdict = await decide(desk, verb, number, by, seenStep);
  desk.homes.changed();
  const map = await desk.live.current();
  const { incident } = verdict;
  const asked = verb === 'decline' ? stillAsked(map, incident, await desk.paging.store.timeline(incident.id)) : [];
  const mayEnd = await isMember(desk, by.by);
  return verdictNote(map, verb, verdict, { user: by.by, now: desk.clock(), asked, mayEnd });
}

async function decide(desk: Desk, verb: Verb, number: number, by: By, seenStep: number | null): Promise<Verdict> {
  const { paging } = desk;
  switch (verb) {
    case 'ack':
      return await paging.acknowledge(number, by);
    case 'decline':
      return await paging.cantTake(number, by, seenStep);
    case 'escalate':
      return await paging.escalateNow(number, by, seenStep);
    case 'resolve':
      return await paging.resolve(number, by);
    case 'cancel':
      return await paging.cancel(number, by);
    case 'confirm':
      return await paging.confirm(number, by);
  }
}

/** Guests and people of other organisations answer pages that were sent to them, and no others. @throws DomainError('forbidden') */
async function refuseUnpaged(desk: Desk, number: number, user: string): Promise<void> {
  if (await isMember(desk, user)) return;
  if (await wasPaged(desk, await desk.paging.find(number), user)) return;
  throw new DomainError('forbidden', 'You can answer a page that was sent to you, and this one was not.');
}

async function isMember(desk: Desk, user: string): Promise<boolean> {
  return await refuseDeed(desk, user, 'page').then(
    () => true,
    (error: unknown) => {
      if (error instanceof DomainError) return false;
      throw error;
    },
  );
}

async function wasPaged(desk: Desk, { id }: Incident, user: string): Promise<boolean> {
  const rows = await desk.paging.store.rows(id);
  const email = (await desk.live.current()).personBySlack(user)?.id ?? null;
  return rows.some(
    ({ body }) => body.kind === 'page' && (body.slack === user || (email !== null && body.email === email)),
  );
}

/** Those that somebody may know of: all of them for members, for others those that they were paged for. */
async function knownTo(desk: Desk, user: string, incidents: readonly Incident[]): Promise<readonly Incident[]> {
  if (await isMember(desk, user)) return incidents;
  const paged = await Promise.all(incidents.map((incident) => wasPaged(desk, incident, user)));
  return incidents.filter((_incident, i) => paged[i]);
}

/**
 * The incident that a command is about: by its number, or the one that is open where there is just one. Several are asked back,
 * as a note.
 */
export async function incidentMeant(
  { desk, user }: Pick<CommandContext, 'desk' | 'user'>,
  number: number | null,
  verb: Verb | 'note' | 'show',
): Promise<Incident | Note> {
  if (number !== null) return await desk.paging.find(number);
  const open = await knownTo(desk, user, await desk.paging.store.openOnes());
  const fitting = verb === 'ack' || verb === 'escalate' ? open.filter(isWanted) : open;
  const [only, other] = fitting;
  if (!only) throw new DomainError('not_found', nothingOpen(open.length));
  return other ? whichIncidentNote(await desk.live.current(), fitting, verb) : only;
}

/** The open incident that is somebody's own: they have it; else they were paged for it or opened it. Several are asked back, as a note. */
export async function incidentOf({
  desk,
  user,
}: Pick<CommandContext, 'desk' | 'user'>): Promise<Incident | Note | null> {
  const open = await desk.paging.store.openOnes();
  const had = open.filter(({ ackedBy }) => ackedBy === user);
  const asked = await Promise.all(open.map(async (one) => one.openedBy === user || (await wasPaged(desk, one, user))));
  const own = had.length > 0 ? had : open.filter((_incident, i) => asked[i]);
  const [only, other] = own;
  return other ? whichIncidentNote(await desk.live.current(), own, 'resolve') : (only ?? null);
}

/** The numbers of the open incidents that somebody may know of. */
export async function numbersOf({ desk, user }: Pick<CommandContext, 'desk' | 'user'>): Promise<readonly number[]> {
  return (await knownTo(desk, user, await desk.paging.store.openOnes())).map(({ number }) => number);
}

function nothingOpen(others: number): string {
  if (others === 0) return 'No incident is open. To page somebody: /whoowns page, then what is wrong.';
  return 'Every open incident has somebody already. /whoowns incidents lists them.';
}
