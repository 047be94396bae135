import { type Edit, editOf } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { peopleNamed } from '../map/people-named.ts';
import type { Person } from '../map/person.ts';
import type { Member } from '../people/member.ts';

/** Finds the account of the workspace that has an e-mail address. */
export interface AccountBook {
  byEmail(email: string): Member | null;
}

/** Somebody as they would stand on the map: what Slack says of them. */
export function personOf(email: string, account: Pick<Member, 'slackId' | 'name' | 'timezone'>): Person {
  const { slackId, name, timezone } = account;
  const more = { manager: null, phone: null, active: true };
  return { id: email, name: name || email, slack: slackId, timezone: timezone ?? 'UTC', ...more };
}

/**
 * The same edits, with those before them that put on the map whom they name without the map knowing them. Only members of the
 * workspace come onto it like that; anybody else stays unknown, and a rule says so.
 */
export function withNewcomers(map: CompanyMap, edits: readonly Edit[], accounts: AccountBook): readonly Edit[] {
  const here = new Set(edits.flatMap(({ kind, key }) => (kind === 'person' ? [key] : [])));
  const named = new Set(edits.flatMap(({ after }) => (after ? peopleNamed(after) : [])));
  const coming = [...named].flatMap((email) => {
    const account = map.people.has(email) || here.has(email) ? null : newcomerOf(map, email, accounts);
    return account ? editOf(null, { kind: 'person', value: personOf(email, account) }) : [];
  });
  return coming.length === 0 ? edits : [...coming, ...edits];
}

/** The account of somebody who may come onto the map; null where there is none, or the map knows it under another address. */
export function newcomerOf(map: CompanyMap, email: string, accounts: AccountBook): Member | null {
  const account = accounts.byEmail(email);
  if (account?.kind !== 'member' || account.email !== email) return null;
  return map.personBySlack(account.slackId) ? null : account;
}
