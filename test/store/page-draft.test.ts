import { expect, test } from '@jest/globals';
import { DRAFT_KEPT_MS, incidentOfDraft, type PageDraft } from '../../src/domain/paging/page-draft.ts';
import { describeEachEngine } from './engine.ts';

const DRAFT: PageDraft = {
  id: 'd1',
  user: 'U0DIL',
  channel: 'C0GENERAL',
  activity: 'deploy',
  scope: null,
  text: 'checkout returns 500s',
  severity: 2,
  drill: true,
  own: false,
  quote: 'a 🙂 message',
  link: 'https://slack.test.example/p1',
  at: 1_000,
};

describeEachEngine('a page that was begun', ({ fresh }) => {
  test('is kept as it is, changes, and is forgotten after a day', async () => {
    const { store } = await fresh();
    const drafts = store.pageDrafts;
    await drafts.put(DRAFT);
    expect(await drafts.get('d1')).toEqual(DRAFT);
    const changed = { ...DRAFT, activity: 'lift', text: 'x'.repeat(4_000) };
    await drafts.put(changed);
    expect(await drafts.get('d1')).toEqual(changed);
    await drafts.forgetBefore(1_000);
    expect(await drafts.get('d1')).not.toBeNull();
    await drafts.forgetBefore(1_000 + DRAFT_KEPT_MS);
    expect(await drafts.get('d1')).toBeNull();
  });
});

test('a short text is the headline; a long one has one made of its beginning, and stands below it whole', () => {
  const of = (text: string) => incidentOfDraft({ ...DRAFT, activity: 'deploy', text, quote: null });
  expect(of(' it hangs ')).toMatchObject({
    summary: 'it hangs',
    quote: null,
    drill: true,
    severity: 2,
    openedBy: 'U0DIL',
  });
  const long = 'many words '.repeat(360).trim();
  expect(of(long)).toMatchObject({ summary: expect.stringMatching(/^many words .* …$/), quote: long });
  expect(of(long).summary.length).toBeLessThan(310);
  expect(of('x'.repeat(1_500)).summary.length).toBeLessThan(310);
});
