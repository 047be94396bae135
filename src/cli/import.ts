import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DomainError } from '../domain/error.ts';
import { countedByKind, type GapCount } from '../domain/gap/gap-kind.ts';
import { gapsTouched } from '../domain/gap/gap-survey.ts';
import type { Edit } from '../domain/map/change.ts';
import type { CompanyMap } from '../domain/map/company-map.ts';
import { Roster } from '../domain/people/roster.ts';
import type { IncomingFile } from '../exchange/file-text.ts';
import { importFiles } from '../exchange/import.ts';
import type { Progress } from '../exchange/pace.ts';
import { changeText, planJson, problemText } from '../exchange/plan-report.ts';
import { parseDatabaseUrl } from '../store/database-url.ts';
import { openStore } from '../store/open.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode, Terminal } from './command.ts';

const OPTIONS = { 'dry-run': { type: 'boolean' }, prune: { type: 'boolean' }, json: { type: 'boolean' } } as const;

export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS, { least: 1, most: 1000 });
  const files = await Promise.all(positionals.map(readIncoming));
  return importInto(files, terminal, {
    prune: values.prune === true,
    dryRun: values['dry-run'] === true,
    json: values.json === true,
  });
}

export interface ImportOptions {
  readonly prune?: boolean;
  readonly addOnly?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** What cards name as the origin; the files' names where it is left out. */
  readonly source?: string;
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not',
};

/** Reads one file as it is. @throws DomainError('not_found') where it can't be read. */
export async function readIncoming(path: string): Promise<IncomingFile> {
  try {
    return { name: path, content: await readFile(path) };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new DomainError('not_found', `${path} can't be read: ${UNREADABLE[code] ?? message}.`);
  }
}

/** Imports files into the configured database and reports on the terminal. */
export async function importInto(
  files: readonly IncomingFile[],
  terminal: Terminal,
  options: ImportOptions,
): Promise<ExitCode> {
  const { url, leave } = placeFor(terminal.config.databaseUrl, options.dryRun === true);
  const store = await openStore({ url, mode: 'create' });
  try {
    const source = options.source ?? files.map(({ name }) => basename(name)).join(', ');
    const { plan, applied, map } = await importFiles({
      files,
      store: store.map,
      provenance: { at: terminal.clock(), actor: 'cli', source: source.slice(0, 200), reason: null },
      prune: options.prune === true,
      addOnly: options.addOnly === true,
      dryRun: options.dryRun === true,
      aliases: await store.sources.aliases(),
      accounts: await Roster.open(store.members),
      onProgress: progressOn(terminal),
    });
    const warnings = plan.problems.length === 0 ? warningsOf(map, plan.edits, terminal.clock()) : [];
    if (options.json) terminal.out(JSON.stringify({ ...planJson(plan), warnings }));
    else {
      const text = changeText(plan) + (applied && plan.edits.length > 0 ? '\nDone.' : '');
      if (text !== '') terminal.out(text);
      if (warnings.length > 0) terminal.out(warningText(warnings));
    }
    if (plan.problems.length === 0) return 0;
    for (const problem of plan.problems) terminal.err(problemText(problem));
    terminal.err('Nothing was imported. Mend these and run it again.');
    return 1;
  } finally {
    await store.close();
    leave();
  }
}

/** Where the map is. A dry run makes no database: where there is none, one that is gone afterwards stands in for it. */
function placeFor(url: string, isDry: boolean): { url: string; leave(): void } {
  const address = parseDatabaseUrl(url);
  if (!isDry || address.engine !== 'sqlite' || existsSync(address.path)) return { url, leave: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'whoowns-dry-run-'));
  return { url: `file:${join(folder, 'empty.db')}`, leave: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What is missing around what an import changes, counted by kind. The map becomes the one after the import. */
function warningsOf(map: CompanyMap, edits: readonly Edit[], now: number): GapCount[] {
  for (const edit of edits) map.apply(edit);
  const gaps = gapsTouched(map, edits, now).filter(({ severity }) => severity === 'warning');
  // A role of the catalogue that nobody holds is there to be read about.
  return countedByKind(gaps).filter(({ code }) => code !== 'dictionary_role');
}

function warningText(warnings: readonly GapCount[]): string {
  return ['Worth a look (whoowns check names each):', ...warnings.map(({ text }) => `  ${text}`)].join('\n');
}

const PHASE_NAME: Readonly<Record<Progress['phase'], string>> = { read: 'Reading', plan: 'Planning', save: 'Saving' };
const SHOWN_FROM = 5000;
const SHOWN_EVERY_MS = 1000;

/** A line a second for an import that takes long; nothing for a short one. */
function progressOn({ err, clock }: Terminal): (progress: Progress) => void {
  let shownAt = clock();
  return ({ phase, done, total }) => {
    if (total < SHOWN_FROM || clock() - shownAt < SHOWN_EVERY_MS) return;
    shownAt = clock();
    err(`${PHASE_NAME[phase]}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`);
  };
}
