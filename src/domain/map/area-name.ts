import type { Area } from './area.ts';
import type { CompanyMap } from './company-map.ts';
import { nameKey } from './name.ts';

/** What people call the districts of the catalogue, where neither name nor id says it. An area of that id must be on the map. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  engineering: 'delivery',
  development: 'delivery',
  developers: 'delivery',
  dev: 'delivery',
  infosec: 'security',
  cybersecurity: 'security',
  infrastructure: 'platform',
  devops: 'platform',
  ops: 'operations',
  it: 'operations',
  qa: 'quality',
  legal: 'governance',
  compliance: 'governance',
  procurement: 'finance',
  purchasing: 'finance',
  helpdesk: 'service',
  'help desk': 'service',
  management: 'leadership',
  executives: 'leadership',
  analytics: 'data',
  green: 'sustainability',
};

/**
 * The area that a text names: by id, by name, by what people call it, or by words that only its name has. Null where it names none,
 * or where several fit.
 */
export function areaNamed(map: CompanyMap, text: string): Area | null {
  const key = nameKey(text)
    .replace(/^(the|our) /, '')
    .replace(/ (area|department|district)$/, '');
  if (key === '') return null;
  const areas = [...map.areas.values()];
  const exact = areas.find(({ id, name }) => nameKey(id) === key || nameKey(name) === key);
  if (exact) return exact;
  const other = map.areas.get(OTHER_NAMES[key] ?? '');
  if (other) return other;
  const wanted = key.split(' ').filter((word) => word !== 'and');
  const having = areas.filter(({ name }) => {
    const words = nameKey(name).split(' ');
    return wanted.every((word) => words.includes(word));
  });
  return having.length === 1 ? (having[0] ?? null) : null;
}
