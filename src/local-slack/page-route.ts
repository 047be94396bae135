import type { Stage } from './actor.ts';
import type { Route } from './server.ts';

/** The web page and its own API under /local/. */
export function pageRoute(_stage: Stage): Route {
  return async () => false;
}
