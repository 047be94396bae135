import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { nameKey } from '../../src/domain/map/name.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { readFiles } from '../../src/exchange/read-files.ts';
import { type CatalogueRole, catalogue, phrasesOf, sentencesOf, wordsOf } from './catalogue.ts';

const { files, areas, roles } = catalogue();
const roleIds = new Set(roles.map(({ id }) => id));
const areaIds = new Set(areas.map(({ id }) => id));
const named = new Map(roles.flatMap((role) => namesOf(role).map((name) => [nameKey(name), role.id])));

/** Decided by hand: which role each title of the reference documents means. */
const roleName: Record<string, string> = json('./role-name.json');
/** Which pillars document 004 lists each title under. */
const rolePillars: Record<string, string[]> = json('./role-pillar.json');

/** The documents stand beside the repository where the catalogue is written, and nowhere else. */
const REFERENCE = new URL('../../../shared/reference/', import.meta.url);
const RUN = 8;
/** A card of 1,500 characters has to hold these and its own headings. */
const CARD_TEXT = 1_350;

function json(path: string) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

function namesOf({ name, aliases = [] }: CatalogueRole): string[] {
  return [name, ...aliases];
}

function complaints(check: (role: CatalogueRole) => boolean): string[] {
  return roles.filter((role) => !check(role)).map(({ id }) => id);
}

function between(list: readonly unknown[] | undefined, least: number, most: number): boolean {
  return list !== undefined && list.length >= least && list.length <= most;
}

