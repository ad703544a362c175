import {useCallback, useEffect, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import type {Completion, Findings, JumpHit, SearchAnswer} from '../../search/types';
import {getEngine} from './getEngine';
import {keepFindings} from './keepSame';
import type {MinutesSearch} from './useMinutesSearch';

/** How many pages to go straight to, and completions. */
const LIMITS = {jumps: 5, completions: 4};
/** So long after an answer the worker may use its time: the page is drawn by then. */
const REST_MS = 50;
/** So long the answer to the query before stands as if nothing were asked: most come sooner. */
const LATE_MS = 100;

type Found = {
  answer: SearchAnswer | undefined;
  jumps: readonly JumpHit[];
  completions: readonly Completion[];
};

export type Shown = Found & {
  /** What is asked, as far as it is shown: the field may be a letter ahead. */
  query: string;
  exact: boolean;
  state: MinutesSearch['state'];
};

/** A word's first letter is foreseen small; nothing that is shown of it tells its size. */
const toForeseen = (query: string): string =>
  query.replace(/(?:^|\s)\S$/, (letter) => letter.toLowerCase());

const NONE: Map<string, Findings> = new Map();
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
): Shown & {ask: (query: string, exact?: boolean) => void; prepare: (query: string) => void} {
  const [shown, setShown] = useState<Shown>({
    ...NOTHING,
    query: initial,
    exact: false,
    state: initial.trim() === '' ? 'idle' : 'loading',
  });
  /** Number of the last question: answers to others are dropped. */
  const latest = useRef(0);
  const isEmpty = useRef(true);
  /** Begun before the field had the query, because its key was down. */
  const begun = useRef<{query: string; findings: Promise<Findings>}>(undefined);
  /** What the next key may want, by query. */
  const foreseen = useRef<Map<string, Findings>>(NONE);

  const prepare = useCallback(
    (query: string) => {
      if (query.trim() !== '' && !foreseen.current.has(toForeseen(query))) {
        const findings = getEngine(folder).then((engine) => engine.ask({query, limit}, LIMITS));
        // Whoever asks for it hears of it.
        findings.catch(() => undefined);
        begun.current = {query, findings};
      }
    },
    [folder, limit],
  );

  const ask = useCallback(
    (query: string, exact = false) => {
      latest.current += 1;
      const mine = latest.current;
      const engine = getEngine(folder);
      const foreseeNext = () => {
        if (mine === latest.current && !exact) {
          engine
            .then(({foresee}) => foresee({query, limit}, LIMITS))
            .then((next) => mine === latest.current && (foreseen.current = next))
            .catch(() => undefined);
        }
      };
      if (query.trim() === '') {
        isEmpty.current = true;
        foreseen.current = NONE;
        setShown({...NOTHING, query, exact: false, state: 'idle'});
        // A head start only: whether the index can be had matters once something is asked.
        engine.then(({jump}) => jump('a')).then(foreseeNext, () => undefined);
        return;
      }
      const show = (state: Shown['state'], toFound: (before: Found) => Partial<Found>) => {
        if (mine === latest.current) {
          flushSync(() => setShown((before) => ({...before, ...toFound(before), query, exact, state})));
        }
      };
      const showAll = (findings: Findings) => {
        isEmpty.current = false;
        show('ready', (before) => keepFindings(before, findings));
        setTimeout(foreseeNext, REST_MS);
      };
      const known = exact ? undefined : foreseen.current.get(toForeseen(query));
      const early = !exact && begun.current?.query === query ? begun.current : undefined;
      foreseen.current = NONE;
      begun.current = undefined;
      if (known) {
        showAll(known);
        return;
      }
      const late = setTimeout(() => show('loading', () => ({})), LATE_MS);
      const find = async () => {
        const asked = early?.findings ?? engine.then((e) => e.ask({query, exact, limit}, LIMITS));
        if (isEmpty.current) {
          const ready = await engine;
          // Names come before texts, the first time: they are shown where nothing else is yet.
          const names = ready.jump(query, LIMITS.jumps);
          const first = await Promise.race([names, asked.then(() => undefined)]);
          if (first && first.length > 0) {
            show('loading', () => ({jumps: first}));
          }
        }
        const found = await asked;
        clearTimeout(late);
        showAll(found);
      };
      find().catch(() => {
        clearTimeout(late);
        isEmpty.current = true;
        show('failed', () => NOTHING);
      });
    },
    [folder, limit],
  );

  useEffect(() => {
    ask(initial);
    return () => void (latest.current += 1);
  }, [ask, initial]);
  return {...shown, ask, prepare};
}
