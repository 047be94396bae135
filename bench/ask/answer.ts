import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ask, indexOf } from '../../src/ask/inquiry.ts';
import { answerJson } from '../../src/ask/json.ts';
import { companyMapOf, type MapFile } from './map-file.ts';

// Answers questions from a map file, one a line on standard input, as JSON lines: for judging the understanding alone.
const args = process.argv.slice(2);
const value = (name: string) => args[args.indexOf(name) + 1];
const file = args.find((arg) => /\.ya?ml$/.test(arg));
if (!file) {
  console.error('answer.ts MAP.yml [--at TIME] [--as EMAIL] < questions');
  process.exit(2);
}
const map = companyMapOf(parse(readFileSync(file, 'utf8')) as MapFile);
const now = args.includes('--at') ? Date.parse(value('--at') ?? '') : Date.now();
const asker = args.includes('--as') ? (value('--as') ?? null) : null;
indexOf(map);
for (const line of readFileSync(0, 'utf8').replace(/\n$/, '').split('\n')) {
  console.log(JSON.stringify(answerJson(map, ask(map, line, { now, asker, scope: null }), '')));
}
