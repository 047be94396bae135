/** Words that another YAML reader would not take for text; they get quotes so that they stay what they are. */
const MEANT_OTHERWISE = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|infinity)$/i;
const PLAIN = /^[\p{L}][\p{L}\p{M}\p{N} _.'’()/&+@;:?!%–—-]*$/u;
/** A word that needs no quotes although it begins with a digit and is no number, date or time: `5m`, `2fa-reset`. */
const ID_LIKE = /^\d+[a-z][a-z0-9-]*$/;
const NUMBER_LIKE = /^\d+(?:e\d+|x[0-9a-f]+|o[0-7]+)$/i;

/** A text as one YAML scalar that may stand anywhere, in flow style too; plain where nobody can take it for anything else. */
export function scalar(text: string): string {
  return isPlain(text) ? text : quoted(text);
}

/** A text after a key in block style: several lines as a literal block where they come back unchanged, else as `scalar`. */
export function blockScalar(text: string, indent: string): string {
  if (!text.includes('\n') || !isLiteral(text)) return scalar(text);
  const lines = text.endsWith('\n') ? text.slice(0, -1) : text;
  const header = text.endsWith('\n') ? '|' : '|-';
  return `${header}\n${lines.replace(/^(?=.)/gm, indent)}`;
}

/** Texts as a flow list: `[Keep the calendar, "a: b"]`. */
export function flowList(texts: readonly string[]): string {
  return `[${texts.map(scalar).join(', ')}]`;
}

/** Pairs of a key and a finished value as a flow mapping: `{ id: delivery, name: Delivery }`. */
export function flowMapping(pairs: readonly (readonly [string, string])[]): string {
  return pairs.length === 0 ? '{}' : `{ ${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

function isPlain(text: string): boolean {
  if (ID_LIKE.test(text)) return !NUMBER_LIKE.test(text);
  return PLAIN.test(text) && !/: |:$| $| #/.test(text) && !MEANT_OTHERWISE.test(text);
}

/** JSON's escapes are YAML's; the few signs that JSON leaves as they are and YAML may not take are escaped as well. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether a literal block gives exactly this text back, in an editor too that takes white space off the ends of lines. */
function isLiteral(text: string): boolean {
  if (/^\s/.test(text) || text.endsWith('\n\n') || /[ \t]$/m.test(text)) return false;
  return !/[^\P{C}\n]|[\u2028\u2029]/u.test(text);
}
