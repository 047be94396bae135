import type { Area } from '../../domain/map/area.ts';
import { line, type Note, strong } from './note.ts';
import { nameOf } from './people.ts';

/** Said above the file, in the direct message. */
export function exportedNote(
  area: Area | null,
  { withPhones, isMatrix }: { readonly withPhones: boolean; readonly isMatrix: boolean },
): Note {
  const what = area ? `what belongs to ${nameOf(area.name)}` : 'the whole map';
  const phones = withPhones || isMatrix ? [] : ['Telephone numbers are for stewards and were left out.'];
  return { lines: [line(`Here is ${what}, as it is now.`)], small: phones };
}

/** Said where the export was asked for. */
export function exportNote(name: string): Note {
  return { lines: [line('I have sent you ', strong(name), ' as a direct message.')] };
}
