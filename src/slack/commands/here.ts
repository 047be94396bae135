import { DomainError } from '../../domain/error.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { nameKey } from '../../domain/map/name.ts';
import { isSteward, type StewardsOfAll, stewardsFor } from '../../domain/people/steward.ts';
import { stewardMend } from '../../domain/people/steward-mend.ts';
import { isNoQuestion } from '../asking/plain-question.ts';
import type { Command } from '../command.ts';
import { channelScopeNote } from '../messages/channel-scope.ts';
import type { Note } from '../messages/note.ts';

/** The scope that is named by its id, its name or an alias; null where none is. */
function scopeNamed(map: CompanyMap, rest: string): string | null {
  const key = nameKey(rest);
  for (const { id, name, aliases } of map.scopes.values()) {
    if ([id, name, ...aliases].some((each) => nameKey(each) === key)) return id;
  }
  return null;
}

/** Where nobody could set it, how somebody could is said as well. */
function forWhomeverKeeps(note: Note, map: CompanyMap, stewards: StewardsOfAll): Note {
  const mend = stewardsFor(map, stewards, null).length > 0 ? [] : [stewardMend(map, stewards, null)];
  return { ...note, small: [...(note.small ?? []), ...mend] };
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
    if (rest === '') return forWhomeverKeeps(channelScopeNote(map, desk.channels.of(channel)), map, desk.stewards);
    const actor = await desk.directory.addressOf(map, user);
    if (actor === null || !isSteward(map, desk.stewards, actor)) {
      throw new DomainError(
        'forbidden',
        `Only stewards set what a channel is about. ${stewardMend(map, desk.stewards, actor)}`,
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
