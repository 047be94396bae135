import type { Command } from '../command.ts';
import { bringInStep, chargesOf } from '../keeping/attestation-desk.ts';
import { confirmNote, nothingToConfirmNote } from '../messages/attestation.ts';
import { strangerNote } from '../messages/stranger.ts';

/** What whoever asks is Accountable for, to be confirmed at any time. */
export const confirmCommand: Command = {
  name: 'confirm',
  usage: '',
  summary: 'what you are Accountable for, and whether it is still so',
  fits: (rest) => rest === '',
  run: async (_rest, { desk, map, user, now }) => {
    const person = await desk.directory.emailOf(map, user);
    if (person === null) return strangerNote();
    await bringInStep(desk, map, person);
    const charges = chargesOf(desk, map, person, now);
    return charges.length > 0 ? confirmNote(map, charges, { why: null, at: now, now }) : nothingToConfirmNote();
  },
};
