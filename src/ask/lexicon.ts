import { AFFAIR } from './lexicon/affair.ts';
import { BODY } from './lexicon/body.ts';
import { BUILDING } from './lexicon/building.ts';
import { BUYING } from './lexicon/buying.ts';
import { CALENDAR } from './lexicon/calendar.ts';
import { CAMPUS } from './lexicon/campus.ts';
import { CLOUD } from './lexicon/cloud.ts';
import { CONDITION } from './lexicon/condition.ts';
import { COUNTER } from './lexicon/counter.ts';
import { DEALING } from './lexicon/dealing.ts';
import { DEED } from './lexicon/deed.ts';
import { DESK } from './lexicon/desk.ts';
import { EFFORT } from './lexicon/effort.ts';
import { ERRAND } from './lexicon/errand.ts';
import { FORMALITY } from './lexicon/formality.ts';
import { FORTUNE } from './lexicon/fortune.ts';
import { GADGET } from './lexicon/gadget.ts';
import { HANDLING } from './lexicon/handling.ts';
import { HEALTH } from './lexicon/health.ts';
import { HOUSE } from './lexicon/house.ts';
import { IDEA } from './lexicon/idea.ts';
import { IDIOM } from './lexicon/idiom.ts';
import { INDUSTRY } from './lexicon/industry.ts';
import { JARGON } from './lexicon/jargon.ts';
import { JUDGEMENT } from './lexicon/judgement.ts';
import { JUSTICE } from './lexicon/justice.ts';
import { KIND } from './lexicon/kind.ts';
import { KITCHEN } from './lexicon/kitchen.ts';
import { LIKENESS } from './lexicon/likeness.ts';
import { MARKET } from './lexicon/market.ts';
import { MEASURE } from './lexicon/measure.ts';
import { MESSAGE } from './lexicon/message.ts';
import { MISHAP } from './lexicon/mishap.ts';
import { MONEY } from './lexicon/money.ts';
import { NATURE } from './lexicon/nature.ts';
import { OCCASION } from './lexicon/occasion.ts';
import { PAPER } from './lexicon/paper.ts';
import { PARLANCE } from './lexicon/parlance.ts';
import { PASSAGE } from './lexicon/passage.ts';
import { PEOPLE } from './lexicon/people.ts';
import { PERSON } from './lexicon/person.ts';
import { PLACE } from './lexicon/place.ts';
import { PLANT } from './lexicon/plant.ts';
import { PRACTICE } from './lexicon/practice.ts';
import { PROFESSION } from './lexicon/profession.ts';
import { PROGRESS } from './lexicon/progress.ts';
import { PUBLIC } from './lexicon/public.ts';
import { REGISTER } from './lexicon/register.ts';
import { SECURITY } from './lexicon/security.ts';
import { SHORTHAND } from './lexicon/shorthand.ts';
import { SITE } from './lexicon/site.ts';
import { SUM } from './lexicon/sum.ts';
import { TEMPER } from './lexicon/temper.ts';
import { TOOL } from './lexicon/tool.ts';
import { TRANSPORT } from './lexicon/transport.ts';
import { TROUBLE } from './lexicon/trouble.ts';
import { VAULT } from './lexicon/vault.ts';
import { VEHICLE } from './lexicon/vehicle.ts';
import { WARD } from './lexicon/ward.ts';
import { WARDROBE } from './lexicon/wardrobe.ts';
import { stem } from './stem.ts';
import { LIGHT_STEMS, STOP_WORDS } from './word-class.ts';

/** How well a hint fits: that of a phrase, of a word, and of each word of a name that has several. */
const QUALITY = { phrase: 0.8, word: 0.74, part: 0.9 };

/** What a formal word loses that stands in many lines, for each doubling: half of all things are about safety. */
const COMMONNESS = 0.18;
const LEAST = 0.3;
/** Counted as if there were so many lines. */
const LINES = 100;

/** The stems that an everyday word or phrase hints at, with how well each fits. */
export type Hints = ReadonlyMap<string, number>;

const NONE: Hints = new Map();

/**
 * What people say who do not know what the map calls it. It is read one way only, from the everyday word to the formal one,
 * and in the question only: `sheep` hints at livestock, and a question about livestock does not ask for sheep.
 */
