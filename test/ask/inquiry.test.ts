import { describe, expect, test } from '@jest/globals';
import { ask, prepareIndex } from '../../src/ask/inquiry.ts';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { answered, DAY, hospitals, inShort, putActivity } from './company.ts';

const map = hospitals();
const inShortly = (question: string) => inShort(map, question);

describe('which letter a question asks for', () => {
  test.each([
    ['who owns the fire drill', 'accountable'],
    ['fire drill - who is on the hook?', 'accountable'],
    ['whose call is the fire drill', 'accountable'],
    ['who has the final say on the fire drill', 'accountable'],
    ['who gives the green light for the fire drill', 'accountable'],
    ['who actually does the fire drill', 'responsible'],
    ['who carries out the fire drill', 'responsible'],
    ['who is responsible for the fire drill', 'responsible'],
    ['who do we need to consult about the fire drill', 'consulted'],
    ['who do I have to ask before a fire drill', 'consulted'],
    ['whose input do we need for the fire drill', 'consulted'],
    ['who needs to hear about the fire drill', 'informed'],
    ['who should be told of the fire drill', 'informed'],
    ['who do we keep in the loop on the fire drill', 'informed'],
    ['who do I escalate the fire drill to', 'escalation'],
    ['nobody answers about the fire drill', 'escalation'],
    ['raci for the fire drill', 'all'],
    ['fire drill', 'all'],
  ])('%s → %s', (question, intent) => {
    expect(inShortly(question)).toBe(`${intent} fire-drill`);
  });
});

describe('what a question is about', () => {
  test.each([
    ['bed-allocation', 'all bed-allocation'],
    ['bed-allocation for riverside', 'all bed-allocation for riverside'],
    ['who owns bed allocation at NGH', 'accountable bed-allocation for northgate'],
    ['who owns the patient portal?', 'scope patient-portal'],
    ['who runs A&E', 'scope emergency'],
    ['who is in estates and facilities', 'area estates'],
    ['what is workforce about', 'area workforce'],
    ['what is the chief pharmacist accountable for', 'role activities chief-pharmacist'],
    ['who is the chief pharmacist', 'role holder chief-pharmacist'],
    ['what does a chief pharmacist do', 'role responsibilities chief-pharmacist'],
    ['chief pharmacist vs pharmacist', 'comparison chief-pharmacist pharmacist'],
    ['who is the clinical director for A&E', 'role holder clinical-director for emergency'],
    ['what does <@U0MOONA01> own', 'person oona.kallio@marlow.example'],
    ['oona.kallio@marlow.example', 'person oona.kallio@marlow.example'],
    ['who owns the fire drill for maternity at northgate', 'accountable fire-drill for northgate-maternity'],
    ['who owns ward cleaning and the fire drill', 'ambiguous'],
    ['who owns the fire drill and who does it', 'all fire-drill'],
    ['what is grace on the hook for', 'person grace.okoro@marlow.example'],
    ['who covers for the medical director', 'role holder medical-director'],
  ])('%s → %s', (question, expected) => {
    expect(inShortly(question)).toBe(expected);
  });

  test('is the asker where the question says "I"', () => {
    expect(inShort(map, 'what do I own?', 'pia.lindgren@marlow.example')).toBe('person pia.lindgren@marlow.example');
    expect(inShort(map, 'me', 'pia.lindgren@marlow.example')).toBe('person pia.lindgren@marlow.example');
    expect(inShort(map, 'what do I own?')).toBe('unknown');
  });

  test('is taken for the channel where the question names no scope', () => {
    expect(inShort(map, 'who owns ward cleaning', null, 'riverside')).toBe('accountable ward-cleaning for riverside');
    expect(inShort(map, 'who owns ward cleaning in wales', null, 'riverside')).toBe(
      'accountable ward-cleaning for wales',
    );
  });
});

