/** Fingers slip past a letter, double it or swap two more readily than they hit another one. */
const WRONG_LETTER = 1.5;

/**
 * What it takes to turn one word into another: 1 for a letter put in, left out or two neighbours swapped, 1.5 for a letter
 * changed (optimal string alignment).
 * @returns the cost, or more than `limit` where it is more.
 */
export function slipCost(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (a === b) return 0;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const width = endB - start;
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= endA - start; i++) {
    const row = [i];
    let least = i;
    const letter = a.charCodeAt(start + i - 1);
    for (let j = 1; j <= width; j++) {
      const other = b.charCodeAt(start + j - 1);
      let cost = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (letter === other ? 0 : WRONG_LETTER),
      );
      const swapped = i > 1 && j > 1 && letter === b.charCodeAt(start + j - 2) && other === a.charCodeAt(start + i - 2);
      if (swapped) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return over;
    before = above;
    above = row;
  }
  return above[width] as number;
}
