import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/local-slack.ts';
import { startSmallApp } from './small-app.ts';

let slack: LocalSlack;
let app: Awaited<ReturnType<typeof startSmallApp>>;

beforeAll(async () => {
  slack = await startLocalSlack({ page: true });
  app = await startSmallApp((_heard, response) => response.end('Ana.'));
  slack.connect({ requestUrl: app.requestUrl });
});

afterAll(async () => {
  await slack.stop();
  await app.close();
});

const deed = { as: 'U0ANA', do: 'command', text: '/whoowns payroll', channel: 'C0GENERAL' };

/** A request with any Host and Origin, which `fetch` would not send. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(slack.url + path, { method: body ? 'POST' : 'GET', headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the page', () => {
  test('comes with every file it names, and runs nothing from elsewhere', async () => {
    const response = await fetch(`${slack.url}/`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    const files = [...(await response.text()).matchAll(/(?:href|src)="(\/page\/[^"]+)"/g)].map((match) => match[1]);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect((await fetch(slack.url + file)).status).toBe(200);
  });

  test('does what a person does and answers what came of it', async () => {
    const done = await ask('/local/do', { 'content-type': 'application/json' }, JSON.stringify(deed));
    expect(JSON.parse(done.text)).toMatchObject({ ok: true, text: 'Ana.' });
    const refused = await ask(
      '/local/do',
      { 'content-type': 'application/json' },
      JSON.stringify({ ...deed, text: '/nope' }),
    );
    expect(refused).toMatchObject({ status: 422, text: expect.stringContaining('/nope is not a valid command') });
  });

  test.each([
    ['another host name', { host: 'evil.example' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
  ])('refuses %s', async (_what, headers) => {
    expect((await ask('/local/state', headers)).status).toBe(403);
    const typed = { 'content-type': 'application/json', ...headers };
    expect((await ask('/local/do', typed, JSON.stringify(deed))).status).toBe(403);
  });

  test('refuses a plain form, which any web site could send', async () => {
    expect((await ask('/local/do', { 'content-type': 'text/plain' }, JSON.stringify(deed))).status).toBe(400);
  });

  test('reads no file outside its folder', async () => {
    for (const path of ['/page/..%2fseed.ts', '/page/../seed.ts', '/page/nope.js']) {
      expect((await ask(path)).status).toBe(404);
    }
  });

  test('is off unless asked for', async () => {
    const bare = await startLocalSlack();
    expect((await fetch(`${bare.url}/local/state`)).status).toBe(404);
    await bare.stop();
  });
});