describe('a question that makes no sense', () => {
  test.each([
    ['', 'empty'],
    ['   \u0000 ', 'empty'],
    ['🙈🙈 :wave:', 'empty'],
    ['<@U0BOT>', 'no_match'],
    ['<@U0BOT> <@U0BOT> <#C1> <!subteam^S1|@x> <https://x.example>', 'no_match'],
    ['кто отвечает за деплой', 'no_match'],
    ['誰が承認しますか', 'no_match'],
    ['?????', 'empty'],
    ['constructor __proto__ toString', 'no_match'],
  ])('%j is unknown (%s)', (question, reason) => {
    expect(answered(map, question)).toMatchObject({ kind: 'unknown', reason });
  });

  test('is answered quickly, however long it is', () => {
    for (const question of [
      'who '.repeat(3000),
      'x'.repeat(10_000),
      `${'need to '.repeat(1500)}know`,
      '<@U0>'.repeat(2000),
      '((((,'.repeat(2500),
    ]) {
      const start = performance.now();
      expect(answered(map, question).kind).toBe('unknown');
      expect(performance.now() - start).toBeLessThan(500);
    }
  });

  test('says so where the map is empty', () => {
    expect(answered(new CompanyMap(), 'who owns it')).toMatchObject({ kind: 'unknown', reason: 'empty_map' });
  });
});

const questions = [
  'who owns bed alocation',
  'code red',
  'who is our DPO',
  'devices',
  'what does grace own',
  'who owns the moon',
];

describe('the index of a map', () => {
  test('answers alike whether it was prepared or built on the way', async () => {
    const prepared = hospitals();
    await prepareIndex(prepared);
    for (const question of questions) expect(answered(prepared, question)).toEqual(answered(map, question));
  });

  test('lets the event loop turn while it is built', async () => {
    const large = new CompanyMap();
    for (let i = 0; i < 3000; i++) putActivity(large, `thing-${i}`, `Thing number ${i}`);
    let turns = 0;
    const ticking = setInterval(() => turns++, 0);
    await prepareIndex(large);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(0);
  });

  test('follows what is put, changed and removed', () => {
    const own = hospitals();
    expect(inShort(own, 'who owns llama grooming')).toBe('unknown');
    putActivity(own, 'llama-care', 'Llama grooming');
    expect(inShort(own, 'who owns llama grooming')).toBe('accountable llama-care');
    expect(inShort(own, 'who grooms the lamas')).toBe('responsible llama-care');
    putActivity(own, 'llama-care', 'Alpaca shearing');
    expect(inShort(own, 'who owns llama grooming')).toBe('unknown');
    expect(inShort(own, 'alpaca shearing')).toBe('all llama-care');
    own.remove('activity', 'llama-care');
    expect(inShort(own, 'alpaca shearing')).toBe('unknown');
    own.remove('role', 'chief-pharmacist');
    expect(inShort(own, 'who is the chief pharmacist')).not.toBe('role holder chief-pharmacist');
  });

  test('stays true through more removals than it has things', () => {
    const own = hospitals();
    ask(own, 'warm up', { now: DAY, asker: null, scope: null });
    for (let i = 0; i < 600; i++) {
      putActivity(own, 'passing', `Passing fancy ${i}`);
      own.remove('activity', 'passing');
    }
    for (const question of questions) expect(answered(own, question)).toEqual(answered(map, question));
  });
});

