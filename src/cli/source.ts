import { DomainError } from '../domain/error.ts';
import { aliasKey, readOwnerEntry } from '../domain/source/owner-name.ts';
import { openStore, type Store } from '../store/open.ts';
import { readArguments } from './arguments.ts';
import { type ExitCode, type Terminal, UsageError } from './command.ts';
import { addSource, syncSources } from './source-taking.ts';

type Verb = (args: readonly string[], terminal: Terminal, store: Store) => Promise<ExitCode>;

const VERBS: Readonly<Record<string, Verb>> = {
  add: addSource,
  sync: syncSources,
  list: listSources,
  remove: removeSource,
  alias: aliasOwner,
};

/** Files that say who owns what: adds them, reads them again, lists and forgets them. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [word = '', ...rest] = args;
  const verb = Object.hasOwn(VERBS, word) ? VERBS[word] : undefined;
  if (!verb) throw new UsageError(`Say what to do with sources: ${Object.keys(VERBS).join(', ')}.`);
  const store = await openStore({ url: terminal.config.databaseUrl, mode: word === 'add' ? 'create' : 'existing' });
  try {
    return await verb(rest, terminal, store);
  } finally {
    await store.close();
  }
}

async function listSources(args: readonly string[], { out }: Terminal, { sources }: Store): Promise<ExitCode> {
  const { values } = readArguments(args, { json: { type: 'boolean' } });
  const all = await sources.all();
  if (values.json) out(JSON.stringify(all.map(({ id: _id, ...source }) => source)));
  else if (all.length === 0) out('No sources. whoowns source add FILE adds one.');
  else {
    for (const { name, kind, scope, managed, at, link } of all) {
      const about = [kind, scope, managed ? 'managed' : null, link].filter(Boolean).join(', ');
      out(`${name} (${about}), read ${new Date(at).toISOString()}`);
    }
  }
  return 0;
}

async function removeSource(args: readonly string[], { out }: Terminal, { sources }: Store): Promise<ExitCode> {
  const [name = ''] = readArguments(args, {}, { least: 1, most: 1 }).positionals;
  if (!(await sources.remove(name))) {
    throw new DomainError('not_found', `There is no source ${name}. whoowns source list names them.`);
  }
  out(`${name} is no source any more. What it brought stays on the map, and can be changed in Slack.`);
  return 0;
}

/** `source alias @acme/pay role:payments-team`; without the second word the alias is forgotten. */
async function aliasOwner(args: readonly string[], { out }: Terminal, { sources }: Store): Promise<ExitCode> {
  const [name, entry] = readArguments(args, {}, { least: 0, most: 2 }).positionals;
  if (name === undefined) {
    for (const [key, meaning] of await sources.aliases()) out(`${key} → ${meaning}`);
    return 0;
  }
  if (entry !== undefined && !readOwnerEntry(entry)) {
    throw new UsageError(`"${entry}" is nobody: write role:<id>, person:<e-mail> or group:<id>.`);
  }
  await sources.setAlias(aliasKey(name), entry ?? null);
  const said = entry === undefined ? `${name} is looked up by its name again.` : `${name} means ${entry}.`;
  out(`${said} For a Backstage catalog that counts once it is read again: whoowns source sync NAME.`);
  return 0;
}
