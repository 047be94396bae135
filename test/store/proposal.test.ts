import { expect, test } from '@jest/globals';
import { linesToUndo, undoEdits } from '../../src/domain/edit/undo.ts';
import { type Edit, editOf, type Provenance } from '../../src/domain/map/change.ts';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import { LiveMap } from '../../src/domain/map/live-map.ts';
import { goneReason, tellDepartures } from '../../src/domain/people/departure.ts';
import { StewardList } from '../../src/domain/people/steward-list.ts';
import type { EditOutcome, Keep } from '../../src/domain/proposal/edit-outcome.ts';
import { type HandEdit, submitEdit } from '../../src/domain/proposal/hand-edit.ts';
import { NOTHING_ALONG, type Proposal } from '../../src/domain/proposal/proposal.ts';
import { agree, decline, expire, withdraw } from '../../src/domain/proposal/proposal-answer.ts';
import { withdrawForReturned } from '../../src/domain/proposal/returned.ts';
import { endUnanswerable } from '../../src/domain/proposal/superseded.ts';
import type { Store } from '../../src/store/open.ts';
import { activity, area, holder, NOON, person, smallCompany } from '../domain/sample.ts';
import { describeEachEngine, runSql } from './engine.ts';

const BO = 'bo@test.example';
const CAI = 'cai@test.example';
const DIL = 'dil@test.example';
const ZOE = 'zoe@test.example';
const KWAME = 'kwame@test.example';
const HOUR = 3_600_000;

const COMPANY = [
  ...smallCompany(),
  area('parks', { stewards: [BO] }),
  area('ponds', { stewards: [DIL] }),
  activity('gates', { area: 'parks', raci: { A: ['person:cai@test.example'], R: ['devops-engineer'] } }),
];

async function keepOn(store: Store, stewards: readonly string[] = []): Promise<Keep> {
  if ((await store.map.revision()) === 0) {
    const word: Provenance = { at: NOON, actor: 'cli', source: 'test.yml', reason: null };
    await store.map.apply(
      COMPANY.map((entity) => editOf(null, entity)),
      word,
      0,
    );
  }
  return { live: await LiveMap.open(store.map), store, stewards: new Set(stewards) };
}

function byHand(actor: string, plan: HandEdit['plan'], more: Partial<HandEdit> = {}): HandEdit {
  return { actor, plan, reason: null, skipHandshake: null, ...more };
}

/** An edit of the gates, as a person would make it. */
function gates(change: object): HandEdit['plan'] {
  return (map): Edit[] => {
    const before = map.get('activity', 'gates') as Entity<'activity'>;
    return [editOf(before, { kind: 'activity', value: { ...before.value, ...change } })];
  };
}

const toZoe = gates({ raci: { A: [`person:${ZOE}`], R: ['devops-engineer'] } });

async function setActive({ live, store }: Keep, email: string, active: boolean): Promise<CompanyMap> {
  const map = await live.settled();
  const before = map.get('person', email) as Entity<'person'>;
  const edit = editOf(before, { kind: 'person', value: { ...before.value, active } });
  await store.map.apply([edit], { at: NOON, actor: 'slack', source: 'slack', reason: null }, map.revision);
  return await live.settled();
}

function proposalIn(outcome: EditOutcome): Proposal {
  const found = outcome.kind === 'proposed' ? outcome.proposal : outcome.kind === 'awaiting' && outcome.proposals[0];
  if (!found) throw new Error(`nothing waits: ${outcome.kind}`);
  return found;
}

async function accountable({ live }: Keep): Promise<string> {
  return (await live.settled()).activities.get('gates')?.raci.A?.[0] ?? '';
}

/** Who is told what, and forgets it: `cai: acceptor`. */
async function told({ store }: { readonly store: Store }): Promise<string[]> {
  const notices = await store.notices.take(NOON + 1000 * HOUR, 1, 100);
  for (const { id } of notices) await store.notices.done(id);
  return notices
    .map(({ recipient, body }) => `${recipient.split('@')[0]}: ${body.kind === 'proposal' ? body.to : body.kind}`)
    .sort();
}

