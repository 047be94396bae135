import { initialState, interactive, isCalled, isEmpty, stateOf } from './element-state.ts';
import { asFlag, asJsons, asText, isJson, type Json } from './json.ts';
import type { View } from './view.ts';

/** What somebody enters: by block_id, action_id or `block_id/action_id`; the option's value (or text) for menus, a list for multi menus. */
export type Values = Record<string, unknown>;

const blocksOf = (view: View): Json[] => asJsons(view.content.blocks);

/** The state of every element with state in these blocks: what was entered, else what it starts with. */
export function stateValues(blocks: readonly Json[], entered: Json = {}): Json {
  const values: Json = {};
  for (const { blockId, element } of interactive(blocks)) {
    if (element.type === 'button' || element.type === 'overflow') continue;
    const action = asText(element.action_id);
    const before = entered[blockId];
    const state = (isJson(before) && before[action]) || initialState(element);
    values[blockId] = { ...(values[blockId] as Json | undefined), [action]: state };
  }
  return values;
}

/** Enters values into an open form. Throws for a field or option that is not there, as a person could not. */
export function fill(view: View, values: Values): void {
  const placed = interactive(blocksOf(view));
  const entered: Json = stateValues(blocksOf(view), view.values);
  for (const [name, value] of Object.entries(values)) {
    const field = placed.find((one) => one.blockId === name) ?? placed.find((one) => isCalled(one, name));
    if (!field) {
      const there = placed.map(({ blockId, element }) => `${blockId}/${String(element.action_id)}`).join(', ');
      throw new Error(`The form has no field ${name}; there are: ${there}`);
    }
    const block = (entered[field.blockId] ?? {}) as Json;
    entered[field.blockId] = { ...block, [asText(field.element.action_id)]: stateOf(field.element, value) };
  }
  view.values = entered;
}

/** What Slack itself refuses before the app hears of a form: required fields left empty, text too short or long. */
export function ownErrors(view: View): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of blocksOf(view)) {
    if (block.type !== 'input' || !isJson(block.element)) continue;
    const blockId = asText(block.block_id);
    const states = view.values[blockId];
    const state = isJson(states) ? states[asText(block.element.action_id)] : undefined;
    if (!isJson(state) || isEmpty(block.element, state)) {
      if (!asFlag(block.optional)) errors[blockId] = 'Please complete this required field.';
      continue;
    }
    const typed = asText(state.value);
    const { min_length: min, max_length: max } = block.element;
    if (typed.length > Number(max ?? 3000)) errors[blockId] = `Please use ${String(max ?? 3000)} characters or fewer.`;
    if (typed.length < Number(min ?? 0)) errors[blockId] = `Please use ${String(min)} characters or more.`;
  }
  return errors;
}
