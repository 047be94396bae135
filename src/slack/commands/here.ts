import { DomainError } from '../../domain/error.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { nameKey } from '../../domain/map/name.ts';
import { isSteward } from '../../domain/people/steward.ts';
import { isNoQuestion } from '../asking/plain-question.ts';
import type { Command } from '../command.ts';
import { channelScopeNote } from '../messages/channel-scope.ts';

/** The scope that is named by its id, its name or an alias; null where none is. */
function scopeNamed(map: CompanyMap, rest: string): string | null {
  const key = nameKey(rest);
  for (const { id, name, aliases } of map.scopes.values()) {
    if ([id, name, ...aliases].some((each) => nameKey(each) === key)) return id;
  }
  return null;
}

/** Sets what a channel's questions are about, for stewards; says it, for everybody. */
export const hereCommand: Command = {
  name: 'here',
  usage: '[team or service | none]',
  summary: 'what questions in this channel are about',
  fits: (rest, context) =>
    rest === '' ||
    nameKey(rest) === 'none' ||
    scopeNamed(context.map, rest) !== null ||
    isNoQuestion(`here ${rest}`, context),
  async run(rest, { map, desk, user, channel, now }) {
    if (rest === '') return channelScopeNote(map, desk.channels.of(channel));
    const actor = await desk.directory.addressOf(map, user);
    if (actor === null || !isSteward(map, desk.stewards, actor)) {
      throw new DomainError(
        'forbidden',
        'Only stewards set what a channel is about. Ask one of them: /whoowns list areas',
      );
    }
    if (!/^[CG]/.test(channel)) {
      throw new DomainError('invalid', 'This is no channel. Type it in the channel that it is to count for.');
    }
    const scope = nameKey(rest) === 'none' ? null : scopeNamed(map, rest);
    if (scope === null && nameKey(rest) !== 'none') {
      throw new DomainError(
        'not_found',
        `There is no team or service "${rest.slice(0, 80)}" on the map. See /whoowns list scopes.`,
      );
    }
    await desk.channels.set(channel, scope, actor, now);
    return channelScopeNote(map, scope);
  },
};
