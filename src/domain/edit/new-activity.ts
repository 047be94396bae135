import { DomainError } from '../error.ts';
import type { Activity } from '../map/activity.ts';
import { type Edit, editOf } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { idFromName, nameKey } from '../map/name.ts';
import type { RaciEntry } from '../map/raci.ts';
import { mayEdit, type StewardsOfAll } from '../people/steward.ts';
import { checkedName } from './alias.ts';

export interface ActivityDraft {
  readonly name: string;
  /** Other words for it, such as the question that called for it; one that says the same as the name is left out. */
  readonly alias: string;
  readonly area: string | null;
  readonly accountable: RaciEntry;
  readonly responsible: RaciEntry;
  readonly description: string;
}

/**
 * A new activity, with the two letters that every activity has.
 * @param actor the e-mail of who does it.
 * @throws DomainError where the area is not theirs to edit, or there is an activity of that name.
 */
export function createActivity(
  map: CompanyMap,
  ofAll: StewardsOfAll,
  actor: string | null,
  draft: ActivityDraft,
): { readonly id: string; readonly edit: Edit } {
  const name = checkedName(draft.name);
  if (!mayEdit(map, ofAll, actor, draft.area)) {
    throw new DomainError('forbidden', 'You are no steward of that area. Choose one of yours.');
  }
  const id = freeId(map, name);
  const alias = draft.alias.replace(/\s+/g, ' ').trim();
  const isNew = nameKey(alias) !== '' && nameKey(alias) !== nameKey(name);
  const value: Activity = {
    id,
    name,
    aliases: isNew ? [checkedName(alias)] : [],
    area: draft.area,
    description: draft.description.trim(),
    links: [],
    raci: { A: [draft.accountable], R: [draft.responsible] },
    overrides: [],
    escalation: null,
  };
  return { id, edit: editOf(null, { kind: 'activity', value }) };
}

/** The id that a name makes; names of other alphabets make none, and are counted. */
function freeId(map: CompanyMap, name: string): string {
  const id = idFromName(name);
  const taken = map.activities.get(id) ?? (id === '' ? namesake(map, name) : undefined);
  if (taken) {
    throw new DomainError(
      'conflict',
      `There is an activity "${taken.name}" already. Choose another name, or add the question to it as an alias.`,
    );
  }
  if (id !== '') return id;
  let number = map.activities.size + 1;
  while (map.activities.has(`activity-${number}`)) number += 1;
  return `activity-${number}`;
}

function namesake(map: CompanyMap, name: string): Activity | undefined {
  const key = nameKey(name);
  return [...map.activities.values()].find((activity) => nameKey(activity.name) === key);
}
