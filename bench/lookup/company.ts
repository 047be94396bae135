import type { Entity } from '../../src/domain/map/entity.ts';

const VERBS = [
  'approval',
  'review',
  'rotation',
  'restore',
  'upgrade',
  'handover',
  'audit',
  'clean-up',
  'request',
  'report',
];
const OBJECTS = [
  'deploy',
  'backup',
  'access',
  'invoice',
  'cluster',
  'certificate',
  'schema',
  'vendor',
  'budget',
  'release',
];
const ROLES = 25;
const PEOPLE = 40;

/** A made-up company with as many activities as wanted, each with full letters, a description, a link and an escalation path. */
export function* company(activities: number): Generator<Entity> {
  yield {
    kind: 'area',
    value: {
      id: 'delivery',
      name: 'Delivery',
      summary: '',
      language: [],
      metrics: [],
      stewards: [],
      confirmEveryMs: null,
    },
  };
  for (let i = 0; i < PEOPLE; i += 1) {
    const value = { id: email(i), name: `Person Number ${i}`, slack: `U0BENCH${i}`, timezone: 'UTC', phone: null };
    yield {
      kind: 'person',
      value: { ...value, active: true, manager: i === 0 ? null : email(Math.floor((i - 1) / 4)) },
    };
  }
  for (let i = 0; i < ROLES; i += 1) yield role(i);
  for (let i = 0; i < ROLES; i += 1) {
    const holder = { role: `role-${i}`, scope: null, person: email(i), group: null, deputies: [email(i + 10)] };
    yield { kind: 'holder', value: holder };
  }
  yield { kind: 'absence', value: { person: email(3), from: '2026-01-01', to: '2099-12-31' } };
  const steps = ['R', 'A', 'manager-of-A'].map((page, i) => ({ page, waitMs: (i + 1) * 300_000 }));
  yield { kind: 'escalation_policy', value: { id: 'default', steps, repeat: 1, fallback: '#incidents' } };
  for (let i = 0; i < activities; i += 1) yield activity(i);
}

function email(i: number): string {
  return `person-${i % PEOPLE}@bench.example`;
}

function role(i: number): Entity {
  const text = { summary: `What role ${i} is for.`, simply: '', horizon: '', startup: '', enterprise: '' };
  const lists = {
    aliases: [`r${i}`],
    responsibilities: ['Does one thing well'],
    decides: [],
    metrics: [],
    worksWith: [],
    confusedWith: [],
  };
  const value = {
    id: `role-${i}`,
    name: `Role Number ${i}`,
    area: 'delivery',
    reportsTo: null,
    pillars: {},
    ...text,
    ...lists,
  };
  return { kind: 'role', value };
}

export function activityId(i: number): string {
  const verb = VERBS[i % VERBS.length];
  const object = OBJECTS[Math.floor(i / VERBS.length) % OBJECTS.length];
  return `${object}-${verb}-${i}`;
}

function activity(i: number): Entity {
  const id = activityId(i);
  const at = (offset: number) => `role-${(i + offset) % ROLES}`;
  return {
    kind: 'activity',
    value: {
      id,
      name: id.replaceAll('-', ' '),
      aliases: [`alias ${i}`],
      area: 'delivery',
      description: 'The final go or no-go before a change reaches customers, given by somebody who can also say no.',
      links: [{ title: 'Runbook', url: `https://wiki.bench.example/${id}` }],
      raci: { A: [at(0)], R: [at(1), at(2)], C: [at(3)], I: [at(4), at(5)] },
      overrides: [],
      escalation: 'default',
    },
  };
}
