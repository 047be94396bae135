import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Group } from '../../domain/map/group.ts';
import type { Desk } from '../desk.ts';
import { isTemporary, slackCode } from '../slack-trouble.ts';

/** Why a group can't be read, as the end of a sentence, by Slack's word for it. */
const UNREADABLE: Readonly<Record<string, string>> = {
  missing_scope: 'I lack the permission usergroups:read in Slack',
  not_allowed_token_type: 'I lack the permission usergroups:read in Slack',
  no_permission: 'I lack the permission usergroups:read in Slack',
  paid_teams_only: 'user groups need a paid Slack plan',
  plan_upgrade_required: 'user groups need a paid Slack plan',
  no_such_subteam: 'Slack has no group of this id',
  subteam_not_found: 'Slack has no group of this id',
};

interface Listed {
  readonly name: string;
  readonly isDisabled: boolean;
}

/**
 * Groups as Slack has them now: a call for the list and one for each. What Slack refuses for good is told as the reason why a
 * group is unreadable.
 * @throws what Slack may answer otherwise later: a rate limit, an outage.
 */
export async function readGroups(desk: Desk, map: CompanyMap, ids: readonly string[]): Promise<Group[]> {
  if (ids.length === 0) return [];
  const listed = await listGroups(desk);
  const groups: Group[] = [];
  for (const id of ids) groups.push(await readGroup(desk, map, id, listed));
  return groups;
}

/** Every group by id; a text says why there is no list. */
async function listGroups({ client }: Desk): Promise<ReadonlyMap<string, Listed> | string> {
  try {
    const { usergroups = [] } = await client.usergroups.list({ include_disabled: true });
    return new Map(
      usergroups.map(({ id = '', name = id, date_delete = 0 }) => [id, { name, isDisabled: date_delete > 0 }]),
    );
  } catch (error) {
    return whyNot(error);
  }
}

async function readGroup(
  desk: Desk,
  map: CompanyMap,
  id: string,
  listed: ReadonlyMap<string, Listed> | string,
): Promise<Group> {
  const found = typeof listed === 'string' ? undefined : listed.get(id);
  const name = found?.name ?? map.groups.get(id)?.name ?? id;
  const unreadable = (why: string): Group => ({ id, name, members: [], unreadable: why });
  if (typeof listed === 'string') return unreadable(listed);
  if (!found) return unreadable('Slack has no group of this id');
  if (found.isDisabled) return unreadable('it is switched off in Slack');
  try {
    const { users = [] } = await desk.client.usergroups.users.list({ usergroup: id });
    return { id, name, members: membersOf(desk, map, users), unreadable: null };
  } catch (error) {
    return unreadable(whyNot(error));
  }
}

/** People by the e-mail that the map has of them; bots, closed accounts, and accounts whose e-mail Slack does not show are left out. */
function membersOf({ roster }: Desk, map: CompanyMap, users: readonly string[]): string[] {
  const emails = users.flatMap((user) => {
    const member = roster.bySlack(user);
    if (member?.kind === 'bot' || member?.kind === 'gone') return [];
    return map.personBySlack(user)?.id ?? member?.email ?? [];
  });
  return [...new Set(emails)];
}

function whyNot(error: unknown): string {
  if (isTemporary(error)) throw error;
  const code = slackCode(error) ?? '';
  return UNREADABLE[code] ?? `Slack does not show it (${code})`;
}