class Lexicon {
  readonly #hints = new Map<string, Map<string, number>>();
  readonly #scale: number;
  /** In how many lines a formal word stands. */
  readonly #uses = new Map<string, number>();
  /** Phrases by their first stem, longest first. */
  readonly #phrases = new Map<string, string[][]>();
  /** Everyday words that a spelling correction leaves alone. */
  readonly words = new Set<string>();

  constructor(fields: readonly string[]) {
    // Written in plain letters, and long: the way that names take, through Unicode, would cost a tenth of a second at each start.
    const wordsIn = (text: string) => text.split(',').map((name) => name.match(/[a-z0-9]+/g) ?? []);
    const lines = fields
      .join('')
      .replaceAll("'", '')
      .split('\n')
      .flatMap((line) => {
        const [said, meant] = line.split(' > ');
        return said && meant ? [{ said: wordsIn(said), meant: wordsIn(meant) }] : [];
      });
    this.#scale = lines.length / LINES;
    for (const { meant } of lines) {
      for (const target of new Set(meant.flat().map(stem))) this.#uses.set(target, (this.#uses.get(target) ?? 0) + 1);
    }
    for (const { said, meant } of lines) for (const everyday of said) this.#add(everyday, meant);
    for (const phrases of this.#phrases.values()) phrases.sort((a, b) => b.length - a.length);
  }

  /** What a stem, or the stems of a phrase joined by blanks, hints at. */
  hints(key: string): Hints {
    return this.#hints.get(key) ?? NONE;
  }

  /** How many stems from `start` make a phrase; 0 where they make none. */
  phraseAt(stems: readonly string[], start: number): number {
    for (const phrase of this.#phrases.get(stems[start] ?? '') ?? []) {
      if (phrase.every((part, i) => stems[start + i] === part)) return phrase.length;
    }
    return 0;
  }

  #add(everyday: readonly string[], formal: readonly (readonly string[])[]): void {
    const stems = everyday.map(stem);
    const first = stems[0];
    if (first === undefined) return;
    for (const word of everyday) this.words.add(word);
    const key = stems.join(' ');
    let hints = this.#hints.get(key);
    if (!hints) {
      hints = new Map();
      this.#hints.set(key, hints);
      if (stems.length > 1) this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), stems]);
    }
    const quality = stems.length > 1 ? QUALITY.phrase : QUALITY.word;
    for (const name of formal) {
      const own = name.length > 1 ? quality * QUALITY.part : quality;
      for (const word of name) {
        // What a phrase says itself counts as said: a park bench is not the park.
        const meant = stem(word);
        if (STOP_WORDS.has(word) || (name.length > 1 && LIGHT_STEMS.has(meant)) || stems.includes(meant)) continue;
        const telling = 1 - COMMONNESS * Math.max(0, Math.log2((this.#uses.get(meant) ?? 1) / this.#scale));
        hints.set(meant, Math.max(hints.get(meant) ?? 0, own * Math.max(LEAST, telling)));
      }
    }
  }
}

export const LEXICON = new Lexicon([
  AFFAIR,
  BODY,
  BUILDING,
  BUYING,
  CALENDAR,
  CAMPUS,
  CLOUD,
  CONDITION,
  COUNTER,
  DEALING,
  DEED,
  DESK,
  EFFORT,
  ERRAND,
  FORMALITY,
  FORTUNE,
  GADGET,
  HANDLING,
  HEALTH,
  HOUSE,
  IDEA,
  IDIOM,
  INDUSTRY,
  JARGON,
  JUDGEMENT,
  JUSTICE,
  KIND,
  KITCHEN,
  LIKENESS,
  MARKET,
  MEASURE,
  MESSAGE,
  MISHAP,
  MONEY,
  NATURE,
  OCCASION,
  PAPER,
  PARLANCE,
  PASSAGE,
  PEOPLE,
  PERSON,
  PLACE,
  PLANT,
  PRACTICE,
  PROFESSION,
  PROGRESS,
  PUBLIC,
  REGISTER,
  SECURITY,
  SHORTHAND,
  SITE,
  SUM,
  TEMPER,
  TOOL,
  TRANSPORT,
  TROUBLE,
  VAULT,
  VEHICLE,
  WARD,
  WARDROBE,
]);
