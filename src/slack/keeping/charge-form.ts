import type { Charge } from '../../domain/answer/accountable.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { keyOf } from '../../domain/map/entity.ts';
import { personEntry, type RaciEntry } from '../../domain/map/raci.ts';
import { type Target, targetOf } from '../editors/editor.ts';

/** The form in which somebody else is named for what a person (an e-mail) is Accountable for. */
export interface ChargeForm {
  readonly target: Target;
  /** The role that makes them Accountable; null where they are named directly. */
  readonly role: string | null;
}

/** Where their name stands: among the letters, or as a holder of the role that has the letter. */
export function chargeForm(map: CompanyMap, charge: Charge, person: string): ChargeForm {
  const { type, id, scope } = charge;
  const entries = entriesOf(map, charge);
  const letters = type === 'scope' ? targetOf('scope', id) : targetOf('assignment', id, { scope });
  if (entries.includes(personEntry(person))) return { target: letters, role: null };
  for (const role of entries) {
    for (const value of map.holdersOf(role)) {
      if (value.person === person) return { target: targetOf('holder', keyOf({ kind: 'holder', value })), role };
    }
  }
  return { target: letters, role: null };
}

function entriesOf(map: CompanyMap, { type, id, scope }: Charge): readonly RaciEntry[] {
  if (type === 'scope') return map.scopes.get(id)?.raci?.A ?? [];
  const activity = map.activities.get(id);
  const own = activity?.overrides.find((override) => override.scope === scope)?.raci.A;
  return own ?? activity?.raci.A ?? [];
}
