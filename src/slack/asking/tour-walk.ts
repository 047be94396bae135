import type { Desk } from '../desk.ts';
import type { TourView } from '../messages/tour-station.ts';

/** Enough to find ten of one area among them. */
const ASKED = 2000;

/** What the tour shows to somebody now. */
export async function tourView(desk: Desk, user: string): Promise<TourView> {
  const map = await desk.live.current();
  const [walker, asked] = await Promise.all([desk.directory.emailOf(map, user), desk.store.asked.most(ASKED)]);
  return { map, now: desk.clock(), walker, user, asked };
}
