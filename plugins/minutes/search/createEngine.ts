import {answerRequest} from './answerRequest';
import {completeQuery} from './completeQuery';
import {createJump} from './jump';
import {type Load, openIndex, type SearchIndex} from './openIndex';
import {createSpeller, type Speller} from './spelling';
import type {SearchEngine} from './types';

/**
 * A search over the index that `load` reads. Nothing is loaded before the first question. After a
 * file could not be had, the next question opens the index anew, for the site may have been built
 * again since; where that fails too, what is loaded is used further.
 */
export function createEngine(load: Load): SearchEngine {
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
  return {
    async search(request) {
      const {index, speller} = await open();
      return answerRequest(index, speller, request);
    },
    async jump(query, limit = 5) {
      return (await open()).jump(query, limit);
    },
    async complete(query, limit = 6) {
      const {index} = await open();
      return completeQuery(index, query, limit);
    },
  };
}
