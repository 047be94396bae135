import { describe, expect, test } from '@jest/globals';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';
import { driftOf } from '../../src/domain/source/drift.ts';
import { pathAnswers } from '../../src/domain/source/path-owner.ts';
import type { Claim, Source, SourceKind } from '../../src/domain/source/source.ts';
import { holder, mapOf, person, role, scope } from './sample.ts';

const source = (name: string, kind: SourceKind, of: string | null = null): Source => ({
  id: name,
  name,
  kind,
  path: `/${name}`,
  link: null,
  scope: of,
  managed: false,
  digest: '',
  at: 0,
});
const said = (name: string, type: Claim['type'], subject: string, ...owners: string[]): Claim => ({
  source: name,
  type,
  subject,
  owners,
  line: 3,
  section: null,
  since: 1000,
});
const SOURCES = [source('backstage', 'backstage'), source('CODEOWNERS', 'codeowners', 'payments')];

/** Ana owns payments, and is in the group `pay`, which Bo is not. */
function map(): CompanyMap {
  const group = { id: 'pay', name: 'Payments Team', members: ['ana@test.example'], unreadable: null };
  return mapOf(
    person('ana'),
    person('bo'),
    { kind: 'group', value: group },
    role('owner'),
    role('lead'),
    scope('payments', { raci: { A: ['owner'], R: ['owner'] } }),
    scope('ledger', { parent: 'payments' }),
    holder('owner', 'ana', { scope: 'payments' }),
  );
}

function drift(claims: readonly Claim[], aliases = new Map<string, string>(), on = map()) {
  return driftOf(on, { sources: SOURCES, claims, aliases }).map(({ scope: id, words }) => [
    id,
    ...words.map(({ source: from, owners }) => `${from ?? 'map'}: ${owners.join(' ') || '-'}`),
  ]);
}

describe('the drift', () => {
  test('is none where every word means the same, in whatever words', () => {
    expect(
      drift([
        said('backstage', 'scope', 'payments', 'user:ana'),
        said('CODEOWNERS', 'path', '*', '@bo', 'Ana@test.example'),
        said('CODEOWNERS', 'path', '/docs/', '@bo'),
      ]),
    ).toEqual([]);
    expect(drift([said('backstage', 'scope', 'payments', 'group:pay')])).toEqual([]);
    expect(drift([said('CODEOWNERS', 'path', '*', '@acme/payments-team')])).toEqual([]);
    expect(drift([said('CODEOWNERS', 'path', '*', '@acme/x')], new Map([['@acme/x', 'role:owner']]))).toEqual([]);
  });

  test('is where two words have nobody in common, with what each says', () => {
    expect(
      drift([
        said('backstage', 'scope', 'payments', 'user:ana'),
        said('CODEOWNERS', 'path', '*', '@bo'),
        said('backstage', 'scope', 'ledger', 'user:ana'),
      ]),
    ).toEqual([['payments', 'map: person:ana@test.example', 'backstage: user:ana', 'CODEOWNERS: @bo']]);
  });

  test('is where one leaves without an owner what another gives one, and where an owner is nobody', () => {
    expect(drift([said('CODEOWNERS', 'path', '*')])).toEqual([
      ['payments', 'map: person:ana@test.example', 'CODEOWNERS: -'],
    ]);
    const [found] = driftOf(map(), {
      sources: SOURCES,
      claims: [said('backstage', 'scope', 'payments', 'group:nobody')],
      aliases: new Map(),
    });
    expect(found?.words[1]).toEqual({
      source: 'backstage',
      link: null,
      line: 3,
      owners: ['group:nobody'],
      unknown: ['group:nobody'],
      since: 1000,
    });
    expect(drift([said('backstage', 'scope', 'gone', 'user:ana')])).toEqual([
      ['gone', 'map: -', 'backstage: user:ana'],
    ]);
  });

  test('tells since when the map says so: by the last of the words that make it', () => {
    const on = map();
    const word = { actor: 'cli', source: 'x', reason: null };
    on.put(scope('payments', { raci: { A: ['owner'], R: ['owner'] } }), { ...word, at: 5000 });
    on.put(holder('owner', 'ana', { scope: 'payments' }), { ...word, at: 7000 });
    const claims = [said('backstage', 'scope', 'payments', 'user:bo')];
    const [found] = driftOf(on, { sources: SOURCES, claims, aliases: new Map() });
    expect(found?.words.map(({ since }) => since)).toEqual([7000, 1000]);
  });
});

describe('the owner of a path', () => {
  const claims = [
    said('CODEOWNERS', 'path', '*', '@acme/pay'),
    said('CODEOWNERS', 'path', '/gen/'),
    said('other', 'path', '/src/', '@bo', '@nobody'),
  ];
  const known = { sources: [...SOURCES, source('other', 'codeowners', 'ledger')], claims, aliases: new Map() };
  const answers = (path: string, of: string | null = null) =>
    pathAnswers(map(), known, path, of).map(({ source: { name }, state, owners }) => [
      name,
      state,
      ...owners.map(({ onMap }) => onMap?.id ?? null),
    ]);

  test('is told for every repository that has a word on it', () => {
    expect(answers('src/a.ts')).toEqual([
      ['CODEOWNERS', 'owned', 'pay'],
      ['other', 'owned', 'bo@test.example', null],
    ]);
    expect(answers('gen/a.ts')).toEqual([['CODEOWNERS', 'unowned']]);
    expect(answers('src/a.ts', 'payments')).toEqual([['CODEOWNERS', 'owned', 'pay']]);
    expect(answers('README.md', 'ledger')).toEqual([['CODEOWNERS', 'owned', 'pay']]);
  });
});
