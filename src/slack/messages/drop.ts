import { actionOf, type Edit, type EditAction } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Drop } from '../../domain/source/drop.ts';
import { countsOf, plannedFields } from '../../exchange/plan-report.ts';
import { type Problem, placeText } from '../../exchange/problem.ts';
import type { DropPlan } from '../file/drop-plan.ts';
import { clip } from './clip.ts';
import { thingName } from './edit.ts';
import { peopleSpans } from './edit-outcome.ts';
import { bullet, joined, type Line, line, type Note, type PersonSpan, strong } from './note.ts';
import { personSpan } from './people.ts';

const NAMED_EDITS = 12;
const NAMED_PROBLEMS = 15;
const NAMED_NOTES = 5;
const NAMED_PEOPLE = 5;
const WORDS = 300;

const SIGN: Readonly<Record<EditAction, string>> = { create: 'new', update: 'changed', delete: 'deleted' };

/** What dropped files would do: how much of what, the first changes by name, and what is wrong or worth knowing. */
export function planNote(id: string | null, drop: DropPlan, heading: string | null = null): Note {
  const { files, plan, others, keepers, warnings, after } = drop;
  const { edits, problems } = plan;
  const names = files.map(({ name }) => name).join(', ');
  const small = warnings.length > 0 ? [`Worth a look afterwards: ${warnings.join(' · ')}`] : [];
  if (problems.length > 0) {
    return {
      title: `${names}: not yet`,
      lines: problemLines(problems),
      small: ['Mend these and drop the file again.'],
    };
  }
  const said = heading === null ? [] : [line(heading)];
  if (edits.length === 0) {
    const same = line('The map says all of this already: nothing to change.');
    return { title: names, lines: [...said, same, ...noteLines(plan.notes)] };
  }
  const lines = [...said, ...planLines(drop)];
  if (others !== null || id === null) {
    const first = others?.length === 1 ? after.people.get(others[0] ?? '')?.name : undefined;
    const send = { action: 'drop:pass', label: `Send it to ${first === undefined ? 'them' : clip(first, 40)}` };
    return {
      title: names,
      lines: [...lines, ...mayLines(after, others ?? [], keepers)],
      small,
      ...(id === null ? {} : { buttons: [{ ...send, value: id, primary: true }] }),
    };
  }
  return {
    title: `Import ${names}?`,
    lines,
    small: [...small, 'What the file leaves out stays. Applied, it is in force at once.'],
    buttons: [
      { action: 'drop:apply', label: 'Apply', value: id, primary: true },
      { action: 'drop:cancel', label: 'Cancel', value: id },
    ],
  };
}

/** The first changes by name, and what is worth knowing of how they were read. */
export function planLines({ after, plan }: DropPlan): Line[] {
  return [...editLines(after, plan.edits), ...noteLines(plan.notes)];
}

/** Said in the place of a plan that has gone on to those who may apply it. */
export function passedNote(drop: DropPlan): Note {
  const names = drop.files.map(({ name }) => name).join(', ');
  return {
    title: names,
    lines: [line('Sent to ', ...peopleSpans(drop.after, drop.others ?? []), '. You hear from me.'), ...planLines(drop)],
    small: ['Until it is applied, everything stays as it is.'],
  };
}

/** To a steward: somebody has dropped a file that they may not apply. `preview` is what they were shown. */
export function passedOnNote(drop: Drop, who: PersonSpan, preview: string): Note {
  const lines = preview.split('\n').map((text) => (text.startsWith('• ') ? bullet(text.slice(2)) : line(text)));
  return {
    title: `Import ${drop.files.map(({ name }) => name).join(', ')}?`,
    lines: [line(who, ' asks you to import it.'), ...lines],
    small: ['What the file leaves out stays. Applied, it is in force at once, and whoever sent it is told.'],
    buttons: [
      { action: 'drop:accept', label: 'Apply', value: drop.id, primary: true },
      { action: 'drop:refuse', label: 'Decline', value: drop.id },
    ],
  };
}

/** To who has sent a file on: what came of it. */
export function passedAnswerNote(
  map: CompanyMap,
  { names, by, state }: { readonly names: string; readonly by: string; readonly state: 'applied' | 'cancelled' },
): Note {
  const who = { ...personSpan(map, by), slack: null };
  if (state === 'applied') return { lines: [line(who, ' has applied ', strong(names), ': what it says is in force.')] };
  return { lines: [line(who, ' has declined ', strong(names), ': nothing of it was imported.')] };
}

/** Said in the place of a file that was sent on, once its steward has decided. */
export function takenUpNote(names: string, state: 'applied' | 'cancelled'): Note {
  const what =
    state === 'applied' ? 'You have taken it up: what came of it is below.' : 'Declined; whoever sent it is told.';
  return { title: names, lines: [line(what)] };
}

