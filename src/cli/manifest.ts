import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The scopes that the bot asks for. The manifest is the one list of what it needs. */
export async function wantedScopes(): Promise<string[]> {
  const manifest = parse(await readFile(join(import.meta.dirname, '../../manifest.yml'), 'utf8'));
  return manifest.oauth_config.scopes.bot;
}
