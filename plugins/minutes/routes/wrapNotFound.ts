import path from 'node:path';
import {BROWSER_FOLDER} from '../ownFiles';

const CONTENT = '@theme/NotFound/Content';
const OURS = path.join(BROWSER_FOLDER, 'client/NotFoundContent.js');

/**
 * Aliases that put our part into the site's page for addresses that lead nowhere. What stood there,
 * the theme's own or the site's, still does for all addresses that are not below the minutes.
 * Where another instance of the plugin has put it there, it is left alone: it would stand for itself.
 * @param aliases those of Docusaurus, of all themes and the site: `@theme/NotFound/Content` → file.
 */
export function wrapNotFound(aliases: unknown): Record<string, string> {
  const current = (aliases as Record<string, unknown> | null | undefined)?.[CONTENT];
  return typeof current === 'string' && current !== OURS
    ? {[CONTENT]: OURS, '@minutes/otherNotFound$': current}
    : {};
}
