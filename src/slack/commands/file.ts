import { nameKey } from '../../domain/map/name.ts';
import { pathAnswers } from '../../domain/source/path-owner.ts';
import type { Command, CommandContext } from '../command.ts';
import type { Note } from '../messages/note.ts';
import { pathNote } from '../messages/path.ts';

/** A path has a slash or an ending, and no space. */
const PATH = /^`?([^\s`]*(?:\/|\.\w)[^\s`]*)`?(?:\s+in\s+(.+))?$/;
const QUESTION =
  /^(?:who|which team)\s+(?:owns|looks after|maintains|is (?:the )?owner of)\s+`?([^\s`]+\/[^\s`]+?)`?\s*\?*$/i;

export const fileCommand: Command = {
  name: 'file',
  deed: 'look_up',
  usage: '<path> [in <scope>]',
  summary: 'who owns a file in a repository, by its CODEOWNERS',
  fits: (rest, context) => readPath(rest, context) !== null,
  async run(rest, context) {
    const { path, scope } = readPath(rest, context) ?? { path: rest, scope: null };
    return await pathAnswer(path, scope, context);
  },
};

/** The path that a plain question asks about: `who owns src/billing/api.ts?`; null for any other question. */
export function pathAskedAbout(text: string): string | null {
  const path = QUESTION.exec(text.trim())?.[1];
  // `CI/CD` is a word; a path ends in a file or a folder, or has several of them.
  const isPath = path !== undefined && !path.includes('://') && /\.\w{1,8}$|\/$|\/.+\//.test(path);
  return isPath ? path : null;
}

/** Answers a question about a path; null where no CODEOWNERS is known, so that it is a question like any other. */
export async function pathQuestionAnswer(path: string, context: CommandContext): Promise<Note | null> {
  const sources = await context.desk.store.sources.all();
  return sources.some(({ kind }) => kind === 'codeowners') ? await pathAnswer(path, null, context) : null;
}

function readPath(rest: string, { map }: CommandContext): { path: string; scope: string | null } | null {
  const [, path, named] = PATH.exec(rest.trim()) ?? [];
  if (path === undefined) return null;
  if (named === undefined) return { path, scope: null };
  const key = nameKey(named);
  const isCalled = (name: string) => nameKey(name) === key;
  const scope = [...map.scopes.values()].find(({ id, name, aliases }) => [id, name, ...aliases].some(isCalled));
  return scope ? { path, scope: scope.id } : null;
}

/** Where no repository is named and the channel has one with a word on the path, that one answers. */
async function pathAnswer(path: string, scope: string | null, context: CommandContext): Promise<Note> {
  const { map, now, desk } = context;
  const { sources } = desk.store;
  const known = {
    sources: await sources.all(),
    claims: await sources.claims('path'),
    aliases: await sources.aliases(),
  };
  const here = scope === null && context.scope !== null ? pathAnswers(map, known, path, context.scope) : [];
  return pathNote(map, path, here.length > 0 ? here : pathAnswers(map, known, path, scope), now);
}
