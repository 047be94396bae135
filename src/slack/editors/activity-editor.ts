import { freeId } from '../../domain/edit/free-id.ts';
import { DomainError } from '../../domain/error.ts';
import type { Activity, Link } from '../../domain/map/activity.ts';
import { policyOption } from '../form/options.ts';
import { line, strong } from '../messages/note.ts';
import { nameOf, scopeName } from '../messages/people.ts';
import type { Option } from '../modals/form.ts';
import { editorFor, targetOf } from './editor.ts';
import { letterParts } from './letter-part.ts';
import { formButton } from './link-button.ts';
import { aliasesPart, areaPart, namePart } from './naming-part.ts';
import { choicePart, linesPart, type Part, searchPart, textPart } from './part.ts';

export const DESCRIPTION_LIMIT = 3000;
const SCOPES_NAMED = 6;

const SEVERITY = [1, 2, 3, 4] as const;
const SEVERITIES: readonly Option[] = [
  { value: '1', label: '1: everything stands still' },
  { value: '2', label: '2: many are hindered' },
  { value: '3', label: '3: some are hindered' },
  { value: '4', label: '4: it can wait' },
];

const PARTS: readonly Part<Activity>[] = [
  namePart('What is done, in a few words: Feeding the ducks'),
  ...letterParts<Activity>({
    path: ['raci'],
    optional: ['C', 'I'],
    get: ({ raci }) => raci,
    set: (activity, raci) => ({ ...activity, raci }),
  }),
  areaPart(),
  aliasesPart('A name on each line: what people type when they mean it.'),
  textPart({
    id: 'description',
    label: 'What does it mean?',
    path: ['description'],
    optional: true,
    multiline: true,
    limit: DESCRIPTION_LIMIT,
    get: ({ description }) => description,
    set: (activity, description) => ({ ...activity, description }),
  }),
  linesPart({
    id: 'links',
    label: 'Links',
    hint: 'On each line a name and an address: Runbook https://wiki.example.com/deploys',
    path: ['links'],
    optional: true,
    limit: 3000,
    get: ({ links }) => links.map(({ title, url }) => `${title} ${url}`),
    set: (activity, lines) => ({ ...activity, links: lines.map((text) => readLink(text, activity.links)) }),
  }),
  searchPart({
    id: 'escalation',
    label: 'If nobody answers',
    hint: 'The escalation policy: who is paged, and after whom.',
    path: ['escalation'],
    optional: true,
    menu: 'policy:search',
    option: policyOption,
    get: ({ escalation }) => escalation,
    set: (activity, escalation) => ({ ...activity, escalation }),
  }),
  choicePart({
    id: 'severity',
    label: 'How bad is it when it goes wrong?',
    path: ['severity'],
    optional: true,
    options: () => SEVERITIES,
    get: ({ severity }) => (severity === undefined ? '' : String(severity)),
    set: ({ severity: _before, ...activity }, chosen) => {
      const severity = SEVERITY.find((each) => String(each) === chosen);
      return severity ? { ...activity, severity } : activity;
    },
  }),
];

export const activityEditor = editorFor<'activity'>({
  id: 'activity',
  kind: 'activity',
  title: 'Activity',
  noun: 'activity',
  asksFirst: true,
  deletes: true,
  parts: () => PARTS,
  blank: (map, { start, scope }) => ({
    id: '',
    name: start,
    aliases: [],
    area: scope !== null && map.areas.has(scope) ? scope : null,
    description: '',
    links: [],
    raci: {},
    overrides: [],
    escalation: map.policies.has('default') ? 'default' : null,
  }),
  complete: (map, activity, before) =>
    before ? activity : { ...activity, id: freeId(map, 'activity', activity.name) },
  lines: (map, { name, overrides }) => {
    if (name === '' || overrides.length === 0) return [];
    const scopes = overrides.slice(0, SCOPES_NAMED).map(({ scope }) => scopeName(map, scope));
    const more = overrides.length > SCOPES_NAMED ? ` and ${overrides.length - SCOPES_NAMED} more` : '';
    return [line(strong(nameOf(name)), `: others do it for ${scopes.join(', ')}${more}.`)];
  },
  buttons: ({ id }) => [formButton('For one team or service…', targetOf('scope-of', id))],
});

/** A link as it is typed: a name, then an address. One that stood there before may stay, whatever it is. */
function readLink(text: string, known: readonly Link[]): Link {
  const old = known.find(({ title, url }) => `${title} ${url}`.replace(/\s+/g, ' ').trim() === text);
  if (old) return old;
  const [, title = '', address = ''] = /^(.*?)\s*<?(\S+?)>?$/.exec(text) ?? [];
  if (!/^https:\/\//i.test(address) || !URL.canParse(address)) {
    throw new DomainError(
      'invalid',
      `"${text.slice(0, 80)}" has no address that begins with https://. Write the name, then the address.`,
    );
  }
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') {
    throw new DomainError('invalid', `The address in "${text.slice(0, 80)}" holds a name or password. Leave it out.`);
  }
  return { title: title.replace(/[:\s]+$/, '') || url.host, url: address };
}
