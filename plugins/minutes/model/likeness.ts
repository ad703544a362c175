/** Texts are compared by their beginning: nobody words a task longer. */
const LONGEST = 300;

type Pairs = {size: number; counts: Map<string, number>; normal: string};

/**
 * A text without what changes from meeting to meeting while it means the same: case, marks,
 * emphasis, addresses. Handles stay.
 */
export function normalizeText(text: string): string {
  return text
    .slice(0, 2 * LONGEST)
    .replace(/https?:\/\/\S+/gi, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@#]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}

/**
 * Makes the function that says how alike two texts are, 0 to 1: the share of pairs of neighbouring
 * letters that both have (Sørensen and Dice). Takes time in proportion to the texts' length, and
 * less where they cannot reach `least`.
 */
export function createLikeness(): (a: string, b: string, least: number) => number {
  const known = new Map<string, Pairs>();
  return (a, b, least) => {
    const [first, second] = [pairsOf(a), pairsOf(b)];
    if (first.normal === second.normal) return first.normal === '' ? 0 : 1;
    const total = first.size + second.size;
    if (total === 0 || (2 * Math.min(first.size, second.size)) / total < least) return 0;
    let shared = 0;
    for (const [pair, count] of first.counts) {
      shared += Math.min(count, second.counts.get(pair) ?? 0);
    }
    return (2 * shared) / total;
  };

  function pairsOf(text: string): Pairs {
    const found = known.get(text);
    if (found) return found;
    const normal = normalizeText(text);
    const counts = new Map<string, number>();
    for (let i = 0; i + 1 < normal.length; i++) {
      const pair = normal.slice(i, i + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    const pairs = {size: Math.max(0, normal.length - 1), counts, normal};
    known.set(text, pairs);
    return pairs;
  }
}
