import type { SubjectType } from '../../ask/answer.ts';
import { named } from '../../ask/named.ts';
import { DomainError } from '../../domain/error.ts';
import { idFromName } from '../../domain/map/name.ts';
import { isNoQuestion } from '../asking/plain-question.ts';
import type { Command, CommandContext } from '../command.ts';
import { historyPage } from '../keeping/history-page.ts';
import { line } from '../messages/note.ts';
import { nameOf } from '../messages/people.ts';
import { typeAgainButton } from '../messages/type-again.ts';

const TYPES: readonly SubjectType[] = ['activity', 'role', 'scope', 'area', 'person'];
const OFFERED = 5;

export const historyCommand: Command = {
  name: 'history',
  deed: 'look_up',
  usage: '<activity, role, person, team or area>',
  summary: 'every change of it: who, when, what, and why',
  fits: (rest, context) =>
    rest !== '' && (named(context.map, rest, TYPES, context).length > 0 || isNoQuestion(`history ${rest}`, context)),
  async run(rest, context) {
    const found = named(context.map, rest, TYPES, context);
    const subject = found[0] ?? (await goneFrom(context, rest));
    if (!subject) throw new DomainError('not_found', `There is nothing called "${rest.slice(0, 80)}" on the map.`);
    if (found.length > 1) {
      const offered = found.slice(0, OFFERED);
      return {
        lines: [line('Several are called that. Which one do you mean?')],
        buttons: offered.map((each) => typeAgainButton(nameOf(each.name), `history ${each.id}`)),
      };
    }
    return await historyPage(context.desk, context.user, subject, null);
  },
};

/** What was on the map by that name or id, and is no longer: its history is still there, with the way back. */
async function goneFrom({ desk }: CommandContext, words: string): Promise<{ type: SubjectType; id: string } | null> {
  const key = idFromName(words);
  if (key === '') return null;
  const types = TYPES.filter((type) => type !== 'person');
  const [last] = await desk.store.history.find(
    types.map((kind) => ({ kind, key })),
    null,
    1,
  );
  return last ? { type: last.kind as SubjectType, id: last.key } : null;
}
