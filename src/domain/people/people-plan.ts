import { type Edit, editOf } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { Person } from '../map/person.ts';
import type { Member } from './member.ts';

/** Accounts as they are now; see roster.ts. */
export interface Accounts {
  bySlack(slackId: string): Member | null;
  /** Of several with this address one that is in use. */
  byEmail(email: string): Member | null;
}

/** What has just been heard from Slack, over what was known before. */
export function accountsWith(news: readonly Member[], known: Accounts): Accounts {
  const bySlack = new Map(news.map((member) => [member.slackId, member]));
  const byEmail = Map.groupBy(news, ({ email }) => email);
  return {
    bySlack: (slackId) => bySlack.get(slackId) ?? known.bySlack(slackId),
    byEmail: (email) => {
      const before = known.byEmail(email);
      const fresh = byEmail.get(email) ?? [];
      const all = before && !bySlack.has(before.slackId) ? [...fresh, before] : fresh;
      return all.find(isInUse) ?? all[0] ?? null;
    },
  };
}

/** Those of `news` whose account was closed and is open again. */
export function reopened(news: readonly Member[], known: Accounts): ReadonlySet<string> {
  const back = news.filter((member) => isInUse(member) && known.bySlack(member.slackId)?.kind === 'gone');
  return new Set(back.map(({ slackId }) => slackId));
}

/**
 * What Slack knows better than the map, as edits; people enter the map when somebody names them there, never because they are
 * in Slack. An account is found by the Slack id that the map has, then by e-mail; so whoever gets another e-mail in Slack stays
 * who they are here.
 *
 * - The Slack id, where the map has none, or that of a closed account while another with the same e-mail is open.
 * - The zone, where the map says UTC, which is what it says where nobody has said; the name, where it is only the e-mail.
 * - Whether they are here: a closed account makes somebody inactive, one that is opened again active. Who was made inactive by
 *   hand stays so while their account is open.
 */
export function planPeople(
  map: CompanyMap,
  people: Iterable<Person>,
  accounts: Accounts,
  back: ReadonlySet<string>,
): Edit[] {
  const edits: Edit[] = [];
  const taken = new Set<string>();
  for (const person of people) {
    const after = personAfter(map, person, accounts, back, taken);
    if (after === person) continue;
    if (after.slack !== null && after.slack !== person.slack) taken.add(after.slack);
    edits.push(editOf({ kind: 'person', value: person }, { kind: 'person', value: after }));
  }
  return edits;
}

function personAfter(
  map: CompanyMap,
  person: Person,
  accounts: Accounts,
  back: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): Person {
  const own = person.slack === null ? null : accounts.bySlack(person.slack);
  if (own && isInUse(own)) return filledIn(person, own, person.active || back.has(own.slackId));
  const same = accounts.byEmail(person.id);
  // An id that the map has and Slack does not know may be right all the same: it is only replaced where its account is closed.
  const isFree = person.slack === null || own?.kind === 'gone';
  if (same && isInUse(same) && isFree && !taken.has(same.slackId) && !isOthers(map, same.slackId, person)) {
    const isNew = own !== null && !person.active;
    return filledIn({ ...person, slack: same.slackId }, same, person.active || isNew || back.has(same.slackId));
  }
  const isClosed = own?.kind === 'gone' || (person.slack === null && same?.kind === 'gone');
  return isClosed && person.active ? { ...person, active: false } : person;
}

function isOthers(map: CompanyMap, slackId: string, person: Person): boolean {
  const known = map.personBySlack(slackId);
  return known !== null && known.id !== person.id;
}

/** @returns the same object where nothing is to be filled in. */
function filledIn(person: Person, { name, timezone, slackId }: Member, active: boolean): Person {
  const after = {
    ...person,
    slack: slackId,
    active,
    name: person.name === person.id ? name : person.name,
    timezone: person.timezone === 'UTC' && timezone !== null && !isUtc(timezone) ? timezone : person.timezone,
  };
  return isSame(after, person) ? person : after;
}

function isSame(a: Person, b: Person): boolean {
  return a.slack === b.slack && a.active === b.active && a.name === b.name && a.timezone === b.timezone;
}

function isInUse({ kind }: Member): boolean {
  return kind === 'member' || kind === 'guest';
}

function isUtc(timezone: string): boolean {
  return /^(Etc\/)?(UTC|UCT|GMT|Zulu|Universal)$/i.test(timezone);
}
