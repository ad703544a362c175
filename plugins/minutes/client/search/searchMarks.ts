/** What a hit takes along to its page: what is to be marked there, once. */
export type SearchMarks = {
  /** Anchor of the section; '' for what stands before the first heading. */
  anchor: string;
  /** The line as plain text; absent where only the heading was found. */
  line?: string;
  /** Folded as by `search/fold`. */
  words: readonly string[];
};

const KEY = 'minutesMarks';

/** @returns the state of a place in the history that brings `marks` along. */
export function toHistoryState(marks: SearchMarks): object {
  return {[KEY]: marks};
}

/** @returns what a place in the history brings along, if anything. */
export function readHistoryState(state: unknown): SearchMarks | undefined {
  return (state as Record<string, SearchMarks> | null | undefined)?.[KEY];
}
