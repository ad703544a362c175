import {buildArchive} from '../../../plugins/minutes/model/buildArchive';
import {createAddressRules} from '../../../plugins/minutes/pages/addresses';
import {createSite} from '../../../plugins/minutes/pages/createSite';
import type {Site} from '../../../plugins/minutes/pages/site';
import {DEFAULT_PRIVACY} from '../../../plugins/minutes/reading/privacy';
import {readMinutes} from '../../../plugins/minutes/reading/readMinutes';
import {createTopicMatcher} from '../../../plugins/minutes/registry/topicMatcher';
import {buildIndex} from '../../../plugins/minutes/search/build/buildIndex';
import {createEngine} from '../../../plugins/minutes/search/engine/createEngine';
import {
  type Load,
  openIndex,
  type SearchIndex,
} from '../../../plugins/minutes/search/engine/openIndex';
import type {SearchAnswer, SearchEngine} from '../../../plugins/minutes/search/types';
import type {Registry, TeamEntry, TopicEntry} from '../../../plugins/minutes/registry/types';

/** Path → Markdown. */
export type Files = Record<string, string>;

export const makeTeam = (slug: string, label: string, headings: string[] = []): TeamEntry => ({
  slug,
  label,
  purpose: '',
  kind: 'team',
  state: 'active',
  headings,
  predecessors: [],
  successors: [],
});

export const makeTopic = (slug: string, name: string, aliases: string[]): TopicEntry => ({
  slug,
  name,
  category: 'Topics',
  description: '',
  aliases,
  weakAliases: [],
  caseSensitive: false,
  links: [],
});

const REGISTRY: Registry = {
  teams: [
    makeTeam('iaas', 'Team IaaS', ['Team IaaS / Networking']),
    makeTeam('container', 'Team Container'),
    makeTeam('sig-iam', 'SIG IAM'),
  ],
  topics: [
    makeTopic('status-page', 'Status Page', ['status page', 'health board', '/status-?site/']),
    makeTopic('keycloak', 'Keycloak', ['keycloak']),
  ],
  dates: {},
  hash: '',
};

type SiteOptions = {registry?: Partial<Registry>; basePath?: string; trailingSlash?: boolean};

/** A site from the texts of its files, read as a build reads them. */
export function siteOf(
  files: Files,
  {registry: own, basePath = '/minutes', trailingSlash = false}: SiteOptions = {},
): Site {
  const registry = {...REGISTRY, ...own};
  const match = createTopicMatcher(registry.topics);
  const rules = createAddressRules(basePath, (address) =>
    trailingSlash ? `${address.replace(/\/$/, '')}/` : address,
  );
  const archive = buildArchive({
    files: Object.entries(files).map(([path, text]) => {
      const parsed = readMinutes(Buffer.from(text), {privacy: DEFAULT_PRIVACY});
      return {path, hash: text, parsed, hits: match(parsed)};
    }),
    registry,
    rules,
  });
  return createSite(
    {
      root: '',
      registry,
      source: {branch: 'main', directory: ''},
      linkSource: {branch: 'main', directory: ''},
      standards: {tracks: {}},
      attachments: [],
      removedAttachments: [],
      files: new Set(Object.keys(files)),
      publicPaths: new Map(),
      privacy: DEFAULT_PRIVACY,
      renames: new Map(),
      changes: new Map(),
      ...archive,
    },
    {find: () => undefined, files: [], problems: []},
    rules,
  );
}

/** Files of an index, by readable names: `text-3.json`. */
export function indexFilesOf(site: Site, chunkSize?: number): Map<string, string> {
  const toName = ({name}: {name: string}) => `${name}-${(count += 1)}.json`;
  const {manifest, files} = buildIndex(site, toName, chunkSize);
  return new Map([...files, ['manifest.json', JSON.stringify(manifest)]]);
}
let count = 0;

/** Reads files of an index as the browser does; those that are missing can't be had. */
export const loadFrom =
  (files: ReadonlyMap<string, string>): Load =>
  async (name) => {
    const json = files.get(name);
    if (json === undefined) throw new Error(`${name} can't be had.`);
    return JSON.parse(json);
  };

export const openSample = (files: Files, options?: SiteOptions): Promise<SearchIndex> =>
  openIndex(loadFrom(indexFilesOf(siteOf(files, options))));

export const engineOf = (files: Files, options?: SiteOptions): SearchEngine =>
  createEngine(loadFrom(indexFilesOf(siteOf(files, options))));

/** Where hits lead, in their order: `iaas/20230104.md#images`. */
export const placesOf = ({hits}: SearchAnswer): string[] =>
  hits.map(({path, anchor}) => `${path}#${anchor}`);
