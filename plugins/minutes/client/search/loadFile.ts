import type {Manifest} from '../../search/files';
import type {Load} from '../../search/engine/openIndex';
import {createPackReader} from '../../search/packs';
import {createPreloader, type Preloader} from './preload';
import {SearchLoadError} from './SearchLoadError';

const MANIFEST = 'manifest.json';

/**
 * Reads files of an index over the network. The manifest is asked for anew each time, because it
 * tells which files the site has now; all others are named by their content and never change, so that
 * any copy the browser has will do, also without a network.
 * @param folder address of the index, with a slash at its end.
 */
export function createLoad(folder: string): {load: Load; preloader: Preloader} {
  const fetchFile = async (name: string): Promise<Response> => {
    const response = await fetch(folder + name, {
      cache: name === MANIFEST ? 'no-cache' : 'force-cache',
    });
    if (!response.ok) {
      throw new Error(`the server answers ${response.status}`);
    }
    return response;
  };
  const packs = createPackReader();
  const preloader = createPreloader(async (name) =>
    packs.add(await (await fetchFile(name)).arrayBuffer()),
  );
  const load: Load = async (name) => {
    try {
      const content = packs.read(name) ?? (await (await fetchFile(name)).json());
      if (name === MANIFEST) {
        preloader.setPacks((content as Manifest).packs);
      }
      return content;
    } catch (error) {
      throw new SearchLoadError(error instanceof Error ? error.message : String(error), name);
    }
  };
  return {load, preloader};
}
