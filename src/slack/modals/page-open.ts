import { policyFor } from '../../domain/answer/escalation.ts';
import { DomainError } from '../../domain/error.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { type Severity, USUAL_SEVERITY } from '../../domain/map/severity.ts';
import type { PageDraft } from '../../domain/paging/page-draft.ts';
import type { Desk } from '../desk.ts';
import type { Modal } from '../form/modal.ts';
import { activityOption, scopeOption } from '../form/options.ts';
import { draftLines } from '../messages/page-draft.ts';
import { draftOf, lookOver } from '../paging/page-desk.ts';
import { FieldRefusal } from './field-refusal.ts';
import type { Form } from './form.ts';
import { type Opening, openForm } from './open-form.ts';
import { pageConfirmForm } from './page-send.ts';

const TEXT_LIMIT = 3_000;
const SEVERITIES = ['1, the worst', '2', '3', '4, the mildest'] as const;

/** Opens the form that asks what is wrong. @returns false where the same click has opened it before. */
export async function openPageForm(desk: Desk, opening: Opening, map: CompanyMap, draft: PageDraft): Promise<boolean> {
  return await openForm(desk, opening, pageForm(map, draft));
}

/** Asks what is wrong, and whatever else is not clear; what is known stands there. */
export function pageForm(map: CompanyMap, draft: PageDraft): Form {
  const { activity, scope, severity, quote } = draft;
  const usual = severity ?? map.activities.get(activity ?? '')?.severity ?? USUAL_SEVERITY;
  const flags = [...(draft.drill ? ['drill'] : []), ...(draft.own ? ['own'] : [])];
  return {
    id: 'page:open',
    title: 'Page somebody',
    submit: 'Next',
    about: draft.id,
    lines: quote === null ? [] : draftLines({ ...draft, text: '', own: false, drill: false }),
    fields: [
      {
        kind: 'text',
        id: 'text',
        label: 'What is wrong?',
        hint: 'Whoever is paged reads this first. Nobody is paged before the next step.',
        limit: TEXT_LIMIT,
        multiline: true,
        initial: draft.text,
        placeholder: 'Checkout returns 500s since the last deploy',
      },
      {
        kind: 'search',
        menu: 'activity:search',
        id: 'activity',
        label: 'Which activity?',
        ...(activity === null ? {} : { initial: activityOption(map, activity) }),
      },
      {
        kind: 'search',
        menu: 'scope:search',
        id: 'scope',
        label: 'For which team or service?',
        optional: true,
        ...(scope === null ? {} : { initial: scopeOption(map, scope) }),
      },
      {
        kind: 'choice',
        id: 'severity',
        label: 'How bad is it?',
        options: SEVERITIES.map((label, i) => ({ value: String(i + 1), label: `Sev ${label}` })),
        initial: String(usual),
      },
      {
        kind: 'checks',
        id: 'how',
        label: 'Anything else?',
        optional: true,
        options: [
          { value: 'own', label: 'Open a channel for it' },
          { value: 'drill', label: 'It is a drill' },
        ],
        initial: flags,
      },
    ],
  };
}

export const pageOpenModal: Modal = {
  id: 'page:open',
  deed: 'page',
  async submit(desk, { about, user, entered, chosen }) {
    const begun = await draftOf(desk, user, about);
    const map = await desk.live.current();
    const activity = map.activities.get(entered.activity ?? '');
    if (!activity) throw new FieldRefusal('invalid', { activity: 'Choose an activity from the list.' });
    const severity = severityIn(entered.severity);
    if (policyFor(map, activity, severity ?? activity.severity ?? USUAL_SEVERITY) === null) {
      const sentence = `${activity.name} has no escalation path, so nobody can be paged for it. Choose another.`;
      throw new FieldRefusal('invalid', { activity: sentence });
    }
    const scope = entered.scope ?? null;
    if (scope !== null && !map.scopes.has(scope)) {
      throw new FieldRefusal('invalid', { scope: 'Choose a team or service from the list, or leave it empty.' });
    }
    const text = (entered.text ?? '').trim();
    if (text === '') throw new FieldRefusal('invalid', { text: 'Say what is wrong, so that whoever is paged knows.' });
    const how = chosen.how ?? [];
    const draft: PageDraft = {
      ...begun,
      activity: activity.id,
      scope,
      severity,
      text,
      drill: how.includes('drill'),
      own: how.includes('own'),
    };
    await desk.store.pageDrafts.put(draft);
    const { isReady, note } = await lookOver(desk, draft);
    return isReady ? pageConfirmForm(draft, note) : note;
  },
};

function severityIn(text: string | undefined): Severity | null {
  if (text === undefined) return null;
  if (!/^[1-4]$/.test(text)) throw new DomainError('invalid', 'Choose a severity from 1 to 4.');
  return Number(text) as Severity;
}
