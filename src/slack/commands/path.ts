import type { Asking } from '../../ask/answer.ts';
import { type PageRequest, readPageRequest } from '../../ask/page-request.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { isNameOnMap } from '../asking/plain-question.ts';
import type { Command } from '../command.ts';
import { noPathNote, pathNote, whichPathNote } from '../messages/page-path.ts';
import { preflightOf } from '../paging/preflight.ts';

export const pathCommand: Command = {
  name: 'path',
  deed: 'look_up',
  usage: '<activity> [for <scope>]',
  summary: 'who is paged when it goes wrong, in order, and whether they would hear it',
  fits: (rest, context) => rest !== '' && !isNameOnMap(`path ${rest}`, context),
  async run(rest, context) {
    const { desk, map, channel } = context;
    const { activities, scope, unknownScope, flags } = read(map, rest.replace(/\s*\?+$/, ''), context);
    const [first, second] = activities;
    if (!first) return noPathNote(rest);
    const place = scope ?? context.scope;
    if (second) return whichPathNote(activities, place);
    const asked = /^[CG]/.test(channel) ? channel : null;
    const preflight = await preflightOf(desk, map, {
      activity: first.id,
      scope: place,
      severity: flags.severity,
      channel: asked,
    });
    return pathNote(map, preflight, { now: context.now, unknownScope });
  },
};

const BARE_SEVERITY = /^sev(?:erity)?[=:\s]*[1-4](?!\S)|(?<!\S)sev(?:erity)?[=:\s]*[1-4]$/i;

/** Here nothing is said of what is wrong, so how bad it is needs no dashes to be read; what is part of a name stays there. */
function read(map: CompanyMap, typed: string, asking: Asking): PageRequest {
  const request = readPageRequest(map, typed, asking);
  const said = request.flags.severity === null ? BARE_SEVERITY.exec(request.text)?.[0] : undefined;
  if (said === undefined) return request;
  const at = typed.lastIndexOf(said);
  const [before, behind] = [typed.slice(0, at), typed.slice(at + said.length)];
  return readPageRequest(map, `${before.trim()} ${behind.trim()} --${said}`, asking);
}
