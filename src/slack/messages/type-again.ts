import type { Button } from './note.ts';

/** A button that stands for something to type: pressing it is typing it, with the rights of whoever presses. */
export function typeAgainButton(label: string, text: string): Button {
  return { action: 'text:type', label, value: text };
}
