import { describe, expect, test } from '@jest/globals';
import { foldQuestion } from '../../src/ask/fold.ts';
import { readIntent } from '../../src/ask/intent.ts';
import { LEXICON, Lexicon } from '../../src/ask/lexicon.ts';
import { stem } from '../../src/ask/stem.ts';

const hint = (said: string, meant: string) => LEXICON.hints(said.split(' ').map(stem).join(' ')).get(stem(meant)) ?? 0;

describe('the lexicon', () => {
  test('leads from the everyday word to the formal one, and not back', () => {
    expect(hint('sheep', 'livestock')).toBeGreaterThan(0.5);
    expect(hint('livestock', 'sheep')).toBe(0);
  });

  test('trusts a word less that much leads to', () => {
    expect(hint('sheep', 'livestock')).toBeGreaterThan(hint('helmet', 'safety'));
  });

  test('finds a phrase of several words', () => {
    const stems = 'who was locked out today'.split(' ').map(stem);
    expect(LEXICON.phraseAt(stems, 2)).toBe(2);
    expect(LEXICON.phraseAt(stems, 0)).toBe(0);
  });

  test('knows the longest phrase, whatever else begins so', () => {
    const lexicon = new Lexicon(['fire > safety\nfire the alarm > alarm\nfire the > dismissal']);
    const stems = 'who can fire the alarm'.split(' ').map(stem);
    expect(lexicon.phraseAt(stems, 2)).toBe(3);
    expect(lexicon.phraseAt(stems.slice(0, -1), 2)).toBe(2);
  });

  test('knows all of it for a question that comes while it is being read', () => {
    const lexicon = new Lexicon([
      'sheep > livestock',
      "farmer's boy, lamb > livestock",
      'helmet > safety\nlamb > meat',
    ]);
    for (const _ of lexicon.prepare()) break;
    expect([...lexicon.hints('lamb').keys()]).toEqual([stem('livestock'), stem('meat')]);
    expect(lexicon.hints('helmet').size).toBe(1);
    expect(lexicon.words).toEqual(new Set(['sheep', 'farmers', 'boy', 'lamb', 'helmet']));
    expect([...lexicon.prepare()]).toEqual([]);
  });
});

describe('what is asked for', () => {
  test('is nobody to page where a schedule says who gets paged', () => {
    expect(readIntent('who owns the schedule of who gets paged').intent).toBe('accountable');
    expect(readIntent('who gets paged for checkout').intent).toBe('escalation');
  });

  test('is a difference by its short words too', () => {
    expect(foldQuestion('diff btwn qa and sre').words.slice(0, 2)).toEqual(['difference', 'between']);
    expect(foldQuestion('qa v sre').words).toContain('versus');
    expect(foldQuestion('v 2 of the app').words).toContain('v');
  });
});