describe('the names of the catalogue', () => {
  test('each of the 153 titles is the role that was decided on', () => {
    expect(Object.keys(roleName)).toHaveLength(153);
    const found = Object.keys(roleName).map((title) => [title, named.get(nameKey(title))]);
    expect(Object.fromEntries(found)).toEqual(roleName);
  });

  test('no name or alias means two roles, or is said twice', () => {
    const keys = roles.flatMap((role) => namesOf(role).map(nameKey));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('no name or alias is the id of another role', () => {
    const astray = [...named].filter(([key, id]) => {
      const asId = key.replaceAll(' ', '-');
      return roleIds.has(asId) && asId !== id;
    });
    expect(astray).toEqual([]);
  });

  test('ids of roles and areas are unique', () => {
    expect(roleIds.size).toBe(roles.length);
    expect(areaIds.size).toBe(areas.length);
  });
});

describe('the links of the catalogue', () => {
  test('an import into an empty map has no problem and loses nothing', async () => {
    const plan = await planImport(new CompanyMap(), await readFiles(files));
    expect(plan.problems).toEqual([]);
    expect(plan.edits).toHaveLength(roles.length + areas.length);
  });

  test('every role and area that is named exists, and nobody works with or is taken for themselves', () => {
    const astray = roles.flatMap(({ id, area, reports_to, works_with = [], confused_with = [] }) => {
      const others = [...works_with, ...confused_with].map(({ role }) => role);
      const lost = [...others, reports_to ?? ''].filter((role) => role === id || (role !== '' && !roleIds.has(role)));
      return [...lost, ...(areaIds.has(area) ? [] : [area])].map((name) => `${id} → ${name}`);
    });
    expect(astray).toEqual([]);
  });

  test('every line of reporting ends at the leadership team', () => {
    const boss = new Map(roles.map(({ id, reports_to }) => [id, reports_to]));
    const top = roles.map(({ id }) => {
      let at = id;
      for (let i = 0; i < roles.length; i++) at = boss.get(at) ?? at;
      return at;
    });
    expect(new Set(top)).toEqual(new Set(['leadership-team']));
  });
});

describe('the pillars', () => {
  test('each title of document 004 has a sentence under each pillar it is listed for', () => {
    expect(Object.keys(rolePillars)).toHaveLength(129);
    const byId = new Map(roles.map((role) => [role.id, role]));
    const missing = Object.entries(rolePillars).flatMap(([title, pillars]) => {
      const role = byId.get(roleName[title] ?? '');
      return pillars.filter((pillar) => !role?.pillars?.[pillar]).map((pillar) => `${title}: ${pillar}`);
    });
    expect(missing).toEqual([]);
  });

  test('there are six, and each sentence about one is short and ends with a full stop', () => {
    const all = roles.flatMap(({ pillars = {} }) => Object.entries(pillars));
    expect(new Set(all.map(([pillar]) => pillar))).toEqual(new Set(Object.values(rolePillars).flat()));
    expect(all.map(([, text]) => text).filter((text) => text.length > 130 || !text.endsWith('.'))).toEqual([]);
  });
});

describe('the shape of a role', () => {
  test('nothing is left out', () => {
    const whole = (role: CatalogueRole) =>
      [role.summary, role.simply, role.horizon, role.startup, role.enterprise].every((text) => text?.trim()) &&
      between(role.responsibilities, 3, 6) &&
      between(role.decides, 1, 4) &&
      between(role.metrics, 1, 4) &&
      between(role.works_with, 2, 4) &&
      between(role.confused_with, 1, 2) &&
      role.works_with.every(({ about, gives, gets }) => about && gives && gets);
    expect(complaints(whole)).toEqual([]);
  });

  test('a responsibility is at most 90 characters and has no full stop', () => {
    expect(
      complaints((role) => role.responsibilities.every((line) => line.length <= 90 && /[^.]$/.test(line))),
    ).toEqual([]);
  });

  test('all of it fits on a card', () => {
    const lengths = roles.map((role) => {
      const links = [...role.works_with, ...role.confused_with].map((link) => Object.values(link).join(''));
      const lists = [role.responsibilities, role.decides, role.metrics, links].flat();
      const text = [role.name, role.summary, role.simply, role.horizon, role.startup, role.enterprise, ...lists].join(
        '',
      );
      return [role.id, text.length] as const;
    });
    expect(lengths.filter(([, length]) => length > CARD_TEXT)).toEqual([]);
  });

  test('summaries and the other sentences end like sentences', () => {
    const ended = (text: string) => /[.?!]["”]?$/.test(text);
    const sentences = (role: CatalogueRole) => [role.summary, role.simply, role.startup, role.enterprise];
    expect(complaints((role) => sentences(role).every(ended))).toEqual([]);
  });

  test('a difference says which of the two it speaks of', () => {
    const vague = /^(one|the one|the same|this one|here)\b|\bthis one\b/i;
    expect(roles.flatMap((role) => role.confused_with).filter(({ difference }) => vague.test(difference))).toEqual([]);
  });

  test('an area explains four to seven of its words', () => {
    const odd = areas.filter(
      (area) =>
        !between(area.language, 4, 7) || !area.language.every((line) => /^[^:]+: \S/.test(line)) || !area.summary,
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

describe('the words', () => {
  test('no sentence stands in two places', () => {
    const all = [...roles.flatMap(sentencesOf), ...areas.flatMap(({ summary, language }) => [summary, ...language])];
    const keys = all.map(nameKey);
    expect(all.filter((_, i) => keys.indexOf(keys[i] ?? '') !== i)).toEqual([]);
  });

  test('none of the worn words of brochures is used', () => {
    const worn =
      /\b(leverag|synerg|streamlin|seamless|robust|holistic|best practices?|ensur|drives?\b.*value|cutting.edge|align)/i;
    expect([...roles.flatMap(phrasesOf), ...areas.flatMap(phrasesOf)].filter((text) => worn.test(text))).toEqual([]);
  });

  const withReference = existsSync(REFERENCE) ? test : test.skip;
  if (withReference === test.skip) {
    console.warn(`the reference documents are not at ${REFERENCE.pathname}: copied wording is not looked for`);
  }
  withReference('no eight words in a row are those of a reference document', () => {
    const names = readdirSync(REFERENCE).filter((name) => name.endsWith('.txt'));
    expect(names.length).toBeGreaterThan(0);
    const runs = new Set(names.flatMap((name) => runsOf(readFileSync(new URL(name, REFERENCE), 'utf8'))));
    const copied = [...roles, ...areas].flatMap(phrasesOf).filter((text) => runsOf(text).some((run) => runs.has(run)));
    expect(copied).toEqual([]);
  });
});

/** Every run of eight words of a text, folded. */
function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}
