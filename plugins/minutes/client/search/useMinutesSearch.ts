import {useCallback, useEffect, useRef, useState} from 'react';
import type {Completion, SearchAnswer, SearchRequest} from '../../search/types';
import {getEngine} from './getEngine';

export type MinutesSearch = {
  /**
   * `idle`: nothing is asked. `loading`: the answer is not there yet; what stands in `answer` is that
   * to an earlier query. `failed`: it can't be had, which says nothing about what would be found.
   */
  state: 'idle' | 'loading' | 'ready' | 'failed';
  answer: SearchAnswer | undefined;
  completions: readonly Completion[];
  /** Asks again, after a failure. */
  retry: () => void;
};

export type MinutesSearchOptions = {
  /** Address of the index files; nothing is loaded while undefined. */
  folder: string | undefined;
  /** How many completions. */
  completions: number;
};

type Found = Pick<MinutesSearch, 'answer' | 'completions'> & {
  /** What it is an answer to; '' while there is none. */
  to: string;
  failed?: boolean;
};

const NOTHING: Found = {to: '', answer: undefined, completions: []};

/**
 * Asks the search whenever the request changes. Answers that a later question has overtaken are
 * dropped. The index begins to load with the first render that names a folder.
 */
export function useMinutesSearch(
  {query, exact, sort, limit, full}: SearchRequest,
  {folder, completions: completionLimit}: MinutesSearchOptions,
): MinutesSearch {
  const [found, setFound] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(0);
  const isAsked = query.trim() !== '';
  const question = JSON.stringify([query, exact, sort, limit, full, folder, attempt]);

  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    const show = (next: Found) => {
      if (mine === latest.current) {
        setFound(next);
      }
    };
    if (folder === undefined) {
      return;
    }
    const engine = getEngine(folder);
    if (!isAsked) {
      show(NOTHING);
      // A head start only: whether the index can be had matters once something is asked.
      engine.then(({jump}) => jump('')).catch(() => undefined);
      return;
    }
    const limits = {jumps: 0, completions: completionLimit};
    engine
      .then(({ask}) => ask({query, exact, sort, limit, full}, limits))
      .then(({answer, completions}) => show({to: question, answer, completions}))
      .catch(() => show({...NOTHING, to: question, failed: true}));
  }, [query, exact, sort, limit, full, folder, isAsked, completionLimit, question]);

  const retry = useCallback(() => setAttempt((number) => number + 1), []);
  const {to, failed, ...rest} = found;
  if (!isAsked) {
    return {state: 'idle', answer: undefined, completions: [], retry};
  }
  return {state: to !== question ? 'loading' : failed ? 'failed' : 'ready', ...rest, retry};
}
