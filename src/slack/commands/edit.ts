import type { Answer } from '../../ask/answer.ts';
import { ask } from '../../ask/inquiry.ts';
import { DomainError } from '../../domain/error.ts';
import { areaNamed } from '../../domain/map/area-name.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { idFromName, nameKey } from '../../domain/map/name.ts';
import { isNameOnMap, isNoQuestion } from '../asking/plain-question.ts';
import type { Command, CommandContext } from '../command.ts';
import { type Target, targetOf } from '../editors/editor.ts';
import { formOnCommand } from '../form/form-door.ts';
import { whichNote } from '../messages/edit-opening.ts';
import { nameOf } from '../messages/people.ts';

interface Found {
  readonly name: string;
  readonly target: Target;
}

/** What a text names that can be edited; several where it may be any of them. */
function found(rest: string, context: CommandContext): readonly Found[] {
  const { map } = context;
  const named = policyNamed(map, rest) ?? areaMeant(map, rest) ?? synonymNamed(map, rest);
  if (named) return [named];
  return foundBy(ask(context.map, rest, { ...context, scope: null }));
}

function foundBy(answer: Answer): readonly Found[] {
  switch (answer.kind) {
    case 'activity': {
      const { activity, scope } = answer;
      if (!scope) return [{ name: nameOf(activity.name), target: targetOf('activity', activity.id) }];
      const name = `${nameOf(activity.name)} for ${nameOf(scope.name)}`;
      return [{ name, target: targetOf('assignment', activity.id, { scope: scope.id }) }];
    }
    case 'role':
      return [{ name: nameOf(answer.role.name), target: targetOf('role', answer.role.id) }];
    case 'scope':
      return [{ name: nameOf(answer.scope.name), target: targetOf('scope', answer.scope.id) }];
    case 'person':
      return [{ name: nameOf(answer.person.name), target: targetOf('person', answer.person.id) }];
    case 'area':
      return [{ name: nameOf(answer.area.name), target: targetOf('area', answer.area.id) }];
    case 'ambiguous':
      return answer.candidates.map(({ type, id, name }) => ({ name: nameOf(name), target: targetOf(type, id) }));
    default:
      return [];
  }
}

/** `policy default`, `escalation policy nights`, or the bare id of one. */
function policyNamed(map: CompanyMap, rest: string): Found | null {
  const [, isSaid, name = ''] = /^((?:the )?(?:escalation )?policy )?(.+)$/i.exec(rest) ?? [];
  const policy = map.policies.get(idFromName(name));
  if (!policy || (!isSaid && (map.activities.has(policy.id) || map.roles.has(policy.id)))) return null;
  return { name: policy.id, target: targetOf('policy', policy.id) };
}

/** `area parks`; without that word a text may be about anything. */
function areaMeant(map: CompanyMap, rest: string): Found | null {
  const area = areaNamed(map, /^(?:the )?area (?:of )?(.+)$/i.exec(rest)?.[1] ?? '');
  return area && { name: nameOf(area.name), target: targetOf('area', area.id) };
}

/** `synonym yeet`: the words that mean the same as that one. */
function synonymNamed(map: CompanyMap, rest: string): Found | null {
  const word = nameKey(/^(?:the )?synonyms? (?:of |for )?(.+)$/i.exec(rest)?.[1] ?? '');
  if (word === '') return null;
  for (const { id, words } of map.synonyms.values()) {
    if (words.some((each) => nameKey(each) === word))
      return { name: words.join(', '), target: targetOf('synonym', id) };
  }
  return null;
}

/** Opens the form of something on the map. Everybody may: what they may not decide becomes a proposal. */
export const editCommand: Command = {
  name: 'edit',
  usage: '<activity, role, team, person, area or policy>',
  summary: 'change it, or propose a change',
  fits: (rest, context) =>
    !isNameOnMap(`edit ${rest}`, context) &&
    (rest === '' || found(rest, context).length > 0 || isNoQuestion(`edit ${rest}`, context)),
  async run(rest, context) {
    if (rest === '') {
      throw new DomainError(
        'invalid',
        'Say what you want to change: /whoowns edit deploy-approval, by any of its names.',
      );
    }
    const all = found(rest, context);
    const [first] = all;
    if (!first) {
      throw new DomainError(
        'not_found',
        `There is no "${rest.slice(0, 80)}" on the map. To make it: /whoowns add activity ${rest.slice(0, 80)}`,
      );
    }
    return all.length === 1 ? await formOnCommand(context, first.name, first.target) : whichNote(all.slice(0, 5));
  },
};
