import fc from 'fast-check';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import { nameKey } from '../../src/domain/map/name.ts';
import type { Raci } from '../../src/domain/map/raci.ts';

const NASTY = [
  '=1+1',
  "'=1+1",
  '-',
  '- list',
  '@here',
  '+351 1',
  'yes',
  'No',
  'null',
  '~',
  '1e3',
  '0x1F',
  '2026-12-20',
  '12:30:00',
  'a: b',
  'a #b',
  'x:',
  '"quoted"',
  "it's",
  '{a}',
  '[b]',
  'a, b; c',
  '*star',
  '&anchor',
  '!tag',
  '|',
  '> fold',
  '%dir',
  '`tick`',
  '---',
  '...',
  '<<',
  '<!channel>',
  '🚀 launch',
  'é\u0301',
  '発注',
  'a\u2028b',
  'a\u0085b',
  'a\u0007b',
  '\ufeffbom',
  'two\nlines',
  'two\nlines\n',
  'ends\n\n',
  '  indented\nlines',
  'trail \nspace',
  'a\r\nb',
  'tab\there',
  '\t tab first',
  ' space around ',
  'x'.repeat(1500),
  '__proto__',
  'sep=;',
  'Activity',
  'Scope',
  'a|b\\c',
];

/** Every character but half ones. fast-check's own `binary` is the same, and takes a second to list them all. */
const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/** Any text that can be stored: no NUL, whole surrogate pairs. */
const anyText = fc
  .oneof(
    fc.constantFrom(...NASTY),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: anyCharacter, maxLength: 10 }),
  )
  .filter((text) => !text.includes('\0') && text.isWellFormed());
const anyName = anyText.filter((text) => /\S/.test(text));
const anyWord = anyText.filter((text) => text.length <= 200 && nameKey(text) !== '');
const anyId = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const texts = fc.array(anyText, { maxLength: 3 });
const names = fc.array(anyName, { maxLength: 3 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 2 });

