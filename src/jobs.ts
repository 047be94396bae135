import type { ChannelScopes } from './domain/answer/channel-scope.ts';
import { THREAD_KEPT_MS } from './domain/answer/thread-subject.ts';
import { DIGEST_KEPT_MS } from './domain/gap/digest.ts';
import { MISS_KEPT_MS } from './domain/miss.ts';
import { DRAFT_KEPT_MS } from './domain/paging/page-draft.ts';
import type { Roster } from './domain/people/roster.ts';
import type { StewardList } from './domain/people/steward-list.ts';
import { expire } from './domain/proposal/proposal-answer.ts';
import type { Job } from './engine.ts';
import type { SlackApp } from './slack/app.ts';
import type { Store } from './store/open.ts';

/** Slack delivers a thing again for some hours at most. */
const INBOX_KEPT_MS = 7 * 24 * 3_600_000;
/** A plan that nobody has answered for so long is of another time. */
const DROP_KEPT_MS = 7 * 24 * 3_600_000;
const HOUR_MS = 3_600_000;
/** So much of what was counted may be lost when a process dies. */
const COUNTS_MS = 60_000;
/** How soon what could not be told at once is tried again. */
const TELL_MS = 5_000;
/** How soon somebody is told of an answer that an import has brought. */
const SWEEP_MS = 60_000;
/** How late a home shows what has changed, and how long it then stays as it is. */
const HOMES_MS = 3_000;
/** How late a steward's Monday may begin. */
const DIGEST_MS = 60_000;
/** How late a channel's scope that another replica has set may be noticed. */
const LEARN_MS = 1_000;
/** How late a steward that the command line has named may be noticed. */
const STEWARDS_MS = 500;
/** How long after its time a proposal that nobody has answered is ended. */
const ENDED_MS = 2_000;

/** Everything that has to be done from time to time, for the engine to ask. */
export function allJobs({ store, app, channels, stewards, digests, roster }: Works): readonly Job[] {
  return [
    forgetOld(store),
    tellDue(app),
    sweepMisses(app),
    learnChannels(channels),
    learnPeople(roster),
    syncPeople(app),
    watchDepartures(app),
    askAccountable(app),
    learnStewards(stewards),
    endProposals(store, app),
    ...(digests ? [sendDigests(app)] : []),
    refreshHomes(app),
    keepCounts(store),
  ];
}

interface Works {
  readonly store: Store;
  readonly app: SlackApp;
  readonly channels: ChannelScopes;
  readonly roster: Roster;
  readonly stewards: StewardList;
  /** Whether stewards are sent what is missing, once a week. */
  readonly digests: boolean;
}

function forgetOld(store: Store): Job {
  return {
    name: 'forget what is old',
    run: async (now) => {
      await store.inbox.forgetBefore(now - INBOX_KEPT_MS);
      await store.misses.forgetBefore(now - MISS_KEPT_MS);
      await store.digests.forgetBefore(now - DIGEST_KEPT_MS);
      await store.threads.forgetBefore(now - THREAD_KEPT_MS);
      await store.drops.forgetBefore(now - DROP_KEPT_MS);
      await store.pageDrafts.forgetBefore(now - DRAFT_KEPT_MS);
      return now + HOUR_MS;
    },
  };
}

function tellDue(app: SlackApp): Job {
  return {
    name: 'tell what is due',
    run: async (now) => {
      await app.tell();
      return now + TELL_MS;
    },
  };
}

function learnStewards(stewards: StewardList): Job {
  return {
    name: 'learn who is a steward of all',
    run: async (now) => {
      await stewards.refresh();
      return now + STEWARDS_MS;
    },
  };
}

function endProposals(store: Store, app: SlackApp): Job {
  return {
    name: 'end proposals that nobody has answered',
    run: async (now) => {
      if ((await expire(store.proposals, now)) > 0) await app.tell();
      return now + ENDED_MS;
    },
  };
}

function keepCounts(store: Store): Job {
  return {
    name: 'keep what is asked about',
    run: async (now) => {
      await store.asked.keep();
      return now + COUNTS_MS;
    },
  };
}

function sweepMisses(app: SlackApp): Job {
  return {
    name: 'look for questions that have an answer by now',
    run: async (now) => {
      await app.sweep();
      return now + SWEEP_MS;
    },
  };
}

function refreshHomes(app: SlackApp): Job {
  return {
    name: 'bring homes up to date',
    run: async (now) => {
      await app.refreshHomes();
      return now + HOMES_MS;
    },
  };
}

function sendDigests(app: SlackApp): Job {
  return {
    name: 'send stewards what is missing',
    run: async (now) => {
      await app.digest();
      return now + DIGEST_MS;
    },
  };
}

function learnChannels(channels: ChannelScopes): Job {
  return {
    name: "learn channels' scopes",
    run: async (now) => {
      await channels.refresh();
      return now + LEARN_MS;
    },
  };
}

function learnPeople(roster: Roster): Job {
  return {
    name: 'learn what people are',
    run: async (now) => {
      await roster.refresh();
      return now + LEARN_MS;
    },
  };
}

function syncPeople(app: SlackApp): Job {
  return { name: 'keep people in step with Slack', run: (now) => app.syncPeople(now) };
}

function watchDepartures(app: SlackApp): Job {
  return {
    name: 'see who has left',
    run: async (now) => {
      await app.watchDepartures(now);
      return now + LEARN_MS;
    },
  };
}

function askAccountable(app: SlackApp): Job {
  return {
    name: 'ask whether it is still so',
    run: async (now) => {
      await app.askAccountable(now);
      return now + LEARN_MS;
    },
  };
}