describeEachEngine('an edit by hand', ({ fresh }) => {
  test('is in force at once for a steward, and put to the stewards by anybody else', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const saved = await submitEdit(keep, byHand(BO, gates({ description: 'Iron ones.' })), NOON);
    expect(saved).toMatchObject({ kind: 'saved', revision: 2 });
    const proposed = await submitEdit(
      keep,
      byHand(ZOE, gates({ description: 'Oak ones.' }), { reason: 'Look!' }),
      NOON,
    );
    expect(proposed).toMatchObject({ kind: 'proposed', who: [BO], proposal: { reason: 'Look!', step: 'approval' } });
    expect((await keep.live.settled()).activities.get('gates')?.description).toBe('Iron ones.');
    expect(await told({ store })).toEqual(['bo: steward']);
    expect(await store.proposals.get(proposalIn(proposed).id)).toEqual(proposalIn(proposed));
    expect(await submitEdit(keep, byHand(BO, gates({ description: 'Iron ones.' })), NOON)).toMatchObject({ edits: [] });
  });

  test('that takes somebody off the map ends what they were asked', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store, [BO]);
    const nell = person('nell');
    const coming = () => [editOf(null, nell), editOf(null, holder('auditor', 'nell'))];
    const { id } = proposalIn(await submitEdit(keep, byHand(BO, coming), NOON));
    expect(await told({ store })).toEqual(['nell: acceptor']);
    const lines = await linesToUndo(store.history, { revision: 2, only: null });
    await submitEdit(
      keep,
      byHand(BO, (map) => undoEdits(map, lines), { undoes: 2 }),
      NOON,
    );
    expect(await store.proposals.get(id)).toMatchObject({
      state: 'overtaken',
      closedBy: BO,
      why: 'what it is about has been taken off the map meanwhile',
    });
    expect(await told({ store })).toEqual(['nell: concerned']);
  });

  test('that somebody else has proposed already joins theirs: both hear how it ends', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const oak = gates({ description: 'Oak ones.' });
    const first = proposalIn(await submitEdit(keep, byHand(ZOE, oak, { reason: 'They rot.' }), NOON));
    expect(await told({ store })).toEqual(['bo: steward']);
    // What others change meanwhile makes it no other wish.
    await submitEdit(keep, byHand(BO, gates({ aliases: ['the doors'] }), {}), NOON);
    const second = await submitEdit(keep, byHand(CAI, oak, { reason: 'They creak.' }), NOON + HOUR);
    expect(second).toMatchObject({ kind: 'proposed', first: ZOE, who: [BO], proposal: { id: first.id } });
    expect((await store.proposals.open(10)).map(({ id }) => id)).toEqual([first.id]);
    expect(await store.proposals.get(first.id)).toEqual(proposalIn(second));
    // The steward reads the second reason as well.
    expect(await told({ store })).toEqual(['bo: steward']);
    await submitEdit(keep, byHand(CAI, oak), NOON + HOUR);
    expect(await store.proposals.get(first.id)).toMatchObject({ joined: [{ person: CAI, reason: 'They creak.' }] });
    await agree(keep, { actor: BO, id: first.id }, NOON + HOUR);
    expect(await told({ store })).toEqual(['cai: proposer', 'zoe: proposer']);
    const [line] = await store.history.of('activity', 'gates');
    expect(line?.reason).toBe('They rot. They creak. (proposed by Zoe and Cai)');
  });

  test('of two at the same moment is one all the same', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const oak = gates({ description: 'Oak ones.' });
    const all = await Promise.all([ZOE, CAI, KWAME].map((who) => submitEdit(keep, byHand(who, oak), NOON)));
    const [open, ...others] = await store.proposals.open(10);
    expect(others).toEqual([]);
    expect(all.map((each) => proposalIn(each).id)).toEqual([open?.id, open?.id, open?.id]);
    expect([open?.proposer, ...(open?.joined ?? []).map(({ person: email }) => email)].sort()).toEqual([
      CAI,
      KWAME,
      ZOE,
    ]);
    await decline(keep, { actor: BO, id: open?.id ?? '', reason: 'Iron.' }, NOON);
    // What was declined may be wished for again.
    expect(await submitEdit(keep, byHand(ZOE, oak), NOON)).toMatchObject({ kind: 'proposed', first: null });
  });

  test('goes on with who joined it when who proposed it first takes it back', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const oak = gates({ description: 'Oak ones.' });
    const { id } = proposalIn(await submitEdit(keep, byHand(ZOE, oak, { reason: 'They rot.' }), NOON));
    await submitEdit(keep, byHand(CAI, oak), NOON);
    expect(await withdraw(keep, { actor: ZOE, id }, NOON)).toMatchObject({
      state: 'open',
      proposer: CAI,
      reason: null,
      joined: [],
    });
    await submitEdit(keep, byHand(ZOE, oak), NOON);
    expect(await withdraw(keep, { actor: ZOE, id }, NOON)).toMatchObject({ state: 'open', proposer: CAI, joined: [] });
    expect(await store.proposals.get(id)).toMatchObject({ state: 'open', proposer: CAI, joined: [] });
    expect(await withdraw(keep, { actor: CAI, id }, NOON)).toMatchObject({ state: 'withdrawn', closedBy: CAI });
  });

  test('asks nobody to be Accountable who has wished for it, first or second', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const { id } = proposalIn(await submitEdit(keep, byHand(CAI, toZoe), NOON));
    await submitEdit(keep, byHand(ZOE, toZoe), NOON);
    expect(await agree(keep, { actor: BO, id }, NOON)).toMatchObject({ outcome: { kind: 'saved' } });
    expect(await accountable(keep)).toBe(`person:${ZOE}`);
  });

  test('that waits for their own yes already is shown to them, not proposed again', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const moving = gates({ area: 'ponds' });
    await submitEdit(keep, byHand(BO, moving), NOON);
    await expect(submitEdit(keep, byHand(DIL, moving), NOON)).rejects.toThrow(
      'Bo has proposed the same, and it waits for you: /whoowns proposals',
    );
    expect(await store.proposals.open(10)).toHaveLength(1);
  });

  test('that touches the areas of two stewards needs the yes of both', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const moved = await submitEdit(keep, byHand(ZOE, gates({ area: 'ponds' })), NOON);
    expect(moved).toMatchObject({ kind: 'proposed', who: [BO, DIL] });
    const { id } = proposalIn(moved);
    expect(await agree(keep, { actor: DIL, id }, NOON)).toMatchObject({ outcome: null, missing: [BO] });
    expect(await agree(keep, { actor: BO, id }, NOON)).toMatchObject({ proposal: { state: 'applied' }, missing: [] });
  });

  test('is judged by the area before and the area after', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const moved = await submitEdit(keep, byHand(BO, gates({ area: 'ponds' })), NOON);
    expect(moved).toMatchObject({ kind: 'proposed', who: [DIL] });
    const { id } = proposalIn(moved);
    // Bo speaks for the parks, and has done so by proposing it; Dil for the ponds.
    await expect(agree(keep, { actor: BO, id }, NOON)).rejects.toThrow('You have said yes to this already.');
    const agreed = await agree(keep, { actor: DIL, id }, NOON);
    expect(agreed).toMatchObject({ proposal: { state: 'applied', yes: [BO, DIL] }, missing: [] });
    expect((await keep.live.settled()).activities.get('gates')?.area).toBe('ponds');
  });

  test("is anybody's for their own absence, and nobody's for that of others", async () => {
    const { store } = await fresh();
    const keep = await keepOn(store, [BO]);
    const away = (who: string): HandEdit['plan'] => {
      const value = { person: who, from: '2027-01-01', to: '2027-01-05' };
      return () => [editOf(null, { kind: 'absence', value })];
    };
    expect(await submitEdit(keep, byHand(ZOE, away(ZOE)), NOON)).toMatchObject({ kind: 'saved' });
    expect(await submitEdit(keep, byHand(ZOE, away(CAI)), NOON)).toMatchObject({ kind: 'proposed' });
    const both = (map: Parameters<HandEdit['plan']>[0]) => [...away(ZOE)(map), ...gates({ name: 'x' })(map)];
    expect(await submitEdit(keep, byHand(ZOE, both), NOON)).toMatchObject({ kind: 'proposed' });
  });

  test('that breaks a rule, also one of what it leaves behind, is refused whole', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store, [BO]);
    const noA = gates({ raci: { A: [], R: ['devops-engineer'] } });
    await expect(submitEdit(keep, byHand(BO, noA), NOON)).rejects.toThrow('exactly one A');
    const role = (map: Parameters<HandEdit['plan']>[0]) => [editOf(map.get('role', 'auditor'), null)];
    await expect(submitEdit(keep, byHand(BO, role), NOON)).rejects.toThrow('"Audit" still names auditor.');
    await expect(submitEdit(keep, byHand(ZOE, role), NOON)).rejects.toThrow('still names');
    expect(await store.map.revision()).toBe(1);
    expect(await store.proposals.open(10)).toEqual([]);
  });

  test('of what a file manages is refused with the file', async () => {
    const { store } = await fresh();
    const sources = { managing: async () => ({ name: 'catalog.yml', link: 'https://git.test.example/catalog.yml' }) };
    const keep = await keepOn(store);
    const managed = { ...keep, store: { ...keep.store, sources } };
    await expect(submitEdit(managed, byHand(BO, toZoe), NOON)).rejects.toThrow(
      '"Gates" is kept in catalog.yml, and is changed there: https://git.test.example/catalog.yml',
    );
  });

  test('that makes somebody Accountable waits for their yes; the earlier A stays in force', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const asked = await submitEdit(keep, byHand(BO, toZoe, { reason: 'New year' }), NOON);
    expect(asked).toMatchObject({ kind: 'awaiting', who: [ZOE], edits: [], revision: 1 });
    expect(await told({ store })).toEqual(['zoe: acceptor']);
    expect(await accountable(keep)).toBe(`person:${CAI}`);
    const { id } = proposalIn(asked);
    await expect(agree(keep, { actor: CAI, id }, NOON)).rejects.toThrow('between others');
    await expect(agree(keep, { actor: BO, id }, NOON)).rejects.toThrow('Only whoever is asked can answer this.');
    // Something else changes meanwhile, and stays.
    await submitEdit(keep, byHand(BO, gates({ description: 'Iron ones.' })), NOON);
    expect(await agree(keep, { actor: ZOE, id }, NOON + HOUR)).toMatchObject({ outcome: { kind: 'saved' } });
    expect(await accountable(keep)).toBe(`person:${ZOE}`);
    const [line] = await store.history.of('activity', 'gates');
    expect(line).toMatchObject({ actor: BO, source: 'slack', reason: 'New year (accepted by Zoe)', at: NOON + HOUR });
    expect(line?.after?.value).toMatchObject({ description: 'Iron ones.' });
    expect(await told({ store })).toEqual(['bo: sponsor', 'cai: concerned']);
    await expect(agree(keep, { actor: ZOE, id }, NOON)).rejects.toThrow('Zoe has accepted this already.');
  });

  test('that is sent twice asks once', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const first = await submitEdit(keep, byHand(BO, toZoe), NOON);
    const second = await submitEdit(keep, byHand(BO, toZoe), NOON);
    expect(proposalIn(second).id).toBe(proposalIn(first).id);
    expect(await told({ store })).toEqual(['zoe: acceptor']);
    const proposed = await submitEdit(keep, byHand(CAI, gates({ name: 'x' })), NOON);
    expect(proposalIn(await submitEdit(keep, byHand(CAI, gates({ name: 'x' })), NOON)).id).toBe(
      proposalIn(proposed).id,
    );
    expect(await store.proposals.openOf(CAI)).toBe(1);
  });

  test('that would make somebody Accountable who has left is refused', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const map = await keep.live.settled();
    const word = { at: NOON, actor: 'slack', source: 'slack', reason: null };
    await store.map.apply([editOf(map.get('person', ZOE), person('zoe', { active: false }))], word, map.revision);
    await expect(submitEdit(keep, byHand(BO, toZoe), NOON)).rejects.toThrow('Zoe is no longer here');
  });

  test('that makes oneself Accountable needs no yes; a steward may leave it out with a reason, which is kept', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const toBo = gates({ raci: { A: [`person:${BO}`], R: ['devops-engineer'] } });
    expect(await submitEdit(keep, byHand(BO, toBo), NOON)).toMatchObject({ kind: 'saved' });
    const skip = { skipHandshake: 'She said yes at lunch' };
    expect(await told({ store })).toEqual(['cai: relieved']);
    expect(await submitEdit(keep, byHand(BO, toZoe, skip), NOON)).toMatchObject({ kind: 'saved' });
    const [line] = await store.history.of('activity', 'gates');
    expect(line).toMatchObject({ actor: BO, reason: 'without asking first: She said yes at lunch' });
    expect(await told({ store })).toEqual(['zoe: accountable']);
    await expect(submitEdit(keep, byHand(CAI, toZoe, skip), NOON)).resolves.toMatchObject({ edits: [] });
    await expect(submitEdit(keep, byHand(CAI, toBo, skip), NOON)).rejects.toThrow(
      'Only a steward may leave out asking',
    );
  });
});

