import type {OnProblem} from '../options';
import type {FilledPage} from './fillInEmbeds';

/** What the loader needs of an instance of the plugin. */
export type EmbedInstance = {
  fill: (markdown: string) => FilledPage;
  onProblem: OnProblem;
  /** File whose content changes whenever what is filled in may have changed. */
  revisionFile: string;
};

/**
 * All instances, by generated folder and id. Kept on `globalThis` because the loader is a program of
 * its own, and because Docusaurus makes the plugin anew with every reload.
 */
const STORE = Symbol.for('docusaurus-plugin-minutes.embeds');
type Store = Map<string, EmbedInstance>;

function getStore(): Store {
  const holder = globalThis as {[STORE]?: Store};
  return (holder[STORE] ??= new Map() as Store);
}

export function setEmbedInstance(folder: string, id: string, instance: EmbedInstance): void {
  getStore().set(`${folder}\n${id}`, instance);
}

export const getEmbedInstance = (folder: string, id: string): EmbedInstance | undefined =>
  getStore().get(`${folder}\n${id}`);
