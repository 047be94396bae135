const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `30s`, `5m`, `2h`, `1d` in milliseconds; null where the text is none of them. */
export function parseDuration(text: string): number | null {
  const match = /^(\d{1,6})([smhd])$/.exec(text);
  const unit = UNIT_MS[match?.[2] ?? ''];
  return match && unit ? Number(match[1]) * unit : null;
}

/** Milliseconds as the map writes them, in the largest unit that divides them: 0 → `0m`, 900000 → `15m`, 7200000 → `2h`. */
export function formatDuration(ms: number): string {
  if (ms === 0) return '0m';
  for (const unit of ['d', 'h', 'm'] as const) {
    const size = UNIT_MS[unit] ?? 1;
    if (ms % size === 0) return `${ms / size}${unit}`;
  }
  return `${Math.round(ms / 1000)}s`;
}
