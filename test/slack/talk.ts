import type { Message } from '../../src/local-slack/message.ts';
import type { View } from '../../src/local-slack/view.ts';
import { GENERAL, type WholeApp } from './whole-app.ts';

/** What people type, press and are told by direct message. */
export function talk(app: () => WholeApp) {
  /** What takes the place of a message, or of what a button is pressed in, once something is done. */
  const changed = async (message: Message, doing: () => Promise<unknown>): Promise<Message> => {
    const since = app().slack.recorder.last;
    await doing();
    return await app().slack.nextMessage(({ ts }) => ts === message.ts, { since, change: 'edited' });
  };
  /** What somebody sees alone. */
  const shown = async (user: string, doing: () => Promise<unknown>): Promise<Message> => {
    const since = app().slack.recorder.last;
    await doing();
    return await app().slack.nextMessage(({ ephemeralTo }) => ephemeralTo === user, { since });
  };
  return {
    types: (user: string, text: string) =>
      shown(user, () => app().slack.as(user).command(`/whoowns ${text}`, { channel: GENERAL })),
    /** Presses a button whose answer takes the place of the message. */
    presses: (user: string, message: Message, button: string) =>
      changed(message, () => app().slack.as(user).click(message, button)),
    /** Presses a button whose answer comes below the message. */
    asksBelow: (user: string, message: Message, button: string) =>
      shown(user, () => app().slack.as(user).click(message, button)),
    opens: async (user: string, message: Message, button: string): Promise<View> => {
      const since = app().slack.recorder.last;
      await app().slack.as(user).click(message, button);
      return await app().slack.nextView(user, { since, change: 'opened' });
    },
    /** The next direct message to somebody that says something. */
    told: async (user: string, doing: () => Promise<unknown>, says: RegExp = /./): Promise<Message> => {
      const since = app().slack.recorder.last;
      const dm = app().slack.workspace.appDm(user).id;
      await doing();
      return await app().slack.nextMessage(
        ({ channel, ephemeralTo, text }) => channel === dm && !ephemeralTo && says.test(text),
        { since },
      );
    },
    /** Everybody has said hello, and been answered. */
    greet: async (...users: string[]) => {
      for (const user of users) await app().slack.answer(await app().slack.as(user).dm('hello'));
    },
  };
}
