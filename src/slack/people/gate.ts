import { DomainError } from '../../domain/error.ts';
import type { MemberKind } from '../../domain/people/member.ts';
import { type Deed, mayUse } from '../../domain/people/rights.ts';
import type { Desk } from '../desk.ts';

/** A look-up is not kept waiting longer than this for Slack's word on who asks. */
const PATIENCE_MS = 800;

/**
 * The one place where it is decided whether somebody may do something here at all, before what they may change is looked at:
 * every command, button, form, menu, shortcut and message passes it. What is not declared a look-up counts as a write.
 * @param wanted what they came for, where more is said to them of that than of what stopped them.
 * @throws DomainError('forbidden')
 */
export async function refuseDeed(desk: Desk, user: string, deed: Deed = 'write', wanted: Deed = deed): Promise<void> {
  const kind = await kindOf(desk, user);
  const isSomebody = user !== '' || deed === 'look_up';
  if (isSomebody && mayUse(kind, deed, desk.guests)) return;
  throw new DomainError('forbidden', sentence(kind, wanted));
}

async function kindOf(desk: Desk, user: string): Promise<MemberKind | null> {
  if (user === '') return null;
  // Nearly everybody is known: a look-up then needs no timer.
  const known = desk.members.known(user);
  if (known !== undefined) return known;
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([desk.members.kindOf(user).catch(() => null), silence]);
  } finally {
    clearTimeout(timer);
  }
}

function sentence(kind: MemberKind | null, deed: Deed): string {
  if (kind === null)
    return 'Slack does not tell me who you are at the moment, so nothing is changed. Try again in a minute.';
  const whose =
    kind === 'guest' ? 'Guests' : kind === 'external' ? 'People of other organisations' : 'Accounts like yours';
  const what =
    deed === 'look_up'
      ? 'look things up here'
      : deed === 'page'
        ? 'page anybody or work on incidents here; they only answer a page that was sent to them'
        : 'change anything here';
  return `${whose} can't ${what}. Ask somebody who works here to do it for you.`;
}
