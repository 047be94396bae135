import { pathAnswers } from '../domain/source/path-owner.ts';
import { readMap } from '../exchange/import.ts';
import { pathNote } from '../slack/messages/path.ts';
import { toPlain } from '../slack/messages/render.ts';
import { openStore } from '../store/open.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode, Terminal } from './command.ts';

/** Who owns a file in a repository, by the CODEOWNERS that are known. */
export async function run(args: readonly string[], { config, out, clock }: Terminal): Promise<ExitCode> {
  const options = { repo: { type: 'string' }, json: { type: 'boolean' } } as const;
  const { values, positionals } = readArguments(args, options, { least: 1, most: 1 });
  const [path = ''] = positionals;
  const store = await openStore({ url: config.databaseUrl, mode: 'existing' });
  try {
    const map = await readMap(store.map);
    const { sources } = store;
    const known = {
      sources: await sources.all(),
      claims: await sources.claims('path'),
      aliases: await sources.aliases(),
    };
    const answers = pathAnswers(map, known, path, values.repo ?? null);
    if (!values.json) out(toPlain(pathNote(map, path, answers, clock())));
    else {
      const told = answers.map(({ source, state, rules, owners }) => ({
        source: source.name,
        repo: source.scope,
        state,
        rules: rules.map(({ line, pattern, section }) => ({ line, pattern, section })),
        owners,
      }));
      out(JSON.stringify({ path, answers: told }));
    }
    return 0;
  } finally {
    await store.close();
  }
}
