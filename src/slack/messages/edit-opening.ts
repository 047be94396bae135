import { type Target, targetOf } from '../editors/editor.ts';
import { formButton } from '../editors/link-button.ts';
import { line, type Note, strong } from './note.ts';

/** Said where a form has been opened; the button is for whoever has closed it, and where there was no way to open it. */
export function openingNote(name: string, target: Target, isOpen: boolean): Note {
  const isNew = target.key === null;
  if (isOpen) {
    return {
      lines: [line('The form for ', strong(name), ' is open.')],
      buttons: [formButton('Open it again', target)],
    };
  }
  return {
    lines: [isNew ? line('Here is the form for ', strong(name), '.') : line('Here you can change ', strong(name), '.')],
    buttons: [formButton(isNew ? 'Open the form' : 'Edit', target)],
  };
}

const MADE: readonly (readonly [label: string, editor: string])[] = [
  ['Activity', 'activity'],
  ['Role', 'role'],
  ['Person', 'person'],
  ['Team or service', 'scope'],
  ['Who holds a role', 'holder'],
  ['Area', 'area'],
  ['Escalation policy', 'policy'],
  ['Words that mean the same', 'synonym'],
];

/** Said where nobody has said what is to be made. */
export function whatToAddNote(): Note {
  return {
    lines: [line('What do you want to add?')],
    buttons: MADE.map(([label, editor]) => formButton(label, targetOf(editor, null))),
  };
}

/** Said where several things fit. */
export function whichNote(options: readonly { readonly name: string; readonly target: Target }[]): Note {
  return {
    lines: [line('Which of these do you want to change?')],
    buttons: options.map(({ name, target }) => formButton(name, target)),
  };
}
