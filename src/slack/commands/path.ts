import { readPageRequest } from '../../ask/page-request.ts';
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
    const { activities, scope, unknownScope, flags } = readPageRequest(map, rest.replace(/\?+$/, ''), context);
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
