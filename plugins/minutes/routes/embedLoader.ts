import path from 'node:path';
import logger from '@docusaurus/logger';
import {getInstances} from './instances';

export type EmbedLoaderOptions = {
  generatedFilesDir: string;
  siteDir: string;
  /** Id of the plugin's instance. */
  id: string;
  /** Problems are told once, though browser and server have a bundle each. */
  tells: boolean;
};

/** What is used of the bundler. */
type Loader = {
  resourcePath: string;
  getOptions: () => EmbedLoaderOptions;
  addDependency: (file: string) => void;
  cacheable: (isCacheable: boolean) => void;
  emitError: (error: Error) => void;
};

/** Most pages hold nothing for the plugin, and need no look. */
const mayEmbed = (text: string): boolean =>
  text.includes('docusaurus-plugin-minutes/embeds') || /minutes(?:-[\w-]+)?:/i.test(text);

/**
 * Runs over the Markdown of a site's pages before they are compiled. Bundlers keep what it makes
 * until the page or the revision of the minutes changes; where something is wrong, they don't, so
 * that each build says so.
 */
export default function embedLoader(this: Loader, text: string): string {
  const {generatedFilesDir, siteDir, id, tells} = this.getOptions();
  const instance = mayEmbed(text) ? getInstances(generatedFilesDir).get(id) : undefined;
  if (!instance) return text;
  this.addDependency(instance.revisionFile);
  const filled = instance.fill(text);
  const file = path.relative(siteDir, this.resourcePath).replaceAll('\\', '/');
  if (filled.problems.length > 0) this.cacheable(false);
  const told = tells && instance.onProblem !== 'ignore' ? filled.problems : [];
  for (const {line, severity, rule, message} of told) {
    const text = `${file}:${line} ${severity} ${rule}: ${message}`;
    if (instance.onProblem === 'throw') this.emitError(new Error(text));
    else logger.report(instance.onProblem)(text);
  }
  return filled.text;
}
