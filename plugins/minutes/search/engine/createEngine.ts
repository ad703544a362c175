import {answerRequest} from './answerRequest';
import {completeQuery} from './completeQuery';
import {createJump} from './jump';
import {narrowTime} from './narrowTime';
import {type Load, openIndex, type SearchIndex} from './openIndex';
import {createSpeller, loadFuse, type Speller} from './spelling';
import type {SearchEngine} from '../types';

/** The engine where its files are read. */
export type LocalEngine = SearchEngine & {
  /**
   * Loads what corrects words, then words that no query needed yet, a piece at a time.
   * @returns false where that is all.
   */
  loadMore: () => Promise<boolean>;
};

/**
 * A search over the index that `load` reads. Nothing is loaded before the first question. After a
 * file could not be had, the next question opens the index anew, for the site may have been built
 * again since; where that fails too, what is loaded is used further.
 */
export function createEngine(load: Load): LocalEngine {
  type Opened = {index: SearchIndex; speller: Speller; jump: ReturnType<typeof createJump>};
  let opening: Promise<Opened> | undefined;
  let failed = false;

  const watched: Load = (name) =>
    load(name).catch((error: unknown) => {
      failed = true;
      throw error;
    });
  const openNow = async (): Promise<Opened> => {
    const index = await openIndex(watched);
    return {
      index,
      speller: createSpeller(index.terms, index.frequencies),
      jump: createJump(index),
    };
  };
  function open(): Promise<Opened> {
    const before = opening;
    if (!before) {
      opening = openNow();
      opening.catch(() => (opening = undefined));
    } else if (failed) {
      opening = openNow().catch(() => before);
    }
    failed = false;
    return opening as Promise<Opened>;
  }
  const engine: LocalEngine = {
    async ask(request, limits) {
      const {query} = request;
      const [answer, jumps, completions] = await Promise.all([
        engine.search(request),
        limits.jumps > 0 ? engine.jump(query, limits.jumps) : [],
        limits.completions > 0 ? engine.complete(query, limits.completions) : [],
      ]);
      return {answer, jumps, completions};
    },
    async search(request) {
      const {index, speller} = await open();
      const narrow = async (inDigits: boolean) => {
        const narrowed = request.exact ? undefined : narrowTime(request.query, inDigits);
        if (!narrowed) return undefined;
        const {query, period} = narrowed;
        const answer = await answerRequest(index, speller, {...request, query});
        return answer.total > 0 ? {...answer, query: request.query, period} : undefined;
      };
      const inWords = await narrow(false);
      if (inWords) return inWords;
      const answer = await answerRequest(index, speller, request);
      return answer.leftOut.length > 0 ? ((await narrow(true)) ?? answer) : answer;
    },
    async jump(query, limit = 5) {
      const {jump} = await open();
      return (await jump(query)).slice(0, limit);
    },
    async complete(query, limit = 6) {
      const {index} = await open();
      return completeQuery(index, query, limit);
    },
    async loadMore() {
      await loadFuse();
      return (await open()).index.loadMore();
    },
  };
  return engine;
}
