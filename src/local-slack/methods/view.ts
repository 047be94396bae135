import { ApiError } from '../api-error.ts';
import { viewRefusal } from '../block-limit.ts';
import { asText, type Json } from '../json.ts';
import type { Method, Realm } from '../realm.ts';
import { withBlockIds } from '../response-url.ts';
import { STACK_LIMIT, type View, wireView } from '../view.ts';

/** The view as sent, checked; throws Slack's error for one it would refuse. */
export function checkedView(value: unknown, types: readonly string[]): Json {
  const refusal = viewRefusal(value, types);
  if (refusal) throw new ApiError(refusal.error, refusal.details);
  const view = value as Json;
  return { ...view, blocks: withBlockIds(view.blocks as Json[]) };
}

function answer(view: View, realm: Realm): Json {
  const { app, teamId } = realm.workspace;
  return { view: wireView(view, { appId: app.appId, botId: app.botId, teamId }) };
}

function uniqueExternalId(content: Json, realm: Realm, except?: View): void {
  const externalId = asText(content.external_id);
  const taken = externalId === '' ? undefined : realm.views.find({ externalId });
  if (taken && taken !== except) throw new ApiError('duplicate_external_id');
}

const open: Method = (args, realm) => {
  const content = checkedView(args.view, ['modal']);
  uniqueExternalId(content, realm);
  return answer(realm.views.open(realm.triggers.exchange(asText(args.trigger_id)), content), realm);
};

const push: Method = (args, realm) => {
  const content = checkedView(args.view, ['modal']);
  uniqueExternalId(content, realm);
  const user = realm.triggers.exchange(asText(args.trigger_id));
  const depth = realm.views.stack(user).length;
  if (depth === 0) throw new ApiError('not_found');
  if (depth >= STACK_LIMIT) throw new ApiError('push_limit_reached');
  return answer(realm.views.push(user, content), realm);
};

const update: Method = (args, realm) => {
  const found = realm.views.find(
    args.view_id ? { id: asText(args.view_id) } : { externalId: asText(args.external_id) },
  );
  if (!found) throw new ApiError('not_found');
  const content = checkedView(args.view, [found.type]);
  uniqueExternalId(content, realm, found);
  if (args.hash && args.hash !== found.hash) throw new ApiError('hash_conflict');
  return answer(realm.views.update(found, content), realm);
};

const publish: Method = (args, realm) => {
  const user = asText(args.user_id);
  if (!realm.workspace.people.has(user)) throw new ApiError('user_not_found');
  const content = checkedView(args.view, ['home']);
  const home = realm.views.home(user);
  if (args.hash && home && args.hash !== home.hash) throw new ApiError('hash_conflict');
  return answer(realm.views.publish(user, content), realm);
};

export const VIEWS: Record<string, Method> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};
