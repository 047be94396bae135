import { DomainError } from '../../domain/error.ts';
import type { Desk } from '../desk.ts';
import type { ActionRequest } from '../request.ts';
import type { Form } from './form.ts';
import { toView } from './render-form.ts';

const DEAD = new Set(['expired_trigger_id', 'exchanged_trigger_id', 'invalid_trigger_id', 'trigger_expired']);

/**
 * Opens a form for whoever clicked; Slack allows three seconds after the click, once.
 * @returns false where the same click has opened it before.
 * @throws DomainError('conflict') where it was too late.
 */
export async function openForm(desk: Desk, { trigger, key }: ActionRequest, form: Form): Promise<boolean> {
  // The same click may come twice: the first opens it.
  if (!(await desk.inbox.claim(key, desk.clock()))) return false;
  try {
    await desk.client.views.open({ trigger_id: trigger, view: toView(form) });
    return true;
  } catch (error) {
    const code = (error as { data?: { error?: string } }).data?.error;
    if (!code || !DEAD.has(code)) throw error;
    throw new DomainError('conflict', 'Slack could not open the form in time. Please press the button once more.');
  }
}
