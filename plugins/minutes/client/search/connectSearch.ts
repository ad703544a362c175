import type {SearchEngine} from '../../search/types';

/** A question to the worker: what of the engine is called, for the index in that folder. */
export type Question = {
  id: number;
  folder: string;
  method: keyof SearchEngine;
  args: unknown[];
};

/** Its answer, or why there is none. */
export type Reply = {id: number; result?: unknown; error?: string};

type Waiting = {resolve: (result: never) => void; reject: (error: Error) => void};

/** One worker for all indexes of the page. */
let worker: Worker | undefined;
let nextId = 0;
const waiting = new Map<number, Waiting>();

function receive({data: {id, result, error}}: MessageEvent<Reply>): void {
  const {resolve, reject} = waiting.get(id) ?? {};
  waiting.delete(id);
  if (error !== undefined) reject?.(new Error(error));
  else resolve?.(result as never);
}

/** The worker's own script is missing or broken: all that wait fail, and the next call starts anew. */
function giveUp(): void {
  worker?.terminate();
  worker = undefined;
  waiting.forEach(({reject}) => reject(new Error('The search itself could not be loaded.')));
  waiting.clear();
}

function getWorker(): Worker {
  if (!worker) {
    worker = new Worker(new URL('./searchWorker.js', import.meta.url), {type: 'module'});
    worker.onmessage = receive;
    worker.onerror = giveUp;
  }
  return worker;
}

/**
 * The engine of an index, run in a worker so that typing never waits for it. Nothing is loaded before
 * the first call; what failed to load is tried again with the next one.
 * @param folder address of the index, with a slash at its end.
 */
export function connectSearch(folder: string): SearchEngine {
  const send = <T>(method: Question['method'], ...args: unknown[]): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      nextId += 1;
      waiting.set(nextId, {resolve, reject});
      const {href} = new URL(folder, window.location.href);
      const question: Question = {id: nextId, folder: href, method, args};
      getWorker().postMessage(question);
    });
  return {
    ask: (request, limits) => send('ask', request, limits),
    search: (request) => send('search', request),
    jump: (query, limit) => send('jump', query, limit),
    complete: (query, limit) => send('complete', query, limit),
  };
}