describe("an organisation's own synonyms", () => {
  const llamas = () => {
    const own = hospitals();
    putActivity(own, 'llama-care', 'Llama grooming');
    return own;
  };

  test('count from the next question on, and no longer than they are there', () => {
    const own = llamas();
    expect(inShort(own, 'who owns floofing the llamas')).not.toBe('accountable llama-care');
    putSynonym(own, 'groom', ['groom', 'floof']);
    expect(inShort(own, 'who owns floofing the llamas')).toBe('accountable llama-care');
    putSynonym(own, 'groom', ['groom', 'brush out']);
    expect(inShort(own, 'who owns floofing the llamas')).not.toBe('accountable llama-care');
    expect(inShort(own, 'who owns brushing out the llamas')).toBe('accountable llama-care');
    own.remove('synonym', 'groom');
    expect(inShort(own, 'who owns brushing out the llamas')).not.toBe('accountable llama-care');
  });

  test('may be phrases, on either side', () => {
    const own = llamas();
    putSynonym(own, 'camelid', ['zhuzh', 'llama grooming', 'make the woollies pretty']);
    expect(inShort(own, 'zhuzh')).toBe('all llama-care');
    expect(inShort(own, 'who zhuzhes?')).toBe('responsible llama-care');
    expect(inShort(own, 'who makes the woollies pretty')).toBe('responsible llama-care');
    own.remove('activity', 'llama-care');
    putActivity(own, 'spa', 'Make the woollies pretty');
    expect(inShort(own, 'who does the llama grooming')).toBe('responsible spa');
    expect(inShort(own, 'who owns the llama')).toBe('unknown');
  });

  test('are in the map from the start, however the index was made', async () => {
    const own = llamas();
    putSynonym(own, 'groom', ['groom', 'floof']);
    await prepareIndex(own);
    expect(inShort(own, 'who floofs the llamas')).toBe('responsible llama-care');
    const late = llamas();
    putSynonym(late, 'groom', ['groom', 'floof']);
    expect(inShort(late, 'who floofs the llamas')).toBe('responsible llama-care');
  });

  test('mean what the words beside them mean to everybody, and may be misspelt', () => {
    const own = hospitals();
    putActivity(own, 'llama-release', 'Llama release');
    putSynonym(own, 'ship', ['ship', 'yeetify']);
    expect(inShort(own, 'who yeetifies llamas')).toBe('responsible llama-release');
    expect(inShort(own, 'who owns yeetfying llamas')).toBe('accountable llama-release');
  });

  test('take two at once, and of several groups', () => {
    const own = llamas();
    putSynonym(own, 'groom', ['groom', 'floof']);
    putSynonym(own, 'pretty', ['floof', 'beautify']);
    putSynonym(own, 'llama', ['llama', 'woolly']);
    expect(inShort(own, 'who floofs woollies')).toBe('responsible llama-care');
    own.remove('synonym', 'groom');
    expect(inShort(own, 'who floofs woollies')).not.toBe('responsible llama-care');
    putActivity(own, 'llama-care', 'Llama beautification');
    expect(inShort(own, 'who owns woolly beautification')).toBe('accountable llama-care');
  });

  test('give way to what has the very word', () => {
    const own = llamas();
    putActivity(own, 'llama-floof', 'Llama floofing');
    putSynonym(own, 'groom', ['grooming', 'floofing']);
    expect(inShort(own, 'who owns the grooming of each llama')).toBe('accountable llama-care');
    expect(inShort(own, 'who owns the floofing of each llama')).toBe('accountable llama-floof');
  });

  test('leave every other question as it was, with words of all kinds among them', () => {
    const own = hospitals();
    putSynonym(own, 'it', ['IT', 'tech']);
    putSynonym(
      own,
      'many',
      Array.from({ length: 12 }, (_, i) => `word ${i} of many`),
    );
    putSynonym(own, 'odd', ['__proto__', 'constructor', '誰', 'who']);
    for (const question of questions) expect(answered(own, question)).toEqual(answered(map, question));
  });

  test('are no small words and no asking words, unless written as a name', () => {
    const own = hospitals();
    putActivity(own, 'tech', 'Technology');
    putSynonym(own, 'it', ['IT', 'technology', 'owns']);
    expect(inShort(own, 'who owns it')).toBe('unknown');
    expect(inShort(own, 'who owns the moon')).toBe('unknown');
    expect(inShort(own, 'who owns IT')).toBe('accountable tech');
  });
});

function putSynonym(target: CompanyMap, id: string, words: string[]): void {
  target.put({ kind: 'synonym', value: { id, words } });
}
