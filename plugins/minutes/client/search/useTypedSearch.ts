import {useCallback, useEffect, useMemo, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import type {Findings, JumpHit} from '../../search/types';
import {getEngine} from './getEngine';
import {type Found, keepFindings} from './keepFindings';
import {createLookAhead} from './lookAhead';
import type {MinutesSearch} from './useMinutesSearch';

/** How many pages to go straight to, and completions. */
const LIMITS = {jumps: 5, completions: 4};
/** So long after an answer the worker may use its time: the page is drawn by then. */
const REST_MS = 50;
/** So long the answer to the query before stands as if nothing were asked: most come sooner. */
const LATE_MS = 100;

export type Shown = Found & {
  /** What is asked, as far as it is shown: the field may be a letter ahead. */
  query: string;
  exact: boolean;
  state: MinutesSearch['state'];
};

export type TypedSearch = Shown & {
  ask: (query: string, exact?: boolean) => void;
  /** To be called with what a key will make of the query, before the field has it. */
  prepare: (query: string) => void;
};

const NOTHING: Found = {answer: undefined, jumps: [], completions: []};

/**
 * A search that is asked with each key. A key renders nothing before its answer is there, and then
 * once, at once: where time counts, a render or a message more is what a reader waits for.
 * @param initial what is asked at first.
 * @param folder address of the index, which begins to load at once. @param limit how many hits.
 */
export function useTypedSearch(
  initial: string,
  {folder, limit}: {folder: string; limit: number},
): TypedSearch {
  const [shown, setShown] = useState<Shown>({
    ...NOTHING,
    query: initial,
    exact: false,
    state: initial.trim() === '' ? 'idle' : 'loading',
  });
  /** Number of the last question: answers to others are dropped. */
  const latest = useRef(0);
  const isEmpty = useRef(true);
  const ahead = useMemo(
    () =>
      createLookAhead(
        async (query) => (await getEngine(folder)).ask({query, limit}, LIMITS),
        async (query) => (await getEngine(folder)).foresee({query, limit}, LIMITS),
      ),
    [folder, limit],
  );

  const ask = useCallback(
    (query: string, exact = false) => {
      latest.current += 1;
      const mine = latest.current;
      const show = (next: (before: Shown) => Partial<Shown>) => {
        if (mine === latest.current) {
          flushSync(() => setShown((before) => ({...before, query, exact, ...next(before)})));
        }
      };
      const foresee = () => {
        if (mine === latest.current && !exact) {
          ahead.foresee(query);
        }
      };
      const showAll = (findings: Findings) => {
        if (mine !== latest.current) return;
        isEmpty.current = false;
        show((before) => ({...keepFindings(before, findings), state: 'ready'}));
        setTimeout(foresee, REST_MS);
      };
      const showNames = (jumps: readonly JumpHit[]) => {
        // Names come before texts, the first time: they are shown where nothing else is yet.
        if (isEmpty.current && jumps.length > 0) {
          show(() => ({jumps, state: 'loading'}));
        }
      };
      const engine = getEngine(folder);
      if (query.trim() === '') {
        isEmpty.current = true;
        setShown({...NOTHING, query, exact: false, state: 'idle'});
        // A head start only: whether the index can be had matters once something is asked.
        engine.then(({jump}) => jump('a')).then(foresee, () => undefined);
        return;
      }
      const taken = exact
        ? engine.then((ready) => ready.ask({query, exact, limit}, LIMITS))
        : ahead.take(query);
      if ('answer' in taken) {
        showAll(taken);
        return;
      }
      const late = setTimeout(() => show(() => ({state: 'loading'})), LATE_MS);
      if (isEmpty.current) {
        engine.then(({jump}) => jump(query, LIMITS.jumps)).then(showNames, () => undefined);
      }
      taken.then(showAll, () => {
        if (mine !== latest.current) return;
        isEmpty.current = true;
        show(() => ({...NOTHING, state: 'failed'}));
      });
      taken.finally(() => clearTimeout(late)).catch(() => undefined);
    },
    [folder, limit, ahead],
  );

  useEffect(() => {
    ask(initial);
    return () => void (latest.current += 1);
  }, [ask, initial]);
  return {...shown, ask, prepare: ahead.prepare};
}
