import { groupsInUse } from '../../domain/people/group-plan.ts';
import type { Member } from '../../domain/people/member.ts';
import type { Desk } from '../desk.ts';
import { type PeopleEvent, readPeopleEvent } from '../door/request.ts';
import { readMember } from './account.ts';
import { keepGroups, takeIn } from './people-sync.ts';

/** Hears of a changed or new account, or of a changed user group. Anything else is left alone. */
export async function hearOfPeople(desk: Desk, body: unknown): Promise<void> {
  const event = readPeopleEvent(body);
  if (!event) return;
  const member = event.user === undefined ? null : readMember(event.user, desk.bot.teamId);
  const isNews = event.group !== undefined || (member && !isKnown(desk, member));
  const now = desk.clock();
  // An event that comes again may be older than what was heard since.
  if (!isNews || !(await desk.inbox.claim(`people:${event.id}`, now))) return;
  try {
    await takeEvent(desk, event, member, now);
  } catch (error) {
    // What could not be taken in now, a look at everybody brings.
    await desk.store.members.wantSync(now, now);
    throw error;
  }
}

async function takeEvent(desk: Desk, { group }: PeopleEvent, member: Member | null, now: number): Promise<void> {
  if (member) await takeIn(desk, [member], now);
  if (group !== undefined && groupsInUse(await desk.live.current()).has(group)) await keepGroups(desk, [group], now);
}

/** Most changes of a profile are a picture or a status, which say nothing here. */
function isKnown({ roster }: Desk, member: Member): boolean {
  const known = roster.bySlack(member.slackId);
  return known !== null && JSON.stringify(known) === JSON.stringify(member);
}
