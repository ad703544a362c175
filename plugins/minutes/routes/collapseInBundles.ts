import fs from 'node:fs';
import path from 'node:path';
import logger from '@docusaurus/logger';
import {writeIfChanged} from './writeIfChanged';
import {collapseRoutes, type GeneratedRoutes} from './collapseRoutes';
import {getInstances} from './instances';

/** The two generated files that list the routes, or the name of one that can't be read. */
function readGenerated(directory: string): GeneratedRoutes | string {
  const texts: string[] = [];
  for (const name of ['routes.js', 'routesChunkNames.json']) {
    try {
      texts.push(fs.readFileSync(path.join(directory, name), 'utf8'));
    } catch {
      return name;
    }
  }
  const [routes = '', routesChunkNames = ''] = texts;
  return {routes, routesChunkNames};
}

/**
 * Writes the bundles' own copies of Docusaurus' list of routes, with the plugin's routes collapsed
 * to patterns, or unchanged (and with a warning) where the list does not look as expected: the site
 * works either way, only heavier.
 * @param preload absolute path of the module that makes navigation wait for page data.
 * @returns the copies' paths, by the name of the module that they stand for; none where there is
 *   nothing to copy.
 */
export function writeCollapsedRoutes(
  generatedFilesDir: string,
  preload: string,
): Record<string, string> {
  let files = readGenerated(generatedFilesDir);
  for (const [id, {patterns}] of getInstances(generatedFilesDir)) {
    const result =
      typeof files === 'string'
        ? ({collapsed: false, reason: `${files} can't be read`} as const)
        : collapseRoutes(files, patterns, preload);
    if (result.collapsed) {
      files = result.files;
    } else {
      logger.warn`The routes of the minutes (instance name=${id}) stay listed in every page's JavaScript, because ${result.reason}. The site works, but its pages are heavier than they need be.`;
    }
  }
  if (typeof files === 'string') {
    return {};
  }
  const directory = path.join(generatedFilesDir, 'docusaurus-plugin-minutes');
  const copies = {
    '@generated/routes': path.join(directory, 'routes.js'),
    '@generated/routesChunkNames': path.join(directory, 'routesChunkNames.json'),
  };
  writeIfChanged(copies['@generated/routes'], files.routes);
  writeIfChanged(copies['@generated/routesChunkNames'], files.routesChunkNames);
  return copies;
}
