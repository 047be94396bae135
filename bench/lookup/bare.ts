// The yardstick: a Bolt app that answers `/ping` and does nothing else.
import { createRequire } from 'node:module';

const { App } = createRequire(import.meta.url)('@slack/bolt') as typeof import('@slack/bolt');

const app = new App({
  token: 'xoxb-bench',
  signingSecret: process.env.SLACK_SIGNING_SECRET ?? '',
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL ?? '' },
});
app.command('/ping', async ({ ack }) => ack('pong'));
await app.start(Number(process.env.PORT));
