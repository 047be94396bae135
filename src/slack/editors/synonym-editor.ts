import { DomainError } from '../../domain/error.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { idFromName } from '../../domain/map/name.ts';
import type { Synonym } from '../../domain/map/synonym.ts';
import { editorFor } from './editor.ts';
import { linesPart, type Part } from './part.ts';

/** What a map file takes; see docs/map-format.md. */
const WORDS = 12;
const WORD_LIMIT = 200;

const WORDS_PART: Part<Synonym> = linesPart({
  id: 'words',
  label: 'Words that mean the same here',
  hint: 'One on each line, 2 to 12. What only one thing is called is better among its own other names.',
  path: ['words'],
  limit: 3000,
  get: ({ words }) => words,
  set: (synonym, words) => {
    if (words.length > WORDS) throw new DomainError('invalid', `At most ${WORDS} words; here are ${words.length}.`);
    const long = words.find((word) => word.length > WORD_LIMIT);
    if (long) throw new DomainError('invalid', `"${long.slice(0, 40)}…" is longer than ${WORD_LIMIT} characters.`);
    return { ...synonym, words };
  },
});

/** What people say and the map does not. */
export const synonymEditor = editorFor<'synonym'>({
  id: 'synonym',
  kind: 'synonym',
  title: 'Words that mean the same',
  noun: 'set of words',
  deletes: true,
  parts: () => [WORDS_PART],
  blank: (_map, { start }) => ({ id: '', words: start === '' ? [] : [start] }),
  complete: (map, synonym, before) => (before ? synonym : { ...synonym, id: freeSynonymId(map, synonym) }),
});

/** Made from the first word, which may stand in another set as well. */
function freeSynonymId(map: CompanyMap, { words }: Synonym): string {
  const id = idFromName(words[0] ?? '') || 'words';
  if (!map.synonyms.has(id)) return id;
  let number = 2;
  while (map.synonyms.has(`${id.slice(0, 90)}-${number}`)) number += 1;
  return `${id.slice(0, 90)}-${number}`;
}
