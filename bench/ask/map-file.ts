import { parseDuration } from '../../src/domain/duration.ts';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import type { Raci } from '../../src/domain/map/raci.ts';

type Fields = Readonly<Record<string, unknown>>;
export type MapFile = Readonly<Record<string, readonly Fields[] | undefined>>;

const list = (value: unknown): string[] => (value === undefined || value === null ? [] : ([value].flat() as string[]));
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const maybe = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function raciOf(value: unknown): Raci {
  const letters = Object.entries((value ?? {}) as Fields).map(([letter, entries]) => [letter, list(entries)]);
  return Object.fromEntries(letters) as Raci;
}

/** A map file that is known to be right, as a map; only for measuring, it checks nothing. */
export function companyMapOf(file: MapFile): CompanyMap {
  const map = new CompanyMap();
  for (const x of file.areas ?? []) {
    const value = {
      id: text(x.id),
      name: text(x.name),
      summary: '',
      language: [],
      metrics: [],
      stewards: list(x.stewards),
      confirmEveryMs: null,
    };
    map.put({ kind: 'area', value });
  }
  for (const x of file.scopes ?? []) {
    const raci = x.raci ? raciOf(x.raci) : null;
    const value = {
      id: text(x.id),
      name: text(x.name),
      kind: text(x.kind),
      aliases: list(x.aliases),
      parent: maybe(x.parent),
      raci,
    };
    map.put({ kind: 'scope', value });
  }
  for (const x of file.people ?? []) {
    const value = { id: text(x.id), name: text(x.name), slack: maybe(x.slack), timezone: maybe(x.timezone) ?? 'UTC' };
    map.put({ kind: 'person', value: { ...value, manager: maybe(x.manager), phone: maybe(x.phone), active: true } });
  }
  for (const x of file.roles ?? []) map.put({ kind: 'role', value: roleOf(x) });
  for (const x of file.holders ?? []) {
    const value = { role: text(x.role), scope: maybe(x.scope), person: maybe(x.person), group: maybe(x.group) };
    map.put({ kind: 'holder', value: { ...value, deputies: list(x.deputies) } });
  }
  for (const x of file.absences ?? []) {
    map.put({ kind: 'absence', value: { person: text(x.person), from: dayOf(x.from), to: dayOf(x.to) } });
  }
  for (const x of file.escalation_policies ?? []) {
    const steps = ((x.steps ?? []) as Fields[]).map((s) => ({
      page: text(s.page),
      waitMs: parseDuration(text(s.wait)) ?? 0,
    }));
    map.put({
      kind: 'escalation_policy',
      value: { id: text(x.id), steps, repeat: Number(x.repeat ?? 0), fallback: maybe(x.fallback) },
    });
  }
  for (const x of file.synonyms ?? []) {
    map.put({ kind: 'synonym', value: { id: text(x.id), words: list(x.words) } });
  }
  for (const x of file.activities ?? []) {
    const value = {
      id: text(x.id),
      name: text(x.name),
      aliases: list(x.aliases),
      area: maybe(x.area),
      description: text(x.description),
    };
    const overrides = ((x.overrides ?? []) as Fields[]).map((o) => ({ scope: text(o.scope), raci: raciOf(o.raci) }));
    map.put({
      kind: 'activity',
      value: { ...value, links: [], raci: raciOf(x.raci), overrides, escalation: maybe(x.escalation) },
    });
  }
  return map;
}

function dayOf(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : text(value);
}

function roleOf(x: Fields) {
  return {
    id: text(x.id),
    name: text(x.name),
    aliases: list(x.aliases),
    area: maybe(x.area),
    summary: text(x.summary),
    simply: '',
    responsibilities: list(x.responsibilities),
    decides: [],
    horizon: '',
    pillars: {},
    metrics: list(x.metrics),
    reportsTo: maybe(x.reports_to),
    worksWith: [],
    confusedWith: [],
    startup: '',
    enterprise: '',
  };
}
