import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Stage } from './actor.ts';
import type { Json } from './json.ts';
import type { Entry } from './recorder.ts';
import type { Channel } from './workspace.ts';

const MOST_MESSAGES = 500;
const MOST_RECORDS = 200;

const wireChannel = (channel: Channel): Json => ({ ...channel, members: [...channel.members] });

/** Everything at once: the page shows each person's share of it, so that switching person is immediate. */
export function pageState(stage: Stage): Json {
  const { workspace, conversation, views } = stage.realm;
  const people = [...workspace.people.values()];
  for (const person of people) if (!person.isBot && !person.deleted) workspace.appDm(person.id);
  const channels = [...workspace.channels.values()];
  return {
    team: { id: workspace.teamId, name: workspace.teamName },
    app: workspace.app,
    people: people.map(({ updatedAt: _at, ...person }) => person),
    groups: [...workspace.groups.values()],
    channels: channels.map(wireChannel),
    messages: channels.flatMap((channel) => conversation.in(channel.id).slice(-MOST_MESSAGES)),
    modals: Object.fromEntries(people.map(({ id }) => [id, views.stack(id)])),
    homes: Object.fromEntries(people.map(({ id }) => [id, views.home(id)])),
  };
}

const isShown = (entry: Entry): boolean => entry.kind !== 'message' && entry.kind !== 'view';

/** What went to and came from the app, newest last. */
export function records(stage: Stage): readonly Entry[] {
  return stage.realm.recorder.entries.filter(isShown).slice(-MOST_RECORDS);
}

/** Server-Sent Events: each change as it happens, until the page goes away. */
export function streamTo(stage: Stage, request: IncomingMessage, response: ServerResponse): true {
  const { recorder, views, workspace } = stage.realm;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = (event: string, data: unknown): void => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  tell('ready', {});
  const stopRecords = recorder.listen((entry) => {
    if (entry.kind === 'message') tell('message', { change: entry.change, message: entry.message });
    else if (entry.kind === 'view') {
      const { user } = entry;
      tell('view', { user, modals: views.stack(user), home: views.home(user) });
    } else tell('record', entry);
  });
  const stopPeople = workspace.onHappening(() => tell('workspace', {}));
  request.on('close', () => {
    stopRecords();
    stopPeople();
  });
  return true;
}
