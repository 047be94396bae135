import type { Refusal } from './block-limit.ts';
import { Check } from './check.ts';
import { checkOptionGroups, checkOptions } from './element-limit.ts';
import { isJson } from './json.ts';

/** What Slack would refuse in the answer to a `block_suggestion`: up to 100 options or groups of them. */
export function suggestionRefusal(answer: unknown): Refusal | undefined {
  const check = new Check();
  if (!isJson(answer)) return { error: 'invalid_options', details: ['no options in the answer'] };
  if (answer.option_groups !== undefined) checkOptionGroups(check, answer.option_groups, '/option_groups');
  else checkOptions(check, answer, '', 0, 100);
  return check.problems.length > 0 ? { error: 'invalid_options', details: check.problems } : undefined;
}
