import { formatDuration } from '../domain/duration.ts';
import { CONFIRM_EVERY_MS } from '../domain/map/area.ts';
import type { CompanyMap } from '../domain/map/company-map.ts';
import { type Entity, type EntityKind, keyOf } from '../domain/map/entity.ts';
import { LETTERS, type Raci } from '../domain/map/raci.ts';
import { withoutEmpty } from './map-item.ts';
import { blockScalar, flowList, flowMapping, scalar } from './yaml-text.ts';

type Pair = readonly [key: string, value: string];
type Lines<K extends EntityKind> = (value: Extract<Entity, { kind: K }>['value']) => string;

interface SectionWriter {
  readonly section: string;
  readonly kind: EntityKind;
  readonly write: (entity: Entity) => string;
}

/**
 * The whole map as a map file: sections in the format's order, things by id, lists as they are. Read again it is no change
 * at all. For a big map in a process that answers questions take the pieces instead, and let others have a turn between them.
 */
export function exportYaml(map: CompanyMap): string {
  return [...yamlPieces(map)].join('');
}

/** The same text in pieces of one thing each. */
export function* yamlPieces(map: CompanyMap): Generator<string> {
  yield 'version: 1\n';
  for (const { section, kind, write } of SECTIONS) {
    const things = [...map.entities(kind)].map((entity) => ({ key: keyOf(entity), entity })).sort(byKey);
    if (things.length > 0) yield `\n${section}:\n`;
    for (const { entity } of things) yield write(entity);
  }
}

/** Things by key in an order that no language setting changes. */
export function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : Number(a.key > b.key);
}

const writeArea: Lines<'area'> = ({ id, name, summary, language, metrics, stewards, confirmEveryMs }) =>
  row([
    ['id', scalar(id)],
    ['name', scalar(name)],
    ...text('summary', summary),
    ...list('language', language),
    ...list('metrics', metrics),
    ...list('stewards', stewards),
    ...(confirmEveryMs === CONFIRM_EVERY_MS ? [] : [['confirm_every', confirmText(confirmEveryMs)] as const]),
  ]);

const writeScope: Lines<'scope'> = ({ id, name, kind, aliases, parent, raci }) =>
  row([
    ['id', scalar(id)],
    ['name', scalar(name)],
    ['kind', scalar(kind)],
    ...list('aliases', aliases),
    ...text('parent', parent),
    ...(raci ? [['raci', letters(raci)] as const] : []),
  ]);

const writePerson: Lines<'person'> = ({ id, name, slack, timezone, manager, phone, active }) =>
  row([
    ['id', scalar(id)],
    ['name', scalar(name)],
    ...text('slack', slack),
    ['timezone', scalar(timezone)],
    ...text('manager', manager),
    ...text('phone', phone),
    ...(active ? [] : [['active', 'false'] as const]),
  ]);

const writeGroup: Lines<'group'> = ({ id, name, members, unreadable }) =>
  row([['id', scalar(id)], ['name', scalar(name)], ...list('members', members), ...text('unreadable', unreadable)]);

const writeRole: Lines<'role'> = (role) =>
  block([
    ['id', scalar(role.id)],
    ['name', scalar(role.name)],
    ...list('aliases', role.aliases),
    ...text('area', role.area),
    ...prose('summary', role.summary),
    ...prose('simply', role.simply),
    ...longList('responsibilities', role.responsibilities),
    ...longList('decides', role.decides),
    ...prose('horizon', role.horizon),
    ...rows('pillars', pillarLines(role.pillars)),
    ...list('metrics', role.metrics),
    ...text('reports_to', role.reportsTo),
    ...rows(
      'works_with',
      role.worksWith.map((other) => `- ${collaboration(other)}`),
    ),
    ...rows(
      'confused_with',
      role.confusedWith.map(({ role: id, difference }) => {
        return `- ${flowMapping([...text('role', id), ['difference', scalar(difference)]])}`;
      }),
    ),
    ...prose('startup', role.startup),
    ...prose('enterprise', role.enterprise),
  ]);

const writeHolder: Lines<'holder'> = ({ role, scope, person, group, deputies }) =>
  row([
    ...text('role', role),
    ...text('scope', scope),
    ...text('person', person),
    ...text('group', group),
    ...list('deputies', deputies),
  ]);

/** Dates without quotes, as the format's own example has them. */
const writeAbsence: Lines<'absence'> = ({ person, from, to }) =>
  row([
    ['person', scalar(person)],
    ['from', from],
    ['to', to],
  ]);

