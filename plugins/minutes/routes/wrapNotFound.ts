import path from 'node:path';
import {BROWSER_FOLDER} from '../ownFiles';

const CONTENT = '@theme/NotFound/Content';

/**
 * Aliases that put our part into the site's page for addresses that lead nowhere. What stood there,
 * the theme's own or the site's, still does for all addresses that are not below the minutes.
 * @param aliases those of Docusaurus, of all themes and the site: `@theme/NotFound/Content` → file.
 */
export function wrapNotFound(aliases: unknown): Record<string, string> {
  const current = (aliases as Record<string, unknown> | null | undefined)?.[CONTENT];
  return typeof current === 'string'
    ? {
        [CONTENT]: path.join(BROWSER_FOLDER, 'client/NotFoundContent.js'),
        '@minutes/otherNotFound$': current,
      }
    : {};
}
