/** How much of a question is read: longer ones are stories, and their question stands at the beginning. */
const READ_LIMIT = 500;
/** Slack's tokens blow a text up; so much raw text surely holds the characters that are read. */
const RAW_LIMIT = 4000;

/** A question after everything that is markup, decoration or typography has been taken out. */
export interface FoldedQuestion {
  /** Lower-case words without accents, apostrophes or hyphens, and `,` where a clause may end. */
  readonly words: readonly string[];
  /** Beside each word: whether it was written all in capitals, as `IM` is. */
  readonly capitals: readonly boolean[];
  /** Slack user ids that were mentioned, upper-case. */
  readonly mentions: readonly string[];
  /** E-mail addresses, lower-case. */
  readonly emails: readonly string[];
}

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN_LETTER: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŧ: 't',
  ħ: 'h',
};

/** NUL and its kind, soft hyphens, zero-width and bidi marks; line ends stay. */
const HIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu;
const PICTURE = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u20e3]+/gu;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Lower case without accents: `Østergård` → `ostergard`. Hyphens and punctuation stay. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœıŧħ]/g, (letter) => PLAIN_LETTER[letter] ?? letter);
}

/** Everybody, or this bot, called in plain letters: nobody is asked about. */
const CALLS = /(?<![\p{L}\p{N}.])@(?:channel|here|everyone|everybody|all|team|whoowns)(?![\p{L}\p{N}])/giu;

/** The words of a name or a description, folded as those of a question are. */
export function wordsOf(text: string): string[] {
  return (
    plainLetters(text)
      .replace(/[’‘ʼ`´]/g, "'")
      .replace(/([\p{L}\p{N}])'s(?![\p{L}\p{N}])/gu, '$1')
      .replace(/'/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The key under which a name is looked up exactly: its words, one space apart. */
export function exactKey(text: string): string {
  const lower = text.toLowerCase();
  // Most names are plain words with single blanks, and their own key.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower)) return lower;
  return wordsOf(text).join(' ');
}

/** Takes the text that Slack sends apart into words, mentions and addresses. Never throws, whatever the text. */
export function foldQuestion(raw: string): FoldedQuestion {
  const mentions: string[] = [];
  const emails: string[] = [];
  const readable = withoutTokens(raw.slice(0, RAW_LIMIT), mentions)
    .replace(EMAIL, (email) => {
      emails.push(email.toLowerCase());
      return ' ';
    })
    .replace(CALLS, ' , ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/(?<![\p{L}\p{N}]):[a-z+-][a-z0-9_+'-]*(?:::[a-z0-9-]+)?:/gu, ' ')
    .replace(PICTURE, ' , ')
    .slice(0, READ_LIMIT);
  const words: string[] = [];
  const capitals: boolean[] = [];
  for (const [piece] of readable.matchAll(
    /[\p{L}\p{N}\p{M}'’‘ʼ`´]+(?:&(?=[\p{L}\p{N}]))?|[,;:?!()\n"“”„«»…]|\.(?=\s|$)|\s[-–—]+\s/gu,
  )) {
    if (!/[\p{L}\p{N}]/u.test(piece)) {
      if (words.length > 0 && words.at(-1) !== ',') {
        words.push(',');
        capitals.push(false);
      }
      continue;
    }
    // `BAs` are several of what `BA` stands for.
    const single = /^\p{Lu}{2,}s$/u.test(piece) ? piece.slice(0, -1) : piece;
    for (const word of expand(single)) {
      words.push(word);
      capitals.push(/^[\p{Lu}\p{N}&]{2,}s?$/u.test(piece));
    }
  }
  // `sre v qa` is no version, `v 2` is.
  for (const [i, word] of words.entries()) {
    if (word === 'v' && i > 0 && /^\p{L}/u.test(words[i + 1] ?? '')) words[i] = 'versus';
  }
  while (words.at(-1) === ',') {
    words.pop();
    capitals.pop();
  }
  return { words, capitals, mentions, emails };
}

function withoutTokens(raw: string, mentions: string[]): string {
  return raw
    .replace(/<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>/g, (_, id: string) => {
      mentions.push(id);
      return ' , ';
    })
    .replace(/<#[A-Z0-9]+(?:\|([^<>]*))?>/g, (_, name?: string) => ` ${name ?? ''} `)
    .replace(/<![^<>|]*(?:\|([^<>]*))?>/g, ' ')
    .replace(
      /<(?:mailto:|tel:)?([^<>|\s]*)(?:\|([^<>]*))?>/g,
      (_, target: string, label?: string) => ` ${label || target} `,
    )
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(HIDDEN, '');
}

const IS_AFTER = new Set(['who', 'what', 'that', 'it', 'there', 'how', 'where', 'when', 'here', 'whose']);
const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['whos', ['who', 'is']],
  ['whats', ['what', 'is']],
  ['wheres', ['where', 'is']],
  ['hows', ['how', 'is']],
  ['whod', ['who', 'would']],
  ['wholl', ['who', 'will']],
  ['whove', ['who', 'have']],
  ["i'm", ['i', 'am']],
  ["we're", ['we', 'are']],
  ["they're", ['they', 'are']],
  ["let's", ['let', 'us']],
  ["i'll", ['i', 'will']],
  ["i'd", ['i', 'would']],
  ['diff', ['difference']],
  ['diffs', ['difference']],
  ['btwn', ['between']],
  ['sry', ['sorry']],
  ['soz', ['sorry']],
  ['any1', ['anyone']],
  ['some1', ['someone']],
  ['every1', ['everyone']],
  ['plz', ['please']],
  ['pls', ['please']],
  ['thx', ['thanks']],
  ['tnx', ['thanks']],
  ['thnx', ['thanks']],
  ['u', ['you']],
  ['ur', ['your']],
  ['abt', ['about']],
  ['pw', ['password']],
  ['pwd', ['password']],
]);

/** One written word as the words it stands for: `who’s` → `who is`, `Zielinska’s` → `zielinska`, `don’t` → `dont`. */
function expand(piece: string): readonly string[] {
  const word = plainLetters(piece)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/&$/, '');
  const known = CONTRACTIONS.get(word) ?? CONTRACTIONS.get(word.replace(/'/g, ''));
  if (known && (word.includes("'") || !word.startsWith("i'"))) return known;
  const possessive = /^(.+)'s$/.exec(word)?.[1];
  if (possessive) return IS_AFTER.has(possessive) ? [possessive, 'is'] : [possessive.replace(/'/g, '')];
  const plain = word.replace(/'/g, '');
  return plain === '' ? [] : [plain];
}
