import { DomainError } from '../../domain/error.ts';
import { complaintTo } from '../../domain/feedback.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { areaOf, stewardsFor } from '../../domain/people/steward.ts';
import type { Modal } from '../form/modal.ts';
import type { ClockedCharge } from '../keeping/attestation-desk.ts';
import { chargeTitle } from '../messages/attestation.ts';
import { clip } from '../messages/clip.ts';
import { complainedNote } from '../messages/feedback.ts';
import type { Form } from './form.ts';

/** Slack takes so many options in a menu. */
const OPTIONS = 100;
const WORDS_LIMIT = 1000;

/** The form behind *Change…*: which of the things is not so, and how it is. Whoever keeps that part of the map reads it. */
export function confirmChangeForm(map: CompanyMap, charges: readonly ClockedCharge[]): Form {
  return {
    id: 'confirm:change',
    title: 'What is not so?',
    submit: 'Send',
    about: '',
    fields: [
      {
        kind: 'choice',
        id: 'what',
        label: 'Which one?',
        options: charges.slice(0, OPTIONS).map(({ charge }) => ({
          value: [charge.type, charge.id, charge.scope ?? ''].join(' ').slice(0, 150),
          label: clip(chargeTitle(map, charge), 70),
        })),
      },
      {
        kind: 'text',
        id: 'words',
        label: 'How is it?',
        hint: 'Whoever keeps this part of the map reads it. You can also change it yourself: /whoowns edit',
        limit: WORDS_LIMIT,
        multiline: true,
      },
    ],
  };
}

export const confirmChangeModal: Modal = {
  id: 'confirm:change',
  async submit(desk, { entered, user, key }) {
    const [type = '', id = '', scope = ''] = (entered.what ?? '').split(' ');
    const map = await desk.live.current();
    const isKnown = (type === 'activity' || type === 'scope') && map.get(type, id) !== null;
    if (!isKnown) throw new DomainError('not_found', 'That is no longer on the map, so there is nothing to change.');
    const topic = { type, id, scope: type === 'scope' || scope === '' ? null : scope };
    const stewards = stewardsFor(map, desk.stewards, areaOf(map, topic));
    const complaint = { topic, what: 'person', words: entered.words ?? '', from: user };
    const now = desk.clock();
    if (await desk.inbox.claim(key, now)) await desk.store.notices.add(complaintTo(stewards, complaint), now);
    return complainedNote(map, stewards);
  },
};
