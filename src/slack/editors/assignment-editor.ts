import type { Activity } from '../../domain/map/activity.ts';
import type { Raci } from '../../domain/map/raci.ts';
import { line, strong } from '../messages/note.ts';
import { nameOf, scopeName } from '../messages/people.ts';
import { editorFor, targetOf } from './editor.ts';
import { letterParts } from './letter-part.ts';
import { formButton } from './link-button.ts';

/** The letters of an activity: everywhere, or for one scope and all below it. */
export const assignmentEditor = editorFor<'activity'>({
  id: 'assignment',
  kind: 'activity',
  title: 'Who does it',
  noun: 'assignment',
  asksFirst: true,
  parts: ({ scope }) =>
    scope === null
      ? letterParts<Activity>({
          path: ['raci'],
          optional: ['C', 'I'],
          get: ({ raci }) => raci,
          set: (activity, raci) => ({ ...activity, raci }),
        })
      : letterParts<Activity>({
          path: ['overrides'],
          optional: ['A', 'R', 'C', 'I'],
          takesNobody: true,
          hint: 'What you leave empty is as everywhere else.',
          get: ({ overrides }) => overrides.find((override) => override.scope === scope)?.raci ?? {},
          set: (activity, raci) => withOverride(activity, scope, raci),
        }),
  lines: (map, { name }, { scope }) => [
    line(strong(nameOf(name)), scope === null ? '' : ` for ${scopeName(map, scope)}`),
  ],
  buttons: ({ id }, { scope }) => [
    formButton(scope === null ? 'For one team or service…' : 'For another team…', targetOf('scope-of', id)),
    formButton('The whole activity…', targetOf('activity', id)),
  ],
});

/** An override that says nothing is none. Where it stands among the others stays as it is. */
function withOverride(activity: Activity, scope: string, raci: Raci): Activity {
  const isEmpty = Object.keys(raci).length === 0;
  const { overrides } = activity;
  if (!overrides.some((override) => override.scope === scope)) {
    return isEmpty ? activity : { ...activity, overrides: [...overrides, { scope, raci }] };
  }
  return {
    ...activity,
    overrides: overrides.flatMap((override) => {
      if (override.scope !== scope) return [override];
      return isEmpty ? [] : [{ ...override, raci }];
    }),
  };
}
