import type { CompanyMap } from '../../domain/map/company-map.ts';
import { targetOf } from '../editors/editor.ts';
import { formButton } from '../editors/link-button.ts';
import { bullet, line, type Note } from './note.ts';
import { nameOf } from './people.ts';

/** A message has ten buttons; one of them makes more. */
const BUTTONS = 9;
const LISTED = 60;

/** What people here say for the same thing, each set with the form that changes it. */
export function synonymsNote(map: CompanyMap): Note {
  const all = [...map.synonyms.values()].map(({ id, words }) => ({ id, words: nameOf(words.join(', ')) }));
  all.sort((a, b) => (a.words < b.words ? -1 : 1));
  const left = all.length - LISTED;
  const advice = all.length > BUTTONS ? ['Change any of them by one of its words: /whoowns edit synonym <word>'] : [];
  return {
    title: 'Words that mean the same',
    lines:
      all.length === 0
        ? [line('None are on the map yet. General English I know already; what only your people say belongs here.')]
        : all.slice(0, LISTED).map(({ words }) => bullet(words)),
    small: [...(left > 0 ? [`and ${left.toLocaleString('en')} more`] : []), ...advice],
    buttons: [
      ...all.slice(0, BUTTONS).map(({ id, words }) => formButton(`Edit ${words}`, targetOf('synonym', id))),
      formButton('Add words…', targetOf('synonym', null)),
    ],
  };
}
