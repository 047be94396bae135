import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { outcomeOf, printed, readQuestions } from './expectation.ts';
import { companyMapOf, type MapFile } from './map-file.ts';

// Asks each question of a map from which the activity that it is about was taken out. Now it should be unknown, or asked back:
// what is answered all the same is either a sibling that answers it nearly as well, or a wrong answer given with confidence.
// absent.ts [--list] MAP QUESTIONS [MAP QUESTIONS …]
const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const listed: string[] = [];
for (let i = 0; i + 1 < files.length; i += 2) {
  const [mapFile, questionFile] = files.slice(i, i + 2) as [string, string];
  const file = parse(readFileSync(mapFile, 'utf8')) as MapFile;
  let asked = 0;
  let confident = 0;
  for (const question of readQuestions(questionFile)) {
    const wanted = [question.expect, ...(question.also_ok ?? [])];
    if (wanted.some(({ kind }) => kind !== 'activity')) continue;
    const ids = new Set<unknown>(wanted.map(({ id }) => id));
    const map = companyMapOf({ ...file, activities: (file.activities ?? []).filter(({ id }) => !ids.has(id)) });
    const answer = printed(map, question.q, Date.parse(question.at));
    asked++;
    if (outcomeOf({ ...question, expect: { kind: 'unknown' }, also_ok: [] }, answer) !== 'confident') continue;
    confident++;
    const near = [...ids].join('|');
    listed.push(
      `${question.category.padEnd(10)} ${question.q}\n    without ${near}: ${answer.kind} ${answer.subject?.id}`,
    );
  }
  console.log(`${mapFile.split('/').at(-1)}: ${confident} of ${asked} answered without their activity`);
}
if (args.includes('--list')) console.log(listed.join('\n'));
