import {createEngine} from '../../search/createEngine';
import type {SearchEngine} from '../../search/types';
import {createLoad} from './loadFile';
import {SearchLoadError} from './SearchLoadError';
import type {Question, Reply} from './workerMessages';

/** Only what is used of a worker's global scope, which TypeScript's DOM library does not describe. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage: (reply: Reply) => void;
};

const scope = self as unknown as WorkerScope;
const engines = new Map<string, SearchEngine>();

function getEngine(folder: string): SearchEngine {
  const engine = engines.get(folder) ?? createEngine(createLoad(folder));
  engines.set(folder, engine);
  return engine;
}

async function answer({id, folder, method, args}: Question): Promise<Reply> {
  try {
    const ask = getEngine(folder)[method] as (...values: unknown[]) => Promise<unknown>;
    return {id, result: await ask(...args)};
  } catch (error) {
    const file = error instanceof SearchLoadError ? error.file : undefined;
    const message = error instanceof Error ? error.message : String(error);
    return {id, error: {message, ...(file !== undefined && {file})}};
  }
}

scope.onmessage = async ({data}) => scope.postMessage(await answer(data));
