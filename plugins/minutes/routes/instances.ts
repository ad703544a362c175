import type {OnProblem} from '../options';
import type {RoutePattern} from './collapseRoutes';
import type {FilledPage} from './fillInEmbeds';

/** What an instance of the plugin leaves for bundlers and for the loader that they run. */
export type Instance = {
  /** The addresses of its pages. */
  patterns: readonly RoutePattern[];
  fill: (markdown: string) => FilledPage;
  onProblem: OnProblem;
  /** File whose content changes whenever what is filled in may have changed. */
  revisionFile: string;
};

const STORE = Symbol.for('docusaurus-plugin-minutes');
type Store = Map<string, Map<string, Instance>>;

/**
 * The instances of a site, by id. Kept on `globalThis` because the loader is a program of its own, and
 * because Docusaurus loads the plugin's modules anew for every instance and every reload.
 */
export function getInstances(generatedFilesDir: string): Map<string, Instance> {
  const holder = globalThis as {[STORE]?: Store};
  const store = (holder[STORE] ??= new Map() as Store);
  const instances = store.get(generatedFilesDir) ?? new Map<string, Instance>();
  store.set(generatedFilesDir, instances);
  return instances;
}
