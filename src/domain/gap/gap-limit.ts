/**
 * From how much on something is called too much. No standard gives these figures. What the usual guidance on RACI matrices says
 * is in words: keep the R's few, or nobody feels that the work is theirs; consult only whom the work can't do without, for each is
 * a conversation that has to be waited for; and look down each column for a role that everything hangs on. The figures put
 * that into numbers that the two example companies (seeds/), written by hand to be sound, stay under but for a case or two each.
 */

/** Roles that do the work of one activity. With four, each may take it that one of the others does it. */
export const RESPONSIBLE_AT_MOST = 3;

/** Roles asked before an activity goes on. Beyond five that is a meeting to be found a date for. */
export const CONSULTED_AT_MOST = 5;

/** Roles told of an activity. Beyond eight it is an announcement, and a channel does that better than a list. */
export const INFORMED_AT_MOST = 8;

/** Activities that one role is Accountable for: as many as one can say by heart. */
export const ROLE_ACCOUNTABLE_AT_MOST = 15;

/** Activities that one role does the work of; work can be shared among holders, an A can't. */
export const ROLE_RESPONSIBLE_AT_MOST = 20;

/** Activities that one person is Accountable for, over all the roles they hold: when that person is ill, all of them wait. */
export const PERSON_ACCOUNTABLE_AT_MOST = 15;

/** So many gaps of a small kind are shown one by one; more become a single line that stands for all of them. */
export const SHOWN_SINGLY = 3;
