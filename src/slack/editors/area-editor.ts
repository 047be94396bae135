import { formatDuration } from '../../domain/duration.ts';
import { freeId } from '../../domain/edit/free-id.ts';
import { DomainError } from '../../domain/error.ts';
import { type Area, CONFIRM_EVERY_MS } from '../../domain/map/area.ts';
import { personOption } from '../form/options.ts';
import { editorFor } from './editor.ts';
import { namePart } from './naming-part.ts';
import { linesPart, type Part, searchesPart, textPart } from './part.ts';

const DAY_MS = 86_400_000;

const PARTS: readonly Part<Area>[] = [
  namePart('Delivery'),
  searchesPart({
    id: 'stewards',
    label: 'Who keeps it?',
    hint: 'Its stewards: what they change here is in force at once, and others’ proposals wait for them.',
    path: ['stewards'],
    optional: true,
    menu: 'person:search',
    option: personOption,
    get: ({ stewards }) => stewards,
    set: (area, stewards) => ({ ...area, stewards }),
  }),
  textPart({
    id: 'summary',
    label: 'What do its people care about?',
    hint: 'One sentence that somebody new understands.',
    path: ['summary'],
    optional: true,
    limit: 600,
    get: ({ summary }) => summary,
    set: (area, summary) => ({ ...area, summary }),
  }),
  linesPart({
    id: 'language',
    label: 'Words it uses',
    hint: 'On each line a word and what it means: toil: manual work that a machine could do',
    path: ['language'],
    optional: true,
    limit: 3000,
    get: ({ language }) => language,
    set: (area, language) => ({ ...area, language }),
  }),
  linesPart({
    id: 'metrics',
    label: 'What does it measure?',
    hint: 'One on each line.',
    path: ['metrics'],
    optional: true,
    limit: 3000,
    get: ({ metrics }) => metrics,
    set: (area, metrics) => ({ ...area, metrics }),
  }),
  textPart({
    id: 'confirm',
    label: 'How often is “is it still so?” asked?',
    hint: 'A number of days such as 90d, or off. Left empty: every 90 days.',
    path: ['confirm_every'],
    optional: true,
    limit: 20,
    get: ({ confirmEveryMs }) => (confirmEveryMs === null ? 'off' : formatDuration(confirmEveryMs)),
    set: (area, text) => ({ ...area, confirmEveryMs: readDays(text) }),
  }),
];

/** `90d`, `90 days`, or a bare `90`, in milliseconds; null for `off`. */
function readDays(text: string): number | null {
  if (text === '') return CONFIRM_EVERY_MS;
  if (/^(off|never)$/i.test(text)) return null;
  const [, days] = /^([1-9]\d{0,3})\s*(?:d|days?)?$/i.exec(text) ?? [];
  if (!days) throw new DomainError('invalid', 'Write a number of days, such as 90d, or off.');
  return Number(days) * DAY_MS;
}

export const areaEditor = editorFor<'area'>({
  id: 'area',
  kind: 'area',
  title: 'Area',
  noun: 'area',
  deletes: true,
  parts: () => PARTS,
  blank: (_map, { start }) => {
    const nothing = { summary: '', language: [], metrics: [], stewards: [] };
    return { id: '', name: start, ...nothing, confirmEveryMs: CONFIRM_EVERY_MS };
  },
  complete: (map, area, before) => (before ? area : { ...area, id: freeId(map, 'area', area.name) }),
});
