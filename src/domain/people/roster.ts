import type { Member, MemberStore } from './member.ts';

/** Everybody's account, in memory: who somebody is, is asked at each click. */
export class Roster {
  readonly #store: MemberStore;
  readonly #bySlack = new Map<string, Member>();
  readonly #byEmail = new Map<string, Map<string, Member>>();
  readonly #touched = new Map<string, number>();
  #seq = 0;
  #count = 0;

  private constructor(store: MemberStore) {
    this.#store = store;
  }

  static async open(store: MemberStore): Promise<Roster> {
    const roster = new Roster(store);
    await roster.refresh();
    return roster;
  }

  bySlack(slackId: string): Member | null {
    return this.#bySlack.get(slackId) ?? null;
  }

  /** The account with an e-mail address; of several one that is in use. */
  byEmail(email: string): Member | null {
    const found = [...(this.#byEmail.get(email)?.values() ?? [])];
    return found.find(({ kind }) => kind === 'member') ?? found.find(({ kind }) => kind !== 'gone') ?? found[0] ?? null;
  }

  /** Members whose name or address has a text in it, at most `limit`. */
  membersNamed(text: string, limit: number): Member[] {
    const part = text.trim().toLowerCase();
    const found: Member[] = [];
    for (const member of this.#bySlack.values()) {
      if (member.kind !== 'member' || member.email === null) continue;
      if (!member.name.toLowerCase().includes(part) && !member.email.includes(part)) continue;
      found.push(member);
      if (found.length >= limit) break;
    }
    return found;
  }

  /** What Slack calls whoever has an e-mail address; null where it is nobody's. */
  nameOf(email: string): string | null {
    return this.byEmail(email)?.name ?? null;
  }

  /** Numbers this moment; see `touchedSince`. */
  mark(): number {
    return this.#count;
  }

  /** Whether an account has changed since a moment that was numbered: what was read before that says nothing of it. */
  touchedSince(slackId: string, mark: number): boolean {
    return (this.#touched.get(slackId) ?? 0) > mark;
  }

  /** Takes in what any process has written. */
  async refresh(): Promise<void> {
    const { seq, members } = await this.#store.since(this.#seq);
    for (const member of members) if (!isSame(this.#bySlack.get(member.slackId), member)) this.#put(member);
    this.#seq = seq;
  }

  /** Keeps those of `members` that are not as they were. @returns them. */
  async save(members: readonly Member[], now: number): Promise<readonly Member[]> {
    const changed = members.filter((member) => !isSame(this.#bySlack.get(member.slackId), member));
    if (changed.length > 0) await this.#store.save(changed, now);
    for (const member of changed) this.#put(member);
    return changed;
  }

  #put(member: Member): void {
    const before = this.#bySlack.get(member.slackId);
    if (before?.email) this.#byEmail.get(before.email)?.delete(member.slackId);
    this.#bySlack.set(member.slackId, member);
    this.#touched.set(member.slackId, ++this.#count);
    if (member.email === null) return;
    const same = this.#byEmail.get(member.email) ?? new Map();
    this.#byEmail.set(member.email, same.set(member.slackId, member));
  }
}

function isSame(a: Member | undefined, b: Member): boolean {
  return a !== undefined && a.email === b.email && a.name === b.name && a.kind === b.kind && a.timezone === b.timezone;
}
