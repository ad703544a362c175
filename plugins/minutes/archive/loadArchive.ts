import path from 'node:path';
import {type Archive, buildArchive} from '../model/buildArchive';
import type {PluginOptions} from '../options';
import {RESERVED_ADDRESSES} from '../pages/addresses';
import {settleRenames} from '../links/renames';
import {loadRegistry} from '../registry/loadRegistry';
import {readRenames} from '../source/readRenames';
import {readSource} from '../source/readSource';
import type {Registry} from '../registry/types';
import type {ArchiveSource} from '../source/types';
import {listArchive} from './listArchive';
import {readDocuments} from './readDocuments';

export type LoadedArchive = Archive & {
  /** Absolute path. */
  root: string;
  registry: Registry;
  source: ArchiveSource;
  /** Paths of files that are not documents. */
  attachments: string[];
  /** All paths. */
  files: Set<string>;
  /** Path that a file had → path of the file that it is now. */
  renames: Map<string, string>;
};

/**
 * Reads an archive and its registry: from the disk to what is understood of every document.
 * @param siteDir absolute path that relative options start from.
 * @param basePath address of the minutes with base URL, without trailing slash.
 * @throws Error when the archive's folder can't be read; a bad file only becomes a problem.
 */
export async function loadArchive({
  siteDir,
  basePath,
  options,
  cacheDirectory,
}: {
  siteDir: string;
  basePath: string;
  options: PluginOptions;
  cacheDirectory: string;
}): Promise<LoadedArchive> {
  const root = path.resolve(siteDir, options.path);
  const registryPath = path.resolve(siteDir, options.registryPath ?? options.path);
  const [listing, {registry, problems}, source, history] = await Promise.all([
    listArchive(root, options),
    loadRegistry(registryPath),
    readSource(root, options.source),
    readRenames(root),
  ]);
  const files = new Set(listing.files);
  const renamed = settleRenames(history, registry.renames ?? {}, files);
  const read = await readDocuments({
    root,
    paths: listing.documents,
    registry,
    privacy: options.privacy,
    cacheDirectory,
  });
  const archive = buildArchive({
    files: read.map(({path: file, ...rest}) => ({
      path: file,
      ...rest,
      ...(listing.aliases.has(file) && {aliasOf: listing.aliases.get(file)}),
    })),
    registry,
    baseUrl: `${basePath}/`,
    reservedAddresses: RESERVED_ADDRESSES,
  });
  return {
    root,
    registry,
    source,
    ...archive,
    attachments: listing.attachments,
    files,
    renames: renamed.renames,
    problems: [...problems, ...renamed.problems, ...listing.problems, ...archive.problems],
  };
}
