import type { Candidate } from '../../ask/answer.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Incident } from '../../domain/paging/incident.ts';
import type { PageDraft } from '../../domain/paging/page-draft.ts';
import { vacancyOf } from '../../domain/paging/step-target.ts';
import type { Preflight } from '../paging/preflight.ts';
import { clip } from './clip.ts';
import { incidentButton } from './incident-button.ts';
import { type Button, bullet, code, type Line, line, type Note, quoted, strong, time } from './note.ts';
import { pathLines, pathSmall } from './page-path.ts';
import { activityTitle, peopleNamed, shortSummary, whoSpan } from './page-words.ts';
import { nameOf, reason, scopeName } from './people.ts';

/** What whoever pages is shown before anything is sent, and after. */

const TEXT_SHOWN = 600;

/** The path and the words, with *Page* and *Cancel* below. `doubts`: what was not clear from the words. */
export function preflightNote(
  map: CompanyMap,
  draft: PageDraft,
  preflight: Preflight,
  { now, doubts }: { readonly now: number; readonly doubts: readonly Line[] },
): Note {
  return {
    title: `${draft.drill ? 'TEST · ' : ''}Page for ${activityTitle(map, preflight.activity.id, preflight.scope)}?`,
    lines: [...doubts, ...draftLines(draft), ...pathLines(map, preflight, now)],
    small: [`Sev ${preflight.severity} · Nobody has been paged yet`, ...pathSmall(map, preflight, now)],
    buttons: [draftButton('page:send', draft.drill ? 'Page as a test' : 'Page', draft, true), cancelButton(draft)],
  };
}

/** What will be said to who is paged. */
export function draftLines({ text, quote, drill, own }: PageDraft): Line[] {
  const words = text.trim();
  return [
    ...(words === '' ? [] : [quoted(clip(words, TEXT_SHOWN))]),
    ...(quote === null ? [] : [quoted(clip(quote, TEXT_SHOWN))]),
    ...(own ? [line('A channel of its own is opened for it, and everybody on the path is asked in.')] : []),
    ...(drill ? [line('Every message says that it is a test.')] : []),
  ];
}

export function draftButton(action: string, label: string, { id }: PageDraft, primary = false): Button {
  return { action, label, value: id, ...(primary ? { primary } : {}) };
}

function cancelButton(draft: PageDraft): Button {
  return draftButton('page:drop', 'Cancel', draft);
}

/** Said before anything is sent: nobody on the path can be paged. */
export function nobodyNote(map: CompanyMap, { activity, scope, hops }: Preflight): Note {
  return {
    lines: [
      line(strong('Nobody was paged.'), ` Nobody is on the path of ${activityTitle(map, activity.id, scope)} now:`),
      ...hops.map(({ hop }) => bullet(`step ${hop.step}: ${reason(vacancyOf(map, hop))}`)),
      line('Find somebody by hand, and have the map mended: ', code(`/whoowns edit ${activity.id}`), '.'),
    ],
  };
}

/** The same, said before it is asked what is wrong: in the form another team, service or activity can be chosen. */
export function nobodyAskedNote(map: CompanyMap, draft: PageDraft, preflight: Preflight): Note {
  return { ...nobodyNote(map, preflight), buttons: [draftButton('page:form', 'Something else…', draft)] };
}

/** Several activities fit, or the words only come near one. */
export function whichActivityNote(map: CompanyMap, draft: PageDraft, candidates: readonly Candidate[]): Note {
  return {
    lines: [line(strong('Nobody was paged yet.'), ' Which of these is it about?')],
    small: ['None of them? Press the last button, or look with /whoowns list.'],
    buttons: [
      ...candidates.slice(0, 5).map(({ id, name }) => ({
        action: 'page:choose',
        label: nameOf(map.activities.get(id)?.name ?? name),
        value: JSON.stringify({ draft: draft.id, activity: id }),
      })),
      draftButton('page:form', 'Something else…', draft),
    ],
  };
}

export function unknownActivityNote(draft: PageDraft): Note {
  return {
    lines: [
      line(strong('Nobody was paged.'), ' I know no activity by these words: ', strong(clip(draft.text, 80))),
      line(
        'Write it as it is on the map, then what is wrong: ',
        code('/whoowns page deploy-approval checkout is down'),
      ),
    ],
    small: ['/whoowns list shows what is on the map.'],
    buttons: [draftButton('page:form', 'Choose in a form…', draft, true)],
  };
}

