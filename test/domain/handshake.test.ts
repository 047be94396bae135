import { describe, expect, test } from '@jest/globals';
import { type Edit, editOf } from '../../src/domain/map/change.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import { handshake } from '../../src/domain/proposal/handshake.ts';
import { activity, holder, mapOf, policy, role, scope, smallCompany } from './sample.ts';

const map = mapOf(...smallCompany());
const nobody: ReadonlySet<string> = new Set();

function update(entity: Entity): Edit {
  const id = 'id' in entity.value ? entity.value.id : '';
  return editOf(map.get(entity.kind, id), entity);
}

const deploys = map.activities.get('deploy-approval');
const approval = (more: object) =>
  update({ kind: 'activity', value: { ...deploys, ...more } as Entity<'activity'>['value'] });

/** Who is asked about what, in short: `bo: deploy-approval`. */
function asked(edits: readonly Edit[], exempt = nobody): string[] {
  return handshake(map, edits, exempt).waiting.map(
    ({ people, edits: later }) =>
      `${people.map((one) => one.split('@')[0]).join('+')}: ${later.map(({ key }) => key).join(', ')}`,
  );
}

describe('who is asked before being Accountable', () => {
  test('is whoever is named directly, and the earlier A stays', () => {
    const edit = approval({ raci: { ...deploys?.raci, A: ['person:zoe@test.example'] }, description: 'New words.' });
    const { atOnce, waiting } = handshake(map, [edit], nobody);
    expect(atOnce).toHaveLength(1);
    expect(atOnce[0]?.after?.value).toMatchObject({ description: 'New words.', raci: { A: ['release-manager'] } });
    expect(waiting).toEqual([{ people: ['zoe@test.example'], edits: [editOf(atOnce[0]?.after ?? null, edit.after)] }]);
  });

  test('is everybody who holds the role that becomes A, and nobody who is A of it already', () => {
    expect(asked([approval({ raci: { ...deploys?.raci, A: ['devops-engineer'] } })])).toEqual([
      'kwame+zoe: deploy-approval',
    ]);
    expect(asked([approval({ raci: { ...deploys?.raci, A: ['person:ana@test.example'] } })])).toEqual([]);
    const forPayments = [...(deploys?.overrides ?? []), { scope: 'payments', raci: { A: ['release-manager'] } }];
    expect(asked([approval({ overrides: forPayments })])).toEqual([]);
  });

  test('is asked for each place by itself', () => {
    const raci = { ...deploys?.raci, A: ['person:zoe@test.example'] };
    const overrides = [{ scope: 'commerce', raci: { A: ['person:kwame@test.example'], C: [] } }];
    const edit = approval({ raci, overrides });
    expect(asked([edit])).toEqual(['zoe: deploy-approval', 'kwame: deploy-approval']);
    const [first, second] = handshake(map, [edit], nobody).waiting;
    expect(first?.edits[0]?.after?.value).toMatchObject({ raci, overrides: deploys?.overrides });
    expect(second?.edits[0]?.after?.value).toMatchObject({ raci: deploys?.raci, overrides });
    const exempt = new Set(['zoe@test.example']);
    expect(asked([edit], exempt)).toEqual(['kwame: deploy-approval']);
    expect(handshake(map, [edit], exempt).atOnce[0]?.after?.value).toMatchObject({ raci });
  });

  test('is a new holder of a role that is A somewhere, and whoever goes stays meanwhile', () => {
    const leaving = editOf(
      holder('release-manager', 'ana', { deputies: ['bo@test.example', 'cai@test.example'] }),
      null,
    );
    const coming = editOf(null, holder('release-manager', 'kwame'));
    const plain = editOf(null, holder('devops-engineer', 'ana'));
    const { atOnce, waiting } = handshake(map, [leaving, coming, plain], nobody);
    expect(atOnce).toEqual([plain]);
    expect(waiting).toEqual([{ people: ['kwame@test.example'], edits: [leaving, coming] }]);
    // The tech lead owns commerce's releases, and Bo commerce itself: both by an override or a scope alone.
    for (const [id, of] of [
      ['tech-lead', 'payments'],
      ['product-owner', 'payments'],
    ] as const) {
      const seat = `${id} / ${of} / zoe@test.example`;
      expect(asked([editOf(null, holder(id, 'zoe', { scope: of }))])).toEqual([`zoe: ${seat}`]);
    }
    expect(asked([editOf(null, holder('tech-lead', 'zoe', { scope: 'search' }))])).toEqual([]);
    expect(asked([editOf(null, holder('tech-lead', 'ana', { scope: 'payments' }))])).toEqual([]);
  });

  test('is nobody where a holder, a role, a policy or a deputy goes or comes', () => {
    const ana = map.get('holder', 'release-manager / * / ana@test.example');
    const without = { kind: 'holder', value: { ...ana?.value, deputies: ['zoe@test.example'] } } as Entity;
    expect(asked([editOf(ana, without)])).toEqual([]);
    expect(asked([editOf(map.get('holder', 'tech-lead / commerce / dil@test.example'), null)])).toEqual([]);
    expect(asked([editOf(null, role('gardener')), editOf(null, policy('two', [['A', 5]]))])).toEqual([]);
    expect(asked([approval({ overrides: [] })])).toEqual([]);
  });

  test('is asked before a new activity or the owner of a scope is there at all', () => {
    const ducks = editOf(null, activity('ducks', { raci: { A: ['person:zoe@test.example'], R: ['devops-engineer'] } }));
    expect(handshake(map, [ducks], nobody)).toEqual({
      atOnce: [],
      waiting: [{ people: ['zoe@test.example'], edits: [ducks] }],
    });
    const owned = update(scope('search', { name: 'Find', raci: { A: ['person:zoe@test.example'], R: ['tech-lead'] } }));
    const parts = handshake(map, [owned], nobody);
    expect(parts.atOnce[0]?.after?.value).toMatchObject({ name: 'Find', raci: { R: ['tech-lead'] } });
    expect(parts.waiting[0]?.people).toEqual(['zoe@test.example']);
  });

  test('knows a role that comes with the same edits', () => {
    const raci = { ...deploys?.raci, A: ['gardener'] };
    const edits = [editOf(null, role('gardener')), editOf(null, holder('gardener', 'zoe')), approval({ raci })];
    expect(asked(edits)).toEqual(['zoe: deploy-approval']);
    expect(handshake(map, edits, nobody).atOnce.map(({ kind }) => kind)).toEqual(['role', 'holder']);
  });

  test('leaves the map as it was', () => {
    const before = JSON.stringify([...map.holdersOf('release-manager'), map.activities.get('deploy-approval')]);
    asked([
      approval({ raci: { ...deploys?.raci, A: ['devops-engineer'] } }),
      editOf(null, holder('release-manager', 'zoe')),
    ]);
    expect(JSON.stringify([...map.holdersOf('release-manager'), map.activities.get('deploy-approval')])).toBe(before);
  });
});
