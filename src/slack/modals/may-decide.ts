import { editOf } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Entity } from '../../domain/map/entity.ts';
import { mayWrite } from '../../domain/people/rights.ts';
import type { StewardsOfAll } from '../../domain/people/steward.ts';

/** Whether what somebody changes at a thing is in force without approval. For the words of a form alone: what counts is checked when it is sent. */
export function mayDecide(map: CompanyMap, stewards: StewardsOfAll, actor: string, thing: Entity): boolean {
  return mayWrite(map, stewards, actor, [editOf(thing, thing)]);
}