/** Said where it has to be said what is wrong. */
export function textWantedNote(map: CompanyMap, draft: PageDraft, isOpen: boolean): Note {
  const about = draft.activity === null ? '' : ` for ${activityTitle(map, draft.activity, draft.scope)}`;
  if (isOpen) {
    return {
      lines: [line(`The form for the page${about} is open. Nobody has been paged yet.`)],
      buttons: [draftButton('page:form', 'Open it again', draft)],
    };
  }
  return {
    lines: [
      line(strong('What is wrong?'), ` Whoever is paged${about} reads it first. Nobody has been paged yet.`),
      line(
        'Press the button, or type it behind the name: ',
        code(`page ${draft.activity ?? 'deploy-approval'} checkout is down`),
      ),
    ],
    buttons: [draftButton('page:form', 'Say what is wrong…', draft, true)],
  };
}

/** Somebody has paged for the same a moment ago. */
export function joinNote(map: CompanyMap, draft: PageDraft, incident: Incident): Note {
  const { number, openedBy, openedAt, lastPaged, ackedBy } = incident;
  const who =
    ackedBy === null ? ['. Paged: ', ...peopleNamed(map, lastPaged)] : ['. ', whoSpan(map, ackedBy), ' has it'];
  return {
    title: 'There is a page for that already',
    lines: [
      line(strong(shortSummary(incident)), ` (incident ${number})`),
      line('Opened by ', whoSpan(map, openedBy), ' at ', time(openedAt), ...who, '.'),
      line('Nobody has been paged a second time yet.'),
    ],
    buttons: [
      {
        action: 'page:join',
        label: `Join ${number}`,
        value: JSON.stringify({ draft: draft.id, incident: number }),
        primary: true,
      },
      draftButton('page:anyway', 'Page anyway', draft),
      cancelButton(draft),
    ],
  };
}

export function slowNote(draft: PageDraft, most: number): Note {
  return {
    lines: [
      line(
        strong('Not sent yet.'),
        ` You have paged ${most} times within a minute. In a minute the button works again.`,
      ),
      ...draftLines(draft),
    ],
    buttons: [draftButton('page:send', 'Page', draft, true), cancelButton(draft)],
  };
}

/** It is committed: these are paged now. */
export function pagingNote(map: CompanyMap, incident: Incident): Note {
  const { number, lastPaged, drill, state } = incident;
  const who = lastPaged.length > 0 ? peopleNamed(map, lastPaged) : ['who is next'];
  const said = state === 'triggered' ? ['Paging ', ...who, ' now'] : ['This page has gone out'];
  return {
    lines: [
      line(strong(drill ? 'TEST. ' : ''), ...said, `. It is incident ${number}: `, strong(shortSummary(incident)), '.'),
    ],
    small: [`See how it goes: /whoowns incident ${number} · Over? /whoowns resolve ${number}`],
    buttons: [incidentButton('show', incident)],
  };
}

/** The text is long: what becomes of it. */
export function doubtLines(map: CompanyMap, draft: PageDraft, doubts: Doubts): Line[] {
  const lines: Line[] = [];
  if (doubts.isGuess && draft.activity !== null) {
    lines.push(
      line(
        'I take it that you mean ',
        strong(activityTitle(map, draft.activity, null)),
        '. All that you typed is in the text.',
      ),
    );
  }
  if (doubts.unknownScope !== null) {
    const said = strong(clip(doubts.unknownScope, 60));
    lines.push(
      line('I know no team or service called ', said, ', so this is the general path, and the words stay in the text.'),
    );
  }
  if (doubts.unreadFlag !== null) {
    const said = strong(clip(doubts.unreadFlag, 30));
    lines.push(
      line(
        'I can’t read ',
        said,
        '. How bad it is goes from ',
        code('--sev 1'),
        ', the worst, to ',
        code('--sev 4'),
        '.',
      ),
    );
  }
  if (doubts.channelScope !== null)
    lines.push(line(`For ${scopeName(map, doubts.channelScope)}, as set for this channel.`));
  return lines;
}

export interface Doubts {
  readonly isGuess: boolean;
  readonly unknownScope: string | null;
  /** What stands where a flag would and is none. */
  readonly unreadFlag: string | null;
  /** The channel's own scope, where it was not typed. */
  readonly channelScope: string | null;
}

export const NO_DOUBTS: Doubts = { isGuess: false, unknownScope: null, unreadFlag: null, channelScope: null };
