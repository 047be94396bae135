import { describe, expect, test } from '@jest/globals';
import { addAlias } from '../../src/domain/edit/alias.ts';
import { editMap } from '../../src/domain/edit/map-edit.ts';
import { createActivity } from '../../src/domain/edit/new-activity.ts';
import { DomainError } from '../../src/domain/error.ts';
import { editOf } from '../../src/domain/map/change.ts';
import { LiveMap } from '../../src/domain/map/live-map.ts';
import { areaNamed, askSteward, type MissStore, nearestArea } from '../../src/domain/miss.ts';
import type { NewNotice } from '../../src/domain/notice.ts';
import { areaOf, isSteward, mayEdit, stewardsFor } from '../../src/domain/people/steward.ts';
import { MemoryStore } from '../exchange/memory-store.ts';
import { activity, mapOf, NOON, role, smallCompany } from './sample.ts';

const area = (id: string, ...stewards: string[]) => ({
  kind: 'area' as const,
  value: {
    id,
    name: id,
    summary: '',
    language: [],
    metrics: [],
    stewards: stewards.map((who) => `${who}@test.example`),
    confirmEveryMs: null,
  },
});

const map = mapOf(
  ...smallCompany(),
  area('parks', 'bo'),
  area('ponds', 'dil', 'cai'),
  area('empty'),
  activity('park-opening', { area: 'parks' }),
  role('gardener', { area: 'parks' }),
);
const nobody: ReadonlySet<string> = new Set();
const zoe: ReadonlySet<string> = new Set(['zoe@test.example']);
const bo = 'bo@test.example';

