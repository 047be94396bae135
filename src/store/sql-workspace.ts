import { DomainError } from '../domain/error.ts';
import type { Database } from './database.ts';

/**
 * Ties a workspace's map to one Slack team, the first time it is started with that team's token.
 * @throws DomainError('conflict') where it is tied to another: a token was exchanged, or the wrong database named.
 */
export async function bindTeam(database: Database, workspace: number, teamId: string): Promise<void> {
  const bound = await database.write(async ({ query }) => {
    await query
      .updateTable('workspace')
      .set({ team_id: teamId })
      .where('id', '=', workspace)
      .where('team_id', 'is', null)
      .execute();
    return await query.selectFrom('workspace').select('team_id').where('id', '=', workspace).executeTakeFirstOrThrow();
  });
  if (bound.team_id === teamId) return;
  throw new DomainError(
    'conflict',
    `This database belongs to the Slack workspace ${bound.team_id}, and the token is one of ${teamId}. Name the right database in DATABASE_URL, or use the other workspace's token.`,
  );
}
