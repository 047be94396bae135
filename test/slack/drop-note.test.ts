import { expect, test } from '@jest/globals';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { readFiles } from '../../src/exchange/read-files.ts';
import type { DropPlan } from '../../src/slack/file/drop-plan.ts';
import { planNote } from '../../src/slack/messages/drop.ts';
import { toPlain } from '../../src/slack/messages/render.ts';

/** What is said of a file before anything is changed. */

test('a file that changes nothing still says what of it was left out', async () => {
  const template = 'apiVersion: scaffolder.backstage.io/v1beta3\nkind: Template\nmetadata: { name: x }\n';
  const after = new CompanyMap();
  const plan = await planImport(after, await readFiles([{ name: 'all.yaml', content: template }]));
  const files = [{ id: 'F1', name: 'all.yaml', digest: '' }];
  const drop = { files, plan, digest: '', revision: 0, after, warnings: [], others: null, keepers: [] } as DropPlan;
  expect(toPlain(planNote('1', drop))).toBe(
    [
      'all.yaml',
      'The map says all of this already: nothing to change.',
      'all.yaml:2:7: Passed over, as it says nothing of who owns what: 1 Template.',
    ].join('\n'),
  );
});
