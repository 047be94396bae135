import type { Edit } from '../domain/map/change.ts';
import type { CompanyMap } from '../domain/map/company-map.ts';
import type { Entity } from '../domain/map/entity.ts';
import { wordsOf } from './fold.ts';
import { GRAMMAR_WORDS } from './intent.ts';
import { LEXICON } from './lexicon.ts';
import { NameTable, type Subject } from './name-table.ts';
import { OwnSynonyms } from './own-synonym.ts';
import { stem } from './stem.ts';
import { SubjectIndex } from './subject-index.ts';
import { SynonymTable } from './synonym.ts';
import { type Correction, Vocabulary } from './vocabulary.ts';
import { ACTOR_STEMS, COMMON_WORDS, LIGHT_STEMS, STOP_WORDS, VERB_STEMS } from './word-class.ts';

type Words = readonly string[];
type Indexed = Extract<Entity, { kind: 'activity' | 'role' | 'scope' | 'area' | 'person' }>;

/** So many things are indexed before the event loop may turn. */
const SLICE = 500;

/** Everything that understanding a question needs to know of one map, kept in step with it. */
export class MapIndex {
  readonly synonyms = new SynonymTable();
  readonly own = new OwnSynonyms();
  readonly names = new NameTable();
  readonly activities = new SubjectIndex(this.synonyms);
  readonly roles = new SubjectIndex(this.synonyms);
  /** What questions may be spelt with: the map's words, the grammar's and the synonyms'. */
  readonly #spelling = new Vocabulary();
  /** The stems of these words, and for each a word that has it. */
  readonly #stems = new Vocabulary();
  readonly #wordOfStem = new Map<string, string>();
  /** The map's own words, each with how often it is used. */
  readonly #own = new Map<string, number>();
  readonly #bearers = new Map<string, Set<string>>();
  readonly #regions = new Map<string, Set<string>>();
  readonly #initials = new Map<string, Subject[]>();

  constructor() {
    for (const word of [...GRAMMAR_WORDS, ...this.synonyms.words]) this.#spell(word);
  }

