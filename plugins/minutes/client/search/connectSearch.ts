import type {SearchEngine} from '../../search/types';
import {SearchLoadError} from './SearchLoadError';
import type {Method, Question, Reply} from './workerMessages';

type Waiting = {resolve: (result: never) => void; reject: (error: Error) => void};

/** One worker for all indexes of the page. */
let worker: Worker | undefined;
let nextId = 0;
const waiting = new Map<number, Waiting>();

function receive({data: {id, result, error}}: MessageEvent<Reply>): void {
  const {resolve, reject} = waiting.get(id) ?? {};
  waiting.delete(id);
  if (error) reject?.(new SearchLoadError(error.message, error.file));
  else resolve?.(result as never);
}

/** The worker's own script is missing or broken: all that wait fail, and the next call starts anew. */
function giveUp(): void {
  worker?.terminate();
  worker = undefined;
  waiting.forEach(({reject}) =>
    reject(new SearchLoadError('The search itself could not be loaded.')),
  );
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
 * The engine of an index, run in a worker so that typing never waits for it.
 * @param folder address of the index, with a slash at its end.
 */
export function connectSearch(folder: string): SearchEngine {
  const {href} = new URL(folder, window.location.href);
  const send = <T>(method: Method, ...args: unknown[]): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      nextId += 1;
      waiting.set(nextId, {resolve: resolve as Waiting['resolve'], reject});
      const question: Question = {id: nextId, folder: href, method, args};
      getWorker().postMessage(question);
    });
  return {
    ask: (request, limits) => send('ask', request, limits),
    foresee: (request, limits) => send('foresee', request, limits),
    search: (request) => send('search', request),
    jump: (query, limit) => send('jump', query, limit),
    complete: (query, limit) => send('complete', query, limit),
  };
}
