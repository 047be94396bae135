import { describe, expect, test } from '@jest/globals';
import { readConfig, requireSlack } from '../src/config.ts';
import { createLog } from '../src/log.ts';

const TOKEN = 'xoxb-1234-abcd';

describe('settings', () => {
  test('need none for the command line: SQLite in ./data, port 3000', () => {
    expect(readConfig({})).toMatchObject({
      databaseUrl: 'file:./data/whoowns.db',
      databaseIsNamed: false,
      slack: null,
      port: 3000,
      metricsPort: null,
      logLevel: 'info',
    });
  });

  test('choose Socket Mode where both modes are configured, HTTP where there is only a signing secret', () => {
    const both = { SLACK_BOT_TOKEN: TOKEN, SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 'a-secret-of-slack' };
    expect(readConfig(both).slack?.mode).toBe('socket');
    expect(readConfig({ ...both, SLACK_APP_TOKEN: '' }).slack?.mode).toBe('http');
  });

  test('that are missing for Slack are named with where to find them', () => {
    expect(() => requireSlack(readConfig({}))).toThrow(/SLACK_BOT_TOKEN is not set.*\n.*SLACK_APP_TOKEN/);
    expect(() => requireSlack(readConfig({ SLACK_BOT_TOKEN: TOKEN }))).toThrow(/^Set SLACK_APP_TOKEN/);
  });

  test('name the stewards of everything, in any case, with blanks or without', () => {
    expect([...readConfig({}).stewards]).toEqual([]);
    const { stewards } = readConfig({ WHOOWNS_STEWARDS: 'Ana@test.example, bo@test.example ,' });
    expect([...stewards]).toEqual(['ana@test.example', 'bo@test.example']);
  });

  test.each([
    [{ WHOOWNS_STEWARDS: 'ana, bo@test.example' }, /^WHOOWNS_STEWARDS: expected e-mail addresses/],
    [{ DATABASE_URL: 'mysql://root@db' }, /^DATABASE_URL: expected file:.*not shown/],
    [{ SLACK_BOT_TOKEN: 'xoxp-a-persons' }, /^SLACK_BOT_TOKEN: expected a bot token/],
    [{ PORT: '70000' }, /^PORT: .*"70000"/],
    [{ LOG_LEVEL: 'chatty' }, /^LOG_LEVEL: .*"chatty"/],
    [{ SLACK_API_URL: 'ftp://x' }, /^SLACK_API_URL: expected an http or https address/],
  ])('%j is one clear line', (env, line) => {
    expect(() => readConfig(env)).toThrow(line);
  });
});

test('the log shows no secret: not by name, not by shape, not in an error', () => {
  const config = readConfig({
    DATABASE_URL: 'postgres://bot:hunter2secret@db/whoowns',
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_SIGNING_SECRET: 'a-secret-of-slack',
  });
  const lines: string[] = [];
  const log = createLog(config, (line) => lines.push(line));
  log.info({ token: TOKEN, url: config.databaseUrl }, `signed with a-secret-of-slack`);
  log.error({ err: new Error('xoxe.xoxp-1-leaked and xapp-9-foreign') }, 'failed');
  expect(lines.join('')).not.toMatch(/1234-abcd|hunter2secret|a-secret-of-slack|foreign|1-leaked/);
  expect(lines.join('')).toContain('[redacted]');
});
