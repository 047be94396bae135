/** Fingers slip past a letter, double it or swap two more readily than they hit another one. */
const WRONG_LETTER = 1.5;

/** The three newest rows of the table that the costs are counted in, kept to spare the garbage collector. */
let rows = [new Float64Array(64), new Float64Array(64), new Float64Array(64)] as const;

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
  if (width >= rows[0].length) {
    rows = [new Float64Array(width * 2), new Float64Array(width * 2), new Float64Array(width * 2)];
  }
  let [before, above, row] = rows as [Float64Array, Float64Array, Float64Array];
  for (let j = 0; j <= width; j++) above[j] = j;
  for (let i = 1; i <= endA - start; i++) {
    row[0] = i;
    let least = i;
    const letter = a.charCodeAt(start + i - 1);
    for (let j = 1; j <= width; j++) {
      const other = b.charCodeAt(start + j - 1);
      let cost = (above[j - 1] as number) + (letter === other ? 0 : WRONG_LETTER);
      const added = Math.min(above[j] as number, row[j - 1] as number) + 1;
      if (added < cost) cost = added;
      if (i > 1 && j > 1 && letter === b.charCodeAt(start + j - 2) && other === a.charCodeAt(start + i - 2)) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return over;
    [before, above, row] = [above, row, before];
  }
  return above[width] as number;
}
