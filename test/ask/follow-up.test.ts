import { describe, expect, test } from '@jest/globals';
import { type Previous, readFollowUp } from '../../src/ask/follow-up.ts';
import { mapOf, smallCompany } from '../domain/sample.ts';

const map = mapOf(...smallCompany());
const deploys: Previous = { subject: { type: 'activity', id: 'deploy-approval' }, scope: null };
const lead: Previous = { subject: { type: 'role', id: 'tech-lead' }, scope: null };

function read(words: string, previous = deploys) {
  const found = readFollowUp(map, words, previous);
  if (found?.type !== 'meaning') return found && `${found.type} ${found.about.scope ?? '-'}`;
  const { subject, scope, intent, roleIntent } = found.meaning;
  return `${subject.id} ${scope ?? '-'} ${subject.type === 'role' ? roleIntent : intent}`;
}

describe('behind an answer about an activity', () => {
  test.each([
    ['and for payments?', 'deploy-approval payments all'],
    ['for payments', 'deploy-approval payments all'],
    ['And for the payments team?', 'deploy-approval payments all'],
    ['what about payments?', 'deploy-approval payments all'],
    ['and pay?', 'deploy-approval payments all'],
    ['who is the deputy?', 'deputy -'],
    ["who's the deputy?", 'deputy -'],
    ['and who stands in?', 'deputy -'],
    ['who is the deputy for payments?', 'deputy payments'],
    ['since when?', 'since -'],
    ['Since when is that so?', 'since -'],
    ['says who?', 'since -'],
    ['and who does the work?', 'deploy-approval - responsible'],
    ['who does it?', 'deploy-approval - responsible'],
    ['who is responsible for that?', 'deploy-approval - responsible'],
    ['who is consulted?', 'deploy-approval - consulted'],
    ['and who has to be informed?', 'deploy-approval - informed'],
    ['who owns it for payments?', 'deploy-approval payments accountable'],
    ['and if nobody answers?', 'deploy-approval - escalation'],
  ])('%s', (words, meaning) => {
    expect(read(words)).toBe(meaning);
  });

  test.each([
    'who owns payments?',
    'payments',
    'who approves deploys for payments?',
    'and who owns the audit?',
    'audit',
    'who is the deputy of Ana at the audit?',
    'and for lunch?',
    'thanks!',
    'me',
    '',
    '🦆',
    'since when do we have a release manager who signs off the payroll of everybody?',
  ])('%s is a question of its own', (words) => {
    expect(read(words)).toBeNull();
  });
});

describe('behind other answers', () => {
  test('about a role: who holds it, what it owns, and where', () => {
    expect(read('and for payments?', lead)).toBe('tech-lead payments holder');
    expect(read('who holds it?', lead)).toBe('tech-lead - holder');
    expect(read('what does it do?', lead)).toBe('tech-lead - activities');
    expect(read('who is the deputy?', lead)).toBe('deputy -');
  });

  test('about a scope: the other scope itself', () => {
    const commerce: Previous = { subject: { type: 'scope', id: 'commerce' }, scope: null };
    expect(read('and for payments?', commerce)).toBe('payments - all');
    expect(read('who does the work?', commerce)).toBe('commerce - responsible');
  });

  test('about a person: no letter can be asked for', () => {
    const ana: Previous = { subject: { type: 'person', id: 'ana@test.example' }, scope: null };
    expect(read('and for payments?', ana)).toBeNull();
    expect(read('who is the deputy?', ana)).toBe('deputy -');
  });
});
