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
    [{ WHOOWNS_PAGERDUTY_TOKEN: 'short' }, /^WHOOWNS_PAGERDUTY_TOKEN: expected an API access key.*not shown/],
    [{ WHOOWNS_PAGERDUTY_ROUTING_KEY: 'PSERVICE1' }, /^WHOOWNS_PAGERDUTY_ROUTING_KEY: .*32 characters.*not shown/],
    [{ WHOOWNS_PAGERDUTY_REGION: 'mars' }, /^WHOOWNS_PAGERDUTY_REGION: expected us or eu, found "mars"/],
    [
      { WHOOWNS_WEBHOOK_URL: 'http://hooks.test.example' },
      /^WHOOWNS_WEBHOOK_URL: expected an https address.*not shown/,
    ],
    [{ WHOOWNS_WEBHOOK_URL: 'https://ana:x@hooks.test.example' }, /^WHOOWNS_WEBHOOK_URL: .*without a name or password/],
    [{ WHOOWNS_WEBHOOK_SECRET: 'short' }, /^WHOOWNS_WEBHOOK_SECRET: expected a secret of 16 characters/],
    [{ SLACK_API_URL: 'ftp://x' }, /^SLACK_API_URL: expected an http or https address/],
  ])('%j is one clear line', (env, line) => {
    expect(() => readConfig(env)).toThrow(line);
  });
});

describe('settings of other pagers', () => {
  const token = 'y_NbAkKc66ryYTWUXYEu';
  const routingKey = '0123456789abcdef0123456789abcdef';

  test('are none where nothing is set', () => {
    expect(readConfig({}).otherPagers).toEqual({ pagerDuty: null, webhook: null });
  });

  test('are read whole, for PagerDuty in Europe and a webhook', () => {
    const config = readConfig({
      WHOOWNS_PAGERDUTY_TOKEN: token,
      WHOOWNS_PAGERDUTY_FROM: 'Bot@test.example',
      WHOOWNS_PAGERDUTY_SERVICE: 'PSERVICE1',
      WHOOWNS_PAGERDUTY_ROUTING_KEY: routingKey,
      WHOOWNS_PAGERDUTY_WEBHOOK_SECRET: 'the-secret-in-use,the-secret-that-comes',
      WHOOWNS_PAGERDUTY_REGION: 'eu',
      WHOOWNS_WEBHOOK_URL: 'https://hooks.test.example/pages',
      WHOOWNS_WEBHOOK_SECRET: 'the-secret-of-the-webhook',
    });
    expect(config.otherPagers).toEqual({
      pagerDuty: {
        apiUrl: 'https://api.eu.pagerduty.com',
        eventsUrl: 'https://events.eu.pagerduty.com',
        token,
        incidents: { from: 'bot@test.example', service: 'PSERVICE1' },
        routingKey,
        webhookSecrets: ['the-secret-in-use', 'the-secret-that-comes'],
      },
      webhook: { url: 'https://hooks.test.example/pages', secret: 'the-secret-of-the-webhook' },
    });
    const lines: string[] = [];
    createLog(config, (line) => lines.push(line)).info(JSON.stringify(config.otherPagers));
    expect(lines.join('')).not.toMatch(/NbAk|0123456789|the-secret|hooks\.test/);
  });

  test('are enough with a routing key alone', () => {
    const { pagerDuty } = readConfig({ WHOOWNS_PAGERDUTY_ROUTING_KEY: routingKey }).otherPagers;
    expect(pagerDuty).toMatchObject({ token: null, incidents: null, routingKey, webhookSecrets: [] });
  });

  test.each([
    [{ WHOOWNS_PAGERDUTY_TOKEN: token }, /FROM and WHOOWNS_PAGERDUTY_SERVICE, or WHOOWNS_PAGERDUTY_ROUTING_KEY/],
    [{ WHOOWNS_PAGERDUTY_TOKEN: token, WHOOWNS_PAGERDUTY_FROM: 'a@test.example' }, /^.*set WHOOWNS_PAGERDUTY_SERVICE/],
    [{ WHOOWNS_PAGERDUTY_TOKEN: token, WHOOWNS_PAGERDUTY_SERVICE: 'PSERVICE1' }, /^.*set WHOOWNS_PAGERDUTY_FROM/],
    [
      { WHOOWNS_PAGERDUTY_FROM: 'a@test.example', WHOOWNS_PAGERDUTY_SERVICE: 'PSERVICE1' },
      /set WHOOWNS_PAGERDUTY_TOKEN/,
    ],
    [{ WHOOWNS_PAGERDUTY_WEBHOOK_SECRET: 'the-secret-in-use' }, /set WHOOWNS_PAGERDUTY_TOKEN or/],
    [{ WHOOWNS_WEBHOOK_URL: 'https://hooks.test.example' }, /set WHOOWNS_WEBHOOK_SECRET as well/],
    [{ WHOOWNS_WEBHOOK_SECRET: 'the-secret-of-the-webhook' }, /set WHOOWNS_WEBHOOK_URL as well/],
  ])('that lack their other half are refused: %j', (env, line) => {
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
