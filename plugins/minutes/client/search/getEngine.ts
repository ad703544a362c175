import type {SearchEngine} from '../../search/types';

const engines = new Map<string, Promise<SearchEngine>>();

/**
 * The engine of an index, begun with the first call and kept from then on. What failed to load is
 * tried again with the next call.
 * @param folder address of the index files, with a slash at its end.
 * @throws {Error} where the script of the engine can't be had.
 */
export function getEngine(folder: string): Promise<SearchEngine> {
  const known = engines.get(folder);
  if (known) {
    return known;
  }
  const engine = import('./connectSearch').then(({connectSearch}) => connectSearch(folder));
  engines.set(folder, engine);
  engine.catch(() => engines.delete(folder));
  return engine;
}
