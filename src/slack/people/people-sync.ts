import { editMap } from '../../domain/edit/map-edit.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Person } from '../../domain/map/person.ts';
import { tellDepartures } from '../../domain/people/departure.ts';
import { groupsInUse, planGroups } from '../../domain/people/group-plan.ts';
import type { Member } from '../../domain/people/member.ts';
import { accountsWith, planPeople, reopened } from '../../domain/people/people-plan.ts';
import { withdrawForReturned } from '../../domain/proposal/returned.ts';
import type { Desk } from '../desk.ts';
import { isTemporary, retryAfterMs, slackCode } from '../slack-trouble.ts';
import { tellDue } from '../telling.ts';
import { readMember } from './account.ts';
import { readGroups } from './group-reading.ts';

/** Slack recommends no more than 200 accounts a page. */
const PAGE = 200;
/** So many pages a turn, so that a stop never waits for long. */
const PAGES_AT_ONCE = 5;
const HOUR_MS = 3_600_000;
/** A replica that dies while it looks leaves the rest to another one after so long. */
const LEASE_MS = 3 * 60_000;
/** A restart soon after a look at everybody does not look again. */
const FRESH_MS = 5 * 60_000;
const TURN_MS = 1_000;
const TROUBLE_MS = 60_000;

interface Look {
  readonly members: Member[];
  /** When it began, as the roster counts. */
  readonly mark: number;
  cursor: string | undefined;
}

/**
 * Keeps what the map says of people and groups in step with Slack: by events as they come (see people-event.ts), and by a look
 * at everybody at the start and each hour, since Slack may lose events. Of many replicas one looks. Where Slack wants to be left alone, the look
 * goes on from where it was when that time is over, and nothing else waits for it.
 */
export class PeopleSync {
  readonly #desk: Desk;
  #look: Look | null = null;
  #started = false;
  #checked = -1;
  #quietUntil = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Does what is due. @returns when it wants to be asked again (UTC ms). */
  async run(now: number): Promise<number> {
    if (!this.#started) {
      await this.#desk.store.members.wantSync(now - FRESH_MS, now);
      this.#started = true;
    }
    if (now < this.#quietUntil) return now + TURN_MS;
    try {
      await this.#checkMap(now);
      if (!this.#look && (await this.#desk.store.members.claimSync(now, LEASE_MS))) {
        this.#look = { members: [], mark: this.#desk.roster.mark(), cursor: undefined };
      }
      return this.#look ? await this.#goOn(this.#look, now) : now + TURN_MS;
    } catch (error) {
      return await this.#rest(error, now);
    }
  }

  /** Whoever the map names anew is given what is known of their account; groups that nobody has looked at yet are looked at. */
  async #checkMap(now: number): Promise<void> {
    const map = await this.#desk.live.current();
    if (map.revision === this.#checked) return;
    await fillIn(this.#desk, map, now);
    const fresh = [...groupsInUse(map)].filter((id) => !map.groups.has(id));
    await keepGroups(this.#desk, fresh, now);
    this.#checked = map.revision;
  }

  async #goOn(look: Look, now: number): Promise<number> {
    const { client, bot, store, live, roster } = this.#desk;
    for (let page = 0; page < PAGES_AT_ONCE; page++) {
      const cursor = look.cursor ? { cursor: look.cursor } : {};
      const answer = await client.users.list({ limit: PAGE, ...cursor });
      look.members.push(...(answer.members ?? []).flatMap((user) => readMember(user, bot.teamId) ?? []));
      look.cursor = answer.response_metadata?.next_cursor || undefined;
      if (look.cursor) continue;
      // What an event has told meanwhile is newer than the page that the account stood on.
      const news = look.members.filter(({ slackId }) => !roster.touchedSince(slackId, look.mark));
      await takeIn(this.#desk, news, now);
      await keepGroups(this.#desk, [...groupsInUse(await live.current())], now);
      this.#look = null;
      await store.members.endSync(now + HOUR_MS, now);
      return now + TURN_MS;
    }
    await store.members.keepSync(now + LEASE_MS);
    return now;
  }

  async #rest(error: unknown, now: number): Promise<number> {
    const wait = retryAfterMs(error);
    const code = slackCode(error);
    if (wait !== null) {
      this.#quietUntil = now + wait;
      if (this.#look) await this.#desk.store.members.keepSync(now + wait + LEASE_MS);
      return now + TURN_MS;
    }
    const wasLooking = this.#look !== null;
    this.#look = null;
    const next = now + (isTemporary(error) ? TROUBLE_MS : HOUR_MS);
    this.#quietUntil = now + TROUBLE_MS;
    if (wasLooking) await this.#desk.store.members.endSync(next, null);
    this.#desk.log.warn({ code, err: code ? undefined : error }, 'people could not be read from Slack');
    return now + TURN_MS;
  }
}

const NOBODY: ReadonlySet<string> = new Set();
const WORD = { actor: 'slack', source: 'slack', reason: null };

/**
 * Takes in what Slack says of some accounts: the map first, then the roster, so that a crash in between leaves the same work to
 * do again.
 */
export async function takeIn(desk: Desk, heard: readonly Member[], now: number): Promise<void> {
  const { live, store, roster, stewards } = desk;
  // Of a closed account Slack may no longer say the e-mail.
  const news = heard.map((member) => ({
    ...member,
    email: member.email ?? roster.bySlack(member.slackId)?.email ?? null,
  }));
  const accounts = accountsWith(news, roster);
  const back = reopened(news, roster);
  const map = await live.settled();
  const isDue = planPeople(map, peopleOf(map, news), accounts, back).length > 0;
  if (isDue) {
    const plan = (newest: CompanyMap) => planPeople(newest, peopleOf(newest, news), accounts, back);
    const after = await editMap(live, store.map, { ...WORD, at: now }, plan);
    await roster.save(news, now);
    const keep = { departures: store.departures, stewards };
    const withdrawn = await withdrawForReturned(store.proposals, after, keep, now);
    if ((await tellDepartures(after, keep, now)) || withdrawn > 0) await tellDue(desk);
  } else await roster.save(news, now);
}

/**
 * Gives the map what the roster knows of its people, without a word to Slack. Of whom Slack itself had the last word there is
 * nothing to add: what this process remembers may be older than that, and would take somebody who is back for gone.
 */
async function fillIn({ live, store, roster }: Desk, map: CompanyMap, now: number): Promise<void> {
  const others = (newest: CompanyMap) =>
    [...newest.people.values()].filter(({ id }) => newest.provenanceOf('person', id)?.source !== WORD.source);
  const plan = (newest: CompanyMap) => planPeople(newest, others(newest), roster, NOBODY);
  if (plan(map).length > 0) await editMap(live, store.map, { ...WORD, at: now }, plan);
}

/** The people of the map whom these accounts may be. */
function peopleOf(map: CompanyMap, news: readonly Member[]): ReadonlySet<Person> {
  const people = new Set<Person>();
  for (const { slackId, email } of news) {
    const person = map.personBySlack(slackId);
    const same = email === null ? undefined : map.people.get(email);
    if (person) people.add(person);
    if (same) people.add(same);
  }
  return people;
}

/** Makes the map say of some groups what Slack says now. */
export async function keepGroups(desk: Desk, ids: readonly string[], now: number): Promise<void> {
  if (ids.length === 0) return;
  const { live, store } = desk;
  const groups = await readGroups(desk, await live.settled(), ids);
  if (planGroups(await live.settled(), groups).length === 0) return;
  await editMap(live, store.map, { ...WORD, at: now }, (map) => planGroups(map, groups));
}
