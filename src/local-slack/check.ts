import { isJson, type Json } from './json.ts';

/** Collects what is wrong with a payload, worded and pointed at as Slack does in `response_metadata.messages`. */
export class Check {
  readonly problems: string[] = [];
  /** All characters of all texts so far, for the limit on a message in all. */
  characters = 0;

  fail(path: string, problem: string): void {
    this.problems.push(`[ERROR] ${problem} [json-pointer:${path}]`);
  }

  /** A string of `min` to `max` characters; left out is fine unless `required`. */
  string(owner: Json, key: string, path: string, max: number, required = false): void {
    const value = owner[key];
    if (value === undefined || value === null) {
      if (required) this.fail(path, `missing required field: ${key}`);
      return;
    }
    if (typeof value !== 'string') this.fail(`${path}/${key}`, 'must provide a string');
    else if (required && value === '') this.fail(`${path}/${key}`, 'must be more than 0 characters');
    else if (value.length > max) this.fail(`${path}/${key}`, `must be less than ${max + 1} characters`);
  }

  /** A text object: `{ type: 'plain_text' | 'mrkdwn', text }`. */
  text(owner: Json, key: string, path: string, max: number, rule: { plain?: boolean; required?: boolean } = {}): void {
    const value = owner[key];
    if (value === undefined || value === null) {
      if (rule.required) this.fail(path, `missing required field: ${key}`);
      return;
    }
    this.textObject(value, `${path}/${key}`, max, rule.plain ?? false);
  }

  textObject(value: unknown, path: string, max: number, plainOnly: boolean) {
    if (!isJson(value)) return this.fail(path, 'must provide an object');
    const kinds = plainOnly ? ['plain_text'] : ['plain_text', 'mrkdwn'];
    if (!kinds.includes(String(value.type))) this.fail(`${path}/type`, `must be one of: ${kinds.join(', ')}`);
    if (typeof value.text !== 'string') return this.fail(path, 'missing required field: text');
    if (value.text === '') this.fail(`${path}/text`, 'must be more than 0 characters');
    if (value.text.length > max) this.fail(`${path}/text`, `must be less than ${max + 1} characters`);
    const odd = value.type === 'plain_text' ? 'verbatim' : 'emoji';
    if (value[odd] !== undefined) this.fail(path, `invalid additional property: ${odd}`);
    this.characters += value.text.length;
  }

  /** An array of `min` to `max` items, or undefined with the problem noted. */
  array(value: unknown, path: string, min: number, max: number): unknown[] | undefined {
    if (!Array.isArray(value)) {
      this.fail(path, 'must provide an array');
      return undefined;
    }
    if (value.length < min) this.fail(path, `no fewer than ${min} items allowed`);
    if (value.length > max) this.fail(path, `no more than ${max} items allowed`);
    return value;
  }

  /** Refuses fields that Slack would refuse as well. */
  onlyKeys(owner: Json, path: string, known: readonly string[]): void {
    for (const key of Object.keys(owner)) {
      if (!known.includes(key)) this.fail(path, `invalid additional property: ${key}`);
    }
  }
}
