import type { Activity } from '../../src/domain/map/activity.ts';
import type { Edit, Provenance } from '../../src/domain/map/change.ts';
import { editOf } from '../../src/domain/map/change.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import { keyOf } from '../../src/domain/map/entity.ts';
import type { MapStore, Recorded } from '../../src/domain/map/map-store.ts';
import type { Role } from '../../src/domain/map/role.ts';

export const WORD: Provenance = {
  at: 1_794_000_000_000,
  actor: 'ana@juniper.example',
  source: 'map.yml',
  reason: null,
};

export function roleNamed(id: string, extra: Partial<Role> = {}): Entity<'role'> {
  const texts = { summary: '', simply: '', horizon: '', startup: '', enterprise: '' };
  const lists = { aliases: [], responsibilities: [], decides: [], metrics: [], worksWith: [], confusedWith: [] };
  return {
    kind: 'role',
    value: { id, name: id, area: null, reportsTo: null, pillars: {}, ...texts, ...lists, ...extra },
  };
}

export function personNamed(id: string, manager: string | null = null): Entity<'person'> {
  return { kind: 'person', value: { id, name: id, slack: null, timezone: 'UTC', manager, phone: null, active: true } };
}

export function activityNamed(id: string, extra: Partial<Activity> = {}): Entity<'activity'> {
  const raci = { A: ['lead'], R: ['lead'] };
  return {
    kind: 'activity',
    value: {
      id,
      name: id,
      aliases: [],
      area: null,
      description: '',
      links: [],
      raci,
      overrides: [],
      escalation: null,
      ...extra,
    },
  };
}

/** A name of 5,000 characters, and one that tests every encoding on its way: joined emoji, marks of direction, quotes. */
export const LONG = 'Ä🦉 '.repeat(1250);
export const AWKWARD = `👩‍👩‍👧 "quoted" 'O''Brien' \\ \u202eright to left\u202c {a,b} NULL $1 ? %s \u0001\u0085\u2028 é ﷽`;

/** Things of every kind, each awkward in some way; parents stand after their children on purpose. */
export function sampleEntities(): Entity[] {
  return [
    {
      kind: 'area',
      value: {
        id: 'delivery',
        name: AWKWARD,
        summary: LONG,
        language: ['toil: work', ''],
        metrics: [AWKWARD],
        stewards: ['ana@juniper.example'],
        confirmEveryMs: null,
      },
    },
    {
      kind: 'person',
      value: {
        id: 'ana@juniper.example',
        name: LONG,
        slack: 'U01ANA',
        timezone: 'Europe/Lisbon',
        manager: 'bo@juniper.example',
        phone: '+351 "1"',
        active: false,
      },
    },
    personNamed('bo@juniper.example', 'zoë+x@juniper.example'),
    personNamed('zoë+x@juniper.example'),
    {
      kind: 'group',
      value: { id: 'S01LEAD', name: AWKWARD, members: ['bo@juniper.example', 'new@juniper.example'], unreadable: null },
    },
    { kind: 'group', value: { id: 'S02', name: LONG, members: [], unreadable: AWKWARD } },
    {
      kind: 'scope',
      value: {
        id: 'payments',
        name: AWKWARD,
        kind: 'service',
        aliases: ['', 'pay'],
        parent: 'commerce',
        raci: { A: ['lead'], R: [], C: ['person:bo@juniper.example', 'lead'] },
      },
    },
    {
      kind: 'scope',
      value: { id: 'commerce', name: 'Commerce', kind: 'product', aliases: [], parent: 'world', raci: {} },
    },
    { kind: 'scope', value: { id: 'world', name: 'World', kind: 'region', aliases: [], parent: null, raci: null } },
    roleNamed('lead', {
      name: LONG,
      aliases: [AWKWARD],
      area: 'delivery',
      summary: AWKWARD,
      simply: 'simply',
      responsibilities: ['one', 'two'],
      decides: ['three'],
      horizon: 'weeks',
      pillars: { 'operational-excellence': AWKWARD, '': '' },
      metrics: ['four'],
      reportsTo: 'director',
      worksWith: [{ role: 'director', about: AWKWARD, gives: null, gets: 'x' }],
      confusedWith: [{ role: 'director', difference: 'one line' }],
      startup: 'all',
      enterprise: 'few',
    }),
    roleNamed('director'),
    {
      kind: 'holder',
      value: {
        role: 'lead',
        scope: null,
        person: 'ana@juniper.example',
        group: null,
        deputies: ['zoë+x@juniper.example', 'bo@juniper.example'],
      },
    },
    { kind: 'holder', value: { role: 'lead', scope: 'payments', person: null, group: 'S01LEAD', deputies: [] } },
    { kind: 'absence', value: { person: 'ana@juniper.example', from: '2026-12-20', to: '2026-12-20' } },
    {
      kind: 'escalation_policy',
      value: {
        id: 'default',
        steps: ['R', 'manager-of-A', 'A', 'role:lead', 'person:zoë+x@juniper.example', 'group:S01LEAD'].map(
          (page, i) => ({ page, waitMs: i * 30_000 }),
        ),
        repeat: 2,
        fallback: '#incidents',
      },
    },
    { kind: 'escalation_policy', value: { id: 'short', steps: [{ page: 'A', waitMs: 0 }], repeat: 0, fallback: null } },
    activityNamed('deploy', {
      name: AWKWARD,
      aliases: [LONG],
      area: 'delivery',
      description: LONG,
      links: [{ title: AWKWARD, url: 'https://wiki.juniper.example/?a=1&b=%20' }],
      raci: { A: ['lead'], R: ['person:ana@juniper.example', 'lead'], I: [] },
      overrides: [
        { scope: 'world', raci: { C: [] } },
        { scope: 'commerce', raci: {} },
        { scope: 'payments', raci: { A: ['director'], I: ['lead', 'person:bo@juniper.example'] } },
      ],
      escalation: 'default',
    }),
    activityNamed('bare'),
    { kind: 'synonym', value: { id: 'ship', words: ['ship', 'push live', AWKWARD] } },
  ];
}

export function creating(entities: readonly Entity[]): Edit[] {
  return entities.map((entity) => editOf(null, entity));
}

/** So many activities that name one role, and that role. */
export function manyEdits(count: number): Edit[] {
  const activities = Array.from({ length: count }, (_, i) => activityNamed(`activity-${String(i).padStart(6, '0')}`));
  return creating([...activities, roleNamed('lead')]);
}

/** The whole map as the store reads it, by kind and key. */
export async function readAll(store: MapStore): Promise<{ revision: number; things: Map<string, Recorded> }> {
  const { revision, slices } = await store.read();
  const things = new Map<string, Recorded>();
  for await (const slice of slices)
    for (const thing of slice) things.set(`${thing.entity.kind}:${keyOf(thing.entity)}`, thing);
  return { revision, things };
}
