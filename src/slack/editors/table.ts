import { DomainError } from '../../domain/error.ts';
import { absenceEditor } from './absence-editor.ts';
import { activityEditor } from './activity-editor.ts';
import { areaEditor } from './area-editor.ts';
import { assignmentEditor } from './assignment-editor.ts';
import type { Editor } from './editor.ts';
import { deputyEditor, holderEditor } from './holder-editor.ts';
import { personEditor } from './person-editor.ts';
import { policyEditor } from './policy-editor.ts';
import { roleEditor } from './role-editor.ts';
import { scopeEditor } from './scope-editor.ts';
import { synonymEditor } from './synonym-editor.ts';

/** The table of what can be edited. A new one is a file beside this and a line here. */
const EDITORS: readonly Editor[] = [
  activityEditor,
  assignmentEditor,
  roleEditor,
  scopeEditor,
  personEditor,
  holderEditor,
  deputyEditor,
  absenceEditor,
  policyEditor,
  areaEditor,
  synonymEditor,
];

const BY_ID: ReadonlyMap<string, Editor> = new Map(EDITORS.map((editor) => [editor.id, editor]));

/** @throws DomainError where there is no such form: what names it came from outside. */
export function editorOf(id: string): Editor {
  const editor = BY_ID.get(id);
  if (!editor) throw new DomainError('invalid', 'I do not know this form. Close it, and open it again.');
  return editor;
}
