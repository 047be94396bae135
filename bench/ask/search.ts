import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ENGINES, type Engine } from './engine.ts';
import { activityNames, chance, SPOILS, type Spoil, spoilt } from './synthetic.ts';

// Finds spoilt names again, with ours and with four others: `./bin/node bench/ask/search.ts [number of names …] [engine …]`. One run, one
// process, the same names and queries for all. A slow engine gets fewer queries, for 40 s at most.
const SEED = 20261121;
const QUERIES = 700;
const PATIENCE_MS = 40_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

interface Query {
  readonly text: string;
  readonly spoil: Spoil;
  readonly name: number;
}

/** Each engine is asked so many other queries first, for so long at most: no process that serves people is cold for long. */
const WARM_UP = 100;
const WARM_UP_MS = 1000;

function queriesFor(names: readonly string[], seed = SEED, count = QUERIES): Query[] {
  const next = chance(seed + names.length);
  return Array.from({ length: count }, (_, i) => {
    const spoil = SPOILS[i % SPOILS.length] as Spoil;
    const name = Math.floor(next() * names.length);
    return { text: spoilt(names[name] as string, spoil, next), spoil, name };
  });
}

function heap(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const quantile = (sorted: readonly number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;

function run(engine: Engine, names: readonly string[], queries: readonly Query[]) {
  let before = heap();
  let started = performance.now();
  const { find, outside, index } = engine.build(names);
  if (index) {
    before = heap();
    started = performance.now();
    index();
  }
  const buildMs = performance.now() - started;
  const megabytes = (heap() - before + outside) / 1e6;
  const times: number[] = [];
  const right = new Map<Spoil, [number, number]>();
  const end = performance.now() + PATIENCE_MS;
  const warm = performance.now() + WARM_UP_MS;
  for (const { text } of queriesFor(names, SEED + 1, WARM_UP)) if (performance.now() < warm) find(text);
  for (const { text, spoil, name } of queries) {
    if (performance.now() > end) break;
    const start = performance.now();
    const found = find(text);
    times.push(performance.now() - start);
    const [hits, all] = right.get(spoil) ?? [0, 0];
    right.set(spoil, [hits + (found === name ? 1 : 0), all + 1]);
  }
  times.sort((a, b) => a - b);
  return { buildMs, megabytes, times, right };
}

const args = process.argv.slice(2);
const sizes = args.map(Number).filter(Boolean);
const chosen = ENGINES.filter(({ name }) => args.every((arg) => Number(arg)) || args.includes(name));
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const names = activityNames(size, SEED);
  const queries = queriesFor(names);
  console.log(`\n${size.toLocaleString('en')} names, ${QUERIES} queries`);
  console.log(
    ['engine'.padEnd(14), 'recall@1', '  p50 ms', '  p99 ms', 'build s', '   MB', 'asked', ' recall by spoil'].join(
      '  ',
    ),
  );
  for (const engine of chosen) {
    const { buildMs, megabytes, times, right } = run(engine, names, queries);
    const hits = [...right.values()].reduce((sum, [n]) => sum + n, 0);
    const bySpoil = SPOILS.map((spoil) => {
      const [n, all] = right.get(spoil) ?? [0, 0];
      return all === 0 ? '-' : (n / all).toFixed(2);
    });
    const cells = [
      engine.name.padEnd(14),
      (hits / times.length).toFixed(3).padStart(8),
      quantile(times, 0.5).toFixed(2).padStart(8),
      quantile(times, 0.99).toFixed(2).padStart(8),
      (buildMs / 1000).toFixed(2).padStart(7),
      megabytes.toFixed(0).padStart(5),
      String(times.length).padStart(5),
    ];
    console.log(`${cells.join('  ')}   ${bySpoil.join(' ')}`);
  }
}
console.log(`\nspoils, in order: ${SPOILS.join(', ')}`);
