import type { AllMiddlewareArgs, RespondFn } from '@slack/bolt';
import { DomainError } from '../domain/error.ts';
import { ACTION_BY_ID } from './actions.ts';
import { answerEvent } from './asking/conversation.ts';
import { gateOf, wantedBy } from './commands.ts';
import type { Desk } from './desk.ts';
import {
  homeTeamOf,
  readAction,
  readCommand,
  readEvent,
  readShortcut,
  readSubmission,
  readSuggestion,
  type ShortcutRequest,
  type SubmissionRequest,
  teamOf,
} from './door/request.ts';
import { answerSlash } from './door/slash.ts';
import { suggest } from './form/suggestion.ts';
import { foreignNote } from './messages/fault.ts';
import type { Note } from './messages/note.ts';
import { type Reply, toReply } from './messages/render.ts';
import { FieldRefusal } from './modals/field-refusal.ts';
import { toOptions } from './modals/render-field.ts';
import { toDoneView, toView } from './modals/render-form.ts';
import { MODAL_BY_ID } from './modals.ts';
import { PAGE_SHORTCUT, pageByShortcut } from './paging/page-shortcut.ts';
import { refuseDeed } from './people/gate.ts';
import { hearOfPeople } from './people/people-event.ts';
import { forReader } from './people/reader.ts';
import { answerShortcut } from './shortcut.ts';
import { tellDue } from './telling.ts';
import { troubleNote } from './trouble.ts';

/** What a listener is given, as far as it is used here: Bolt leaves out what a kind of request does not have. */
export interface Arrived extends AllMiddlewareArgs {
  readonly body: unknown;
  readonly ack?: (response?: object) => Promise<void>;
  readonly respond?: RespondFn;
}

const forWhoAsked = (reply: Reply) => ({ ...reply, response_type: 'ephemeral' as const });

/** The one place that tells requests apart, and the one boundary: a refusal is said, a fault is logged and its id is said. */
export async function dispatch(desk: Desk, arrived: Arrived): Promise<void> {
  const { body } = arrived;
  const isForeign = isElsewhere(desk, arrived);
  if ('command' in arrived) return await runCommand(desk, arrived, isForeign);
  if (isForeign) return await refuseForeign(desk, arrived);
  if ('event' in arrived) {
    await hearOfPeople(desk, body).catch((error: unknown) => void troubleNote(desk, error, 'people'));
    await answerEvent(desk, readEvent(body)).catch((error: unknown) => void troubleNote(desk, error, 'event'));
  } else if ('options' in arrived) {
    const request = readSuggestion(body);
    const isLetIn = await refuseDeed(desk, request.user).then(
      () => true,
      () => false,
    );
    const options = isLetIn ? suggest(await desk.live.current(), request, desk.roster) : [];
    await arrived.ack?.({ options: toOptions(options) });
  } else if ('view' in arrived) {
    await runSubmission(desk, arrived);
  } else if ('action' in arrived) {
    await runAction(desk, arrived);
  } else {
    await arrived.ack?.();
    if ('shortcut' in arrived) await runShortcut(desk, arrived);
  }
}

async function runCommand(desk: Desk, { body, ack, respond }: Arrived, isForeign: boolean): Promise<void> {
  if (isForeign) return await ack?.(privately(foreignNote()));
  const request = readCommand(body);
  const own = (reply: Reply) => forWhoAsked(forReader(desk, request.user, reply));
  const trouble = (error: unknown) => toReply(troubleNote(desk, error, 'command', request.user), { mentions: 'all' });
  const { user, text } = request;
  const answered = refuseDeed(desk, user, gateOf(text), wantedBy(text)).then(() => answerSlash(desk, request));
  const { now, later } = await answered.catch((error: unknown) => ({
    now: trouble(error),
    later: null,
  }));
  await ack?.(own(now));
  if (later) await respond?.(own(await later.catch(trouble)));
}

/**
 * Whether a request is of another workspace, or of somebody whose home it is. Those of other organisations, met in a shared channel,
 * are let as far as the gate where they may look things up, and to say that they have a page that was sent to them.
 */
function isElsewhere(desk: Desk, arrived: Arrived): boolean {
  const { body } = arrived;
  if (teamOf(body) !== desk.bot.teamId) return true;
  const isAtHome = (homeTeamOf(body) ?? desk.bot.teamId) === desk.bot.teamId;
  if (isAtHome || desk.guests === 'lookup') return false;
  return !('action' in arrived) || ACTION_BY_ID.get(readAction(body).action)?.deed !== 'acknowledge';
}

async function refuseForeign(desk: Desk, arrived: Arrived): Promise<void> {
  desk.log.warn({ team: teamOf(arrived.body) }, 'refused a request from another workspace');
  if ('event' in arrived) return;
  await arrived.ack?.();
  await arrived.respond?.({ ...privately(foreignNote()), replace_original: false }).catch(() => undefined);
}

