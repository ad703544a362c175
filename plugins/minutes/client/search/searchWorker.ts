import {createEngine, type LocalEngine} from '../../search/engine/createEngine';
import type {Question, Reply} from './connectSearch';

/** Only what is used of a worker's global scope, which TypeScript's DOM library does not describe. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage: (reply: Reply) => void;
};

type Connection = {saveData?: boolean; effectiveType?: string};

/** So long nothing must have been asked: whoever is writing gets all of the network. */
const REST_MS = 300;

const scope = self as unknown as WorkerScope;
const engines = new Map<string, LocalEngine>();
let lastId = 0;

/**
 * Reads a file of an index over the network. The manifest is asked for anew each time, because it
 * tells which files the site has now; all others are named by their content and never change, so that
 * any copy the browser has will do, also without a network.
 */
async function load(folder: string, name: string): Promise<unknown> {
  const cache = name === 'manifest.json' ? 'no-cache' : 'force-cache';
  const response = await fetch(folder + name, {cache});
  if (!response.ok) {
    throw new Error(`${name}: the server answers ${response.status}`);
  }
  return response.json();
}

function getEngine(folder: string): LocalEngine {
  const engine = engines.get(folder) ?? createEngine((name) => load(folder, name));
  engines.set(folder, engine);
  return engine;
}

async function answer({id, method, args}: Question, engine: LocalEngine): Promise<Reply> {
  try {
    const ask = engine[method] as (...values: unknown[]) => Promise<unknown>;
    return {id, result: await ask(...args)};
  } catch (error) {
    return {id, error: error instanceof Error ? error.message : String(error)};
  }
}

/** False where a reader pays for data or waits for them, as far as the browser tells. */
function isPlentiful(): boolean {
  const {connection} = navigator as Navigator & {connection?: Connection};
  return connection?.saveData !== true && (connection?.effectiveType ?? '4g') === '4g';
}

/** Loads words that no query needed yet, piece by piece, until something is asked again. */
async function loadAhead(engine: LocalEngine, id: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  while (id === lastId && (await engine.loadMore()));
}

async function reply(data: Question): Promise<void> {
  lastId = data.id;
  const engine = getEngine(data.folder);
  scope.postMessage(await answer(data, engine));
  // A glance at the panel costs no more than what it asks for.
  if (data.method !== 'jump' && isPlentiful()) {
    // An extra: whoever needs what could not be had hears of it.
    loadAhead(engine, data.id).catch(() => undefined);
  }
}

scope.onmessage = ({data}) => void reply(data);
