import { describe, expect, test } from '@jest/globals';
import { messageRefusal, viewRefusal } from '../../src/local-slack/block-limit.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Go'), ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const refusal = (...blocks: unknown[]) => messageRefusal({ text: 'x', blocks, attachments: undefined });
const modal = (more: object = {}) => ({ type: 'modal', title: plain('T'), blocks: [section('x')], ...more });
const input = { type: 'input', label: plain('L'), element: { type: 'plain_text_input', action_id: 'v' } };
const long = (length: number) => 'x'.repeat(length);
const options = (count: number) => Array.from({ length: count }, (_, at) => ({ text: plain('o'), value: `${at}` }));
const menu = (count: number) => ({ type: 'static_select', action_id: 'm', options: options(count) });

describe('a message', () => {
  test.each<[string, object, object]>([
    ['3,000 characters in a section', section(long(3000)), section(long(3001))],
    ['150 in a header', { type: 'header', text: plain(long(150)) }, { type: 'header', text: plain(long(151)) }],
    ['75 on a button', actions(button({ text: plain(long(75)) })), actions(button({ text: plain(long(76)) }))],
    ['2,000 in its value', actions(button({ value: long(2000) })), actions(button({ value: long(2001) }))],
    ['255 in an action_id', actions(button({ action_id: long(255) })), actions(button({ action_id: long(256) }))],
    ['255 in a block_id', { type: 'divider', block_id: long(255) }, { type: 'divider', block_id: long(256) }],
    ['100 options in a menu', actions(menu(100)), actions(menu(101))],
    [
      '25 elements in actions',
      actions(...options(25).map((o) => button({ action_id: o.value }))),
      actions(...options(26).map((o) => button({ action_id: o.value }))),
    ],
    [
      '10 elements in context',
      { type: 'context', elements: Array(10).fill(plain('x')) },
      { type: 'context', elements: Array(11).fill(plain('x')) },
    ],
    [
      '10 fields of 2,000',
      { type: 'section', fields: Array(6).fill(plain(long(2000))) },
      { type: 'section', fields: [plain(long(2001))] },
    ],
    ['plain text on buttons', actions(button()), actions(button({ text: { type: 'mrkdwn', text: 'Go' } }))],
    ['known blocks', { type: 'divider' }, { type: 'banner' }],
    ['text that is not empty', section('x'), section('')],
    ['unlike action_ids', actions(button(), button({ action_id: 'b' })), actions(button(), button())],
    ['no more than it knows', section('x'), { ...section('x'), colour: 'red' }],
  ])('may have %s', (_what, taken, refused) => {
    expect(refusal(taken)).toBeUndefined();
    expect(refusal(refused)).toMatchObject({ error: 'invalid_blocks' });
  });

  test('has 50 blocks, each with its own block_id', () => {
    expect(refusal(...Array(50).fill({ type: 'divider' }))).toBeUndefined();
    expect(refusal(...Array(51).fill({ type: 'divider' }))?.details).toEqual([
      '[ERROR] no more than 50 items allowed [json-pointer:/blocks]',
    ]);
    expect(refusal({ type: 'divider', block_id: 'b' }, { type: 'divider', block_id: 'b' })?.error).toBe(
      'invalid_blocks',
    );
  });

  test('has 13,200 characters in all its blocks, and 40,000 in its text', () => {
    expect(refusal(...Array(4).fill(section(long(3000))), section(long(1200)))).toBeUndefined();
    expect(refusal(...Array(4).fill(section(long(3000))), section(long(1201)))?.error).toBe('msg_blocks_too_long');
    expect(messageRefusal({ text: long(40_001), blocks: undefined, attachments: undefined })?.error).toBe(
      'msg_too_long',
    );
  });

  test('says where it is wrong', () => {
    expect(refusal({ type: 'divider' }, section(long(3001)))?.details).toEqual([
      '[ERROR] must be less than 3001 characters [json-pointer:/blocks/1/text/text]',
    ]);
  });
});

describe('a view', () => {
  test.each<[string, object, object]>([
    ['24 characters in its title', modal({ title: plain(long(24)) }), modal({ title: plain(long(25)) })],
    ['3,000 of private metadata', modal({ private_metadata: long(3000) }), modal({ private_metadata: long(3001) })],
    [
      '100 blocks',
      modal({ blocks: Array(100).fill({ type: 'divider' }) }),
      modal({ blocks: Array(101).fill({ type: 'divider' }) }),
    ],
    ['a submit button with its fields', modal({ blocks: [input], submit: plain('Go') }), modal({ blocks: [input] })],
  ])('has %s', (_what, taken, refused) => {
    expect(viewRefusal(taken, ['modal'])).toBeUndefined();
    expect(viewRefusal(refused, ['modal'])).toMatchObject({ error: 'invalid_arguments' });
  });

  test('of the Home tab is no modal', () => {
    expect(viewRefusal({ type: 'home', blocks: [] }, ['home'])).toBeUndefined();
    expect(viewRefusal({ type: 'home', blocks: [] }, ['modal'])?.error).toBe('invalid_arguments');
  });
});