/** Said in the place of a plan that was applied. */
export function appliedNote({ files, plan, warnings }: DropPlan): Note {
  return {
    lines: [
      line(
        strong('Done. '),
        `${countsText(plan.edits)} from ${files.map(({ name }) => name).join(', ')}: in force now.`,
      ),
    ],
    small: warnings.length > 0 ? [`Worth a look: ${warnings.join(' · ')}`] : [],
  };
}

export function cancelledNote(names: string): Note {
  return { lines: [line(`Cancelled: nothing of ${names} was imported.`)] };
}

/** Said while work is under way. */
export function progressNote(doing: string, done: number, total: number): Note {
  const share = total > 0 ? ` ${Math.min(99, Math.floor((100 * done) / total))} %` : '';
  return { lines: [line(`${doing} …${share}`)] };
}

/** Said to a file that is nothing to import. */
export function noMapNote(names: string): Note {
  const where = /\bCODEOWNERS\b/i.test(names)
    ? [line('A CODEOWNERS file is added where I run: whoowns source add CODEOWNERS --repo <scope>.')]
    : [];
  return {
    lines: [
      line(`${names} is no file I can read. Drop a RACI matrix as CSV or XLSX, or a map as YAML or JSON.`),
      ...where,
    ],
    small: ['You see what it would change before anything is changed.'],
  };
}

function editLines(map: CompanyMap, edits: readonly Edit[]): Line[] {
  const shown = edits.slice(0, NAMED_EDITS).map((edit) => {
    const thing = edit.after ?? edit.before;
    const fields = plannedFields(edit);
    const name = thing ? clip(thingName(map, thing), WORDS) : edit.key;
    const what = `${SIGN[actionOf(edit)]} ${edit.kind.replace('_', ' ')} `;
    return bullet(what, strong(name), fields.length > 0 ? ` (${fields.join(', ')})` : '');
  });
  const more = edits.length - shown.length;
  return [
    line(strong(countsText(edits))),
    ...shown,
    ...(more > 0 ? [line(`… and ${more.toLocaleString('en')} more.`)] : []),
  ];
}

function countsText(edits: readonly Edit[]): string {
  const { creates, updates, deletes } = countsOf(edits);
  const counted = (count: number, word: string) => `${count.toLocaleString('en')} ${word}`;
  return [counted(creates, 'new'), counted(updates, 'changed'), counted(deletes, 'deleted')].join(', ');
}

function noteLines(notes: DropPlan['plan']['notes']): Line[] {
  const shown = notes.slice(0, NAMED_NOTES).map((note) => line(`${placeText(note)}: ${clip(note.text, WORDS)}`));
  const more = notes.length - shown.length;
  return [...shown, ...(more > 0 ? [line(`… and ${more.toLocaleString('en')} more remarks of that kind.`)] : [])];
}

function problemLines(problems: readonly Problem[]): Line[] {
  const shown = problems.slice(0, NAMED_PROBLEMS).map((problem) => {
    const what = `: found ${clip(problem.found, WORDS)}, expected ${clip(problem.expected, WORDS)}`;
    return bullet(strong(placeText(problem)), what);
  });
  const more = problems.length - shown.length;
  const count = problems.length === 1 ? 'One thing has' : `${problems.length.toLocaleString('en')} things have`;
  return [
    line(`${count} to be mended first; nothing was imported.`),
    ...shown,
    ...(more > 0 ? [line(`… and ${more.toLocaleString('en')} more.`)] : []),
  ];
}

/** Whoever may not apply it hears who may. */
function mayLines(map: CompanyMap, stewards: readonly string[], keepers: readonly string[]): Line[] {
  if (stewards.length === 0 && keepers.length > 0) {
    const keep = keepers.length === 1 ? ' keeps a part' : ' each keep a part';
    const mend = `${keep}. Make a file of each area, and send it to its own.`;
    return [line('Nobody keeps all of this alone: ', ...peopleSpans(map, keepers), mend)];
  }
  if (stewards.length === 0) {
    return [line('Nobody keeps this part of the map yet. Whoever runs me can name stewards: whoowns steward add.')];
  }
  const shown = stewards.slice(0, NAMED_PEOPLE).map((email) => [{ ...personSpan(map, email), slack: null }]);
  const between = stewards.length === 2 ? ' or ' : ', ';
  const more = stewards.length > NAMED_PEOPLE ? ` or ${stewards.length - NAMED_PEOPLE} others` : '';
  return [line('An import is a steward’s word: ', ...joined(shown, between), `${more} can apply this.`)];
}
