import { DomainError } from '../../domain/error.ts';
import type { Entity } from '../../domain/map/entity.ts';
import type { CommandContext } from '../command.ts';

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
 * @throws DomainError for whoever is no member of the workspace, or has no e-mail address that can be seen.
 */
export async function newcomerIn(text: string, { desk, map }: CommandContext): Promise<Newcomer | null> {
  const [token, slackId] = TOKEN.exec(text) ?? [];
  if (token === undefined || slackId === undefined || map.personBySlack(slackId)) return null;
  if ((await desk.members.kindOf(slackId)) !== 'member') {
    throw new DomainError('invalid', 'Only members of this workspace can be put on the map by a mention.');
  }
  const email = await desk.directory.addressOf(map, slackId);
  if (email === null) {
    throw new DomainError(
      'invalid',
      "I can't see the e-mail address of whom you mention, so I can't put them on the map.",
    );
  }
  const known = desk.roster.bySlack(slackId);
  const more = { manager: null, phone: null, active: true };
  const value = { id: email, name: known?.name || email, slack: slackId, timezone: known?.timezone ?? 'UTC', ...more };
  return { token, person: { kind: 'person', value } };
}
