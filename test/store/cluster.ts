import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

declare global {
  var postgresCluster: ChildProcess | undefined;
  var testFolder: string | undefined;
}

/** Memory that is a folder: where it has so much room, nothing that a test writes waits for a disk. */
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 3 * 1024 ** 3;

/** The folder of a run: this, the number of its process, and more. */
const PREFIX = 'whoowns-test-';

/**
 * It is thrown away after the run: nothing has to survive a power cut, and nobody but the tests has to be served. With so little
 * in the write-ahead log, a database is made by copying the files of another, in a few milliseconds.
 */
const SETTINGS = [
  'listen_addresses=',
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=128MB',
  'autovacuum=off',
  'shared_buffers=64MB',
];

/**
 * Before all tests: one temporary folder for everything that they write, and in it a throw-away PostgreSQL of their own where
 * the machine has one. It is not waited for; the first test that needs it does (test/store/engine.ts). WHOOWNS_TEST_PGLITE=1
 * does without it.
 */
export default async function startCluster(): Promise<void> {
  const place = isRoomy(MEMORY) ? MEMORY : tmpdir();
  sweep(place);
  const run = mkdtempSync(path.join(place, `${PREFIX}${process.pid}-`));
  // PostgreSQL runs as somebody else, and has to get to its own folder below.
  chmodSync(run, 0o711);
  globalThis.testFolder = run;
  process.env.TMPDIR = run;
  const programs = process.env.WHOOWNS_TEST_PGLITE ? null : findPrograms();
  if (!programs) {
    console.warn(
      '\nNo PostgreSQL (initdb) here: its tests run on PGlite; those that need two connections are left out.',
    );
    return;
  }
  const folder = path.join(run, 'postgres');
  mkdirSync(folder);
  const user: { uid?: number; gid?: number } = process.getuid?.() === 0 ? unprivileged() : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  chmodSync(folder, 0o700);
  // A run may be over before initdb is; ended then, it must not go on writing into a folder that is being removed.
  const script = `
    "$1/initdb" -D "$2/data" -U whoowns -A trust -E UTF8 --locale=C --no-sync --no-instructions >"$2/log" 2>&1 &
    making=$!
    trap 'kill $making; wait $making; exit 1' QUIT
    wait $making || exit 1
    programs=$1 folder=$2
    shift 2
    exec "$programs/postgres" -D "$folder/data" "$@" >>"$folder/log" 2>&1`;
  const options = [...SETTINGS, `unix_socket_directories=${folder}`].flatMap((setting) => ['-c', setting]);
  const child = spawn('/bin/sh', ['-c', script, 'sh', programs, folder, ...options], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  });
  child.unref();
  globalThis.postgresCluster = child;
  process.env.WHOOWNS_TEST_POSTGRES = folder;
}

/** What a run has left behind that was killed takes memory until somebody removes it. */
function sweep(place: string): void {
  for (const name of readdirSync(place).filter((each) => each.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length).split('-')[0]);
    if (owner > 0 && !isRunning(owner)) rmSync(path.join(place, name), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isRoomy(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > ENOUGH_BYTES;
}

/** The folder of initdb and postgres: on the PATH, or where Debian keeps them off it. */
function findPrograms(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env.PATH ?? '').split(':'), ...versions.map((version) => `${debian}/${version}/bin`)];
  return (
    folders.find((folder) => folder && ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name)))) ??
    null
  );
}

/** PostgreSQL refuses to run as root; `postgres` is there where its package is, `nobody` everywhere. */
function unprivileged(): { uid: number; gid: number } {
  const idOf = (flag: string, user: string) =>
    Number(execFileSync('id', [flag, user], { stdio: 'pipe', encoding: 'utf8' }));
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', user), gid: idOf('-g', user) };
    } catch {
      // There is no such user; the next one then.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no other user to run it as');
}

/** Ends the cluster that was started, by its process, and removes what the tests wrote. */
export async function stopCluster(): Promise<void> {
  const child = globalThis.postgresCluster;
  if (child && child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.ref();
    child.kill('SIGQUIT');
    await ended;
  }
  if (globalThis.testFolder) rmSync(globalThis.testFolder, { recursive: true, force: true });
}
