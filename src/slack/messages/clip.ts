/** Characters that reorder, hide or break what stands around them; C0 controls too. A newline becomes a space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is the purpose.
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text as it may be shown: without control and direction marks, on one line, at most `limit` characters long. */
export function clip(text: string, limit: number): string {
  const shown = text.replace(UNSEEN, '').replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
  if (shown.length <= limit) return shown;
  // A cut may not leave half of a surrogate pair behind.
  const cut = shown.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}
