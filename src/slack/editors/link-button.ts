import type { Button } from '../messages/note.ts';
import type { Target } from './editor.ts';

/** A button that opens a form; from within a form it takes that one's place. */
export function formButton(label: string, target: Target): Button {
  return { action: 'thing:edit', label, value: JSON.stringify(target) };
}

/** On a card: everybody may press it, and what they may not decide becomes a proposal. */
export function editButton(target: Target): Button {
  return formButton('Edit', target);
}
