import type { Deed } from '../../domain/people/rights.ts';
import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import type { Verb } from '../messages/incident-button.ts';
import { doVerb } from '../paging/incident-desk.ts';
import { incidentIn } from '../paging/incident-value.ts';

/** The buttons of an incident's post and of a page. What they stand on is made anew by whoever sends it. */
function verbAction(verb: Verb, deed: Deed): Action {
  return {
    id: `incident:${verb}`,
    deed,
    settles: true,
    async run(desk, { user, value, key, channel }) {
      const { incident, step } = incidentIn(value);
      const note = await doVerb(desk, verb, incident, { by: user, delivery: key }, step);
      // In a direct message the page itself offers what comes next.
      return below(channel?.startsWith('D') ? { lines: note.lines } : note);
    },
  };
}

export const incidentAckAction = verbAction('ack', 'acknowledge');
export const incidentDeclineAction = verbAction('decline', 'acknowledge');
export const incidentEscalateAction = verbAction('escalate', 'page');
export const incidentResolveAction = verbAction('resolve', 'page');
export const incidentConfirmAction = verbAction('confirm', 'acknowledge');
