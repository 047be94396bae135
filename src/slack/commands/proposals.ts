import { wishersOf } from '../../domain/proposal/proposal.ts';
import { isAsked } from '../../domain/proposal/proposal-answer.ts';
import type { Command } from '../command.ts';
import { writerOf } from '../keeping/edit-desk.ts';
import { proposalsNote } from '../messages/proposal.ts';

/** So many are read of the store, and so many of them shown: a message has room for ten buttons. */
const READ = 500;
const SHOWN = 5;

export const proposalsCommand: Command = {
  name: 'proposals',
  usage: '',
  summary: 'changes that wait for you, and those of yours that wait for others',
  fits: (rest) => rest === '',
  async run(_rest, { map, desk, user }) {
    const actor = await writerOf(desk, user);
    const open = await desk.store.proposals.open(READ);
    const waiting = open.filter((each) => isAsked(desk, map, each, actor));
    const own = open.filter((each) => [...wishersOf(each), each.sponsor].includes(actor) && !waiting.includes(each));
    return proposalsNote(map, [
      { title: 'They wait for you', proposals: waiting.slice(0, SHOWN) },
      { title: 'Yours, which wait for others', proposals: own.slice(0, SHOWN) },
    ]);
  },
};
