import { describe, expect, test } from '@jest/globals';
import { exactKey, foldQuestion, wordsOf } from '../../src/ask/fold.ts';

const words = (text: string) => foldQuestion(text).words.join(' ');

describe('folding what Slack sends', () => {
  test('takes people, channels, groups and links apart', () => {
    const folded = foldQuestion(
      '<@U0BOT> who owns <#C0123|outbreak-control> <https://wiki.example/x|the runbook> <!here>?',
    );
    expect(folded.mentions).toEqual(['U0BOT']);
    expect(folded.words.filter((word) => word !== ',').join(' ')).toBe('who owns outbreak control the runbook');
  });

  test('asks nobody who is only called in plain letters', () => {
    expect(words('@channel fire drill')).toBe('fire drill');
    expect(words('@WhoOwns fire drill')).toBe('fire drill');
    expect(words('@ana fire drill')).toBe('ana fire drill');
  });

  test('reads a mention that carries a name, and a bare link as nothing', () => {
    const folded = foldQuestion('<@W123ABC|ana> <https://wiki.example/deploys>');
    expect(folded.mentions).toEqual(['W123ABC']);
    expect(folded.words).toEqual([]);
  });

  test('finds e-mails, linked or plain', () => {
    expect(foldQuestion('what does <mailto:Ana@Juniper.example|Ana@Juniper.example> own').emails).toEqual([
      'ana@juniper.example',
    ]);
    expect(foldQuestion('ana.ito@juniper.example').emails).toEqual(['ana.ito@juniper.example']);
  });

  test('turns entities, curly quotes, dashes and contractions into plain words', () => {
    expect(words('who’s on the “R&amp;D” rota—now')).toBe('who is on the , r d , rota now');
    expect(words("what's Katarzyna Zielińska’s job")).toBe('what is katarzyna zielinska job');
    expect(words('whos on it, whats that')).toBe('who is on it , what is that');
  });

  test('drops emoji, shortcodes, NUL and bidi marks', () => {
    expect(words(':wave: hi 👋🏽 th\u202eere\u0000 :+1::skin-tone-2:')).toBe('hi , there');
    expect(foldQuestion('🙈🙈 :see_no_evil:').words).toEqual([]);
  });

  test('keeps a time of day and other alphabets', () => {
    expect(words('у кого 10:30')).toBe('у кого 10 , 30');
  });

  test('reads only the first 500 characters', () => {
    expect(words(`${'word '.repeat(3000)}end`).length).toBeLessThanOrEqual(500);
  });

  test('gives names that are written differently one key', () => {
    expect(exactKey('Lars Østergaard')).toBe(exactKey('lars ostergaard'));
    expect(exactKey('Déploy-Approval ')).toBe('deploy approval');
    expect(wordsOf('T&T')).toEqual(['t', 't']);
  });
});
