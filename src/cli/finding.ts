/** One thing that was looked at: how it is, and what helps where it is wrong. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly found: string;
  /** Null where nothing is to be done. */
  readonly mend: string | null;
}

export function lineOf({ what, ok, found, mend }: Finding): string {
  return `${ok ? 'ok   ' : 'WRONG'}  ${what}: ${found}${mend ? `\n       → ${mend}` : ''}`;
}

export function good(what: string, found: string): Finding {
  return { what, ok: true, found, mend: null };
}

export function wrong(what: string, found: string, mend: string): Finding {
  return { what, ok: false, found, mend };
}
