import path from 'node:path';
import {getEmbedInstance} from './embedSources';

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
  emitWarning: (warning: Error) => void;
  emitError: (error: Error) => void;
};

/** Most pages hold nothing for the plugin, and need no look. */
const mayEmbed = (text: string): boolean =>
  text.includes('docusaurus-plugin-minutes/embeds') || /minutes(?:-[\w-]+)?:/i.test(text);

/**
 * Runs over the Markdown of a site's pages before they are compiled. Bundlers keep what it makes
 * until the page or the revision of the minutes changes.
 */
export default function embedLoader(this: Loader, text: string): string {
  const {generatedFilesDir, siteDir, id, tells} = this.getOptions();
  const instance = mayEmbed(text) ? getEmbedInstance(generatedFilesDir, id) : undefined;
  if (!instance) return text;
  this.addDependency(instance.revisionFile);
  const filled = instance.fill(text);
  const file = path.relative(siteDir, this.resourcePath).replaceAll('\\', '/');
  const told = tells && instance.onProblem !== 'ignore' ? filled.problems : [];
  for (const {line, severity, rule, message} of told) {
    const problem = new Error(`${file}:${line} ${severity} ${rule}: ${message}`);
    problem.stack = undefined;
    if (instance.onProblem === 'throw') this.emitError(problem);
    else this.emitWarning(problem);
  }
  return filled.text;
}
