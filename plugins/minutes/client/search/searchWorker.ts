import {createEngine} from '../../search/engine/createEngine';
import type {SearchEngine} from '../../search/types';
import {createLoad} from './loadFile';
import type {Preloader} from './preload';
import {SearchLoadError} from './SearchLoadError';
import type {Question, Reply} from './workerMessages';

/** Only what is used of a worker's global scope, which TypeScript's DOM library does not describe. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage: (reply: Reply) => void;
};

type Opened = {engine: SearchEngine; preloader: Preloader};

const scope = self as unknown as WorkerScope;
const opened = new Map<string, Opened>();

function open(folder: string): Opened {
  const known = opened.get(folder);
  if (known) {
    return known;
  }
  const {load, preloader} = createLoad(folder);
  const added = {engine: createEngine(load, preloader.isFree), preloader};
  opened.set(folder, added);
  return added;
}

async function answer({id, method, args}: Question, engine: SearchEngine): Promise<Reply> {
  try {
    const ask = engine[method] as (...values: unknown[]) => Promise<unknown>;
    return {id, result: await ask(...args)};
  } catch (error) {
    const file = error instanceof SearchLoadError ? error.file : undefined;
    const message = error instanceof Error ? error.message : String(error);
    return {id, error: {message, ...(file !== undefined && {file})}};
  }
}

/** Number of the last question to foresee: those before it are about another query by now. */
let foreseeing = 0;

scope.onmessage = async ({data}) => {
  const {engine, preloader} = open(data.folder);
  if (data.method === 'foresee') {
    foreseeing = data.id;
    await preloader.whenDone();
    const isLeft = foreseeing !== data.id;
    scope.postMessage(isLeft ? {id: data.id, result: new Map()} : await answer(data, engine));
    return;
  }
  // A glance at the panel costs no more than what it asks for.
  const isAsked = data.method !== 'jump';
  if (isAsked) {
    preloader.begin();
  }
  scope.postMessage(await answer(data, engine));
  if (isAsked) {
    preloader.end();
  }
};
