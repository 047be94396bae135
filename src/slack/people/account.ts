import { isTimezone } from '../../domain/map/absence.ts';
import { kindOfAccount, type Member } from '../../domain/people/member.ts';

/** Slack's `user` object, as far as it is read; anything may be missing. */
interface Wire {
  readonly id?: unknown;
  readonly team_id?: unknown;
  readonly name?: unknown;
  readonly real_name?: unknown;
  readonly deleted?: unknown;
  readonly is_bot?: unknown;
  readonly is_restricted?: unknown;
  readonly is_ultra_restricted?: unknown;
  readonly is_stranger?: unknown;
  readonly tz?: unknown;
  readonly profile?: { readonly email?: unknown; readonly real_name?: unknown };
  readonly enterprise_user?: { readonly teams?: unknown };
}

/**
 * An account as Slack describes it (users.list, users.info, user_change, team_join); null where that is no account.
 * @param home the team that this bot serves.
 */
export function readMember(user: unknown, home: string): Member | null {
  const wire = (typeof user === 'object' && user !== null ? user : {}) as Wire;
  const slackId = text(wire.id);
  if (!slackId) return null;
  const marks = {
    id: slackId,
    deleted: wire.deleted === true,
    isBot: wire.is_bot === true,
    isRestricted: wire.is_restricted === true || wire.is_ultra_restricted === true,
    isStranger: wire.is_stranger === true,
    team: teamOf(wire, home),
  };
  const timezone = text(wire.tz);
  return {
    slackId,
    email: text(wire.profile?.email)?.toLowerCase() ?? null,
    name: text(wire.profile?.real_name) ?? text(wire.real_name) ?? text(wire.name) ?? slackId,
    kind: kindOfAccount(marks, home),
    timezone: timezone && isTimezone(timezone) ? timezone : null,
  };
}

/** In an enterprise an account may be of another workspace first, and of this one as well. */
function teamOf(wire: Wire, home: string): string | null {
  const teams = wire.enterprise_user?.teams;
  return Array.isArray(teams) && teams.includes(home) ? home : (text(wire.team_id) ?? null);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.isWellFormed() && !value.includes('\0') ? value : undefined;
}
