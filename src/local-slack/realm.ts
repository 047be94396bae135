import type { Conversation } from './conversation.ts';
import type { FileStore } from './file-store.ts';
import type { Json } from './json.ts';
import type { Recorder } from './recorder.ts';
import type { Triggers } from './trigger.ts';
import type { Views } from './view.ts';
import type { Workspace } from './workspace.ts';

/** All that a Web API method may look at and change. */
export type Realm = {
  now: () => number;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  origin: () => string;
  workspace: Workspace;
  conversation: Conversation;
  views: Views;
  triggers: Triggers;
  files: FileStore;
  recorder: Recorder;
  /** A fresh WebSocket address for Socket Mode. */
  socketUrl: () => string;
};

/** A Web API method: answers without `ok`, or throws an ApiError. */
export type Method = (args: Json, realm: Realm) => Json;
