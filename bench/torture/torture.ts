// What paging promises, under torture: `npm run torture`. About half an hour; KILLS=20 TRIALS=200 POINT_TRIALS=5 for a short one, ENGINE=sqlite
// or postgres for one of them, ROWS=kill,race,… for some of the rows, MINUTES=10 for an early end of the killing. PostgreSQL's
// initdb has to be on the machine.
import startCluster, { stopCluster } from '../../test/store/cluster.ts';
import { killAtRandom } from './kill.ts';
import { measureLoad } from './load.ts';
import { endAtPoint, POINTS } from './point.ts';
import { raceAtTheEdge } from './race.ts';
import type { EngineName } from './world.ts';

const KILLS = Number(process.env.KILLS ?? 200);
const MINUTES = Number(process.env.MINUTES ?? 60);
const POINT_TRIALS = Number(process.env.POINT_TRIALS ?? 50);
const TRIALS = Number(process.env.TRIALS ?? 5_000);
const ENGINES = (process.env.ENGINE?.split(',') ?? ['sqlite', 'postgres']) as EngineName[];
const ROWS = process.env.ROWS?.split(',') ?? ['race', 'point', 'load', 'kill'];

await startCluster();
try {
  for (const engine of ENGINES) {
    if (ROWS.includes('race')) print('ack against the timer', await raceAtTheEdge(engine, TRIALS));
    if (ROWS.includes('point')) {
      for (const point of POINTS) print('a process that ends', await endAtPoint(engine, point, POINT_TRIALS));
    }
    if (ROWS.includes('load')) print('load', await measureLoad(engine));
    if (ROWS.includes('kill')) {
      print('kill -9 at random instants', await killAtRandom(engine, engine === 'sqlite' ? 1 : 3, KILLS, MINUTES));
    }
  }
} finally {
  await stopCluster();
}

function print(row: string, figures: object): void {
  console.log(`\n${row}`);
  for (const [name, value] of Object.entries(figures)) {
    console.log(`  ${name.padEnd(24)} ${typeof value === 'number' ? Math.round(value * 10) / 10 : value}`);
  }
}
