import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mapJsonSchema } from '../../src/exchange/map-schema.ts';

const PUBLISHED = path.join(import.meta.dirname, '../../docs/map.schema.json');

describe('the published schema', () => {
  test('docs/map.schema.json says what the reader accepts (UPDATE_SCHEMA=1 writes it, then format it)', () => {
    const current = JSON.stringify(mapJsonSchema(), null, 2);
    if (process.env.UPDATE_SCHEMA) fs.writeFileSync(PUBLISHED, `${current}\n`);
    expect(JSON.parse(fs.readFileSync(PUBLISHED, 'utf8'))).toEqual(JSON.parse(current));
  });
});
