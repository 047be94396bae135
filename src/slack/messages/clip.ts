/** Control characters, which no client can show, and isolates, which would end the one put around a text below. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is the purpose.
const UNSHOWABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2066-\u2069]/g;

/** What makes a text more than letters to be shown as they are; most texts have none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const SPECIAL = /[\u0000-\u001f\u007f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** Marks that turn the direction of writing, also of what stands behind them. */
const TURNING = /[\u200e\u200f\u202a-\u202e]/;

/**
 * A text as it may be shown: on one line, without control characters, at most `limit` characters long. Direction marks stay, in
 * an isolate of their own, so that they turn nothing but the text they came with.
 */
export function clip(text: string, limit: number): string {
  if (!SPECIAL.test(text)) return cutTo(text, limit);
  const shown = text.replace(UNSHOWABLE, '').replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
  const turns = TURNING.test(shown);
  const cut = cutTo(shown, turns ? limit - 2 : limit);
  return turns ? `\u2068${cut}\u2069` : cut;
}

function cutTo(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // A cut may not leave half of a surrogate pair behind.
  const cut = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}
