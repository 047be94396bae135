/**
 * How long the sources of a large company take, each command as people run it, in a process of its own: a CODEOWNERS of a monorepo
 * (20,000 lines with deep patterns, remarks, e-mails; as GitHub and as GitLab have it) and a managed Backstage catalog.
 * `./bin/node bench/source/source.ts [postgres://…]`: on SQLite, or on an empty database.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LINES = 20_000;
const TEAMS = 400;
const PEOPLE = 5_000;
const COMPONENTS = 5_000;

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'whoowns-source-'));
const DATABASE_URL = process.argv[2] ?? `file:${join(folder, 'bench.db')}`;
const TELLING =
  'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\nused "+u.maxRSS+" "+(u.userCPUTime+u.systemCPUTime))})';

/** Runs one command and says how long it took, start included, how long it computed, and how much memory it had at most. */
function run(label: string, ...args: string[]): void {
  const began = performance.now();
  const node = ['--import', `data:text/javascript,${TELLING}`, join(root, 'src/cli.ts'), ...args];
  const env = { ...process.env, DATABASE_URL };
  const { stdout, stderr } = spawnSync(process.execPath, node, { env, encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = ((performance.now() - began) / 1000).toFixed(2);
  const [, memory = 0, cpu = 0] = /used (\d+) (\d+)$/.exec(stderr) ?? [];
  const used = `${(Number(cpu) / 1e6).toFixed(2).padStart(6)} s ${String(Math.round(Number(memory) / 1024)).padStart(4)} MB`;
  const said = (stdout.trim() || stderr).split('\n')[0] ?? '';
  console.log(`${label.padEnd(44)} ${seconds.padStart(6)} s ${used}  ${said.slice(0, 90)}`);
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** A pattern of each kind in turn. */
function pattern(i: number): string {
  const [a, b, c] = [`area-${i % 40}`, `team-${i % TEAMS}`, `part-${i}`];
  const kinds = [
    `/${a}/${b}/${c}/`,
    `/${a}/**/${c}/*.ts`,
    `**/${c}/**/test/`,
    `${c}.md`,
    `/${a}/${b}/**/${c}/**/*.generated.*`,
    `/${a}/with\\ space/${c}`,
  ];
  return kinds[i % kinds.length] ?? '';
}

function owners(i: number): string {
  const kinds = [
    `@acme/team-${i % TEAMS}`,
    `person-${i % PEOPLE}@test.example`,
    `@acme/team-${i % 7} @person-${i % 900}`,
    '',
  ];
  return kinds[i % kinds.length] ?? '';
}

function codeOwners(isGitLab: boolean, changed = 0): string {
  const lines = ['* @acme/team-0'];
  while (lines.length < LINES) {
    const i = lines.length;
    if (i % 50 === 0)
      lines.push(isGitLab ? `${i % 100 === 0 ? '^' : ''}[Section ${i}] @acme/team-${i % TEAMS}` : `# Section ${i}`);
    else lines.push(`${pattern(i)} ${owners(i + (i < changed ? 1 : 0))}${i % 11 === 0 ? ' # ask first' : ''}`);
  }
  return lines.join('\n');
}

function company(): string {
  const people = Array.from({ length: PEOPLE }, (_, i) => `  - { id: person-${i}@test.example, name: Person ${i} }`);
  const roles = Array.from({ length: TEAMS }, (_, i) => `  - { id: team-${i}, name: Team ${i} }`);
  return `scopes:\n  - { id: mono, name: Mono }\npeople:\n${people.join('\n')}\nroles:\n${roles.join('\n')}\n`;
}

function catalog(changed = 0): string {
  const parts: string[] = [];
  for (let i = 0; i < TEAMS; i += 1) {
    parts.push(
      `apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: { name: squad-${i} }\nspec: { members: [p${i}] }\n`,
    );
    parts.push(
      `apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata: { name: p${i} }\nspec: { profile: { email: person-${i}@test.example } }\n`,
    );
  }
  for (let i = 0; i < COMPONENTS; i += 1) {
    const owner = `squad-${(i + (i < changed ? 1 : 0)) % TEAMS}`;
    parts.push(
      `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: component-${i}\n  annotations: { a/b: c }\nspec:\n  type: service\n  lifecycle: production\n  owner: ${owner}\n`,
    );
  }
  return parts.join('---\n');
}

try {
  run('import of 5,000 people and 400 roles', 'import', written('company.yml', company()));
  const file = written('CODEOWNERS', codeOwners(false));
  run('source add CODEOWNERS, 20,000 lines', 'source', 'add', file, '--repo', 'mono');
  written('CODEOWNERS', codeOwners(false, 1000));
  run('source sync, 1,000 lines changed', 'source', 'sync');
  run('source sync, unchanged', 'source', 'sync');
  run('file, in its middle', 'file', 'area-3/team-3/x/y/part-10003/deep/down/a.ts', '--repo', 'mono');
  run('drift', 'drift');
  written('CODEOWNERS', codeOwners(true));
  run("source sync, now in GitLab's style", 'source', 'sync');
  run('file, over 400 sections', 'file', 'area-3/team-3/x/y/part-10003/deep/down/a.ts', '--repo', 'mono');
  const catalogue = written('catalog-info.yaml', catalog());
  run('source add catalog --managed, 5,000', 'source', 'add', catalogue, '--managed');
  written('catalog-info.yaml', catalog(500));
  run('source sync, 500 owners changed', 'source', 'sync');
  written('catalog-info.yaml', catalog(500).split('---\n').slice(0, -2500).join('---\n'));
  run('source sync, 2,500 components gone', 'source', 'sync');
  run('drift', 'drift');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
