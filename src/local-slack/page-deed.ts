import { Actor, type Stage } from './actor.ts';
import { fill } from './form.ts';
import { asFlag, asJsons, asText, isJson, type Json } from './json.ts';
import type { Message } from './message.ts';
import type { Seen } from './seen.ts';
import type { View } from './view.ts';

type Deed = (actor: Actor, deed: Json, stage: Stage) => Promise<Seen | Json>;

function viewOf(deed: Json, stage: Stage): View {
  const view = stage.realm.views.find({ id: asText(deed.view) });
  if (!view) throw new Error('This form is closed by now.');
  // What is typed so far travels along, as it does in Slack.
  if (isJson(deed.values)) fill(view, deed.values);
  return view;
}

function messageOf(deed: Json, stage: Stage): Message {
  const message = stage.realm.conversation.find(asText(deed.channel), asText(deed.ts));
  if (!message) throw new Error('This message is gone.');
  return message;
}

const placeOf = (deed: Json, stage: Stage): Message | View =>
  deed.view ? viewOf(deed, stage) : messageOf(deed, stage);

/** What a person at the page can do. */
const DEEDS: Record<string, Deed> = {
  command: (actor, deed) => actor.command(asText(deed.text), { channel: asText(deed.channel) }),
  say: (actor, deed) => {
    const thread = asText(deed.thread);
    return actor.say(asText(deed.text), { channel: asText(deed.channel), ...(thread ? { thread } : {}) });
  },
  drop: (actor, deed) => {
    const files = asJsons(deed.files).map(({ name, content }) => {
      return { name: asText(name), content: Buffer.from(asText(content), 'base64') };
    });
    return actor.drop(files, asText(deed.text));
  },
  click: (actor, deed, stage) => actor.click(placeOf(deed, stage), asText(deed.element)),
  choose: (actor, deed, stage) => actor.choose(placeOf(deed, stage), asText(deed.element), deed.value),
  submit: (actor, deed, stage) => actor.submit(viewOf(deed, stage)),
  close: (actor, deed, stage) => actor.close(viewOf(deed, stage), asFlag(deed.all)),
  shortcut: (actor, deed, stage) => actor.shortcut(asText(deed.shortcut), deed.ts ? messageOf(deed, stage) : undefined),
  openHome: (actor) => actor.openHome(),
  suggest: async (actor, deed, stage) => ({
    options: await actor.suggest(placeOf(deed, stage), asText(deed.element), asText(deed.typed)),
  }),
};

/** Does what the page asks for, as the person it names. Throws with a sentence for what can't be done. */
export async function perform(stage: Stage, deed: Json): Promise<Json> {
  const run = DEEDS[asText(deed.do)];
  if (!run) throw new Error('Unknown deed.');
  const done = await run(new Actor(asText(deed.as), stage), deed, stage);
  if ('options' in done) return done;
  const { ok, error, text, errors } = done as Seen;
  return { ok, error, text, errors };
}