function refusal(doing: () => unknown): string {
  try {
    doing();
  } catch (error) {
    if (error instanceof DomainError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'allowed';
}

describe('who is a steward', () => {
  test('of an area, by the map; of everything, by the settings; nobody else', () => {
    expect([bo, 'zoe@test.example', 'ana@test.example', null].map((who) => isSteward(map, zoe, who))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(mayEdit(map, zoe, bo, 'parks')).toBe(true);
    expect(mayEdit(map, zoe, bo, 'ponds')).toBe(false);
    expect(mayEdit(map, zoe, 'zoe@test.example', 'ponds')).toBe(true);
    expect(mayEdit(map, zoe, bo, null)).toBe(false);
    expect(mayEdit(map, nobody, bo, null)).toBe(true);
    expect(mayEdit(map, nobody, null, null)).toBe(false);
  });

  test('is turned to by area, else who keeps all, else everybody who keeps something', () => {
    expect(stewardsFor(map, zoe, 'parks')).toEqual([bo]);
    expect(stewardsFor(map, zoe, 'empty')).toEqual(['zoe@test.example']);
    expect(stewardsFor(map, nobody, null)).toEqual([bo, 'dil@test.example', 'cai@test.example']);
    expect(stewardsFor(mapOf(), nobody, null)).toEqual([]);
  });

  test('the nearest area is the one that most near misses belong to', () => {
    expect(nearestArea(['ponds', null, 'parks', 'parks', null, null])).toBe('parks');
    expect(nearestArea([null])).toBeNull();
    const named = mapOf(area('parks'), area('ponds'), area('IT'));
    expect(areaNamed(named, 'Who waters the hedges in the Parks?')).toBe('parks');
    expect(areaNamed(named, 'Who mends it?')).toBeNull();
    expect(areaNamed(named, 'Who at IT mends screens?')).toBe('IT');
    expect(areaNamed(named, 'from the parks to the ponds')).toBeNull();
    expect(areaOf(map, { type: 'role', id: 'gardener' })).toBe('parks');
    expect(areaOf(map, { type: 'scope', id: 'payments' })).toBeNull();
  });
});

describe('a question for a steward', () => {
  const kept: { question: string; key: string; notices: readonly NewNotice[] }[] = [];
  let waiting = 0;
  const store = {
    waitingOf: async () => waiting,
    add: async ({ question, key }, _asker, _now, notices) => {
      kept.push({ question, key, notices: notices('m1') });
      return true;
    },
  } as Partial<MissStore> as MissStore;

  test('is kept on one line, at most 300 characters of it, under a key that spelling does not change', async () => {
    const asked = { question: ` Who opens\n the "Gates" ${'x'.repeat(400)}`, area: 'parks', asker: 'U1' };
    expect(await askSteward(store, map, nobody, asked, 1)).toEqual([bo]);
    expect(kept[0]?.question).toMatch(/^Who opens the "Gates" x+$/);
    expect(kept[0]?.question).toHaveLength(300);
    expect(kept[0]?.key).toMatch(/^who opens the gates x+$/);
    expect(kept[0]?.notices).toEqual([{ recipient: bo, body: { kind: 'miss_asked', miss: 'm1' } }]);
  });

  test('is refused to whoever waits for many answers already', async () => {
    waiting = 20;
    const asked = askSteward(store, map, nobody, { question: 'gates', area: 'parks', asker: 'U1' }, 1);
    await expect(asked).rejects.toThrow('You wait for 20 answers already.');
    waiting = 0;
  });

  test('is not kept where nobody keeps the map, nor without a word in it', async () => {
    kept.length = 0;
    expect(await askSteward(store, mapOf(), nobody, { question: 'gates', area: null, asker: 'U1' }, 1)).toEqual([]);
    const picture = askSteward(store, map, nobody, { question: '🦆 ?', area: null, asker: 'U1' }, 1);
    await expect(picture).rejects.toThrow('no words to look for');
    expect(kept).toEqual([]);
  });
});

describe('an alias', () => {
  const park = { type: 'activity' as const, id: 'park-opening' };

  test('is one more name of a thing, for its stewards', () => {
    const { before, after } = addAlias(map, nobody, bo, park, '  gates \n duty ');
    expect(before).toEqual(map.get('activity', 'park-opening'));
    expect(after?.value).toMatchObject({ id: 'park-opening', aliases: ['gates duty'] });
  });

  test.each([
    ['dil@test.example', park, 'gates', 'forbidden: "Park opening" belongs to an area that you are no steward of.'],
    [null, park, 'gates', 'forbidden: "Park opening" belongs to an area that you are no steward of.'],
    [bo, park, 'Park-Opening', 'invalid: "Park opening" has that name already.'],
    [bo, park, ' ?! ', 'invalid: A name needs at least one letter or digit.'],
    [bo, park, 'x'.repeat(121), 'invalid: A name has at most 120 characters; this one has 121.'],
    [bo, { ...park, id: 'gone' }, 'gates', 'not_found: That is no longer on the map. Choose another.'],
  ])('of %s for %j as %j', (actor, thing, alias, sentence) => {
    expect(refusal(() => addAlias(map, nobody, actor, thing, alias))).toBe(sentence);
  });
});

describe('a new activity', () => {
  const draft = {
    name: 'Feeding the ducks',
    alias: 'who feeds the ducks',
    area: 'parks',
    accountable: 'gardener',
    responsible: 'gardener',
    description: '',
  };

  test('gets an id of its name, and the question as an alias', () => {
    const { id, edit } = createActivity(map, nobody, bo, draft);
    expect(id).toBe('feeding-the-ducks');
    expect(edit.after?.value).toMatchObject({ aliases: ['who feeds the ducks'], raci: { A: ['gardener'] } });
    expect(createActivity(map, nobody, bo, { ...draft, name: 'Утки', alias: 'утки!' }).edit.after?.value).toMatchObject(
      {
        id: 'activity-4',
        aliases: [],
      },
    );
  });

  test('is refused in an area that is not theirs, and beside one of that name', () => {
    expect(refusal(() => createActivity(map, nobody, bo, { ...draft, area: 'ponds' }))).toMatch(/^forbidden/);
    expect(refusal(() => createActivity(map, nobody, null, draft))).toMatch(/^forbidden/);
    expect(refusal(() => createActivity(map, nobody, bo, { ...draft, name: 'AUDIT' }))).toMatch(/^conflict/);
  });
});

describe('an edit by hand', () => {
  const word = { at: NOON, actor: bo, source: 'slack', reason: null };

  test('is worked out anew where somebody else was first, once', async () => {
    const store = new MemoryStore();
    store.put(...smallCompany());
    const live = await LiveMap.open(store);
    let tries = 0;
    store.interruption = () => store.put(activity('theirs'));
    await editMap(live, store, word, () => {
      tries += 1;
      const edit = editOf(null, activity(`new-${tries}`));
      return [edit];
    });
    expect(tries).toBe(2);
    expect([...(await live.current()).activities.keys()].filter((id) => /new|theirs/.test(id))).toEqual([
      'theirs',
      'new-2',
    ]);
  });

  test('that breaks a rule is refused, and nothing is written', async () => {
    const store = new MemoryStore();
    const live = await LiveMap.open(store);
    const edit = editOf(null, activity('ducks', { raci: { A: ['nobody-knows'], R: [] } }));
    await expect(editMap(live, store, word, () => [edit])).rejects.toThrow(/^That can't be saved: /);
    expect(await store.revision()).toBe(0);
  });
});
