/** Most queries have no slip, and never need it. */
export const loadFuse = async () => (await import('fuse.js')).default;

/** How many letters may be wrong, missing, too many or swapped in a word of that length. */
const allowed = (length: number): number => (length <= 4 ? 1 : length <= 7 ? 2 : 3);

/** Who has three letters wrong has hardly missed the first one too: `getrennt` is no `berendt`. */
const isNear = (word: string, other: string, edits: number): boolean =>
  edits <= allowed(word.length) && (edits < 3 || word.charAt(0) === other.charAt(0));

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

/** `miror` for `mirror`, `haand` for `hand`. */
const isDoubling = (a: string, b: string): boolean =>
  a !== b && a.replace(/(.)\1/g, '$1') === b.replace(/(.)\1/g, '$1');

/** `barbicna` for `barbican`: the same letters, two of them swapped. */
const isSwap = (a: string, b: string): boolean =>
  countEdits(a, b) === 1 && Array.from(a).sort().join('') === Array.from(b).sort().join('');

export type Speller = {
  /**
   * Words of the minutes that may have been meant, nearest and then most frequent first.
   * @throws where what finds them can't be had.
   */
  correct: (word: string) => Promise<{word: string; edits: number}[]>;
};

const MOST = 3;
/** In letters; Fuse takes a pattern of 32 at once. */
const LONGEST = 32;
/** A word that is so many times rarer than another was hardly meant. */
const OFTEN = 10;

/** A doubled letter or a swap is what hands do; another letter is rather another word. */
const LIKELY = 0.5;

/** Which letters a word has, a bit each; letters beyond a to z share one. */
function toLetters(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Finds words for misspelt ones. Words of another length or of other letters are left out first, or
 * each slip would cost a look at every word; Fuse picks the like ones of the rest, and because it
 * counts a swap of two letters as two mistakes, the order is by `countEdits`.
 * @param frequencies how many sections have a term, by its place in `terms`.
 */
export function createSpeller(terms: readonly string[], frequencies: readonly number[]): Speller {
  const known = new Map<string, {word: string; edits: number}[]>();
  const words = terms.flatMap((term, i) =>
    term.length > 3 && !/\d/.test(term)
      ? [{word: term, letters: toLetters(term), frequency: frequencies[i] ?? 0}]
      : [],
  );

  async function findLike(word: string): Promise<{word: string; edits: number}[]> {
    const Fuse = await loadFuse();
    const letters = toLetters(word);
    const most = allowed(word.length);
    const candidates = words.filter(
      (other) =>
        Math.abs(other.word.length - word.length) <= most &&
        // Each mistake takes at most one letter away, and brings at most one.
        countBits(other.letters & ~letters) <= most &&
        countBits(letters & ~other.letters) <= most,
    );
    const fuse = new Fuse(candidates, {
      keys: ['word'],
      // Two letters of four, so that a swap is found in the shortest words.
      threshold: 0.5,
      ignoreLocation: true,
      ignoreFieldNorm: true,
    });
    const found = fuse
      .search(word)
      .map(({item}) => ({...item, edits: countEdits(word, item.word)}))
      .filter((slip) => slip.edits > 0 && isNear(word, slip.word, slip.edits))
      .map((slip) => {
        const isLikely = isDoubling(word, slip.word) || isSwap(word, slip.word);
        return {...slip, cost: isLikely ? LIKELY : slip.edits};
      })
      .sort((a, b) => a.cost - b.cost || b.frequency - a.frequency);
    const [best] = found;
    return found
      .filter(
        ({cost, frequency}) => cost === best?.cost && frequency >= (best?.frequency ?? 0) / OFTEN,
      )
      .slice(0, MOST);
  }

  return {
    async correct(word) {
      if (word.length < 4 || word.length > LONGEST || /\d/.test(word)) return [];
      const found = known.get(word) ?? (await findLike(word));
      known.set(word, found);
      return found;
    },
  };
}
