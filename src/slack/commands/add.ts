import { NAME_LIMIT } from '../../domain/edit/alias.ts';
import { isNameOnMap } from '../asking/plain-question.ts';
import type { Command } from '../command.ts';
import { type Target, targetOf } from '../editors/editor.ts';
import { formOnCommand } from '../form/form-door.ts';
import { whatToAddNote } from '../messages/edit-opening.ts';
import { mentionedIn } from '../people/newcomer.ts';

/** What people call the things that can be made, and the form of each. */
const WORDS: Readonly<Record<string, string>> = {
  activity: 'activity',
  role: 'role',
  scope: 'scope',
  team: 'scope',
  service: 'scope',
  product: 'scope',
  region: 'scope',
  policy: 'policy',
  'escalation policy': 'policy',
  holder: 'holder',
  person: 'person',
  area: 'area',
  synonym: 'synonym',
  synonyms: 'synonym',
};

function read(rest: string): { readonly target: Target; readonly word: string } | null {
  const [, word = '', name = ''] = /^(?:an? |new )*(escalation policy|\S+)\s*([\s\S]*)$/i.exec(rest) ?? [];
  const kind = word.toLowerCase();
  const editor = Object.hasOwn(WORDS, kind) ? WORDS[kind] : undefined;
  if (!editor) return null;
  const start =
    editor === 'holder'
      ? ''
      : (mentionedIn(name) ?? name)
          .replace(/^["“]|["”]$/g, '')
          .slice(0, NAME_LIMIT)
          .trim();
  return { target: targetOf(editor, null, { start }), word: kind };
}

/** Opens an empty form. */
export const addCommand: Command = {
  name: 'add',
  usage: '<activity | role | team | person | area | policy | holder | synonym>',
  summary: 'something new, or a proposal for it',
  fits: (rest, context) => (rest === '' || read(rest) !== null) && !isNameOnMap(`add ${rest}`, context),
  async run(rest, context) {
    if (rest === '') return whatToAddNote();
    const { target, word } = read(rest) ?? { target: targetOf('activity', null), word: 'activity' };
    const isNamed = target.start !== '' && mentionedIn(rest) === null;
    return await formOnCommand(context, isNamed ? target.start : `a new ${word}`, target);
  },
};
