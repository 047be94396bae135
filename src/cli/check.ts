import type { CompanyMap } from '../domain/company-map.ts';
import { ENTITY_KINDS, type Entity } from '../domain/entity.ts';
import { LiveMap } from '../domain/live-map.ts';
import { type Violation, violations } from '../domain/rule.ts';
import { openStore } from '../store/open.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode, Terminal } from './command.ts';

export async function run(args: readonly string[], { config, out, err }: Terminal): Promise<ExitCode> {
  const { values } = readArguments(args, { json: { type: 'boolean' } });
  const store = await openStore({ url: config.databaseUrl, mode: 'existing' });
  try {
    const map = await (await LiveMap.open(store.map)).current();
    const found = violations(map, everything(map));
    if (values.json) out(JSON.stringify({ errors: found }));
    else if (found.length === 0) out('Every rule holds.');
    for (const violation of found) err(sentence(violation));
    return found.length === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}

function* everything(map: CompanyMap): Generator<Entity> {
  for (const kind of ENTITY_KINDS) yield* map.entities(kind);
}

function sentence({ kind, key, path, found, expected }: Violation): string {
  const place = path.length > 0 ? ` ${path.join('.')}` : '';
  return `${kind.replace('_', ' ')} ${key}${place}: found ${found}, expected ${expected}`;
}
