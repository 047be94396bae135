import { actionOf, type Edit, type EditAction } from '../domain/map/change.ts';
import type { EntityKind } from '../domain/map/entity.ts';
import { differingFields } from './equal.ts';
import type { Plan } from './plan.ts';
import { type Note, type Problem, placeText } from './problem.ts';

/** One change of a plan, as a program reads it. */
export interface PlannedChange {
  readonly action: EditAction;
  readonly kind: EntityKind;
  readonly id: string;
  /** In an update: the fields that differ, in map-file words. */
  readonly fields?: readonly string[];
}

/** What `import --json` prints. */
export interface PlanJson {
  readonly creates: number;
  readonly updates: number;
  readonly deletes: number;
  readonly changes: readonly PlannedChange[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

const SHOWN_CHANGES = 20;
const SIGN: Readonly<Record<EditAction, string>> = { create: '+', update: '~', delete: '-' };

export function planJson({ edits, problems, notes }: Plan): PlanJson {
  return { ...countsOf(edits), changes: edits.map(changeOf), problems, notes };
}

/** A plan for a terminal: what it changes, then every problem, one a line. */
export function planText(plan: Plan): string {
  const { problems } = plan;
  const lines = [changeText(plan)].filter((text) => text !== '');
  if (problems.length > 0)
    lines.push(`${counted(problems.length, 'problem')}: nothing is imported until all are mended.`);
  for (const problem of problems) lines.push(problemText(problem));
  return lines.join('\n');
}

/**
 * What a plan changes: how much of what, the first changes, then notes, one a line. Files that nobody can read change
 * nothing as well, and that there is nothing to change is not said of them.
 */
export function changeText({ edits, problems, notes }: Plan): string {
  const { creates, updates, deletes } = countsOf(edits);
  const lines: string[] = [];
  if (edits.length > 0)
    lines.push(`${counted(creates, 'create')}, ${counted(updates, 'update')}, ${counted(deletes, 'delete')}.`);
  else if (problems.length === 0) lines.push('Nothing to change.');
  for (const edit of edits.slice(0, SHOWN_CHANGES)) {
    const { action, kind, id, fields } = changeOf(edit);
    lines.push(`  ${SIGN[action]} ${kind.replace('_', ' ')} ${id}${fields ? ` (${fields.join(', ')})` : ''}`);
  }
  const more = edits.length - SHOWN_CHANGES;
  if (more > 0) lines.push(`  … and ${more.toLocaleString('en')} more`);
  for (const note of notes) lines.push(`Note: ${placeText(note)}: ${note.text}`);
  return lines.join('\n');
}

/** `map.yml:12:8: found relase-manager, expected the id of a role in the map`. */
export function problemText(problem: Problem): string {
  return `${placeText(problem)}: found ${problem.found}, expected ${problem.expected}`;
}

/** How many of a plan's edits create, update and delete. */
export function countsOf(edits: readonly Edit[]): { creates: number; updates: number; deletes: number } {
  const counts = { create: 0, update: 0, delete: 0 };
  for (const edit of edits) counts[actionOf(edit)] += 1;
  return { creates: counts.create, updates: counts.update, deletes: counts.delete };
}

function changeOf(edit: Edit): PlannedChange {
  const change = { action: actionOf(edit), kind: edit.kind, id: edit.key };
  return edit.before && edit.after ? { ...change, fields: plannedFields(edit) } : change;
}

/** The fields that an update changes, in map-file words; none for a creation or a deletion. */
export function plannedFields({ before, after }: Edit): string[] {
  return before && after ? differingFields(before, after).map(fileWord) : [];
}

function fileWord(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
