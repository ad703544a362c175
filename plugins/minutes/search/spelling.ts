import Fuse from 'fuse.js';

/** How many letters may be wrong, missing, too many or swapped in a word of that length. */
const allowed = (length: number): number => (length <= 4 ? 1 : length <= 7 ? 2 : 3);

/** Edits between two words, a swap of neighbours counted once (optimal string alignment). */
export function countEdits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, before[j - 2]! + 1);
      }
      next.push(edits);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

export type Speller = {
  /** Words of the minutes that may have been meant, nearest and then most frequent first. */
  correct: (word: string) => {word: string; edits: number}[];
};

const MOST = 3;

/**
 * Finds words for misspelt ones. Fuse looks through all words; its order is not used, because it
 * counts a swap of two letters as two mistakes.
 * @param frequencyOf how many sections have a term, by its place in `terms`.
 */
export function createSpeller(terms: readonly string[], frequencies: readonly number[]): Speller {
  let fuse: Fuse<string> | undefined;
  const frequencyOf = new Map<string, number>();
  const known = new Map<string, {word: string; edits: number}[]>();

  function getFuse(): Fuse<string> {
    if (!fuse) {
      const words = terms.filter((term, i) => {
        const isWord = term.length > 3 && !/\d/.test(term);
        if (isWord) frequencyOf.set(term, frequencies[i] ?? 0);
        return isWord;
      });
      fuse = new Fuse(words, {
        threshold: 0.45,
        ignoreLocation: true,
        ignoreFieldNorm: true,
      });
    }
    return fuse;
  }

  return {
    correct(word) {
      if (word.length < 4 || /\d/.test(word)) return [];
      const found =
        known.get(word) ??
        getFuse()
          .search(word)
          .map(({item}) => item)
          .filter((item) => Math.abs(item.length - word.length) <= allowed(word.length))
          .map((item) => ({word: item, edits: countEdits(word, item)}))
          .filter(({edits}) => edits > 0 && edits <= allowed(word.length))
          .sort(
            (a, b) =>
              a.edits - b.edits || (frequencyOf.get(b.word) ?? 0) - (frequencyOf.get(a.word) ?? 0),
          );
      known.set(word, found);
      return found.filter(({edits}) => edits === found[0]?.edits).slice(0, MOST);
    },
  };
}
