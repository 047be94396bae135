import { outcomeOf, printed, readMap, readQuestions } from './expectation.ts';

// Asks maps their questions and counts the answers: judge.ts [--misses] MAP QUESTIONS [MAP QUESTIONS …]
const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const misses: string[] = [];
const percent = (part: number, of: number) => ((100 * part) / of).toFixed(1).padStart(5);

for (let i = 0; i + 1 < files.length; i += 2) {
  const [mapFile, questionFile] = files.slice(i, i + 2) as [string, string];
  const map = readMap(mapFile);
  const counts = new Map<string, { all: number; right: number; confident: number }>();
  for (const question of readQuestions(questionFile)) {
    const answer = printed(map, question.q, Date.parse(question.at));
    const outcome = outcomeOf(question, answer);
    for (const key of ['all', question.category]) {
      const count = counts.get(key) ?? { all: 0, right: 0, confident: 0 };
      counts.set(key, count);
      count.all++;
      if (outcome === 'right') count.right++;
      if (outcome === 'confident') count.confident++;
    }
    if (outcome === 'right') continue;
    const { id, intent, scope, any_of, ids, kind } = question.expect;
    const wanted = [kind, intent, id, scope, ...(any_of ?? []), ...(ids ?? [])].filter(Boolean).join(' ');
    const got = [answer.kind, answer.intent, answer.subject?.id, answer.subject?.scope].filter(Boolean).join(' ');
    const near = answer.candidates.map((one) => `${one.id} ${one.score}`).join(', ');
    misses.push(
      `${question.id} ${question.category} [${outcome}] ${question.q}\n    not ${wanted}\n    but ${got} (${near})`,
    );
  }
  const whole = counts.get('all') ?? { all: 1, right: 0, confident: 0 };
  const weak = [...counts].filter(([key, count]) => key !== 'all' && count.right < count.all);
  console.log(
    `${mapFile.split('/').at(-1)}: ${percent(whole.right, whole.all)} % right, ${percent(whole.confident, whole.all)} % confidently wrong of ${whole.all}` +
      ` (${weak.map(([key, { right, all }]) => `${key} ${right}/${all}`).join(', ')})`,
  );
}
if (args.includes('--misses')) console.log(misses.join('\n'));
