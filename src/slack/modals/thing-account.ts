import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Desk } from '../desk.ts';
import { type Entries, one } from '../editors/part.ts';
import { nameOf } from '../messages/people.ts';
import { personOfAccount } from '../people/newcomer.ts';
import { FieldRefusal } from './field-refusal.ts';
import type { AtHand } from './thing-form.ts';

/**
 * What was entered for somebody new, with what Slack says of their account where nothing was. Whose account it is is Slack's word
 * alone: an address beside it has to be the one that Slack has, or the account would get the rights of another.
 * @throws FieldRefusal where the account is on the map already, or can't be put there.
 */
export async function withAccount(
  desk: Desk,
  map: CompanyMap,
  { thing, before }: AtHand,
  mine: Entries,
): Promise<Entries> {
  if (before || thing.kind !== 'person') return mine;
  const slackId = one(mine.account ?? thing.value.slack ?? '');
  if (slackId === '') return mine;
  const known = map.personBySlack(slackId);
  if (known) {
    const sentence = `${nameOf(known.name)} is on the map already: /whoowns edit ${known.id}`;
    throw new FieldRefusal('conflict', { account: sentence });
  }
  const { id, name, timezone } = await personOfAccount(desk, map, slackId).catch((error: Error) => {
    throw new FieldRefusal('invalid', { account: error.message });
  });
  const typed = one(mine.email ?? thing.value.id)
    .trim()
    .toLowerCase();
  if (typed !== '' && typed !== id) {
    throw new FieldRefusal('invalid', {
      email: `Slack says ${id} for that account. Leave this empty, or write that.`,
    });
  }
  const fresh = { email: id, ...(thing.value.name === '' ? { name } : {}), timezone };
  return { ...fresh, ...mine, account: slackId };
}
