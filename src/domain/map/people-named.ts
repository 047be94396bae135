import type { Entity } from './entity.ts';
import { parseTarget } from './escalation-policy.ts';
import { LETTERS, personIn, type Raci } from './raci.ts';

/** The people (e-mails) whom a thing names, as it is written; some more than once. */
export function peopleNamed(entity: Entity): string[] {
  switch (entity.kind) {
    case 'area':
      return [...entity.value.stewards];
    case 'person':
      return entity.value.manager === null ? [] : [entity.value.manager];
    case 'scope':
      return peopleIn(entity.value.raci);
    case 'holder': {
      const { person, deputies } = entity.value;
      return person === null ? [...deputies] : [person, ...deputies];
    }
    case 'absence':
      return [entity.value.person];
    case 'escalation_policy':
      return entity.value.steps.flatMap(({ page }) => {
        const target = parseTarget(page);
        return target?.type === 'person' ? [target.id] : [];
      });
    case 'activity':
      return [entity.value.raci, ...entity.value.overrides.map(({ raci }) => raci)].flatMap(peopleIn);
    default:
      return [];
  }
}

function peopleIn(raci: Raci | null): string[] {
  return LETTERS.flatMap((letter) => (raci?.[letter] ?? []).flatMap((entry) => personIn(entry) ?? []));
}