const writeActivity: Lines<'activity'> = (activity) =>
  block([
    ['id', scalar(activity.id)],
    ['name', scalar(activity.name)],
    ...list('aliases', activity.aliases),
    ...text('area', activity.area),
    ...prose('description', activity.description),
    ...rows(
      'links',
      activity.links.map(({ title, url }) => `- ${flowMapping([...text('title', title), ...text('url', url)])}`),
    ),
    ['raci', letters(withoutEmpty(activity.raci))],
    ...rows(
      'overrides',
      activity.overrides.map(
        ({ scope, raci }) => `- ${flowMapping([...text('scope', scope), ['raci', letters(raci)]])}`,
      ),
    ),
    ...text('escalation', activity.escalation),
    ...(activity.severity === undefined ? [] : [['severity', String(activity.severity)] as const]),
  ]);

const writePolicy: Lines<'escalation_policy'> = ({ id, steps, repeat, fallback, severities, remindMs }) =>
  block([
    ['id', scalar(id)],
    ...(steps.length === 0 ? [['steps', '[]'] as const] : []),
    ...rows(
      'steps',
      steps.map(({ page, waitMs, hours }) => {
        const pairs = [
          ...text('page', page),
          ['wait', formatDuration(waitMs)] as const,
          ...text('hours', hours ?? null),
        ];
        return `- ${flowMapping(pairs)}`;
      }),
    ),
    ['repeat', String(repeat)],
    ...text('fallback', fallback),
    ...(severities === undefined ? [] : [['severities', flowMapping(severityPairs(severities))] as const]),
    ...(remindMs === undefined ? [] : [['still_on_it', formatDuration(remindMs)] as const]),
  ]);

function severityPairs(severities: Readonly<Record<string, string>>): Pair[] {
  const names = Object.keys(severities).sort();
  return names.map((severity) => [severity, scalar(severities[severity] ?? '')]);
}

const writeSynonym: Lines<'synonym'> = ({ id, words }) =>
  row([
    ['id', scalar(id)],
    ['words', flowList(words)],
  ]);

const SECTIONS: readonly SectionWriter[] = [
  section('areas', 'area', writeArea),
  section('scopes', 'scope', writeScope),
  section('people', 'person', writePerson),
  section('groups', 'group', writeGroup),
  section('roles', 'role', writeRole),
  section('holders', 'holder', writeHolder),
  section('absences', 'absence', writeAbsence),
  section('activities', 'activity', writeActivity),
  section('escalation_policies', 'escalation_policy', writePolicy),
  section('synonyms', 'synonym', writeSynonym),
];

function section<K extends EntityKind>(name: string, kind: K, write: Lines<K>): SectionWriter {
  return { section: name, kind, write: ({ value }) => write(value as Parameters<Lines<K>>[0]) };
}

function confirmText(ms: number | null): string {
  return ms === null ? 'off' : formatDuration(ms);
}

function row(pairs: readonly Pair[]): string {
  return `  - ${flowMapping(pairs)}\n`;
}

function block(pairs: readonly Pair[]): string {
  return `  - ${pairs.map(([key, value]) => `${key}:${value.startsWith('\n') ? '' : ' '}${value}\n`).join('    ')}`;
}

function text(key: string, value: string | null): Pair[] {
  return value === null || value === '' ? [] : [[key, scalar(value)]];
}

function prose(key: string, value: string): Pair[] {
  return value === '' ? [] : [[key, blockScalar(value, '      ')]];
}

function list(key: string, values: readonly string[]): Pair[] {
  return values.length === 0 ? [] : [[key, flowList(values)]];
}

function longList(key: string, values: readonly string[]): Pair[] {
  return rows(
    key,
    values.map((value) => `- ${scalar(value)}`),
  );
}

function rows(key: string, lines: readonly string[]): Pair[] {
  return lines.length === 0 ? [] : [[key, lines.map((line) => `\n      ${line}`).join('')]];
}

function pillarLines(pillars: Readonly<Record<string, string>>): string[] {
  return Object.entries(pillars)
    .map(([key, value]) => ({ key, value }))
    .sort(byKey)
    .map(({ key, value }) => `${scalar(key)}: ${scalar(value)}`);
}

function collaboration({ role, about, gives, gets }: Extract<Entity, { kind: 'role' }>['value']['worksWith'][number]) {
  return flowMapping([
    ...text('role', role),
    ...text('about', about),
    ...(gives === null ? [] : [['gives', scalar(gives)] as const]),
    ...(gets === null ? [] : [['gets', scalar(gets)] as const]),
  ]);
}

/** `{ A: release-manager, R: [devops-engineer] }`; the one who is Accountable stands alone, the others in a list. */
function letters(raci: Raci): string {
  const pairs: Pair[] = [];
  for (const letter of LETTERS) {
    const entries = raci[letter];
    const [only] = entries ?? [];
    if (entries)
      pairs.push([letter, letter === 'A' && entries.length === 1 && only ? scalar(only) : flowList(entries)]);
  }
  return flowMapping(pairs);
}
