import { ask } from '../ask/inquiry.ts';
import { keepersOf, worthTelling } from '../domain/gap/digest.ts';
import type { EntityKind } from '../domain/map/entity.ts';
import type { NoticeBody } from '../domain/notice.ts';
import { carriedBy } from '../domain/people/departure.ts';
import { answerAbout } from './asking/subject.ts';
import { subjectOf } from './asking/topic.ts';
import type { Desk } from './desk.ts';
import { chargesOf, guestChargesOf } from './keeping/attestation-desk.ts';
import { namedBy, namedIn, withGone } from './keeping/gone-thing.ts';
import { accountableNote, relievedNote } from './messages/accountable.ts';
import { answerNote } from './messages/answer.ts';
import { confirmNote, guestNote, silentNote } from './messages/attestation.ts';
import { departedNote, returnedNote } from './messages/departure.ts';
import { digestNote } from './messages/digest.ts';
import { passedAnswerNote, passedOnNote } from './messages/drop.ts';
import { complaintNote } from './messages/feedback.ts';
import { missNote, refusedNote, solvedNote } from './messages/miss.ts';
import type { Note } from './messages/note.ts';
import { proposalNotice } from './messages/proposal.ts';

/** A notice in words, from the map as it is now; null where there is nothing to tell any more. */
export async function noticeNote(desk: Desk, body: NoticeBody): Promise<Note | null> {
  const map = await desk.live.current();
  const now = desk.clock();
  switch (body.kind) {
    case 'miss_asked': {
      const miss = await desk.store.misses.get(body.miss);
      if (!miss) return null;
      const near = ask(map, miss.question, { now, asker: null, scope: null });
      return missNote(miss, 'candidates' in near ? near.candidates : []);
    }
    case 'miss_answered': {
      const subject = subjectOf(body.topic);
      if (!subject) return null;
      return solvedNote(map, body, answerNote(map, answerAbout(map, subject, now), now));
    }
    case 'miss_refused':
      return refusedNote(map, body);
    case 'proposal': {
      const proposal = await desk.store.proposals.get(body.proposal);
      if (!proposal || proposal.state === 'open') return proposal && proposalNotice(map, proposal, body.to, now);
      return await withGone(desk, map, namedBy(proposal), () => proposalNotice(map, proposal, body.to, now));
    }
    case 'accountable':
      return await withGone(desk, map, namedIn(body), () => accountableNote(map, body));
    case 'relieved':
      return await withGone(desk, map, namedIn(body), () => relievedNote(map, body));
    case 'complaint': {
      const { topic, from } = body;
      const kind = topic.type as EntityKind;
      const isThere = map.get(kind, topic.id) !== null;
      const name = map.personBySlack(from)?.name ?? null;
      return await withGone(desk, map, [{ kind, id: topic.id }], () => {
        const thing = map.get(kind, topic.id);
        const title = thing && 'name' in thing.value ? thing.value.name : topic.id;
        return complaintNote(body, { title, from, name, isThere });
      });
    }
    case 'digest': {
      const areas = keepersOf(map, desk.stewards).get(body.person);
      const gaps = areas === undefined ? [] : worthTelling(await desk.gaps.gaps(areas));
      const last = await desk.store.digests.before(body.person, body.week);
      return gaps.length > 0 ? digestNote(gaps, areas ?? null, last) : null;
    }
    case 'drop_passed': {
      const drop = await desk.store.drops.get(body.drop);
      if (drop?.state !== 'shown') return null;
      const from = drop.passedBy ?? drop.user;
      const name = map.personBySlack(from)?.name ?? desk.roster.bySlack(from)?.name ?? 'Somebody';
      return passedOnNote(drop, { person: name, slack: from }, body.preview);
    }
    case 'drop_answered':
      return passedAnswerNote(map, body);
    case 'departed':
      return departedNote(map, carriedBy(map, body.person), now);
    case 'returned':
      return returnedNote(map, carriedBy(map, body.person), now);
    case 'confirm_asked': {
      const charges = chargesOf(desk, map, body.person, body.at);
      return charges.length > 0 ? confirmNote(map, charges, { why: body.why, at: body.at, now }) : null;
    }
    case 'confirm_guest': {
      const { person, steward, at } = body;
      const charges = guestChargesOf(desk, map, { person, steward, at });
      return charges.length > 0 ? guestNote(map, person, charges, { at, now }) : null;
    }
    case 'confirm_silent': {
      const charges = chargesOf(desk, map, body.person, body.asked);
      return charges.length > 0 ? silentNote(map, body.person, charges, { asked: body.asked, now }) : null;
    }
  }
}
