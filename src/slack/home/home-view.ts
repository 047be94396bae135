import type { HomeView, KnownBlock } from '@slack/types';
import type { Note } from '../messages/note.ts';
import { toBlocks } from '../messages/render.ts';

/** Slack takes so many blocks in a home. */
const BLOCKS = 100;
const QUESTION_LIMIT = 300;

/** A home as Slack takes it: the search box on top where there is one, then the note. */
export function toHomeView(note: Note, hasSearch: boolean): HomeView {
  const blocks = [...(hasSearch ? [searchBox()] : []), ...toBlocks(note, { mentions: 'all' }).blocks];
  return { type: 'home', blocks: blocks.slice(0, BLOCKS) };
}

/** Asks as soon as Enter is pressed; there is no button to send it with. */
function searchBox(): KnownBlock {
  return {
    type: 'input',
    block_id: 'search',
    dispatch_action: true,
    label: { type: 'plain_text', text: 'Who owns …?', emoji: false },
    element: {
      type: 'plain_text_input',
      action_id: 'home:ask',
      max_length: QUESTION_LIMIT,
      placeholder: { type: 'plain_text', text: 'deploy approval, and press Enter', emoji: false },
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    },
  };
}
