import type { Absence } from '../../src/domain/map/absence.ts';
import type { Activity } from '../../src/domain/map/activity.ts';
import type { Area } from '../../src/domain/map/area.ts';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import type { EscalationPolicy } from '../../src/domain/map/escalation-policy.ts';
import type { Holder } from '../../src/domain/map/holder.ts';
import type { Person } from '../../src/domain/map/person.ts';
import type { Role } from '../../src/domain/map/role.ts';
import type { Scope } from '../../src/domain/map/scope.ts';

/** Things of a map with everything that a test does not care about filled in. */

export function person(id: string, more: Partial<Person> = {}): Entity<'person'> {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const value = {
    id: `${id}@test.example`,
    name,
    slack: `U0${id.toUpperCase()}`,
    timezone: 'UTC',
    manager: null,
    phone: null,
    active: true,
  };
  return { kind: 'person', value: { ...value, ...more } };
}

export function area(id: string, more: Partial<Area> = {}): Entity<'area'> {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const value = { id, name, summary: '', language: [], metrics: [], stewards: [], confirmEveryMs: null };
  return { kind: 'area', value: { ...value, ...more } };
}

export function role(id: string, more: Partial<Role> = {}): Entity<'role'> {
  const name = id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  const value: Role = {
    id,
    name,
    aliases: [],
    area: null,
    summary: '',
    simply: '',
    responsibilities: [],
    decides: [],
    horizon: '',
    pillars: {},
    metrics: [],
    reportsTo: null,
    worksWith: [],
    confusedWith: [],
    startup: '',
    enterprise: '',
  };
  return { kind: 'role', value: { ...value, ...more } };
}

export function scope(id: string, more: Partial<Scope> = {}): Entity<'scope'> {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return { kind: 'scope', value: { id, name, kind: 'service', aliases: [], parent: null, raci: null, ...more } };
}

export function holder(roleId: string, who: string, more: Partial<Holder> = {}): Entity<'holder'> {
  const value = { role: roleId, scope: null, person: `${who}@test.example`, group: null, deputies: [] };
  return { kind: 'holder', value: { ...value, ...more } };
}

export function deputies(...names: string[]): { deputies: string[] } {
  return { deputies: names.map((name) => `${name}@test.example`) };
}

export function absence(who: string, from: string, to: string): Entity<'absence'> {
  const value: Absence = { person: `${who}@test.example`, from, to };
  return { kind: 'absence', value };
}

export function activity(id: string, more: Partial<Activity> = {}): Entity<'activity'> {
  const name = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  const value: Activity = {
    id,
    name,
    aliases: [],
    area: null,
    description: '',
    links: [],
    overrides: [],
    escalation: null,
    raci: { A: ['release-manager'], R: ['devops-engineer'] },
  };
  return { kind: 'activity', value: { ...value, ...more } };
}

export function policy(id: string, steps: [page: string, minutes: number][]): Entity<'escalation_policy'> {
  const value: EscalationPolicy = {
    id,
    steps: steps.map(([page, minutes]) => ({ page, waitMs: minutes * 60_000 })),
    repeat: 0,
    fallback: null,
  };
  return { kind: 'escalation_policy', value };
}

export function mapOf(...entities: readonly Entity[]): CompanyMap {
  const map = new CompanyMap();
  for (const entity of entities) map.put(entity);
  return map;
}

/** A small company: Ana releases (Bo stands in, then Cai), Kwame and Zoe run things, Dil leads payments. */
export function smallCompany(): Entity[] {
  return [
    person('bo'),
    person('ana', { manager: 'bo@test.example', timezone: 'Europe/Lisbon' }),
    person('cai'),
    person('dil', { manager: 'bo@test.example' }),
    person('kwame'),
    person('zoe'),
    scope('commerce', { raci: { A: ['product-owner'], R: ['tech-lead'] } }),
    scope('payments', { parent: 'commerce', aliases: ['pay'] }),
    scope('search'),
    role('release-manager', { aliases: ['RM'], summary: 'Decides when a change goes out.' }),
    role('devops-engineer'),
    role('tech-lead'),
    role('product-owner'),
    role('auditor'),
    holder('release-manager', 'ana', deputies('bo', 'cai')),
    holder('devops-engineer', 'kwame'),
    holder('devops-engineer', 'zoe'),
    holder('tech-lead', 'cai'),
    holder('tech-lead', 'dil', { scope: 'commerce' }),
    holder('product-owner', 'bo'),
    policy('default', [
      ['R', 5],
      ['A', 10],
      ['manager-of-A', 15],
    ]),
    activity('deploy-approval', {
      aliases: ['prod sign-off'],
      description: 'The final go or no-go before a change reaches customers.',
      links: [{ title: 'Runbook', url: 'https://wiki.test.example/deploys' }],
      raci: { A: ['release-manager'], R: ['devops-engineer'], C: ['tech-lead'], I: ['person:zoe@test.example'] },
      overrides: [{ scope: 'commerce', raci: { A: ['tech-lead'], C: [] } }],
      escalation: 'default',
    }),
    activity('audit', { raci: { A: ['auditor'], R: ['devops-engineer'] } }),
  ];
}

export const NOON = Date.parse('2026-12-28T12:00:00Z');
