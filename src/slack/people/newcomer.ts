import { personOf } from '../../domain/edit/newcomer.ts';
import { DomainError } from '../../domain/error.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Entity } from '../../domain/map/entity.ts';
import type { Person } from '../../domain/map/person.ts';
import type { CommandContext } from '../command.ts';
import type { Desk } from '../desk.ts';

const TOKEN = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/;

/** Somebody whom a text mentions and whom the map does not know yet, as they would stand on it. */
export interface Newcomer {
  /** As it stands in the text. */
  readonly token: string;
  readonly person: Entity<'person'>;
}

/**
 * Whom a text mentions without the map knowing them: people come onto the map when somebody names them there. Those whom it knows
 * stand in the text by e-mail already; see context.ts.
 * @throws DomainError as `personOfAccount` does.
 */
export async function newcomerIn(text: string, { desk, map }: CommandContext): Promise<Newcomer | null> {
  const [token] = TOKEN.exec(text) ?? [];
  const slackId = mentionedIn(text);
  if (token === undefined || slackId === null || map.personBySlack(slackId)) return null;
  return { token, person: { kind: 'person', value: await personOfAccount(desk, map, slackId) } };
}

/** The Slack id of the first mention in a text; null where there is none. */
export function mentionedIn(text: string): string | null {
  return TOKEN.exec(text)?.[1] ?? null;
}

/**
 * An account as it would stand on the map.
 * @throws DomainError('invalid') for whoever is no member of the workspace, or has no e-mail address that can be seen.
 */
export async function personOfAccount(desk: Desk, map: CompanyMap, slackId: string): Promise<Person> {
  if ((await desk.members.kindOf(slackId)) !== 'member') {
    throw new DomainError('invalid', 'Only members of this workspace can be put on the map by their account.');
  }
  const email = await desk.directory.addressOf(map, slackId);
  if (email === null) {
    throw new DomainError('invalid', "I can't see the e-mail address of that account, so I can't put it on the map.");
  }
  const known = desk.roster.bySlack(slackId);
  return personOf(email, { slackId, name: known?.name ?? email, timezone: known?.timezone ?? null });
}
