import { DomainError } from '../../domain/error.ts';
import type { Desk } from '../desk.ts';
import type { Form } from './form.ts';
import { toView } from './render-form.ts';

const DEAD = new Set(['expired_trigger_id', 'invalid_trigger_id', 'trigger_expired']);
/** The same click came twice: the first has opened it. */
const OPENED = 'exchanged_trigger_id';

/**
 * Opens a form for whoever clicked; Slack allows three seconds after the click, once.
 * @throws DomainError('conflict') where it was too late.
 */
export async function openForm(desk: Desk, trigger: string, form: Form): Promise<void> {
  try {
    await desk.client.views.open({ trigger_id: trigger, view: toView(form) });
  } catch (error) {
    const code = (error as { data?: { error?: string } }).data?.error;
    if (code === OPENED) return;
    if (!code || !DEAD.has(code)) throw error;
    throw new DomainError('conflict', 'Slack could not open the form in time. Please press the button once more.');
  }
}
