import path from 'node:path';
import type {AddressRules} from '../model/addresses';
import {type Archive, buildArchive} from '../model/buildArchive';
import type {PluginOptions, StandardsOptions} from '../options';
import {settleRenames} from '../links/renames';
import {chooseRegistry} from './chooseRegistry';
import {readChanges} from '../source/readChanges';
import {readRenames} from '../source/readRenames';
import {guessRepository} from '../source/guessRepository';
import {readOrigin} from '../source/readOrigin';
import {toSource} from '../source/toSource';
import {isPresetFolder} from '../registry/presets';
import type {Registry} from '../registry/types';
import type {PrivacyOptions} from '../reading/privacy';
import type {ArchiveSource} from '../source/types';
import {listArchive, NoMinutes} from './listArchive';
import {type OnProgress, readDocuments} from './readDocuments';

export type LoadedArchive = Archive & {
  /** Absolute path. */
  root: string;
  registry: Registry;
  source: ArchiveSource;
  /** The same for links of minutes to each other, which may tell the repository if nobody says. */
  linkSource: ArchiveSource;
  standards: StandardsOptions;
  /** For whoever builds the site: which registry is used, and why. */
  notice?: string;
  /** What is masked: as the options say, but not the mailing lists that the archive names. */
  privacy: PrivacyOptions;
  /** Paths of files that are not documents. */
  attachments: string[];
  /** All paths. */
  files: Set<string>;
  /** Path that a file had → path of the file that it is now. */
  renames: Map<string, string>;
  /** Path → when the file was last changed (ISO 8601), as far as a history says. */
  changes: Map<string, string>;
};

/**
 * Reads an archive and its registry: from the disk to what is understood of every document.
 * @param siteDir absolute path that relative options start from.
 * @param isAsked the registry that the options name is to be used whatever archive this is.
 * @throws Error where the archive's folder can't be read or holds no minutes; a bad file only becomes
 * a problem.
 */
export async function loadArchive({
  siteDir,
  rules,
  options,
  cacheDirectory,
  isAsked,
  onProgress,
}: {
  siteDir: string;
  rules: AddressRules;
  options: PluginOptions;
  cacheDirectory: string;
  isAsked?: boolean;
  onProgress?: OnProgress;
}): Promise<LoadedArchive> {
  const root = path.resolve(siteDir, options.path);
  const [listing, origin, history, changes] = await Promise.all([
    listArchive(root, options),
    readOrigin(root),
    readRenames(root),
    readChanges(root),
  ]);
  const files = new Set(listing.files);
  const {registry, description, problems, notice} = await chooseRegistry({
    root,
    files,
    registryPath: options.registryPath && path.resolve(siteDir, options.registryPath),
    repository: options.source.repository ?? origin.repository,
    isAsked,
  });
  const renamed = settleRenames(history, registry.renames ?? {}, files);
  const privacy = {
    ...options.privacy,
    mailingLists: [...options.privacy.mailingLists, ...(description.mailingLists ?? [])],
  };
  const paths = listing.documents;
  const read = await readDocuments({root, paths, registry, privacy, cacheDirectory, onProgress});
  if (read.documents.length === 0) {
    throw new NoMinutes(root, read.problems);
  }
  const archive = buildArchive({
    files: read.documents.map(({path: file, ...rest}) => ({
      path: file,
      ...rest,
      ...(listing.aliases.has(file) && {aliasOf: listing.aliases.get(file)}),
    })),
    registry,
    onlyTeam: listing.onlyTeam,
    rules,
  });
  const source = toSource(options.source, description, origin);
  const repository = source.repository ?? guessRepository(archive.meetings, files);
  return {
    root,
    registry,
    source,
    linkSource: {...source, ...(repository && {repository})},
    standards: options.standards.url ? options.standards : {tracks: {}, ...description.standards},
    notice,
    privacy,
    ...archive,
    attachments: listing.attachments,
    files,
    renames: renamed.renames,
    changes,
    problems: [
      ...problems,
      // A preset knows of more than a part of the archive has.
      ...(isPresetFolder(options.registryPath) ? [] : renamed.problems),
      ...listing.problems,
      ...read.problems,
      ...archive.problems,
    ],
  };
}
