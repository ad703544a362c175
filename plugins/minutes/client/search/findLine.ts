import {toWords} from '../../search/fold';

/** How much of the words two texts must share to be taken for the same line. */
const ENOUGH = 0.6;

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {term} of toWords(text)) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** 0 (nothing in common) to 1 (the same words, each as often). */
function compare(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const term of new Set([...Array.from(a.keys()), ...Array.from(b.keys())])) {
    const counts = [a.get(term) ?? 0, b.get(term) ?? 0];
    shared += Math.min(...counts);
    all += Math.max(...counts);
  }
  return all === 0 ? 0 : shared / all;
}

/**
 * Which of the texts of a page a line of the minutes became. What is shown may differ a little from
 * what is searched: signs, masked parts, what stands in for an image.
 * @returns its index, the first of equals; -1 where none is like it.
 */
export function findLine(texts: readonly string[], line: string): number {
  const wanted = countWords(line);
  let best = -1;
  let most = ENOUGH;
  texts.forEach((text, i) => {
    const likeness = compare(countWords(text), wanted);
    if (likeness > most || (best === -1 && likeness === most)) {
      best = i;
      most = likeness;
    }
  });
  return best;
}
