import type { CompanyMap } from '../../domain/map/company-map.ts';
import { code, line, type Note, strong } from './note.ts';
import { scopeName } from './people.ts';

/** What questions in this channel are about where they name nothing else. */
export function channelScopeNote(map: CompanyMap, scope: string | null): Note {
  if (scope === null || !map.scopes.has(scope)) return noChannelScopeNote();
  return {
    lines: [
      line('In this channel, a question that names no team or service is about ', strong(scopeName(map, scope)), '.'),
    ],
    small: ['Stewards change that: /whoowns here <team or service>, or /whoowns here none'],
  };
}

export function noChannelScopeNote(): Note {
  return {
    lines: [
      line(
        'No team or service is set for this channel. A steward can set one: ',
        code('/whoowns here <team or service>'),
      ),
    ],
  };
}
