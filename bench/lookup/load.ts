import { createHmac } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export interface Round {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** Answers that were no 200, or whose body lacked the expected words. */
  readonly wrong: number;
}

export interface Load {
  readonly port: number;
  readonly secret: string;
  readonly connections: number;
  /** Requests in all. */
  readonly requests: number;
  /** The slash command and its words, for the nth request. */
  readonly command: (n: number) => { command: string; text: string };
  readonly expected: string;
}

let serial = 0;

/** Signed as Slack does. Made before the clock starts, so that only the answering is timed. */
function signedRequest({ secret, port }: Load, { command, text }: { command: string; text: string }): Buffer {
  serial += 1;
  const body = new URLSearchParams({
    token: 'bench',
    team_id: 'T0LOCAL',
    team_domain: 'bench',
    channel_id: 'C0GENERAL',
    channel_name: 'general',
    user_id: 'U0BENCH1',
    user_name: 'bench',
    command,
    text,
    api_app_id: 'A0',
    is_enterprise_install: 'false',
    response_url: 'http://127.0.0.1/none',
    trigger_id: `1.2.${serial}`,
  }).toString();
  const at = Math.floor(Date.now() / 1000);
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`;
  const head = [
    'POST /slack/events HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Slack-Signature: ${signature}`,
    `X-Slack-Request-Timestamp: ${at}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Sends requests over some connections, one at a time on each, as fast as the answers come. */
export async function run(load: Load): Promise<Round> {
  const requests = Array.from({ length: load.requests }, (_, n) => signedRequest(load, load.command(n)));
  const times: number[] = [];
  let wrong = 0;
  let next = 0;
  const worker = async () => {
    const socket = await open(load.port);
    while (next < requests.length) {
      const request = requests[next++] as Buffer;
      const began = performance.now();
      const answer = await exchange(socket, request);
      times.push(performance.now() - began);
      if (!answer.startsWith('HTTP/1.1 200') || !answer.includes(load.expected)) wrong += 1;
    }
    socket.destroy();
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: load.connections }, worker));
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { requestsPerSecond: load.requests / seconds, p50: at(0.5), p99: at(0.99), longest: times.at(-1) ?? 0, wrong };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket)).setNoDelay(true);
    socket.once('error', reject);
  });
}

/** One request and its answer; enough of HTTP to know where an answer ends. */
function exchange(socket: Socket, request: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const take = (chunk: Buffer) => {
      answer += chunk.toString('latin1');
      if (!isWhole(answer)) return;
      socket.off('data', take).off('close', fail);
      resolve(answer);
    };
    const fail = () => reject(new Error(`the connection was closed after "${answer.slice(0, 80)}"`));
    socket.on('data', take).on('close', fail);
    socket.write(request);
  });
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /content-length: (\d+)/i.exec(answer.slice(0, end))?.[1];
  return length === undefined ? answer.endsWith('0\r\n\r\n') : answer.length >= end + 4 + Number(length);
}
