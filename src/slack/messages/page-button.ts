import type { Severity } from '../../domain/map/severity.ts';
import type { Button } from './note.ts';

/** A button that asks what is wrong, and pages then. @param severity where it is another than the activity's own. */
export function pageButton(activity: string, scope: string | null, severity?: Severity): Button {
  return { action: 'page:ask', label: 'Page', value: JSON.stringify({ activity, scope, severity }) };
}
