import type {SearchHit} from '../../search/types';

/** What a hit takes along to its page: what is to be marked there, once. */
export type SearchMarks = {
  /** Anchor of the section; '' for what stands before the first heading. */
  anchor: string;
  /** The line as plain text; absent where only the heading was found. */
  line?: string;
  /** Single words, folded as by `search/fold`. */
  words: readonly string[];
  /** Whatever was marked in the hit itself, as written: several words in a row too. */
  texts: readonly string[];
};

const KEY = 'minutesMarks';

/** @returns what a hit takes along; `words` are those to be marked of the whole answer. */
export function toSearchMarks(
  {anchor, heading, headingMarks, line}: SearchHit,
  words: readonly string[],
): SearchMarks {
  const texts = [
    ...headingMarks.map(([start, end]) => heading.slice(start, end)),
    ...(line?.marks ?? []).map(([start, end]) => line?.text.slice(start, end) ?? ''),
  ];
  return {
    anchor,
    ...(line && {line: line.text}),
    words: [...words],
    texts: Array.from(new Set(texts)),
  };
}

/** @returns the state of a place in the history that brings `marks` along. */
export function toHistoryState(marks: SearchMarks): object {
  return {[KEY]: marks};
}

/** @returns what a place in the history brings along, if anything. */
export function readHistoryState(state: unknown): SearchMarks | undefined {
  return (state as Record<string, SearchMarks> | null | undefined)?.[KEY];
}

/**
 * Marks something with code that is loaded only then; without it, a page can be read all the same.
 * @param mark returns what takes the marks away.
 * @returns what takes them away, or calls it off.
 */
export function markLater(mark: (marks: typeof import('./markSection')) => () => void): () => void {
  let isOver = false;
  let clear: (() => void) | undefined;
  import('./markSection').then(
    (marks) => {
      if (!isOver) clear = mark(marks);
    },
    () => undefined,
  );
  return () => {
    isOver = true;
    clear?.();
    clear = undefined;
  };
}
