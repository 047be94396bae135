import { indexOf } from '../../src/ask/inquiry.ts';
import { readQuestion } from '../../src/ask/question.ts';
import { searchActivities } from '../../src/ask/search.ts';
import { outcomeOf, printed, readMap, readQuestions } from './expectation.ts';

// Shows the figures of the best fit for every question that hangs on a threshold: calibrate.ts MAP QUESTIONS […]
// A line with + would be answered right were its best fit taken, one with - wrong.
const files = process.argv.slice(2);
const lines: { value: number; text: string }[] = [];
for (let i = 0; i + 1 < files.length; i += 2) {
  const [mapFile, questionFile] = files.slice(i, i + 2) as [string, string];
  const map = readMap(mapFile);
  for (const question of readQuestions(questionFile)) {
    const answer = printed(map, question.q, Date.parse(question.at));
    const wanted = [question.expect, ...(question.also_ok ?? [])].filter(({ kind }) => kind === 'activity');
    const weighed = wanted.length > 0 || ['unknown', 'ambiguous'].includes(question.expect.kind);
    const [best, next] = searchActivities(map, indexOf(map), readQuestion(indexOf(map), question.q).tokens);
    if (!weighed || !best || best.explained > 0.95) continue;
    const sign = wanted.some(({ id }) => id === best.id) ? '+' : '-';
    const figures = [best.explained, best.named, best.described, best.evidence].map((n) => n.toFixed(2)).join(' ');
    const lead = best.score / Math.max(next?.score ?? 0, 0.1);
    lines.push({
      value: best.explained + 0.4 * best.described + 0.15 * best.named,
      text: `${sign} ${figures} lead ${lead.toFixed(2)} ${outcomeOf(question, answer).padEnd(10)} ${best.id} <- ${question.q}`,
    });
  }
}
for (const { value, text } of lines.sort((a, b) => b.value - a.value)) console.log(value.toFixed(2), text);
