import { DomainError } from '../../src/domain/error.ts';
import { type Change, type Edit, editOf, type Provenance } from '../../src/domain/map/change.ts';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { ENTITY_KINDS, type Entity } from '../../src/domain/map/entity.ts';
import type { MapStore, Recorded } from '../../src/domain/map/map-store.ts';

export const PROVENANCE: Provenance = { at: 0, actor: 'cli', source: 'test', reason: null };

/** A store that lives as long as the test: enough of one to import into. */
export class MemoryStore implements MapStore {
  readonly map = new CompanyMap();
  readonly changes: Change[] = [];
  /** Runs before the next write, as somebody else would who writes in between. */
  interruption: (() => void) | null = null;

  revision = async () => this.map.revision;
  stale = () => true;
  countSince = async (revision: number) => (await this.changesSince(revision)).length;
  changesSince = async (revision: number) => this.changes.filter((change) => change.revision > revision);

  async read() {
    const slices: Recorded[][] = [];
    for (const kind of ENTITY_KINDS) {
      slices.push([...this.map.entities(kind)].map((entity) => ({ entity, provenance: PROVENANCE })));
    }
    const stream = async function* () {
      yield* slices;
    };
    return { revision: this.map.revision, slices: stream() };
  }

  async apply(edits: readonly Edit[], provenance: Provenance, expected: number): Promise<number> {
    const interrupt = this.interruption;
    this.interruption = null;
    interrupt?.();
    if (expected !== this.map.revision) throw new DomainError('conflict', 'Somebody else changed the map.');
    return this.write(edits, provenance);
  }

  write(edits: readonly Edit[], provenance: Provenance = PROVENANCE): number {
    this.map.revision += 1;
    for (const edit of edits) {
      this.map.apply(edit, provenance);
      this.changes.push({ ...edit, ...provenance, revision: this.map.revision });
    }
    return this.map.revision;
  }

  put(...entities: Entity[]): void {
    this.write(
      entities.map((entity) => editOf(this.map.get(entity.kind, 'id' in entity.value ? entity.value.id : ''), entity)),
    );
  }
}

/** Every thing of a map, in one order, to compare two maps by. */
export function contentsOf(map: CompanyMap): Entity[] {
  return ENTITY_KINDS.flatMap((kind) => [...map.entities(kind)]).toSorted((a, b) => {
    const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
    return left < right ? -1 : Number(left > right);
  });
}
