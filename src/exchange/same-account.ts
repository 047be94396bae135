import type { Edit } from '../domain/map/change.ts';
import type { CompanyMap } from '../domain/map/company-map.ts';
import type { Entity } from '../domain/map/entity.ts';
import type { Person } from '../domain/map/person.ts';
import type { Accounts } from '../domain/people/people-plan.ts';
import type { Problem } from './problem.ts';
import type { ReadItem } from './reading.ts';

/** What is known of people's accounts where Slack was never asked: nothing. */
export const NO_ACCOUNTS: Accounts = { bySlack: () => null, byEmail: () => null };

/**
 * Leaves people the Slack id that the map has of them where the file has none and their e-mail has changed in Slack: by that address
 * nobody would find their account again. Elsewhere a file that leaves it out takes it away, and the next look at Slack brings it
 * back.
 */
export function keepSlackIds(map: CompanyMap, items: ReadItem[], accounts: Accounts): void {
  for (const [i, item] of items.entries()) {
    const { entity } = item;
    if (entity.kind !== 'person' || entity.value.slack !== null) continue;
    const slack = map.people.get(entity.value.id)?.slack ?? null;
    const email = slack === null ? null : (accounts.bySlack(slack)?.email ?? null);
    if (email === null || email === entity.value.id) continue;
    items[i] = { ...item, entity: { kind: 'person', value: { ...entity.value, slack } } };
  }
}

/**
 * Whoever would come onto the map a second time: with the Slack id that somebody else has there, or with an e-mail that is that
 * account's by now. The import is refused; it does not merge the two by itself. A merge would be wrong wherever the file is: an id
 * copied into the row below, an address that has passed to a new colleague. Then it would put one person's roles, and the pages
 * that go with them, on another, and no line of a plan of hundreds would be read closely enough to see it. A refusal changes
 * nothing, names both, and says how the address is written.
 * @param deletes what the import takes off the map: somebody whose old address goes with it is no second person.
 */
export function secondPeople(
  map: CompanyMap,
  items: readonly ReadItem[],
  deletes: readonly Edit[],
  accounts: Accounts,
): Problem[] {
  const people = items.filter((item): item is ReadItem & { entity: Entity<'person'> } => item.entity.kind === 'person');
  if (people.length === 0) return [];
  const gone = new Set(deletes.flatMap(({ kind, key }) => (kind === 'person' ? [key] : [])));
  const named = new Map(people.map(({ entity }) => [entity.value.id, entity.value]));
  const owners = new Map<string, string>();
  // Who is there already comes first: the other one is the second.
  for (const { value } of people.map(({ entity }) => entity)) {
    if (value.slack !== null && map.people.get(value.id)?.slack === value.slack) owners.set(value.slack, value.id);
  }
  const ownerOf = (slack: string): string | undefined => {
    const known = map.personBySlack(slack)?.id;
    if (known === undefined || gone.has(known) || (named.has(known) && named.get(known)?.slack !== slack)) {
      return owners.get(slack);
    }
    return known;
  };
  const problems: Problem[] = [];
  for (const { entity, placeOf } of people) {
    const { id } = entity.value;
    const slack = accountOf(map, entity.value, accounts);
    if (slack === null) continue;
    const owner = ownerOf(slack);
    if (owner === undefined || owner === id) owners.set(slack, id);
    else {
      const place = placeOf([entity.value.slack === null ? 'id' : 'slack']);
      const name = map.people.get(owner)?.name ?? named.get(owner)?.name ?? owner;
      const expected = `${owner}: ${name} has that Slack account (${slack}) already, and nobody stands on the map twice`;
      problems.push({ ...place, found: id, expected });
    }
  }
  return problems;
}

/**
 * The same problems, where somebody is named by an e-mail that they have in Slack by now: with the one that the map knows them by.
 */
export function withKnownAddresses(
  map: CompanyMap,
  problems: readonly Problem[],
  accounts: Accounts,
  wanted: string,
): Problem[] {
  return problems.map((problem) => {
    if (problem.expected !== wanted) return problem;
    const account = accounts.byEmail(problem.found.toLowerCase());
    const person = account === null ? null : map.personBySlack(account.slackId);
    if (!person || person.id === problem.found) return problem;
    return { ...problem, expected: `${person.id}: by that address ${person.name} stands on the map` };
  });
}

/** The account that somebody would have on the map; null where that is as it was, or nobody knows. */
function accountOf(map: CompanyMap, { id, slack }: Person, accounts: Accounts): string | null {
  const known = map.people.get(id);
  if (slack !== null) return slack === known?.slack ? null : slack;
  if (known) return null;
  const account = accounts.byEmail(id);
  return account && account.kind !== 'gone' && account.kind !== 'bot' ? account.slackId : null;
}
