import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {loadArchive} from '../../../plugins/minutes/archive/loadArchive';
import {DEFAULT_OPTIONS} from '../../../plugins/minutes/options';
import {createAddressRules} from '../../../plugins/minutes/pages/addresses';
import {createSite} from '../../../plugins/minutes/pages/createSite';
import type {Site} from '../../../plugins/minutes/pages/site';

const project = path.resolve(__dirname, '../../..');
const shared = path.join(project, '../shared');
const archive = path.resolve(project, process.env.MINUTES_ARCHIVE ?? '../shared/minutes-archive');
const queriesFile = path.join(shared, 'data/queries.json');

export const hasArchive = fs.existsSync(archive);
export const hasQueries = hasArchive && fs.existsSync(queriesFile);

export type JudgedQuery = {
  id: string;
  class: string;
  q: string;
  relevant: {path: string; anchor: string}[];
};

/** What readers asked, with the sections that answer it. */
export const readQueries = (): JudgedQuery[] =>
  hasQueries
    ? (JSON.parse(fs.readFileSync(queriesFile, 'utf8')) as {queries: JudgedQuery[]}).queries
    : [];

/** The site of the real archive, with its registry, as a build of it has it. */
export const readRealSite = (): Promise<Site> =>
  readSiteOf(archive, path.join(project, 'plugins/minutes/presets/scs'));

/** The site of any archive, as a build of it has it. */
export async function readSiteOf(folder: string, registryPath: string): Promise<Site> {
  const rules = createAddressRules('/minutes');
  const cache = path.join(project, 'node_modules');
  const loaded = await loadArchive({
    siteDir: project,
    rules,
    options: {
      ...DEFAULT_OPTIONS,
      path: folder,
      registryPath,
    },
    // What builds of this site have read before need not be read again.
    cacheDirectory: path.join(
      fs.existsSync(cache) ? path.join(cache, '.cache') : os.tmpdir(),
      'docusaurus-plugin-minutes',
    ),
  });
  const archive = {...loaded, standards: {tracks: {}}};
  return createSite(archive, {find: () => undefined, files: [], problems: []}, rules);
}
