import { DomainError } from '../error.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { Keep } from './edit-outcome.ts';

/** Guests, and people of other organisations: they answer nothing, so nobody waits for their word. */

const NAMED = 3;

/**
 * @param waiting who (e-mails) would be asked.
 * @param stewards who (e-mails) can put it in force without asking; null where it is a steward who is told.
 * @throws DomainError('invalid') where a guest is among those who would be asked: what can be done instead, and by whom.
 */
export async function refuseGuests(
  { directory, members }: Pick<Keep, 'directory' | 'members'>,
  map: CompanyMap,
  waiting: readonly { readonly people: readonly string[] }[],
  stewards: readonly string[] | null,
): Promise<void> {
  for (const email of new Set(waiting.flatMap(({ people }) => people))) {
    // Where nobody can say what they are, they are asked.
    const account = await directory?.slackOf(map, email).catch(() => null);
    const kind = account ? await members?.kindOf(account).catch(() => null) : null;
    if (kind !== 'guest' && kind !== 'external') continue;
    const name = (of: string) => map.people.get(of)?.name ?? of;
    const mend =
      stewards === null
        ? 'say in the form why it is to be in force at once: /whoowns edit'
        : `ask ${stewards.slice(0, NAMED).map(name).join(' or ')}: a steward can put it in force at once.`;
    const sentence = `${name(email)} is a guest here, and a guest can't accept to be Accountable. Name a member instead, or ${mend}`;
    throw new DomainError('invalid', sentence);
  }
}
