import type { AmbiguousAnswer, Candidate, UnknownAnswer } from '../../ask/answer.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { clip } from './clip.ts';
import { bullet, code, line, type Note, strong } from './note.ts';
import { nameOf } from './people.ts';
import { chooseButton, subjectValue } from './subject-button.ts';
import { emptyMapNote, examples } from './welcome.ts';

/** Most of what is asked for are activities: what needs saying is where something is not. */
const TYPE_NAME: Readonly<Record<Candidate['type'], string>> = {
  activity: '',
  role: ' (a role)',
  person: ' (a person)',
  scope: ' (a team or service)',
  area: ' (an area)',
};

function choices(candidates: readonly Candidate[], scope: string | null) {
  return candidates.slice(0, 5).map((candidate) => {
    const where = candidate.type === 'activity' || candidate.type === 'role' ? scope : null;
    const subject = subjectValue(candidate.type, candidate.id, where, 'all');
    return chooseButton(nameOf(candidate.name), subject);
  });
}

function listed(candidates: readonly Candidate[]) {
  return candidates.slice(0, 5).map(({ name, type }) => bullet(nameOf(name) + TYPE_NAME[type]));
}

/** Several things fit about equally: the person chooses. */
export function ambiguousNote(answer: AmbiguousAnswer, scope: string | null = null): Note {
  return {
    lines: [line('Several things fit. Which one do you mean?'), ...listed(answer.candidates)],
    buttons: choices(answer.candidates, scope),
  };
}

/** Nothing fits well enough. It says so, and shows what came near. */
export function unknownNote(map: CompanyMap, answer: UnknownAnswer): Note {
  if (answer.reason === 'empty_map') return emptyMapNote();
  if (answer.reason === 'empty') {
    return {
      lines: [line('What would you like to know? For example:'), ...examples(map).map((text) => bullet(code(text)))],
    };
  }
  if (answer.missing) return missingNote(answer, answer.missing);
  if (answer.candidates.length === 0) {
    return {
      lines: [line("I don't know that one: nothing on the map fits.")],
      small: ['Try other words, or /whoowns list to see what is there.'],
    };
  }
  return {
    lines: [line("I don't know that one. Did you mean:"), ...listed(answer.candidates)],
    small: ['None of them? Try other words, or /whoowns list.'],
    buttons: choices(answer.candidates, null),
  };
}

const LIST_OF = { role: 'roles', person: 'people', scope: 'scopes' } as const;
const CALLED = { role: 'role', person: 'person', scope: 'team, service or place' } as const;

/** Something was asked for by a name that nothing bears: the name is what is wrong. */
function missingNote({ candidates }: UnknownAnswer, { type, name }: NonNullable<UnknownAnswer['missing']>): Note {
  const said = strong(clip(name, 80));
  const near = candidates.length > 0 ? [line('Did you mean:'), ...listed(candidates)] : [];
  const buttons = choices(candidates, null);
  if (type === 'word') {
    return {
      lines: [
        line("I don't know what ", said, ' means. I know who does what here, and what our roles are for.'),
        ...near,
      ],
      buttons,
    };
  }
  return {
    lines: [line(`I know no ${CALLED[type]} called `, said, '.'), ...near],
    small: [`/whoowns list ${LIST_OF[type]} shows all of them`],
    buttons,
  };
}
