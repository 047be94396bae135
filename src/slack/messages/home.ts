import { worstFirst } from '../../domain/gap/gap.ts';
import { countedByKind } from '../../domain/gap/gap-kind.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Incident } from '../../domain/paging/incident.ts';
import type { HomeContent } from '../home/home-content.ts';
import { confirmNote } from './attestation.ts';
import { clip } from './clip.ts';
import { gapPart, moreButton } from './gap.ts';
import { mineNote } from './home-mine.ts';
import { incidentButton } from './incident-button.ts';
import { missesNote } from './miss.ts';
import { type Button, code, type Line, line, type Note, strong } from './note.ts';
import { incidentTitle, subjectText, whoSpan } from './page-words.ts';
import { nameOf } from './people.ts';
import { proposalsNote } from './proposal.ts';
import { emptyMapNote } from './welcome.ts';

const WORST = 3;
const CHARGES = 12;
const TRIED = 3;
const LABEL_LIMIT = 60;

/** The home of somebody: what waits for them, what is theirs, what is missing where they are steward, and what to try. */
export function homeNote(content: HomeContent): Note {
  const { map, person } = content;
  if (map.isEmpty) return emptyMapNote();
  const parts = [...waiting(content), person ? mineNote(content, person) : newcomerNote(content), ...missing(content)];
  return { lines: [], parts: [...parts, tryNote(content)], small: ['/whoowns help shows everything I can do.'] };
}

/** Said to somebody who may look nothing up here. */
export function closedHomeNote(): Note {
  return { lines: [line('I answer the members of this workspace. Ask whoever invited you who owns what you need.')] };
}

/** What somebody has to do, the most pressing first. */
function waiting({ map, now, incidents, toConfirm, proposals, misses }: HomeContent): Note[] {
  const notes: Note[] = [];
  if (incidents.length > 0) {
    const parts = incidents.map((each) => ({
      lines: [incidentLine(map, each)],
      buttons: [incidentButton('show', each)],
    }));
    notes.push({ title: 'Open now', lines: [], parts });
  }
  if (toConfirm) {
    const note = confirmNote(map, toConfirm.charges, { why: null, at: toConfirm.at, now });
    notes.push({ ...note, lines: note.lines.slice(0, CHARGES) });
  }
  if (proposals.length > 0) {
    notes.push({ ...proposalsNote(map, [{ title: 'They wait for you', proposals }]), title: 'Proposals' });
  }
  if (misses.length > 0) notes.push(missesNote(misses));
  return notes;
}

function incidentLine(map: CompanyMap, incident: Incident): Line {
  const who = incident.ackedBy === null ? ['nobody has it yet'] : [whoSpan(map, incident.ackedBy), ' has it'];
  return line(strong(incidentTitle(incident)), ` (${subjectText(map, incident)}): `, ...who);
}

function newcomerNote({ map, user }: HomeContent): Note {
  const count = map.activities.size;
  const known = count === 1 ? 'one activity' : `${count.toLocaleString('en')} activities`;
  return {
    title: 'Welcome',
    lines: [
      line(
        'I know who answers for what here: ',
        `${known}, ${map.roles.size.toLocaleString('en')} roles, ${map.people.size.toLocaleString('en')} people.`,
      ),
      line('You are not on the map yet, so nothing is yours so far. A short walk shows how to find your way:'),
    ],
    buttons: [
      {
        action: 'tour:go',
        label: 'Take the tour',
        value: JSON.stringify({ step: 'letters', user }),
        primary: true,
      },
    ],
  };
}

function missing({ map, missing: found }: HomeContent): Note[] {
  if (!found) return [];
  const { areas, gaps } = found;
  const names = areas?.map((id) => nameOf(map.areas.get(id)?.name ?? id)) ?? [];
  const title = names.length === 0 ? 'What is missing' : `What is missing in ${names.slice(0, 3).join(', ')}`;
  if (gaps === 'late') return [{ title, lines: [line('I am looking through the map …')] }];
  if (gaps.length === 0)
    return [{ title, lines: [line(strong('Nothing is missing.'), ' Thank you for keeping it so.')] }];
  const counts = countedByKind(gaps).map(({ text }) => text);
  const worst = gaps.toSorted(worstFirst).slice(0, WORST);
  return [
    {
      title,
      lines: [line(counts.join(' · '))],
      parts: worst.map((gap) => gapPart(gap, null, areas)),
      ...(gaps.length > WORST ? { buttons: [{ ...moreButton({ areas, from: 0 }), label: 'Show all' }] } : {}),
    },
  ];
}

/** What others ask about, and a role: each answers at once. */
function tryNote({ map, asked, person, user }: HomeContent): Note {
  const known = [...asked, ...firstOf(map.activities)].flatMap((id) => map.activities.get(id) ?? []);
  const activities = [...new Set(known)].slice(0, TRIED).map(({ name }) => clip(name, LABEL_LIMIT));
  const roles = firstOf(map.roles).map((id) => `role ${clip(map.roles.get(id)?.name ?? id, LABEL_LIMIT)}`);
  const examples: Button[] = [...activities, ...roles].map((words) => ({
    action: 'home:ask',
    label: words,
    value: words,
  }));
  const tour: Button = { action: 'tour:go', label: 'The tour', value: JSON.stringify({ step: 'letters', user }) };
  return {
    title: 'Try one of these',
    lines: [line('Anywhere in Slack: type ', code('/whoowns'), ' and your question, or mention me.')],
    buttons: person ? [...examples, tour] : examples,
  };
}

function firstOf(table: ReadonlyMap<string, unknown>): string[] {
  const [first] = table.keys();
  return first === undefined ? [] : [first];
}