describeEachEngine('a proposal', ({ fresh, shared }) => {
  test('is approved by nobody where a guest would have to accept it, and waits for another word', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const open = proposalIn(await submitEdit(keep, byHand(CAI, toZoe), NOON));
    const directory = { slackOf: async (_map: CompanyMap, email: string) => (email === ZOE ? 'U0ZOE' : 'U0X') };
    const members = { kindOf: async (id: string) => (id === 'U0ZOE' ? ('guest' as const) : ('member' as const)) };
    const guarded = { ...keep, directory, members };
    const sentence = "Zoe is a guest here, and a guest can't accept to be Accountable.";
    await expect(agree(guarded, { actor: BO, id: open.id }, NOON)).rejects.toThrow(sentence);
    await expect(submitEdit(guarded, byHand(DIL, toZoe), NOON)).rejects.toThrow('or ask Bo: a steward can');
    expect(await store.proposals.get(open.id)).toMatchObject({ state: 'open', step: 'approval' });
    const why = { skipHandshake: 'She does it already' };
    expect(await submitEdit(guarded, byHand(BO, toZoe, why), NOON)).toMatchObject({ kind: 'saved' });
  });

  test('that is declined or withdrawn changes nothing, and says why and by whom', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const { id } = proposalIn(await submitEdit(keep, byHand(CAI, toZoe), NOON));
    await told({ store });
    await expect(decline(keep, { actor: CAI, id, reason: 'x' }, NOON)).rejects.toThrow('Only a steward of that part');
    await expect(decline(keep, { actor: BO, id, reason: '  ' }, NOON)).rejects.toThrow('Say in a few words why not');
    await expect(agree(keep, { actor: CAI, id }, NOON)).rejects.toThrow('Only a steward of that part');
    await decline(keep, { actor: BO, id, reason: 'Not in winter' }, NOON);
    expect(await store.proposals.get(id)).toMatchObject({ state: 'declined', closedBy: BO, why: 'Not in winter' });
    expect(await told({ store })).toEqual(['cai: proposer']);
    await expect(agree(keep, { actor: BO, id }, NOON)).rejects.toThrow('Bo has declined this already.');
    const second = proposalIn(await submitEdit(keep, byHand(CAI, toZoe), NOON));
    await expect(withdraw(keep, { actor: BO, id: second.id }, NOON)).rejects.toThrow('Only whoever made a proposal');
    await withdraw(keep, { actor: CAI, id: second.id }, NOON);
    await expect(agree(keep, { actor: BO, id: second.id }, NOON)).rejects.toThrow('Cai has withdrawn this.');
    expect(await accountable(keep)).toBe(`person:${CAI}`);
  });

  test('that is approved and makes somebody Accountable is put to them', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const { id } = proposalIn(await submitEdit(keep, byHand('kwame@test.example', toZoe), NOON));
    await told({ store });
    const agreed = await agree(keep, { actor: BO, id }, NOON);
    expect(agreed.outcome).toMatchObject({ kind: 'awaiting', who: [ZOE] });
    expect(await told({ store })).toEqual(['kwame: proposer', 'zoe: acceptor']);
    expect(await accountable(keep)).toBe(`person:${CAI}`);
    const [later] = await store.proposals.open(10);
    await agree(keep, { actor: ZOE, id: later?.id ?? '' }, NOON);
    expect(await accountable(keep)).toBe(`person:${ZOE}`);
    expect(await told({ store })).toEqual(['bo: sponsor', 'cai: concerned', 'kwame: proposer']);
  });

  test('for oneself is put to nobody else once a steward has approved it', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const { id } = proposalIn(await submitEdit(keep, byHand(ZOE, toZoe), NOON));
    expect((await agree(keep, { actor: BO, id }, NOON)).outcome).toMatchObject({ kind: 'saved' });
    expect(await accountable(keep)).toBe(`person:${ZOE}`);
  });

  test('that the map has overtaken is closed, and whoever assigned it is told', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const { id } = proposalIn(await submitEdit(keep, byHand(BO, toZoe), NOON));
    const map = await keep.live.settled();
    const toBo = gates({ raci: { A: [`person:${BO}`], R: ['devops-engineer'] } });
    await store.map.apply([...toBo(map)], { at: NOON, actor: 'cli', source: 'test.yml', reason: null }, map.revision);
    await told({ store });
    expect(await agree(keep, { actor: ZOE, id }, NOON)).toMatchObject({
      proposal: { state: 'overtaken' },
      outcome: null,
    });
    expect(await told({ store })).toEqual(['bo: sponsor']);
    expect(await accountable(keep)).toBe(`person:${BO}`);
  });

  test('ends when somebody else is asked the same, or has it; who was asked is told', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const to = (email: string) => gates({ raci: { A: [`person:${email}`], R: ['devops-engineer'] } });
    const zoes = proposalIn(await submitEdit(keep, byHand(BO, to(ZOE)), NOON));
    await told({ store });
    const second = await submitEdit(keep, byHand(BO, to(DIL)), NOON);
    expect(second).toMatchObject({ kind: 'awaiting', who: [DIL], relieved: [ZOE] });
    expect(await store.proposals.get(zoes.id)).toMatchObject({ state: 'withdrawn', why: 'Dil is asked instead' });
    expect(await told({ store })).toEqual(['dil: acceptor', 'zoe: concerned']);
    await expect(agree(keep, { actor: ZOE, id: zoes.id }, NOON)).rejects.toThrow('Bo has withdrawn this.');
    await submitEdit(keep, byHand(BO, to(BO)), NOON);
    expect(await store.proposals.get(proposalIn(second).id)).toMatchObject({ state: 'overtaken' });
    expect(await told({ store })).toEqual(['cai: relieved', 'dil: concerned']);
  });

  test('that waits for somebody who has left goes back at once', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const { id } = proposalIn(await submitEdit(keep, byHand(BO, toZoe), NOON));
    await told({ store });
    const map = await keep.live.settled();
    expect(await endUnanswerable(store.proposals, map, NOON)).toBe(0);
    const left = editOf(map.get('person', ZOE), person('zoe', { active: false }));
    await store.map.apply([left], { at: NOON, actor: 'slack', source: 'slack', reason: null }, map.revision);
    expect(await endUnanswerable(store.proposals, await keep.live.settled(), NOON)).toBe(1);
    expect(await store.proposals.get(id)).toMatchObject({ state: 'overtaken', why: 'Zoe is no longer here' });
    expect(await told({ store })).toEqual(['bo: sponsor']);
  });

  test('that was made because somebody had left is withdrawn when they are back', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store, [BO]);
    const reason = goneReason('Cai');
    const away = await setActive(keep, CAI, false);
    const departures = { departures: store.departures, stewards: keep.stewards };
    await tellDepartures(away, departures, NOON);
    const steward = await submitEdit(keep, byHand(BO, toZoe, { reason }), NOON);
    const proposed = await submitEdit(
      keep,
      byHand(DIL, gates({ raci: { A: [`person:${DIL}`], R: ['devops-engineer'] } }), { reason }),
      NOON,
    );
    const other = await submitEdit(keep, byHand(DIL, gates({ description: 'Oak.' }), { reason }), NOON);
    await told({ store });
    expect(await withdrawForReturned(store.proposals, away, departures, NOON)).toBe(0);
    const here = await setActive(keep, CAI, true);
    expect(await withdrawForReturned(store.proposals, here, departures, NOON)).toBe(2);
    for (const each of [steward, proposed]) {
      const closed = await store.proposals.get(proposalIn(each).id);
      expect(closed).toMatchObject({ state: 'withdrawn', closedBy: null, why: 'Cai is here again' });
    }
    expect(await store.proposals.get(proposalIn(other).id)).toMatchObject({ state: 'open' });
    expect(await told({ store })).toEqual(['bo: concerned', 'bo: sponsor', 'dil: proposer', 'zoe: concerned']);
    await expect(agree(keep, { actor: ZOE, id: proposalIn(steward).id }, NOON)).rejects.toThrow(
      'Cai is here again, so this was withdrawn.',
    );
    await tellDepartures(here, departures, NOON);
    expect(await withdrawForReturned(store.proposals, here, departures, NOON)).toBe(0);
  });

  test('of which a part still fits waits on when another part is given to somebody else', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const both = (map: CompanyMap) => [...toZoe(map), ...overridden(map)];
    const overridden = (map: CompanyMap) => {
      const before = map.get('scope', 'search') as Entity<'scope'>;
      const raci = { A: [`person:${ZOE}`], R: ['devops-engineer'] };
      return [editOf(before, { kind: 'scope', value: { ...before.value, raci } })];
    };
    const keepers = await keepOn(store, [BO]);
    const { id } = proposalIn(await submitEdit(keepers, byHand(BO, both), NOON));
    await submitEdit(keepers, byHand(BO, gates({ raci: { A: [`person:${DIL}`], R: ['devops-engineer'] } })), NOON);
    expect(await store.proposals.get(id)).toMatchObject({ state: 'open', people: [ZOE] });
    expect(await accountable(keep)).toBe(`person:${CAI}`);
  });

  test('rests on a steward who still is one', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const { id } = proposalIn(await submitEdit(keep, byHand(BO, toZoe), NOON));
    const map = await keep.live.settled();
    const dil = area('parks', { stewards: [DIL] });
    const word = { at: NOON, actor: 'cli', source: 'test.yml', reason: null };
    await store.map.apply([editOf(map.get('area', 'parks'), dil)], word, map.revision);
    expect(await agree(keep, { actor: ZOE, id }, NOON)).toMatchObject({ proposal: { state: 'overtaken' } });
    expect(await accountable(keep)).toBe(`person:${CAI}`);
  });

  test('is not for stewards who have left', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store, [BO, ZOE]);
    const { id } = proposalIn(await submitEdit(keep, byHand(CAI, gates({ name: 'Gate' })), NOON));
    const map = await keep.live.settled();
    const word = { at: NOON, actor: 'cli', source: 'slack', reason: null };
    const gone = person('bo', { active: false });
    await store.map.apply([editOf(map.get('person', BO), gone)], word, map.revision);
    await expect(agree(keep, { actor: BO, id }, NOON)).rejects.toThrow('between others');
    const next = await submitEdit(keep, byHand(CAI, gates({ name: 'Door' })), NOON);
    expect(next).toMatchObject({ who: [ZOE] });
  });

  test('that nobody answers for 72 hours goes back to whoever assigned it, once', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const { id } = proposalIn(await submitEdit(keep, byHand(BO, toZoe), NOON));
    await told({ store });
    expect(await expire(store.proposals, NOON + 72 * HOUR - 1)).toBe(0);
    expect(await expire(store.proposals, NOON + 72 * HOUR)).toBe(1);
    expect(await expire(store.proposals, NOON + 73 * HOUR)).toBe(0);
    expect(await told({ store })).toEqual(['bo: sponsor']);
    await expect(agree(keep, { actor: ZOE, id }, NOON + 73 * HOUR)).rejects.toThrow('Nobody answered this in time');
    expect(await accountable(keep)).toBe(`person:${CAI}`);
  });

  test('of several people needs the yes of each', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const plan = gates({ raci: { A: ['devops-engineer'], R: ['devops-engineer'] } });
    const asked = await submitEdit(keep, byHand(BO, plan), NOON);
    expect(asked).toMatchObject({ who: ['kwame@test.example', ZOE] });
    const { id } = proposalIn(asked);
    expect((await agree(keep, { actor: ZOE, id }, NOON)).missing).toEqual(['kwame@test.example']);
    await expect(agree(keep, { actor: ZOE, id }, NOON)).rejects.toThrow('You have said yes to this already.');
    expect(await accountable(keep)).toBe(`person:${CAI}`);
    await agree(keep, { actor: 'kwame@test.example', id }, NOON);
    expect(await accountable(keep)).toBe('devops-engineer');
  });

  test('and what is told of it are written with the change, or not at all', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store);
    const proposal = proposalIn(await submitEdit(keep, byHand(CAI, toZoe), NOON));
    await told({ store });
    const move = { ...proposal, version: 7, state: 'applied' as const, closedBy: BO, closedAt: NOON };
    const edits = gates({ name: 'Gate' })(await keep.live.settled());
    const word = { at: NOON, actor: BO, source: 'slack', reason: null };
    const along = { ...NOTHING_ALONG, moved: [move] };
    await expect(store.map.apply(edits, word, 1, null, along)).rejects.toThrow('Somebody else was just there.');
    expect(await store.map.revision()).toBe(1);
    const bad = [editOf(null, holder('no-such-role', 'zoe'))];
    const opened = { opened: [{ ...proposal, id: 'second' }], moved: [], notices: [] };
    await expect(store.map.apply(bad, word, 1, null, opened)).rejects.toThrow();
    expect(await store.proposals.get('second')).toBeNull();
  });

  (shared ? test : test.skip)(
    'is decided by the first of many who decide at once, whatever their process',
    async () => {
      const { store, again } = await fresh();
      const here = await keepOn(store, [BO, DIL]);
      const there = await keepOn(await again(), [BO, DIL]);
      for (let round = 0; round < 5; round += 1) {
        const { id } = proposalIn(await submitEdit(here, byHand(ZOE, gates({ description: `${round}` })), NOON));
        await told({ store });
        const answers = await Promise.allSettled([
          agree(here, { actor: BO, id }, NOON),
          decline(there, { actor: DIL, id, reason: 'no' }, NOON),
          agree(there, { actor: DIL, id }, NOON),
        ]);
        expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        for (const answer of answers) {
          if (answer.status === 'rejected')
            expect(`${answer.reason.message}`).toMatch(/(Bo|Dil) has (approved|declined)/);
        }
        expect((await told({ store })).filter((each) => each === 'zoe: proposer')).toHaveLength(1);
      }
    },
  );
});

