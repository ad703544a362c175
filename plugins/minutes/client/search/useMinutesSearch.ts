import {useCallback, useEffect, useState} from 'react';
import type {Findings, SearchRequest} from '../../search/types';
import {connectSearch} from './connectSearch';

/** So long the answer before stands as if nothing were asked: most come sooner. */
const LATE_MS = 100;

/** Findings as they are shown; no answer where there is none yet. */
type Shown = Omit<Findings, 'answer'> & {
  answer: Findings['answer'] | undefined;
  /** What is shown the answer to: what is asked may be a letter ahead. */
  query: string;
  /**
   * `idle`: nothing is asked. `loading`: the answer is late; what is shown is that to an earlier
   * query. `failed`: it can't be had, which says nothing about what would be found.
   */
  state: 'idle' | 'loading' | 'ready' | 'failed';
};

export type MinutesSearch = Shown & {
  /** Asks again, after a failure. */
  retry: () => void;
};

export type MinutesSearchOptions = {
  /** Address of the index files; nothing is loaded while undefined. */
  folder: string | undefined;
  /** How many pages to go straight to, and how many completions. */
  jumps: number;
  completions: number;
};

const NOTHING: Shown = {query: '', state: 'idle', answer: undefined, jumps: [], completions: []};

/**
 * Asks the search whenever the request changes. Answers that a later question has overtaken are
 * dropped. The index begins to load with the first render that names a folder.
 */
export function useMinutesSearch(
  {query, exact, sort, limit, full}: SearchRequest,
  {folder, jumps, completions}: MinutesSearchOptions,
): MinutesSearch {
  const [shown, setShown] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (folder === undefined) {
      return;
    }
    const engine = connectSearch(folder);
    if (query.trim() === '') {
      setShown(NOTHING);
      // A head start only: whether the index can be had matters once something is asked.
      engine.jump('').catch(() => undefined);
      return;
    }
    let isLeft = false;
    const show = (next: (before: Shown) => Shown) => isLeft || setShown(next);
    const late = setTimeout(() => show((before) => ({...before, state: 'loading'})), LATE_MS);
    const leave = () => {
      isLeft = true;
      clearTimeout(late);
    };
    engine
      .ask({query, exact, sort, limit, full}, {jumps, completions})
      .then((found) => show(() => ({...found, query, state: 'ready'})))
      .catch(() => show(() => ({...NOTHING, query, state: 'failed'})))
      .finally(leave);
    return leave;
  }, [query, exact, sort, limit, full, folder, jumps, completions, attempt]);

  const retry = useCallback(() => setAttempt((number) => number + 1), []);
  return {...shown, retry};
}
