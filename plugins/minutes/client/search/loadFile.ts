import type {Load} from '../../search/openIndex';
import {SearchLoadError} from './SearchLoadError';

/**
 * Reads files of an index over the network. The manifest is asked for anew each time, because it
 * tells which files the site has now; all others are named by their content and never change, so that
 * any copy the browser has will do, also without a network.
 * @param folder address of the index, with a slash at its end.
 */
export function createLoad(folder: string): Load {
  return async (name) => {
    try {
      const cache = name === 'manifest.json' ? 'no-cache' : 'force-cache';
      const response = await fetch(folder + name, {cache});
      if (!response.ok) {
        throw new Error(`the server answers ${response.status}`);
      }
      return await response.json();
    } catch (error) {
      throw new SearchLoadError(error instanceof Error ? error.message : String(error), name);
    }
  };
}