async function runAction(desk: Desk, { body, ack, respond }: Arrived): Promise<void> {
  const request = readAction(body);
  const action = ACTION_BY_ID.get(request.action);
  if (!action?.settles) await ack?.();
  try {
    const doing = refuseDeed(desk, request.user, action?.deed).then(async () => await action?.run(desk, request));
    const outcomes = (action?.settles ? await doing.finally(() => ack?.()) : await doing) ?? [];
    if (request.inHome) {
      const own = outcomes.map((reply) => forReader(desk, request.user, reply));
      return await aboveHome(desk, request.trigger, own);
    }
    for (const { audience, replaces, ...said } of outcomes) {
      const reply = audience === 'person' ? forReader(desk, request.user, said) : said;
      const response_type = audience === 'channel' ? 'in_channel' : 'ephemeral';
      if (request.view) await inForm(desk, request.view.id, reply);
      else await respond?.({ ...reply, response_type, replace_original: replaces });
    }
  } catch (error) {
    const note = troubleNote(desk, error, request.action, request.user);
    if (request.inHome) await aboveHome(desk, request.trigger, [toReply(note, { mentions: 'all' })]);
    else if (request.view) await overForm(desk, request.trigger, note);
    else await respond?.({ ...privately(note), replace_original: false }).catch(() => undefined);
  } finally {
    await tellNow(desk);
  }
}

/** What a button in a form has to say takes the form's place: there is no message to answer below. */
async function inForm(desk: Desk, id: string, { blocks }: Reply): Promise<void> {
  await desk.client.views.update({ view_id: id, view: { ...toDoneView('Done', { lines: [] }), blocks } });
}

/** What a button in the home has to say opens above it: the home says what is, and is made anew where that has changed. */
async function aboveHome(desk: Desk, trigger: string, replies: readonly Reply[]): Promise<void> {
  if (replies.length === 0) return;
  const blocks = replies.flatMap((reply) => reply.blocks).slice(0, 100);
  const view = { ...toDoneView('whoowns', { lines: [] }), blocks };
  const opened = desk.client.views.open({ trigger_id: trigger, view });
  await opened.catch((error: unknown) => void troubleNote(desk, error, 'home'));
}

/** A button in a form has no message to answer below: what went wrong lies on the form, which stays as it is. */
async function overForm(desk: Desk, trigger: string, note: Note): Promise<void> {
  const view = toDoneView('That did not work', note);
  await desk.client.views.push({ trigger_id: trigger, view }).catch(() => undefined);
}

async function runShortcut(desk: Desk, { body, respond }: Arrived): Promise<void> {
  const request = readShortcut(body);
  if (request.callback === PAGE_SHORTCUT) return await openPageShortcut(desk, request, respond);
  const answered = refuseDeed(desk, request.user, 'look_up').then(() => answerShortcut(desk, request));
  const reply = await answered.catch((error: unknown) =>
    toReply(troubleNote(desk, error, 'shortcut'), { mentions: 'all' }),
  );
  await respond?.(forWhoAsked(forReader(desk, request.user, reply)));
}

async function openPageShortcut(desk: Desk, request: ShortcutRequest, respond: RespondFn | undefined): Promise<void> {
  try {
    await refuseDeed(desk, request.user, 'page');
    await pageByShortcut(desk, request);
  } catch (error) {
    await respond?.(privately(troubleNote(desk, error, 'shortcut'))).catch(() => undefined);
  }
}

/** The answer to a form goes back in the acknowledgement: what takes its place, or what is wrong beside its fields. */
async function runSubmission(desk: Desk, { body, ack }: Arrived): Promise<void> {
  const request = readSubmission(body);
  try {
    const form = MODAL_BY_ID.get(request.form);
    await refuseDeed(desk, request.user, form?.deed);
    const next = await form?.submit(desk, request);
    const view = next && ('fields' in next ? toView(next) : toDoneView('Done', next));
    await ack?.(view ? { response_action: 'update', view } : undefined);
  } catch (error) {
    const errors = error instanceof DomainError ? besideFields(request, error) : null;
    const trouble = () => toDoneView('That did not work', troubleNote(desk, error, request.form));
    await ack?.(errors ? { response_action: 'errors', errors } : { response_action: 'update', view: trouble() });
  }
  await tellNow(desk);
}

/** A refusal by Slack's names of the fields, the form's first where it names none; null where the form has no field. */
function besideFields({ fields, blocks }: SubmissionRequest, error: DomainError): Record<string, string> | null {
  const told = error instanceof FieldRefusal ? Object.entries(error.fields) : [];
  const beside = told.flatMap(([field, sentence]) => (blocks[field] ? [[blocks[field], sentence] as const] : []));
  if (beside.length > 0) return Object.fromEntries(beside);
  const first = blocks[fields[0] ?? ''];
  return first ? { [first]: error.message } : null;
}

/** What a click or a form has brought about is told at once; what can't be told now the engine tells later. */
async function tellNow(desk: Desk): Promise<void> {
  desk.homes.changed();
  await tellDue(desk).catch((error: unknown) => void troubleNote(desk, error, 'telling'));
}

function privately(note: Note) {
  return forWhoAsked(toReply(note, { mentions: 'all' }));
}
