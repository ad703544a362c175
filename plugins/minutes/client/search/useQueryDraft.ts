import {useCallback, useEffect, useRef, useState} from 'react';
import type {SearchAddress} from './useSearchAddress';

/** How long after a key the query counts as one to search for. */
const TYPED = 150;
/** How long after a key the reader counts as done, so that the way back leads here. */
const PAUSED = 1500;

export type QueryDraft = {
  /** What stands in the field. */
  text: string;
  /** To be called with each key. */
  type: (text: string) => void;
  /** Writes a query into the address at once; the way back leads to what stood there before. */
  set: (text: string) => void;
};

/**
 * The text in the field of a search whose query stands in the address. While a reader types, the
 * address follows in one place of the history; after a pause the next key begins another.
 */
export function useQueryDraft({state, change}: SearchAddress): QueryDraft {
  const [text, setText] = useState(state.query);
  const written = useRef(state.query);
  const timers = useRef<{typed?: number; paused?: number}>({});
  const isTyping = useRef(false);

  const stop = useCallback(() => {
    window.clearTimeout(timers.current.typed);
    window.clearTimeout(timers.current.paused);
    isTyping.current = false;
  }, []);
  useEffect(() => stop, [stop]);

  // The address was changed by something else, such as the way back.
  useEffect(() => {
    if (state.query !== written.current) {
      stop();
      written.current = state.query;
      setText(state.query);
    }
  }, [state.query, stop]);

  const type = (next: string) => {
    setText(next);
    window.clearTimeout(timers.current.typed);
    window.clearTimeout(timers.current.paused);
    timers.current.typed = window.setTimeout(() => {
      written.current = next;
      // What was asked for a word as it was written says nothing about the next one.
      change({query: next, exact: false}, isTyping.current ? 'replace' : 'push');
      isTyping.current = true;
    }, TYPED);
    timers.current.paused = window.setTimeout(() => (isTyping.current = false), PAUSED);
  };
  const set = (next: string) => {
    const way = isTyping.current && next === text ? 'replace' : 'push';
    stop();
    setText(next);
    written.current = next;
    change({query: next}, way);
  };
  return {text, type, set};
}
