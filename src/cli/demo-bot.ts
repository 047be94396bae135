import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAM = join(import.meta.dirname, '../cli.ts');
const WARNING = 40;
/** A bot that ends by itself again and again is not started for ever. */
const STARTS_A_MINUTE = 20;

export interface DemoBotOptions {
  /** The settings of the bot, and nothing else: what is set on this machine is of another bot. */
  readonly settings: Readonly<Record<string, string>>;
  /** It answers now. */
  readonly onReady: (pid: number) => void;
  /** What it logs, from warnings on. */
  readonly onWarning: (line: string) => void;
}

/** The demo's bot as a process of its own, so that its plug can be pulled; it is started again as a supervisor would. */
export class DemoBot {
  readonly #options: DemoBotOptions;
  readonly #starts: number[] = [];
  #child: ChildProcess | null = null;
  #isStopping = false;

  constructor(options: DemoBotOptions) {
    this.#options = options;
  }

  /** Resolves when it answers. @throws where it ends before that. */
  async start(): Promise<void> {
    const { settings, onReady, onWarning } = this.#options;
    const set = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
    const program = [process.execPath, '--disable-warning=ExperimentalWarning', PROGRAM, 'start'];
    const child = spawn('env', ['-i', ...set, ...program], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child = child;
    this.#starts.push(Date.now());
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const { level, msg } = read(line);
        if (level >= WARNING) onWarning(`${line}\n`);
        if (msg !== 'ready') return;
        onReady(child.pid ?? 0);
        resolve();
      });
      child.once('error', reject);
      child.once('exit', (code) => {
        reject(new Error(`the demo's bot ended with ${code}`));
        if (this.#child === child && !this.#isStopping) this.#again();
      });
    });
  }

  /** As if the power had gone: nothing is ended, nothing is written down. */
  pullThePlug(): void {
    this.#child?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  #again(): void {
    const minuteAgo = Date.now() - 60_000;
    if (this.#starts.filter((at) => at > minuteAgo).length >= STARTS_A_MINUTE) return;
    this.start().catch((error: unknown) => this.#options.onWarning(`${String(error)}\n`));
  }
}

function read(line: string): { level: number; msg: unknown } {
  try {
    const { level, msg } = JSON.parse(line) as Record<string, unknown>;
    return { level: Number(level), msg };
  } catch {
    return { level: WARNING, msg: line };
  }
}
