import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { explain } from '../../src/ask/explanation.ts';
import { companyMapOf, type MapFile } from './map-file.ts';

// Prints why questions are understood as they are: explain.ts MAP.yml "QUESTION" …
const [file, ...questions] = process.argv.slice(2);
const map = companyMapOf(parse(readFileSync(file ?? '', 'utf8')) as MapFile);
for (const question of questions) console.log([`? ${question}`, ...explain(map, question), ''].join('\n'));
