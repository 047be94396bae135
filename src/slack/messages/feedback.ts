import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Topic } from '../../domain/notice.ts';
import { targetOf } from '../editors/editor.ts';
import { editButton } from '../editors/link-button.ts';
import { clip } from './clip.ts';
import { type Button, line, type Note, strong } from './note.ts';
import { nameOf, personSpan } from './people.ts';

const WORDS_SHOWN = 1000;

/** What can be wrong with an answer, by the value of its choice. */
export const WRONGS: Readonly<Record<string, string>> = {
  person: 'It names the wrong person',
  old: 'It is out of date',
  question: 'It is not what I asked',
  other: 'Something else',
};

/** Puts the two feedback buttons behind those of a card; a message that is no card stays as it is. */
export function withFeedback(note: Note): Note {
  const share = note.buttons?.find(({ action }) => action === 'answer:share');
  if (!share || !note.buttons) return note;
  const about: readonly Button[] = [
    { action: 'answer:helpful', label: '👍 Helpful', value: share.value },
    { action: 'answer:wrong', label: '👎 Not right', value: share.value },
  ];
  return { ...note, buttons: [...note.buttons, ...about] };
}

export function thanksNote(): Note {
  return { lines: [line('Thank you, that helps.')] };
}

/** To who said that an answer is wrong: whom it was told to. */
export function complainedNote(map: CompanyMap, stewards: readonly string[]): Note {
  const [first] = stewards;
  if (first === undefined) {
    return { lines: [line('Thank you. It is counted; nobody keeps the map yet whom I could tell.')] };
  }
  const more = stewards.length > 1 ? ' and other stewards' : '';
  return { lines: [line('Thank you. ', { ...personSpan(map, first), slack: null }, `${more} will read it.`)] };
}

/** What a complaint is about, and whose it is. */
export interface ComplaintAbout {
  readonly title: string;
  /** A Slack id. */
  readonly from: string;
  readonly name: string | null;
  /** Whether it is on the map still. */
  readonly isThere: boolean;
}

/** To a steward: what somebody says is wrong. */
export function complaintNote(
  complaint: { readonly topic: Topic; readonly what: string; readonly words: string },
  { title, from, name, isThere }: ComplaintAbout,
): Note {
  const what = WRONGS[complaint.what] ?? WRONGS.other ?? '';
  const { type, id, scope } = complaint.topic;
  const editor = type === 'activity' && scope !== null ? 'assignment' : type;
  return {
    lines: [
      line(
        { person: nameOf(name ?? 'Somebody'), slack: from },
        ' says that my answer about ',
        strong(nameOf(title)),
        ' is not right.',
      ),
      ...(complaint.words === ''
        ? [line(`${what}. They did not say how it should be.`)]
        : [line(`${what}:`), line(`“${clip(complaint.words, WORDS_SHOWN)}”`)]),
    ],
    ...(isThere ? { buttons: [editButton(targetOf(editor, id, { scope: editor === type ? null : scope }))] } : {}),
  };
}
