import type { IndexedSubject, Mark } from './fit.ts';
import { KINSHIP } from './kinship.ts';

/** A word that was said: its stem, and the term of the index that it is, if it is one. */
interface Said {
  readonly stem: string;
  readonly term: number | undefined;
}

/**
 * How near all that is said comes to each subject in meaning, from 0 to 1: of each word the nearest of the subject's, squared, and
 * by how much the word says at all. Subjects found by one question share many words, so each pair is weighed once.
 * @param placeOf where a term of the index stands in the table of kinship.
 */
export function kinshipsOf(
  subjects: readonly (IndexedSubject | null)[],
  said: readonly Said[],
  placeOf: (term: number) => number,
): number[] {
  const words = said.map(({ stem, term }) => {
    const place = KINSHIP.placeOf(stem);
    return { place, weight: KINSHIP.weightOf(place), known: new Map(term === undefined ? [] : [[term, 1]]) };
  });
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  return subjects.map((subject) => {
    if (!subject || all === 0) return 0;
    let near = 0;
    for (const { place, weight, known } of words) {
      let nearest = 0;
      const look = ({ term }: Mark): void => {
        let nearness = known.get(term);
        if (nearness === undefined) {
          nearness = KINSHIP.nearness(place, placeOf(term));
          known.set(term, nearness);
        }
        if (nearness > nearest) nearest = nearness;
      };
      subject.description.forEach(look);
      for (const name of subject.names) name.forEach(look);
      near += weight * nearest * nearest;
    }
    return near / all;
  });
}
