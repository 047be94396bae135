import { editMap } from '../domain/edit/map-edit.ts';
import { DomainError } from '../domain/error.ts';
import { editOf } from '../domain/map/change.ts';
import type { CompanyMap } from '../domain/map/company-map.ts';
import { LiveMap } from '../domain/map/live-map.ts';
import { openStore, type Store } from '../store/open.ts';
import { readArguments } from './arguments.ts';
import { type ExitCode, type Terminal, UsageError } from './command.ts';

const OPTIONS = { area: { type: 'string' }, json: { type: 'boolean' } } as const;
const EMAIL = /^[^\s@,]+@[^\s@,]+$/;

/** Names who may edit: everything, or with `--area` what belongs to one area. A bot that runs knows of it within a second. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS, { least: 1, most: 2 });
  const [verb, typed] = positionals;
  if (verb !== 'add' && verb !== 'remove' && verb !== 'list') {
    throw new UsageError(`"${verb}" is none of add, remove and list.`);
  }
  const store = await openStore({ url: terminal.config.databaseUrl, mode: 'existing' });
  try {
    if (verb === 'list') return await list(store, terminal, values.area, values.json === true);
    const email = readEmail(typed);
    const changed = values.area
      ? await changeArea(store, terminal, verb, email, values.area)
      : await changeAll(store, terminal, verb, email);
    const where = values.area ? `a steward of ${values.area}` : 'a steward of everything';
    if (verb === 'add') terminal.out(`${email} is ${where}${changed ? ' now' : ' already'}.`);
    else terminal.out(`${email} is ${changed ? 'no longer' : 'not'} ${where}.`);
    return 0;
  } finally {
    await store.close();
  }
}

function readEmail(typed: string | undefined): string {
  const email = (typed ?? '').trim().toLowerCase();
  if (!EMAIL.test(email)) throw new UsageError(typed ? `"${typed}" is no e-mail address.` : 'Whose e-mail address?');
  return email;
}

async function changeAll(store: Store, terminal: Terminal, verb: 'add' | 'remove', email: string): Promise<boolean> {
  if (verb === 'add') return await store.stewards.add(email, terminal.clock());
  if (terminal.config.stewards.has(email)) {
    throw new DomainError('conflict', `${email} is named in WHOOWNS_STEWARDS. Take them out there, and restart.`);
  }
  return await store.stewards.remove(email);
}

/** Stewards of an area stand in the map, and so in its history. */
async function changeArea(
  store: Store,
  { clock }: Terminal,
  verb: 'add' | 'remove',
  email: string,
  id: string,
): Promise<boolean> {
  const live = await LiveMap.open(store.map);
  const word = { at: clock(), actor: 'cli', source: 'whoowns steward', reason: null };
  let changed = false;
  await editMap(live, store.map, word, (map) => {
    const before = areaOf(map, id);
    if (verb === 'add' && !map.people.has(email)) {
      throw new DomainError('not_found', `${email} is not on the map. Import them first, or leave out --area.`);
    }
    const others = before.stewards.filter((steward) => steward !== email);
    const stewards = verb === 'add' ? [...others, email] : others;
    changed = before.stewards.includes(email) !== (verb === 'add');
    return changed ? [editOf({ kind: 'area', value: before }, { kind: 'area', value: { ...before, stewards } })] : [];
  });
  return changed;
}

function areaOf(map: CompanyMap, id: string) {
  const area = map.areas.get(id);
  if (area) return area;
  const known = [...map.areas.keys()].slice(0, 20).join(', ');
  throw new DomainError('not_found', `There is no area "${id}"${known ? `; there are: ${known}` : ' on the map'}.`);
}

interface Listed {
  readonly email: string;
  /** Null for everything. */
  readonly area: string | null;
  readonly from: 'settings' | 'command line' | 'map';
}

async function list(
  store: Store,
  { config, out }: Terminal,
  area: string | undefined,
  json: boolean,
): Promise<ExitCode> {
  const live = await LiveMap.open(store.map);
  const map = await live.current();
  const areas = area === undefined ? [...map.areas.values()] : [areaOf(map, area)];
  const named = (await store.stewards.all()).filter((email) => !config.stewards.has(email));
  const all: Listed[] = [
    ...[...config.stewards].map((email) => ({ email, area: null, from: 'settings' as const })),
    ...named.map((email) => ({ email, area: null, from: 'command line' as const })),
    ...areas.flatMap(({ id, stewards }) => stewards.map((email) => ({ email, area: id, from: 'map' as const }))),
  ].filter((each) => area === undefined || each.area === area);
  if (json) out(JSON.stringify(all));
  else if (all.length === 0) out('There are none yet: whoowns steward add EMAIL names one.');
  else for (const each of all) out(`${each.email}  ${each.area ?? 'everything'}  (${each.from})`);
  return 0;
}
