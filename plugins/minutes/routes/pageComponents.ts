import path from 'node:path';
import {BROWSER_FOLDER} from '../ownFiles';
import {PAGE_KINDS} from '../pages/pageKinds';
import type {PageKind} from '../pages/types';

/** Components that come with code of their own, where a reader asks for them. */
const APART = /^@theme\/Minutes(?:NotFound|Search(?:Panel|Page))$/;

/** Our components that the site has replaced. */
function findReplaced(aliases: unknown): string[] {
  return Object.entries(aliases ?? {}).flatMap(([name, file]) =>
    /^@theme\/Minutes[^/]+$/.test(name) &&
    !APART.test(name) &&
    typeof file === 'string' &&
    !file.startsWith(BROWSER_FOLDER)
      ? name
      : [],
  );
}

/**
 * The module `@minutes/pageComponents`: components of pages, by kind. A built page is taken over in
 * the browser as the server rendered it, so that the bundle for browsers has only those with state.
 * What a site has replaced is in it too: it may have state, and has styles that nobody else names.
 * @param aliases those of Docusaurus: `@theme/MinutesTopicPage` → file.
 * @param inBrowser true for the browser's bundle of a built site.
 * @returns the module's text.
 */
export function toPageComponents(aliases: unknown, inBrowser: boolean): string {
  const replaced = inBrowser ? findReplaced(aliases) : [];
  const kinds = (Object.keys(PAGE_KINDS) as PageKind[]).filter((kind) => {
    const {component, interactive} = PAGE_KINDS[kind];
    return !inBrowser || interactive === 'together' || replaced.includes(component);
  });
  const imports = kinds.map((kind) => `import ${kind} from '${PAGE_KINDS[kind].component}';`);
  const styles = replaced.map((name) => `import '${name}';`);
  return [
    ...(inBrowser ? [`import ${JSON.stringify(path.join(BROWSER_FOLDER, 'styles.js'))};`] : []),
    ...styles,
    ...imports,
    `export const components = {${kinds.join(', ')}};\n`,
  ].join('\n');
}
