import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { nameKey } from '../../src/domain/map/name.ts';

/** A role as it stands in a map file, with the fields that the catalogue fills. */
export interface CatalogueRole {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly area: string;
  readonly summary: string;
  readonly simply: string;
  readonly responsibilities: readonly string[];
  readonly decides: readonly string[];
  readonly horizon: string;
  readonly pillars?: Readonly<Record<string, string>>;
  readonly metrics: readonly string[];
  readonly reports_to?: string;
  readonly works_with: readonly { role: string; about: string; gives: string; gets: string }[];
  readonly confused_with: readonly { role: string; difference: string }[];
  readonly startup: string;
  readonly enterprise: string;
}

export interface CatalogueArea {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly language: readonly string[];
  readonly metrics: readonly string[];
}

const FOLDER = new URL('../../seeds/catalogue/', import.meta.url);

/** The files of the catalogue as an import takes them, and what the YAML library alone reads in them. */
export function catalogue() {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));
  const files = names.map((name) => ({ name, content: readFileSync(new URL(name, FOLDER)) }));
  const maps: { areas: CatalogueArea[]; roles: CatalogueRole[] }[] = files.map(({ content }) =>
    parse(content.toString('utf8')),
  );
  return { files, areas: maps.flatMap(({ areas }) => areas), roles: maps.flatMap(({ roles }) => roles) };
}

/** The texts of a role that must be its own. What is handed over may read the same on both sides. */
export function sentencesOf(role: CatalogueRole): string[] {
  return [
    ...[role.summary, role.simply, role.startup, role.enterprise],
    ...[...role.responsibilities, ...role.decides],
    ...Object.values(role.pillars ?? {}),
    ...role.confused_with.map(({ difference }) => difference),
  ];
}

/** Every text of a role or an area, however deep. */
export function phrasesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrasesOf) : [];
}

export function wordsOf(text: string): string[] {
  return nameKey(text).split(' ');
}
