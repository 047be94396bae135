import { editOf } from '../../domain/change.ts';
import type { CompanyMap } from '../../domain/company-map.ts';
import type { Entity } from '../../domain/entity.ts';
import { mayWrite } from '../../domain/rights.ts';
import type { StewardsOfAll } from '../../domain/steward.ts';

/** Whether what somebody changes at a thing is in force without approval. For the words of a form alone: what counts is checked when it is sent. */
export function mayDecide(map: CompanyMap, stewards: StewardsOfAll, actor: string, thing: Entity): boolean {
  return mayWrite(map, stewards, actor, [editOf(thing, thing)]);
}
