import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeWordOn } from '../../src/domain/source/code-owner.ts';
import { readCodeOwners } from '../../src/exchange/code-owners.ts';

function ownersIn(text: string, path: string): string {
  const { rules, problems } = readCodeOwners('CODEOWNERS', text);
  expect(problems).toEqual([]);
  const word = codeWordOn(rules, path);
  return word.state === 'owned' ? word.rules.flatMap(({ owners }) => owners).join(' ') : word.state;
}

/** The cases that GitHub's own description of the file gives, and those that it leaves to gitignore. */
const GITHUB: readonly (readonly [pattern: string, path: string, fits: boolean])[] = [
  ['*', 'a/b/c.txt', true],
  ['*.js', 'app/index.js', true],
  ['*.js', 'app/index.jsx', false],
  ['/build/logs/', 'build/logs/today/x.log', true],
  ['/build/logs/', 'build/logs', false],
  ['/build/logs/', 'src/build/logs/x.log', false],
  ['docs/*', 'docs/getting-started.md', true],
  ['docs/*', 'docs/build-app/troubleshooting.md', false],
  ['apps/', 'apps/x/y', true],
  ['apps/', 'src/apps/x', true],
  ['/docs/', 'docs/a/b', true],
  ['/docs/', 'src/docs/a', false],
  ['/apps/github', 'apps/github', true],
  ['/apps/github', 'apps/github/x/y', true],
  ['/apps/github', 'apps/githubber', false],
  ['**/logs', 'build/logs/x', true],
  ['**/logs', 'logs', true],
  ['**/logs', 'catalogs', false],
  ['src/**/test', 'src/test', true],
  ['src/**/test', 'src/a/b/test/x', true],
  ['src/**', 'src/a', true],
  ['src/**', 'src', false],
  ['README.md', 'docs/README.md', true],
  ['README.md', 'docs/READMEXmd', false],
  ['src/README.md', 'docs/src/README.md', false],
  ['a?c', 'abc', true],
  ['a?c', 'a/c', false],
  ['dir\\ with\\ space/', 'dir with space/x', true],
  ['\\#odd', '#odd', true],
  ['a+(b).txt', 'a+(b).txt', true],
];

describe('a pattern', () => {
  test.each(GITHUB)('%s against %s: %s', (pattern, path, fits) => {
    expect(ownersIn(`${pattern} @o\n`, path)).toBe(fits ? '@o' : 'unmatched');
    expect(ownersIn(`${pattern} @o\n`, `/${path}`)).toBe(fits ? '@o' : 'unmatched');
  });

  test('never takes long, whatever it is', () => {
    const nasty = `${'**/'.repeat(100)}a`;
    const began = performance.now();
    expect(ownersIn(`${nasty} @o`, `${'b/'.repeat(500)}c`)).toBe('unmatched');
    expect(ownersIn(`${'*a'.repeat(12)}b @o`, 'a'.repeat(60))).toBe('unmatched');
    fc.assert(
      fc.property(fc.stringMatching(/^[ab*/?.]{1,30}$/), fc.stringMatching(/^[ab/]{1,60}$/), (pattern, path) => {
        codeWordOn([{ line: 1, pattern, section: null, owners: ['@o'] }], path);
      }),
      { numRuns: 2_000 },
    );
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

describe('a CODEOWNERS file', () => {
  const GITHUB_FILE = `# who owns what
*       @acme/core   # the rest
/src/   @acme/src bo@test.example
/src/generated/
`;

  test('owns by its last line that fits, leaves alone on purpose, or says nothing', () => {
    expect(ownersIn(GITHUB_FILE, 'README.md')).toBe('@acme/core');
    expect(ownersIn(GITHUB_FILE, 'src/a.ts')).toBe('@acme/src bo@test.example');
    expect(ownersIn(GITHUB_FILE, 'src/generated/a.ts')).toBe('unowned');
    expect(ownersIn('/docs/ @acme/docs\n', 'src/a.ts')).toBe('unmatched');
  });

  test('with sections owns once for each, with their defaults and what they exclude', () => {
    const text = `* @core
[Database] @dba
db/
db/seeds/ @seeds
^[Docs][2]
*.md @writers
!README.md
[database]
model/db/
`;
    expect(ownersIn(text, 'x.ts')).toBe('@core');
    expect(ownersIn(text, 'db/a.sql')).toBe('@core @dba');
    expect(ownersIn(text, 'db/seeds/a.sql')).toBe('@core @seeds');
    expect(ownersIn(text, 'src/db/guide.md')).toBe('@core @dba @writers');
    expect(ownersIn(text, 'README.md')).toBe('@core');
    expect(ownersIn('[Docs]\ndocs/\n', 'docs/a')).toBe('unowned');
  });

  test('has its problems at the word', () => {
    const { rules, problems } = readCodeOwners('CODEOWNERS', '* @acme/core core-team\n');
    expect(rules).toMatchObject([{ owners: ['@acme/core'] }]);
    expect(problems).toEqual([
      {
        file: 'CODEOWNERS',
        line: 1,
        column: 14,
        found: 'core-team',
        expected: '@user, @organisation/team or an e-mail address',
      },
    ]);
  });
});