/** A map that holds to the rules, with awkward texts wherever a text may stand. */
export const anyMap: fc.Arbitrary<CompanyMap> = fc
  .record({
    areas: fc.uniqueArray(anyId, { maxLength: 3 }),
    scopes: fc.uniqueArray(anyId, { maxLength: 3 }),
    people: fc.uniqueArray(anyId, { minLength: 1, maxLength: 3 }),
    roles: fc.uniqueArray(anyId, { minLength: 1, maxLength: 4 }),
    policies: fc.uniqueArray(anyId, { maxLength: 2 }),
    activities: fc.uniqueArray(anyId, { maxLength: 4 }),
    synonyms: fc.uniqueArray(anyId, { maxLength: 2 }),
  })
  .chain((ids) => {
    const emails = ids.people.map((id) => `${id}@larch.example`);
    const entries = [...ids.roles, ...emails.map((email) => `person:${email}`)];
    const entry = fc.constantFrom(...entries);
    const some = (min: number) => fc.uniqueArray(entry, { minLength: min, maxLength: 3 });
    const one = entry.map((only) => [only]);
    const ofThese = (list: readonly string[]) =>
      list.length === 0 ? fc.constant(null) : maybe(fc.constantFrom(...list));
    const partial = fc.record(
      { A: fc.oneof(one, fc.constant([])), R: some(0), C: some(0), I: some(0) },
      { requiredKeys: [] },
    );
    const overrides = fc.uniqueArray(
      fc.record({ scope: fc.constantFrom('', ...ids.scopes), raci: partial as fc.Arbitrary<Raci> }),
      {
        selector: ({ scope }) => scope,
        maxLength: ids.scopes.length,
      },
    );
    const each = <T>(list: readonly string[], of: (id: string, i: number) => fc.Arbitrary<T>) =>
      fc.tuple(...list.map(of));
    return fc
      .tuple(
        each<Entity>(ids.areas, (id) =>
          fc
            .record({
              id: fc.constant(id),
              name: anyName,
              summary: anyText,
              language: texts,
              metrics: texts,
              stewards: fc.subarray(emails),
              confirmEveryMs: fc.constantFrom(null, 86_400_000, 90 * 86_400_000),
            })
            .map((value) => ({ kind: 'area', value })),
        ),
        each<Entity>(emails, (id, i) =>
          fc
            .record({
              id: fc.constant(id),
              name: anyName,
              slack: fc.constantFrom(null, `U0${i}`),
              timezone: fc.constantFrom('UTC', 'Europe/Lisbon'),
              manager: ofThese(emails.slice(0, i)),
              phone: fc.constantFrom(null, '+351 5', '0123'),
              active: fc.boolean(),
            })
            .map((value) => ({ kind: 'person', value })),
        ),
        each<Entity>(ids.scopes, (id, i) =>
          fc
            .record({
              id: fc.constant(id),
              name: anyName,
              kind: anyText,
              aliases: names,
              parent: ofThese(ids.scopes.slice(0, i)),
              raci: maybe(partial as fc.Arbitrary<Raci>),
            })
            .map((value) => ({ kind: 'scope', value })),
        ),
        each<Entity>(ids.roles, (id, i) =>
          fc
            .record({
              id: fc.constant(id),
              name: anyName,
              aliases: names,
              area: ofThese(ids.areas),
              summary: anyText,
              simply: anyText,
              responsibilities: texts,
              decides: texts,
              horizon: anyText,
              pillars: fc.dictionary(anyId, anyText, { maxKeys: 2 }).map((pillars) => ({ ...pillars })),
              metrics: texts,
              reportsTo: ofThese(ids.roles.slice(0, i)),
              worksWith: fc.array(
                fc.record({
                  role: fc.constantFrom(...ids.roles),
                  about: anyText,
                  gives: maybe(anyText),
                  gets: maybe(anyText),
                }),
                { maxLength: 2 },
              ),
              confusedWith: fc.array(fc.record({ role: fc.constantFrom(...ids.roles), difference: anyText }), {
                maxLength: 2,
              }),
              startup: anyText,
              enterprise: anyText,
            })
            .map((value) => ({ kind: 'role', value })),
        ),
        each<Entity>(ids.policies, (id) =>
          fc
            .record(
              {
                id: fc.constant(id),
                steps: fc.array(
                  fc.record(
                    {
                      page: fc.constantFrom(
                        'R',
                        'A',
                        'manager-of-A',
                        `role:${ids.roles[0]}`,
                        `person:${emails[0]}`,
                        'group:S01',
                      ),
                      waitMs: fc.integer({ min: 0, max: 999_999 }).map((seconds) => seconds * 1000),
                      hours: fc.constantFrom('business', '22:00-06:30'),
                    },
                    { requiredKeys: ['page', 'waitMs'] },
                  ),
                  { minLength: 1, maxLength: 3 },
                ),
                repeat: fc.nat(100),
                fallback: fc.constantFrom(null, '#ops-help', 'C0123ABC'),
                severities: fc.record({ 1: fc.constantFrom(...ids.policies), 4: fc.constant(id) }),
                remindMs: fc.integer({ min: 1, max: 999_999 }).map((seconds) => seconds * 1000),
              },
              { requiredKeys: ['id', 'steps', 'repeat', 'fallback'] },
            )
            .map((value) => ({ kind: 'escalation_policy', value })),
        ),
        each<Entity>(ids.activities, (id) =>
          fc
            .record(
              {
                id: fc.constant(id),
                name: anyName,
                aliases: names,
                area: ofThese(ids.areas),
                description: anyText,
                links: fc.array(
                  fc.record({ title: anyName, url: fc.webUrl({ withFragments: true, withQueryParameters: true }) }),
                  { maxLength: 2 },
                ),
                raci: fc.record({ A: one, R: some(1), C: some(1), I: some(1) }, { requiredKeys: ['A', 'R'] }),
                overrides:
                  ids.scopes.length === 0
                    ? fc.constant([])
                    : overrides.map((list) => list.filter(({ scope }) => scope !== '')),
                escalation: ofThese(ids.policies),
                severity: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
              },
              {
                requiredKeys: [
                  'id',
                  'name',
                  'aliases',
                  'area',
                  'description',
                  'links',
                  'raci',
                  'overrides',
                  'escalation',
                ],
              },
            )
            .map((value) => ({ kind: 'activity', value })),
        ),
        each<Entity>(ids.synonyms, (id) =>
          fc
            .uniqueArray(anyWord, { minLength: 2, maxLength: 4, selector: nameKey })
            .map((words) => ({ kind: 'synonym', value: { id, words } })),
        ),
        each<Entity>(ids.roles, (role) =>
          fc
            .record({
              role: fc.constant(role),
              scope: ofThese(ids.scopes),
              who: fc.boolean(),
              deputies: fc.subarray(emails.slice(1)),
            })
            .map(({ who, ...rest }) => ({
              kind: 'holder',
              value: { ...rest, person: who ? (emails[0] ?? null) : null, group: who ? null : 'S01ENG' },
            })),
        ),
        fc
          .option(
            fc.record({
              id: fc.constant('S01ENG'),
              name: anyName,
              members: fc.subarray([...emails, 'off-the-map@larch.example']),
              unreadable: maybe(anyText.filter((text) => text !== '')),
            }),
            { nil: null },
          )
          .map((value): Entity[] => (value ? [{ kind: 'group', value }] : [])),
        fc
          .subarray(emails)
          .map((list) =>
            list.map(
              (person): Entity => ({ kind: 'absence', value: { person, from: '2026-12-20', to: '2027-01-03' } }),
            ),
          ),
      )
      .map((groups) => {
        const map = new CompanyMap();
        for (const entity of groups.flat()) map.put(entity);
        return map;
      });
  });
