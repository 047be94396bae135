import { Check } from './check.ts';
import { checkElement, checkImage } from './element-limit.ts';
import { asJsons, isJson, type Json } from './json.ts';

/** Slack's limits, from its Block Kit and chat.postMessage references; the 13,200 were measured, not documented. */
export const LIMITS = { blocks: 50, viewBlocks: 100, messageCharacters: 13_200, text: 40_000, metadata: 3000 };

export type Refusal = { error: string; details: string[] };

type BlockCheck = (check: Check, block: Json, path: string) => void;

const BLOCKS: Record<string, BlockCheck> = {
  section: checkSection,
  header: (check, block, path) => check.text(block, 'text', path, 150, { plain: true, required: true }),
  divider: () => {},
  image: checkImage,
  context: checkContext,
  actions: checkActions,
  input: checkInput,
  rich_text: checkRichText,
  markdown: (check, block, path) => check.string(block, 'text', path, 12_000, true),
};

/** Checks an array of blocks; `max` is 50 in a message and 100 in a view. */
function checkBlocks(check: Check, blocks: unknown, path: string, max: number, surface: 'message' | 'view'): void {
  const ids = new Set<unknown>();
  for (const [index, block] of (check.array(blocks, path, 0, max) ?? []).entries()) {
    const at = `${path}/${index}`;
    if (!isJson(block)) {
      check.fail(at, 'must provide an object');
      continue;
    }
    const type = String(block.type);
    const known = BLOCKS[type];
    if (!known || (surface === 'view' && type === 'markdown')) {
      check.fail(`${at}/type`, `unsupported type: ${type}`);
      continue;
    }
    check.string(block, 'block_id', at, 255);
    if (block.block_id !== undefined && ids.has(block.block_id)) {
      check.fail(`${at}/block_id`, `block_id "${String(block.block_id)}" is not unique`);
    }
    ids.add(block.block_id);
    known(check, block, at);
  }
}

function checkSection(check: Check, block: Json, path: string): void {
  check.onlyKeys(block, path, ['type', 'block_id', 'text', 'fields', 'accessory', 'expand']);
  if (block.text === undefined && block.fields === undefined)
    check.fail(path, 'missing required field: text or fields');
  check.text(block, 'text', path, 3000);
  if (block.fields !== undefined) {
    for (const [index, field] of (check.array(block.fields, `${path}/fields`, 1, 10) ?? []).entries()) {
      check.textObject(field, `${path}/fields/${index}`, 2000, false);
    }
  }
  if (block.accessory !== undefined) checkElement(check, block.accessory, `${path}/accessory`, 'accessory');
}

function checkContext(check: Check, block: Json, path: string): void {
  for (const [index, element] of (check.array(block.elements, `${path}/elements`, 1, 10) ?? []).entries()) {
    const at = `${path}/elements/${index}`;
    if (isJson(element) && element.type === 'image') checkImage(check, element, at);
    else check.textObject(element, at, 3000, false);
  }
}

function checkActions(check: Check, block: Json, path: string): void {
  const ids = new Set<unknown>();
  for (const [index, element] of (check.array(block.elements, `${path}/elements`, 1, 25) ?? []).entries()) {
    const at = `${path}/elements/${index}`;
    checkElement(check, element, at, 'actions');
    const id = isJson(element) ? element.action_id : undefined;
    if (id !== undefined && ids.has(id)) check.fail(at, `action_id "${String(id)}" already exists`);
    ids.add(id);
  }
}

function checkInput(check: Check, block: Json, path: string): void {
  check.onlyKeys(block, path, ['type', 'block_id', 'label', 'element', 'hint', 'optional', 'dispatch_action']);
  check.text(block, 'label', path, 2000, { plain: true, required: true });
  check.text(block, 'hint', path, 2000, { plain: true });
  if (block.element === undefined) check.fail(path, 'missing required field: element');
  else checkElement(check, block.element, `${path}/element`, 'input');
}

function checkRichText(check: Check, block: Json, path: string): void {
  const known = ['rich_text_section', 'rich_text_list', 'rich_text_preformatted', 'rich_text_quote'];
  for (const [index, element] of (check.array(block.elements, `${path}/elements`, 0, 1000) ?? []).entries()) {
    const type = isJson(element) ? String(element.type) : 'none';
    if (!known.includes(type)) check.fail(`${path}/elements/${index}/type`, `unsupported type: ${type}`);
  }
}

/** What Slack would refuse in a message with these blocks and this text, or undefined. */
export function messageRefusal(message: { text: string; blocks: unknown; attachments: unknown }): Refusal | undefined {
  if (message.text.length > LIMITS.text) return { error: 'msg_too_long', details: [] };
  const check = new Check();
  if (message.blocks !== undefined) checkBlocks(check, message.blocks, '/blocks', LIMITS.blocks, 'message');
  if (check.problems.length > 0) return { error: 'invalid_blocks', details: check.problems };
  for (const [index, attachment] of asJsons(message.attachments).entries()) {
    if (attachment.blocks === undefined) continue;
    checkBlocks(check, attachment.blocks, `/attachments/${index}/blocks`, LIMITS.blocks, 'message');
  }
  if (check.problems.length > 0) return { error: 'invalid_attachments', details: check.problems };
  if (check.characters > LIMITS.messageCharacters) {
    return { error: 'msg_blocks_too_long', details: [`${check.characters} characters in all`] };
  }
  return undefined;
}

/** What Slack would refuse in a modal or App Home tab, or undefined. */
export function viewRefusal(view: unknown, types: readonly string[]): Refusal | undefined {
  const check = new Check();
  if (!isJson(view))
    return { error: 'invalid_arguments', details: ['[ERROR] must provide an object [json-pointer:/view]'] };
  if (!types.includes(String(view.type))) check.fail('/view/type', `must be one of: ${types.join(', ')}`);
  const modal = view.type === 'modal';
  const known = ['type', 'blocks', 'private_metadata', 'callback_id', 'external_id', 'title', 'submit', 'close'];
  check.onlyKeys(view, '/view', [...known, 'clear_on_close', 'notify_on_close', 'submit_disabled']);
  if (modal) {
    check.text(view, 'title', '/view', 24, { plain: true, required: true });
    check.text(view, 'submit', '/view', 24, { plain: true });
    check.text(view, 'close', '/view', 24, { plain: true });
  }
  check.string(view, 'private_metadata', '/view', LIMITS.metadata);
  check.string(view, 'callback_id', '/view', 255);
  check.string(view, 'external_id', '/view', 255);
  checkBlocks(check, view.blocks, '/view/blocks', LIMITS.viewBlocks, 'view');
  const asks = asJsons(view.blocks).some((block) => block.type === 'input');
  if (modal && asks && view.submit === undefined) check.fail('/view', 'missing required field: submit');
  if (check.problems.length > 0) return { error: 'invalid_arguments', details: check.problems };
  if (JSON.stringify(view).length > 250_000) return { error: 'view_too_large', details: [] };
  return undefined;
}
