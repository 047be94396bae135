import type { CompanyMap } from '../domain/map/company-map.ts';
import { indexOf } from './inquiry.ts';
import { readQuestion } from './question.ts';
import { scopesIn } from './scope-phrase.ts';
import { searchActivities, soughtWords } from './search.ts';

/** Why a question is answered as it is, as lines for a developer: how its words were read, and what was weighed. */
export function explain(map: CompanyMap, raw: string): string[] {
  const index = indexOf(map);
  const question = readQuestion(index, raw);
  const words = question.tokens.map((token) => {
    const slips = token.corrections.length > 0 ? `~${token.corrections.map(({ word }) => word).join('|')}` : '';
    return (token.soft ? `{${token.word}}` : token.frame ? `[${token.word}]` : token.word) + slips;
  });
  const names = question.mentions.map(({ from, to, subjects }) => {
    const text = question.tokens.slice(from, to).map((token) => token.word);
    return `${text.join(' ')} = ${subjects.map(({ type, id }) => `${type} ${id}`).join(', ')}`;
  });
  const sought = soughtWords(index, question.tokens).map(
    ({ stems, share, missing }) =>
      `${[...stems.keys()].join('|')}×${share.toFixed(2)}${missing < 1 ? `/${missing}` : ''}`,
  );
  const fits = searchActivities(map, index, question.tokens).map((fit) => {
    const { score, explained, named, described, evidence, kinship, sureness } = fit;
    const figures = Object.entries({ sureness, score, explained, named, described, evidence, kinship });
    return `  ${fit.id}: ${figures.map(([name, value]) => `${name} ${value.toFixed(2)}`).join(', ')}`;
  });
  return [
    `words    ${words.join(' ')}   ([asking only], {asking and naming}, mended~from)`,
    `intent   ${question.intent}${question.explicit ? '' : ' (assumed)'}`,
    `names    ${names.join('; ') || 'none'}`,
    `scopes   ${
      scopesIn(index, question)
        .map(({ scope, strong }) => `${scope}${strong ? '' : '?'}`)
        .join(', ') || 'none'
    }`,
    `sought   ${sought.join(' ')}`,
    ...fits,
  ];
}
