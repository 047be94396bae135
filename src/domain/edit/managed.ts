import { DomainError } from '../error.ts';
import type { Edit } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { SourceStore } from '../source/source.ts';

/** Says which file a thing is managed by. */
export type ManagingPort = Pick<SourceStore, 'managing'>;

/** Somebody wants to change by hand what a file says. */
export class ManagedElsewhere extends DomainError {
  /** Where the file can be changed, an http address; null where nobody has said. */
  readonly link: string | null;

  constructor(thing: string, name: string, link: string | null) {
    const place = link && /^https?:\/\//.test(link) ? link : null;
    super('invalid', `${thing} is kept in ${name}, and is changed there${place ? `: ${place}` : '.'}`);
    this.link = place;
  }
}

/** @throws ManagedElsewhere for the first thing that a file manages. */
export async function refuseManaged(
  sources: ManagingPort | undefined,
  map: CompanyMap,
  edits: readonly Edit[],
): Promise<void> {
  for (const { kind, key } of sources ? edits : []) {
    const file = await sources?.managing(kind, key);
    if (!file) continue;
    const thing = map.get(kind, key);
    const name = thing && 'name' in thing.value ? `"${thing.value.name}"` : 'That';
    throw new ManagedElsewhere(name, file.name, file.link);
  }
}