  /** Whether a word is no slip: it stands in the map, in the synonyms, in the grammar or in everyday English. */
  isWord(word: string): boolean {
    if (this.#spelling.has(word) || isKnownEnglish(word)) return true;
    // `handlers` are several of the map's own `handler`.
    if (word.endsWith('s') && this.#own.has(word.slice(0, -1))) return stem(word) === stem(word.slice(0, -1));
    // A short stem under a long word is chance: `mgration` is no form of `mgr`.
    // `planing` beside the map's own `planning` lacks a letter.
    if (this.#own.has(word.replace(/([bdgmnprt])(ing|ed)$/, '$1$1$2'))) return false;
    if (GRAMMAR.has(word.replace(/(?:s|ing)$/, ''))) return true;
    // `statment` is no form of `state` where the map has `statement`.
    if (/ments?$/.test(word) && this.mendings(word).some(({ word: near, cost }) => cost <= 1 && this.isOwn(near)))
      return false;
    const stemmed = stem(word);
    // The grammar reads whole words: `ownes` must become `owns`.
    if (GRAMMAR_STEMS.has(stemmed)) return word.length - stemmed.length > 3 || this.mendings(word).length === 0;
    if (isKnownEnglish(stemmed)) return true;
    if (isDerived(word)) {
      // `visiter` could come of `visit`, were the map's own `visitor` not so near.
      return !this.mendings(word).some(
        ({ word: near, cost }) => cost <= 1.5 && (this.isOwn(near) || GRAMMAR.has(near)),
      );
    }
    return this.#stems.has(stemmed) && (stemmed.length >= 4 || word.length - stemmed.length <= 2);
  }

  /** Whether a word is neither the map's nor so common that it must stand as it was written: it may be two words, or a slip. */
  isRare(word: string): boolean {
    return !this.isOwn(word) && !GRAMMAR.has(word) && !LISTED_ENGLISH.has(word) && !LISTED_ENGLISH.has(stem(word));
  }

  /** Whether the map itself uses a word, in just this form. */
  isOwn(word: string): boolean {
    return this.#own.has(word);
  }

  /** What a misspelt word may stand for, by its whole or by its stem; the nearest only, the likeliest first. */
  mendings(word: string): readonly Correction[] {
    const whole = this.#spelling.nearest(word);
    const stemmed = stem(word);
    let found = whole;
    // A long ending hides too much: `graduation` is no slip for `grade`.
    if (stemmed.length >= 4 && word.length - stemmed.length <= 4 && (whole[0]?.cost ?? 9) > 1) {
      const byStem = this.#stems.nearest(stemmed);
      if ((byStem[0]?.cost ?? 9) < (whole[0]?.cost ?? 9)) {
        found = byStem.map((other) => ({ ...other, word: this.#wordOfStem.get(other.word) ?? other.word }));
      }
    }
    if (found.length === 0 && word.length === 3) found = this.#withVowel(word);
    // Of two that are as near the map's own is the likelier.
    const likely = ({ word: near }: Correction) => Number(this.isOwn(near) || GRAMMAR.has(near));
    return found.toSorted((a, b) => a.cost - b.cost || likely(b) - likely(a));
  }

  /** The map's own words that three letters are without their vowel: `tst` for `test`. */
  #withVowel(word: string): readonly Correction[] {
    return [1, 2].flatMap((at) =>
      [...'aeiou'].flatMap((vowel) => {
        const whole = word.slice(0, at) + vowel + word.slice(at);
        return this.isOwn(whole) ? [{ word: whole, cost: 1 }] : [];
      }),
    );
  }

  /** The people with this first or last name, as e-mails. */
  bearersOf(name: string): readonly string[] {
    return [...(this.#bearers.get(name) ?? [])];
  }

  /** The regions whose names have a word that no two of them share, as ids: `spain` of Spain and Portugal. */
  regionsWith(word: string): readonly string[] {
    return [...(this.#regions.get(word) ?? [])];
  }

  /** What has names that begin with these letters: `pm` for the product manager and the project manager. */
  withInitials(letters: string): readonly Subject[] {
    return this.#initials.get(letters) ?? [];
  }

  /** Takes in one change of the map. */
  follow(edit: Edit): void {
    if (edit.before) this.#drop(edit.before);
    if (edit.after) this.#add(edit.after);
  }

  /** Takes in a whole map, a slice at a time: each step of the generator is one. */
  *fill(map: CompanyMap): Generator<void> {
    let count = 0;
    for (const kind of ['area', 'person', 'scope', 'role', 'activity', 'synonym'] as const) {
      for (const entity of map.entities(kind)) {
        this.#add(entity);
        if (++count % SLICE === 0) yield;
      }
    }
    this.activities.settle();
    this.roles.settle();
  }

  #add(entity: Entity): void {
    if (entity.kind === 'synonym') {
      this.own.put(entity.value.id, entity.value.words);
      for (const word of entity.value.words.flatMap(wordsOf)) this.#spell(word);
    }
    if (!isIndexed(entity)) return;
    const subject: Subject = { type: entity.kind, id: entity.value.id };
    const names = namesOf(entity);
    this.names.put(subject, names);
    for (const words of names) for (const word of words) this.#learn(word);
    for (const letters of initialsOf(entity, names)) {
      const known = this.#initials.get(letters);
      if (!known) this.#initials.set(letters, [subject]);
      else if (!known.some((other) => other.id === subject.id && other.type === subject.type)) known.push(subject);
    }
    const description = descriptionOf(entity);
    for (const word of description) this.#learn(word);
    if (entity.kind === 'activity') this.activities.put(subject.id, { names, description });
    else if (entity.kind === 'role') this.roles.put(subject.id, { names, description });
    else if (entity.kind === 'person')
      for (const part of wordsOf(entity.value.name)) enter(this.#bearers, part, subject.id);
    for (const word of regionWordsOf(entity, names)) enter(this.#regions, word, subject.id);
  }

  #drop(entity: Entity): void {
    if (entity.kind === 'synonym') {
      this.own.remove(entity.value.id);
      for (const word of entity.value.words.flatMap(wordsOf)) this.#unspell(word);
    }
    if (!isIndexed(entity)) return;
    const subject: Subject = { type: entity.kind, id: entity.value.id };
    const names = namesOf(entity);
    this.names.remove(subject, names);
    for (const words of names) for (const word of words) this.#forget(word);
    for (const letters of initialsOf(entity, names)) {
      const left = (this.#initials.get(letters) ?? []).filter((s) => s.id !== subject.id || s.type !== subject.type);
      if (left.length === 0) this.#initials.delete(letters);
      else this.#initials.set(letters, left);
    }
    for (const word of descriptionOf(entity)) this.#forget(word);
    if (entity.kind === 'activity') this.activities.remove(subject.id);
    else if (entity.kind === 'role') this.roles.remove(subject.id);
    else if (entity.kind === 'person')
      for (const part of wordsOf(entity.value.name)) leave(this.#bearers, part, subject.id);
    for (const word of regionWordsOf(entity, names)) leave(this.#regions, word, subject.id);
  }

  #learn(word: string): void {
    this.#own.set(word, (this.#own.get(word) ?? 0) + 1);
    this.#spell(word);
  }

  #forget(word: string): void {
    const left = (this.#own.get(word) ?? 1) - 1;
    if (left === 0) this.#own.delete(word);
    else this.#own.set(word, left);
    this.#unspell(word);
  }

  #spell(word: string): void {
    this.#spelling.add(word);
    const stemmed = stem(word);
    this.#stems.add(stemmed);
    if (!this.#wordOfStem.has(stemmed)) this.#wordOfStem.set(stemmed, word);
  }

  #unspell(word: string): void {
    this.#spelling.remove(word);
    this.#stems.remove(stem(word));
  }
}

/** `speaker` comes of `speak`, `unpaid` of `paid`: good English that no list has to hold. */
function isDerived(word: string): boolean {
  const base = /^(?:un|re|pre|over|under|mis|non)(.{4,})$/.exec(word)?.[1];
  if (base && isKnownEnglish(base)) return true;
  const root = /^(.{3,}?)(?:[eo]rs?|ness|ful|less|ships?|hood|able|ists?|ish)$/.exec(word)?.[1];
  return root !== undefined && [root, `${root}e`, root.replace(/(.)\1$/, '$1')].some(isKnownEnglish);
}

const GRAMMAR: ReadonlySet<string> = new Set(GRAMMAR_WORDS);
const GRAMMAR_STEMS: ReadonlySet<string> = new Set(GRAMMAR_WORDS.map(stem));

const LISTED_ENGLISH: ReadonlySet<string> = new Set([
  ...COMMON_WORDS,
  ...STOP_WORDS,
  ...[...COMMON_WORDS, ...STOP_WORDS].map(stem),
  ...LIGHT_STEMS,
  ...VERB_STEMS,
  ...ACTOR_STEMS,
]);

function isKnownEnglish(word: string): boolean {
  return LISTED_ENGLISH.has(word) || LEXICON.words.has(word);
}

function isIndexed(entity: Entity): entity is Indexed {
  return (
    entity.kind === 'activity' ||
    entity.kind === 'role' ||
    entity.kind === 'scope' ||
    entity.kind === 'area' ||
    entity.kind === 'person'
  );
}

/** A thing's names as words, each once: id, name, aliases. A person's e-mail is no name. */
function namesOf(entity: Indexed): Words[] {
  const texts: string[] = [entity.value.name];
  if (entity.kind !== 'person') texts.push(entity.value.id);
  if ('aliases' in entity.value) texts.push(...entity.value.aliases);
  const names = new Map<string, Words>();
  for (const text of texts) {
    const words = wordsOf(text);
    if (words.length > 0) names.set(words.join(' '), words);
  }
  return [...names.values()];
}

function enter(table: Map<string, Set<string>>, key: string, id: string): void {
  const ids = table.get(key);
  if (ids) ids.add(id);
  else table.set(key, new Set([id]));
}

function leave(table: Map<string, Set<string>>, key: string, id: string): void {
  const ids = table.get(key);
  ids?.delete(id);
  if (ids?.size === 0) table.delete(key);
}

const DIRECTIONS = new Set(
  'north south east west northern southern eastern western middle central upper lower region district area countries rest'.split(
    ' ',
  ),
);

/** The countries and towns in a region's names. */
function regionWordsOf(entity: Indexed, names: readonly Words[]): Set<string> {
  if (entity.kind !== 'scope' || entity.value.kind !== 'region') return new Set();
  return new Set(names.flat().filter((word) => word.length >= 4 && !STOP_WORDS.has(word) && !DIRECTIONS.has(word)));
}

function descriptionOf(entity: Indexed): Words {
  if (entity.kind === 'activity') return wordsOf(entity.value.description);
  if (entity.kind === 'role') return wordsOf([entity.value.summary, ...entity.value.responsibilities].join(' '));
  return [];
}

/** `track and trace` may be called TT or TAT. Only roles, activities and scopes are abbreviated so. */
function initialsOf(entity: Indexed, names: readonly Words[]): Set<string> {
  const initials = new Set<string>();
  if (entity.kind === 'person' || entity.kind === 'area') return initials;
  for (const words of names) {
    for (const parts of [words, words.filter((word) => !STOP_WORDS.has(word))]) {
      if (parts.length >= 2 && parts.length <= 6) initials.add(parts.map((word) => word[0]).join(''));
    }
  }
  return initials;
}