describeEachEngine('the history', ({ fresh }) => {
  test('has every change of a thing, newest first, with its holders and absences, a page at a time', async () => {
    const { store } = await fresh();
    const keep = await keepOn(store, [BO]);
    for (const name of ['One', 'Two', 'Three'])
      await submitEdit(keep, byHand(BO, gates({ name }), { reason: name }), NOON);
    const all = await store.history.of('activity', 'gates');
    expect(all.map(({ reason }) => reason)).toEqual(['Three', 'Two', 'One', null]);
    const [first, second] = all;
    const place = { revision: second?.revision ?? 0, position: second?.position ?? 0 };
    const next = await store.history.find([{ kind: 'activity', key: 'gates' }], place, 1);
    expect(next.map(({ reason }) => reason)).toEqual(['One']);
    expect(first).toMatchObject({ actor: BO, edits: 1, before: { value: { name: 'Two' } } });
    const ofRole = await store.history.find([{ kind: 'holder', begins: 'tech-lead / ' }], null, 10);
    expect(ofRole.map(({ key }) => key).sort()).toEqual([
      'tech-lead / * / cai@test.example',
      'tech-lead / commerce / dil@test.example',
    ]);
    const ofDil = await store.history.find([{ kind: 'holder', names: DIL }], null, 10);
    expect(ofDil.map(({ key }) => key)).toEqual(['tech-lead / commerce / dil@test.example']);
    const ofBo = await store.history.find([{ kind: 'holder', names: BO }], null, 10);
    expect(ofBo.map(({ key }) => key).sort()).toEqual([
      'product-owner / * / bo@test.example',
      'release-manager / * / ana@test.example',
    ]);
    const wild = await store.history.find([{ kind: 'holder', names: 'd_l@test.example' }], null, 10);
    expect(wild).toEqual([]);
    expect((await store.history.find([{ kind: 'holder', has: ' / commerce / ' }], null, 10)).length).toBe(1);
    expect(await store.history.lastOf(BO)).toBe(4);
    expect(await store.history.lastOf('nobody@test.example')).toBeNull();
  });

  test('is added to by an undo, and never rewritten', async () => {
    const { store, url } = await fresh();
    const keep = await keepOn(store, [BO]);
    await submitEdit(keep, byHand(BO, gates({ name: 'One' })), NOON);
    await submitEdit(keep, byHand(BO, gates({ description: 'Iron ones.' })), NOON);
    const before = await store.history.of('activity', 'gates');
    const lines = await linesToUndo(store.history, { revision: 2, only: null });
    await submitEdit(
      keep,
      byHand(BO, (map) => undoEdits(map, lines), { undoes: 2 }),
      NOON,
    );
    const after = await store.history.of('activity', 'gates');
    expect(after.slice(1)).toEqual(before);
    expect(after[0]?.after?.value).toMatchObject({ name: 'Gates', description: 'Iron ones.' });
    if (url !== 'postgres://pglite') {
      await expect(runSql(url, "UPDATE change SET after = NULL WHERE key = 'gates'")).rejects.toThrow('append-only');
      await expect(runSql(url, 'DELETE FROM revision')).rejects.toThrow('append-only');
    }
    await expect(linesToUndo(store.history, { revision: 99, only: null })).rejects.toThrow('no such change');
  });
});

describeEachEngine('the stewards of all', ({ fresh }) => {
  test('are those of the settings and those who were named since, in force at the next look', async () => {
    const { store } = await fresh();
    const list = await StewardList.open(store.stewards, new Set([BO]));
    const { all } = list;
    expect(await store.stewards.add(ZOE, NOON)).toBe(true);
    expect(await store.stewards.add(ZOE, NOON)).toBe(false);
    await list.refresh();
    expect([...all]).toEqual([BO, ZOE]);
    expect(await store.stewards.remove(ZOE)).toBe(true);
    expect(await store.stewards.remove(ZOE)).toBe(false);
    await list.refresh();
    expect([...all]).toEqual([BO]);
  });
});
