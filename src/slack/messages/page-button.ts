import type { Button } from './note.ts';

/** A button that asks what is wrong, and pages then. */
export function pageButton(activity: string, scope: string | null): Button {
  return { action: 'page:ask', label: 'Page', value: JSON.stringify({ activity, scope }) };
}
