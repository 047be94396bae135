import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { readFiles } from '../../src/exchange/read-files.ts';

const PAGE = fs.readFileSync(path.join(import.meta.dirname, '../../docs/map-format.md'), 'utf8');

function examples(language: string): string[] {
  return [...PAGE.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text ?? '');
}

describe('docs/map-format.md', () => {
  test('its examples import as they stand', async () => {
    const [company = ''] = examples('yaml');
    const [matrix = '', people = '', holders = ''] = examples('csv');
    const map = new CompanyMap();
    const take = async (...files: [name: string, content: string][]) => {
      const reading = await readFiles(files.map(([name, content]) => ({ name, content })));
      const { edits, problems, notes } = await planImport(map, reading);
      expect(problems).toEqual([]);
      for (const edit of edits) map.apply(edit);
      return notes.map(({ text }) => text);
    };
    expect(await take(['company.yml', company])).toEqual([]);
    expect(await take(['matrix.csv', matrix])).toEqual(['New area "Security" (security).']);
    await take(['people.csv', `${people}cy@alder.example,Cy Fox,,,,\n`], ['holders.csv', holders]);
    expect([...map.holdersOf('release-manager')]).toMatchObject([
      { deputies: ['bo@alder.example', 'cy@alder.example'] },
    ]);
  });
});
