import { z } from 'zod';
import { DomainError } from '../../domain/error.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Entity } from '../../domain/map/entity.ts';
import { type Editor, type Target, targetSchema } from '../editors/editor.ts';
import { fits } from '../editors/merge.ts';
import type { Entries } from '../editors/part.ts';
import { editorOf } from '../editors/table.ts';
import { type Line, line } from '../messages/note.ts';
import type { Field, Form } from './form.ts';

/** What a form of a thing remembers: which, and the revision of the map that it shows. Looked up and checked again when it is sent. */
export interface About extends Target {
  readonly revision: number;
  readonly edition: number;
}

const schema = targetSchema.extend({ revision: z.int().min(0), edition: z.int().min(0).max(1000) });

/** @throws DomainError where the form does not say what it is about in a way that this program wrote. */
export function readAbout(text: string): About {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new DomainError('invalid', 'This form has lost what it was opened for. Close it, and open it again.');
  }
}

/** The thing that a form is about, as it is now; what a new one starts as. */
export interface AtHand {
  readonly editor: Editor;
  readonly target: Target;
  /** Null for a new one. */
  readonly before: Entity | null;
  /** What the fields show and what is entered goes into. */
  readonly thing: Entity;
}

/** @throws DomainError('not_found') where the thing has gone, or what the form needs beside it. */
export function atHand(map: CompanyMap, target: Target): AtHand {
  const editor = editorOf(target.editor);
  if (target.scope !== null && !map.scopes.has(target.scope) && !map.areas.has(target.scope)) throw gone();
  if (target.key === null) return { editor, target, before: null, thing: editor.blank(map, target) };
  const before = map.get(editor.kind, target.key);
  if (!before) throw gone();
  return { editor, target, before, thing: before };
}

function gone(): DomainError {
  return new DomainError('not_found', 'It is no longer on the map: somebody has deleted or renamed it meanwhile.');
}

/** What is shown a second time: what was entered, and what there is to say about it. */
export interface Again {
  readonly entries: Entries;
  readonly why: string;
  readonly skip: string;
  readonly lines: readonly Line[];
  readonly edition: number;
}

export const WHY_LIMIT = 300;

/**
 * The form of a thing.
 * @param mayDecide whether what the person saves is in force without anybody's approval.
 */
export function thingForm(
  map: CompanyMap,
  { editor, target, before, thing }: AtHand,
  mayDecide: boolean,
  again?: Again,
): Form {
  const about: About = { ...target, revision: map.revision, edition: again?.edition ?? 0 };
  const shown = editor
    .parts(target)
    .filter((part) => again?.entries[part.id] !== undefined || (part.isShown?.(thing) ?? true));
  const fields = shown.map((part) => part.field(again?.entries[part.id] ?? part.get(thing), map));
  const kept = fields.filter((field) => !fits(field));
  const tooLong = kept.map(({ label }) => line(`“${label}” holds more than a form takes; it stays as it is.`));
  const isNew = before === null;
  return {
    id: 'thing:edit',
    title: again
      ? 'Changed meanwhile'
      : isNew && editor.kind !== 'absence'
        ? `New ${editor.noun}`.slice(0, 24)
        : editor.title,
    submit: mayDecide ? 'Save' : 'Propose',
    about: JSON.stringify(about),
    lines: [...(again?.lines ?? []), ...(isNew ? [] : editor.lines(map, thing, target)), ...tooLong],
    fields: [...fields.filter(fits), ...beside(editor, mayDecide, again)],
    buttons: isNew ? [] : [...editor.buttons(thing, target), ...(editor.deletes ? [deleteButton(target)] : [])],
    edition: `${editor.id}-${about.edition}`,
  };
}

/** The fields that are about the change, not about the thing. */
function beside(editor: Editor, mayDecide: boolean, again: Again | undefined): Field[] {
  const skip: Field = {
    kind: 'text',
    id: 'skip',
    label: 'In force at once, because',
    hint: 'Whoever becomes Accountable is asked first. Say here why that is not needed; it is kept with the change.',
    limit: WHY_LIMIT,
    optional: true,
    initial: again?.skip ?? '',
  };
  const why: Field = {
    kind: 'text',
    id: 'why',
    label: 'Why?',
    limit: WHY_LIMIT,
    optional: true,
    placeholder: mayDecide ? 'Kept with the change' : 'Whoever approves it reads this',
    initial: again?.why ?? '',
  };
  return [...(editor.asksFirst && mayDecide ? [skip] : []), ...(editor.kind === 'absence' ? [] : [why])];
}

function deleteButton({ editor, key }: Target) {
  const value = JSON.stringify({ editor, key, scope: null, start: '' });
  return { action: 'thing:delete', label: 'Delete…', value };
}
