import type { Message } from '../../src/local-slack/message.ts';
import type { Seen } from '../../src/local-slack/seen.ts';
import type { View } from '../../src/local-slack/view.ts';
import { GENERAL, type WholeApp } from './whole-app.ts';

/** What a person does with forms: opens them, fills them in, sends them. */

type Block = { readonly type: string; readonly block_id: string; readonly element?: { readonly action_id: string } };

export function blocksOf(view: View): readonly Block[] {
  return view.content.blocks as readonly Block[];
}

/** The fields of a form, without the edition that it is shown in. */
export function fieldsOf(view: View): string[] {
  return blocksOf(view)
    .filter(({ type }) => type === 'input')
    .map(({ block_id }) => block_id.replace(/@.*$/, ''));
}

/** Slack's name of a field. */
export function blockOf(view: View, field: string): string {
  const block = blocksOf(view).find(({ block_id }) => block_id.replace(/@.*$/, '') === field);
  if (!block) throw new Error(`The form has no field ${field}; there are: ${fieldsOf(view).join(', ')}`);
  return block.block_id;
}

/** All that a view says, as one text. */
export function wordsOf(view: View | undefined): string {
  return JSON.stringify(view?.content ?? {}).replace(/\\"/g, '"');
}

export function hands(app: () => WholeApp) {
  /** Types a command; what somebody is told meanwhile by direct message is no answer to it. */
  const asks = async (user: string, words: string): Promise<Message> => {
    const { since } = await app().slack.as(user).command(`/whoowns ${words}`, { channel: GENERAL });
    return await app().slack.nextMessage(({ channel, ephemeralTo }) => channel === GENERAL && ephemeralTo === user, {
      since,
    });
  };

  /** The form that stands there once it is made; "Loading…" comes first. */
  const form = async (user: string, doing: () => Promise<unknown>): Promise<View> => {
    const since = app().slack.recorder.last;
    await doing();
    return await app().slack.nextView(user, { since, change: 'updated' });
  };

  return {
    asks,
    form,
    /** Types a subcommand that opens a form. */
    typed: async (user: string, words: string): Promise<View> => await form(user, () => asks(user, words)),
    pressed: async (user: string, where: Message | View, button: string): Promise<View> =>
      await form(user, () => app().slack.as(user).click(where, button)),
    send: async (user: string, view: View, values: Readonly<Record<string, unknown>> = {}): Promise<Seen> => {
      const named = Object.entries(values).map(([field, value]) => [blockOf(view, field), value]);
      return await app().slack.as(user).submit(view, Object.fromEntries(named));
    },
    /** What is said beside the fields of a refused form, by field. */
    errorsOf: ({ errors }: Seen): Record<string, string> =>
      Object.fromEntries(Object.entries(errors).map(([block, sentence]) => [block.replace(/@.*$/, ''), sentence])),
  };
}
