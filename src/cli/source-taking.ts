import { basename, resolve } from 'node:path';
import { DomainError } from '../domain/error.ts';
import type { NewSource, Source } from '../domain/source/source.ts';
import { readMap } from '../exchange/import.ts';
import { NameIndex } from '../exchange/name-index.ts';
import { planText, problemText } from '../exchange/plan-report.ts';
import { digestOf, takeSource } from '../exchange/source-import.ts';
import type { Store } from '../store/open.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode, Terminal } from './command.ts';
import { readIncoming } from './import.ts';

const OPTIONS = {
  link: { type: 'string' },
  repo: { type: 'string' },
  name: { type: 'string' },
  managed: { type: 'boolean' },
} as const;

/** `source add FILE [--link URL] [--managed] [--repo SCOPE] [--name NAME]` */
export async function addSource(args: readonly string[], terminal: Terminal, store: Store): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS, { least: 1, most: 1 });
  const path = resolve(positionals[0] ?? '');
  if (values.link !== undefined && !/^https?:\/\/[^\s<>|]+$/i.test(values.link)) {
    throw new DomainError('invalid', `${values.link} is no link: it has to begin with https:// or http://.`);
  }
  const scope = values.repo === undefined ? null : await scopeNamed(store, values.repo);
  const name = values.name ?? (scope === null ? basename(path) : `${scope}/${basename(path)}`);
  const other = (await store.sources.all()).find((source) => source.name === name && source.path !== path);
  if (other) {
    throw new DomainError(
      'conflict',
      `${name} is the name of another file (${other.path}). Add --name with another one.`,
    );
  }
  const about = { name, path, link: values.link ?? null, scope, managed: values.managed === true };
  return await take(about, terminal, store);
}

/** `source sync [NAME…]`: reads the files again that have changed since, and those that are named in any case. */
export async function syncSources(args: readonly string[], terminal: Terminal, store: Store): Promise<ExitCode> {
  const { positionals } = readArguments(args, {}, { least: 0, most: 1000 });
  const all = await store.sources.all();
  const unknown = positionals.find((name) => !all.some((source) => source.name === name));
  if (unknown !== undefined) {
    throw new DomainError('not_found', `There is no source ${unknown}. whoowns source list names them.`);
  }
  let worst: ExitCode = 0;
  for (const source of all) {
    if (positionals.length > 0 && !positionals.includes(source.name)) continue;
    const code = await syncOne(source, positionals.length > 0, terminal, store).catch((error: unknown) => {
      // One file that can't be read keeps no other from being read.
      if (!(error instanceof DomainError)) throw error;
      terminal.err(`${source.name}: ${error.message}`);
      return 1 as const;
    });
    if (code !== 0) worst = code;
  }
  return worst;
}

async function syncOne(source: Source, isNamed: boolean, terminal: Terminal, store: Store): Promise<ExitCode> {
  if (!isNamed && digestOf(await readIncoming(source.path)) === source.digest) {
    terminal.out(`${source.name}: unchanged.`);
    return 0;
  }
  return await take(source, terminal, store);
}

/** More names than this nobody reads; those are seen to first. */
const NAMED = 20;

type About = Pick<NewSource, 'name' | 'path' | 'link' | 'scope' | 'managed'>;

async function take(about: About, { out, err, clock }: Terminal, store: Store): Promise<ExitCode> {
  const { content } = await readIncoming(about.path);
  const { name, path, link, scope, managed } = about;
  const { kind, plan, claims, unknown } = await takeSource({
    file: { name: basename(path), content },
    about: { name, path, link, scope, managed },
    store,
    actor: 'cli',
    now: clock(),
  });
  if (plan.problems.length > 0) {
    for (const problem of plan.problems) err(problemText(problem));
    err(`${name}: nothing was taken. Mend these and run it again.`);
    return 1;
  }
  const said = kind === 'codeowners' ? `${claims.length.toLocaleString('en')} lines about ${scope}.` : planText(plan);
  out(`${name} (${kind}): ${said}`);
  if (kind === 'codeowners')
    for (const { line, column, text } of plan.notes) out(`Note: ${path}:${line}:${column}: ${text}`);
  if (unknown.length > 0) {
    const more = unknown.length > NAMED ? ` and ${(unknown.length - NAMED).toLocaleString('en')} more` : '';
    out(
      `Nobody on the map: ${unknown.slice(0, NAMED).join(', ')}${more}. whoowns source alias NAME ENTRY says who they are.`,
    );
  }
  return 0;
}

async function scopeNamed(store: Store, text: string): Promise<string> {
  const map = await readMap(store.map);
  const index = new NameIndex();
  for (const { id, name, aliases } of map.scopes.values()) index.add(id, name, aliases);
  const [id, second] = index.find(text);
  if (id === undefined) {
    throw new DomainError('not_found', `There is no scope "${text}" on the map. Import it first, then add its files.`);
  }
  if (second !== undefined) throw new DomainError('ambiguous', `Several scopes are called "${text}": give the id.`);
  return id;
}
