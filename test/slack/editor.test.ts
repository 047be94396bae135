import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';
import { type Entity, keyOf } from '../../src/domain/map/entity.ts';
import { viewRefusal } from '../../src/local-slack/block-limit.ts';
import { stateValues } from '../../src/local-slack/form.ts';
import type { Json } from '../../src/local-slack/json.ts';
import { suggestionRefusal } from '../../src/local-slack/suggestion.ts';
import { readSubmission } from '../../src/slack/door/request.ts';
import { editsFor } from '../../src/slack/editors/applied.ts';
import { targetOf } from '../../src/slack/editors/editor.ts';
import { merge } from '../../src/slack/editors/merge.ts';
import { suggest } from '../../src/slack/form/suggestion.ts';
import { toOptions } from '../../src/slack/modals/render-field.ts';
import { toView } from '../../src/slack/modals/render-form.ts';
import { atHand, thingForm } from '../../src/slack/modals/thing-form.ts';
import { activity, holder, mapOf, person, policy, role, scope, smallCompany } from '../domain/sample.ts';
import { anyMap } from '../exchange/random-map.ts';

/** A workspace in which everybody is on the map. */
const nobodyElse = { membersNamed: () => [] };

/** Forms of things, and things out of forms, without Slack between them. */

const EDITORS: Readonly<Partial<Record<Entity['kind'], readonly string[]>>> = {
  activity: ['activity', 'assignment'],
  role: ['role'],
  scope: ['scope'],
  person: ['person'],
  holder: ['holder', 'deputy'],
  absence: ['absence'],
  escalation_policy: ['policy'],
  area: ['area'],
  synonym: ['synonym'],
};

/** Every form that a map has. */
function* handsOf(map: CompanyMap) {
  for (const [kind, editors] of Object.entries(EDITORS)) {
    for (const entity of map.entities(kind as Entity['kind'])) {
      for (const editor of editors) yield atHand(map, targetOf(editor, keyOf(entity)));
      if (entity.kind !== 'activity') continue;
      for (const override of entity.value.overrides) {
        if (!map.scopes.has(override.scope)) continue;
        yield atHand(map, targetOf('assignment', entity.value.id, { scope: override.scope }));
      }
    }
  }
}

/** What Slack sends when somebody presses *Save* without having touched anything. */
function untouched(view: ReturnType<typeof toView>) {
  const blocks = view.blocks as unknown as Json[];
  return readSubmission({ view: { blocks, state: { values: stateValues(blocks) } } });
}

describe('a form that nobody touches', () => {
  test('changes nothing, whatever the map says', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        for (const hand of handsOf(map)) {
          const view = toView(thingForm(map, hand, true));
          expect(viewRefusal(view, ['modal'])).toBeUndefined();
          const parts = hand.editor.parts(hand.target);
          expect(merge(map, parts, hand.thing, hand.thing, untouched(view))).toEqual({ mine: {}, overlaps: [] });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('keeps what a menu can not show: long addresses, and more than a hundred', () => {
    const long = `${'x'.repeat(150)}@test.example`;
    const deputies = Array.from({ length: 130 }, (_, i) => `p${i}@test.example`);
    const map = mapOf(
      person('ana'),
      person('long', { id: long }),
      ...deputies.map((_, i) => person(`p${i}`)),
      role('guard'),
      holder('guard', 'ana', { deputies: [long, ...deputies] }),
    );
    const hand = atHand(map, targetOf('deputy', 'guard / * / ana@test.example'));
    const parts = hand.editor.parts(hand.target);
    const request = untouched(toView(thingForm(map, hand, true)));
    expect(request.chosen.deputies).toHaveLength(100);
    const chosen = { deputies: (request.chosen.deputies ?? []).filter((email) => email !== 'p3@test.example') };
    const { mine } = merge(map, parts, hand.thing, hand.thing, { ...request, chosen });
    const [edit] = editsFor(map, hand, parts, mine, { byEmail: () => null });
    expect(edit?.after?.kind === 'holder' && edit.after.value.deputies.length).toBe(130);
    expect(edit?.after?.kind === 'holder' && edit.after.value.deputies).toContain(long);
    expect(edit?.after?.kind === 'holder' && edit.after.value.deputies).not.toContain('p3@test.example');
  });
});

describe.each(
  [
    ['<!channel>'],
    ['*x* _y_ `z`'],
    ['x'.repeat(5000)],
    ['👩‍🚒'.repeat(900)],
    ['\u202Eright to left'],
    ['nul\u0000nul'],
    ['\n\n\nlines'],
    ['   '],
  ].map(([name = '']) => [JSON.stringify(name.slice(0, 20)), name]),
)('a map full of %s', (_label, name) => {
  const map = mapOf(
    person('ana', { name }),
    role('guard', { name, aliases: [name], responsibilities: Array.from({ length: 60 }, () => name) }),
    scope('gate', { name, aliases: [name], kind: name }),
    holder('guard', 'ana', { scope: 'gate' }),
    policy('default', [['role:guard', 5]]),
    activity('watch', {
      name,
      description: name,
      aliases: [name],
      links: [{ title: name, url: 'https://wiki.test.example' }],
      raci: { A: ['guard'], R: ['guard', 'person:ana@test.example'] },
      overrides: [{ scope: 'gate', raci: { A: ['guard'] } }],
    }),
  );

  test('makes forms that Slack takes, in plain text, and that change nothing by themselves', () => {
    for (const hand of handsOf(map)) {
      const view = toView(thingForm(map, hand, false));
      expect(viewRefusal(view, ['modal'])).toBeUndefined();
      expect(JSON.stringify(view)).not.toContain('"mrkdwn"');
      const parts = hand.editor.parts(hand.target);
      expect(merge(map, parts, hand.thing, hand.thing, untouched(view)).mine).toEqual({});
    }
  });

  test.each(['letter:search', 'holder:search', 'target:search', 'scope:search', 'activity:search', 'policy:search'])(
    'makes choices of %s that Slack takes',
    (menu) => {
      const options = toOptions(suggest(map, { menu, typed: name.slice(0, 3) }, nobodyElse));
      expect(suggestionRefusal({ options })).toBeUndefined();
    },
  );
});

describe('a menu', () => {
  const map = mapOf(...smallCompany(), role('deep-diver'), person('gone', { active: false }));
  const offered = (menu: string, typed: string) => suggest(map, { menu, typed }, nobodyElse).map(({ label }) => label);

  test('offers what begins with the letters first, then what has a word that does', () => {
    expect(offered('role:search', 'de')).toEqual(['Devops Engineer', 'Deep Diver']);
    expect(offered('role:search', 'ma')).toEqual(['Release Manager']);
    expect(offered('role:search', 'rm')).toEqual(['Release Manager']);
  });

  test('offers nobody who has left, and a group that is typed by its id', () => {
    expect(offered('person:search', 'gone')).toEqual([]);
    expect(offered('holder:search', 's01abcdefg')).toEqual(['S01ABCDEFG (a group)']);
  });

  test('keeps in step with the map', () => {
    expect(offered('scope:search', 'orchard')).toEqual([]);
    map.put(scope('orchard'));
    expect(offered('scope:search', 'orchard')).toEqual(['Orchard']);
    map.remove('scope', 'orchard');
    expect(offered('scope:search', 'orchard')).toEqual([]);
  });

  test.each(['constructor', '', 'role:search#1', '__proto__'])('that is none of ours (%j) offers nothing', (menu) => {
    expect(offered(menu, 'a')).toEqual([]);
  });
});
