import path from 'node:path';
import type {AddressRules} from '../model/addresses';
import {type Archive, buildArchive} from '../model/buildArchive';
import type {PluginOptions, StandardsOptions} from '../options';
import {settleRenames} from '../links/renames';
import {chooseRegistry, type Notice} from './chooseRegistry';
import {readHistory} from '../source/readHistory';
import {guessRepository} from '../source/guessRepository';
import {toSource} from '../source/toSource';
import {loadRedactions} from '../registry/loadRedactions';
import {isPresetFolder} from '../registry/presets';
import type {Registry} from '../registry/types';
import type {Privacy} from '../reading/privacy';
import type {ArchiveSource} from '../source/types';
import {listArchive, NoMinutes} from './listArchive';
import {planRedactions} from './planRedactions';
import {readDocuments, type ReadingOptions} from './readDocuments';

export type LoadedArchive = Archive & {
  /** Absolute path. */
  root: string;
  registry: Registry;
  source: ArchiveSource;
  /** The same for links of minutes to each other, which may tell the repository if nobody says. */
  linkSource: ArchiveSource;
  standards: StandardsOptions;
  /** For whoever builds the site: which registry is used, and why. */
  notice?: Notice;
  /** What is masked: as the options say, but not the mailing lists that the archive names. */
  privacy: Privacy;
  /** Paths of files that are not documents; apart, those that are removed on request. */
  attachments: string[];
  removedAttachments: string[];
  /** All paths. */
  files: Set<string>;
  /** Path that links know, of a file whose name holds something private → the path that is shown. */
  publicPaths: ReadonlyMap<string, string>;
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
 * a problem. Also where a `redactions.yml`, in the site's folder, the archive's or the registry's,
 * can't be understood.
 */
export async function loadArchive({
  siteDir,
  rules,
  options,
  isAsked,
  ...reading
}: ReadingOptions & {
  siteDir: string;
  rules: AddressRules;
  options: PluginOptions;
  isAsked?: boolean;
}): Promise<LoadedArchive> {
  const root = path.resolve(siteDir, options.path);
  const registryPath = options.registryPath && path.resolve(siteDir, options.registryPath);
  const [listing, {renames: history, changes, ...origin}, redactions] = await Promise.all([
    listArchive(root, options),
    readHistory(root),
    loadRedactions([siteDir, root, registryPath ?? root]),
  ]);
  const files = new Set(listing.files);
  const {description, problems, notice, ...chosen} = await chooseRegistry({
    root,
    files,
    registryPath,
    repository: options.source.repository ?? origin.repository,
    isAsked,
  });
  const renamed = settleRenames(history, chosen.registry.renames ?? {}, files);
  const privacy: Privacy = {
    ...options.privacy,
    mailingLists: [...options.privacy.mailingLists, ...(description.mailingLists ?? [])],
    redact: redactions.texts.map(({text}) => text),
  };
  const plan = planRedactions(redactions, listing, privacy);
  const read = await readDocuments({
    root,
    paths: listing.documents,
    registry: chosen.registry,
    privacy,
    removed: plan.removed,
    ...reading,
  });
  if (read.documents.length === 0) {
    throw new NoMinutes(root, read.problems);
  }
  const registry = plan.toPublicRegistry(chosen.registry);
  const archive = buildArchive({
    files: read.documents.map(({path: file, removed, ...rest}) => {
      const shown = plan.toPublicPath(file);
      const alias = listing.aliases.get(file);
      const hidden =
        removed === 'all' ? 'text' : removed.length > 0 || shown !== file ? 'source' : undefined;
      return {
        path: shown,
        ...rest,
        ...(alias !== undefined && {aliasOf: plan.toPublicPath(alias)}),
        ...(hidden && {hidden}),
      };
    }),
    registry,
    onlyTeam: listing.onlyTeam,
    rules,
  });
  const said = toSource(options.source, description, origin);
  // A repository may be somebody's.
  const source: ArchiveSource = {
    ...said,
    ...(plan.isPrivate(said.repository ?? '') && {repository: undefined}),
    ...(said.attribution !== undefined && {attribution: plan.toPublicText(said.attribution)}),
  };
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
    attachments: listing.attachments.filter((file) => !plan.attachments.has(file)),
    removedAttachments: [...plan.attachments],
    files,
    publicPaths: plan.publicPaths,
    renames: new Map(
      [...renamed.renames]
        .filter(([old]) => !plan.isPrivate(old))
        .map(([old, file]) => [old, plan.toPublicPath(file)]),
    ),
    changes: new Map([...changes].map(([file, day]) => [plan.toPublicPath(file), day])),
    problems: [
      ...problems,
      // A preset knows of more than a part of the archive has.
      ...(isPresetFolder(options.registryPath) ? [] : renamed.problems),
      ...plan.problems,
      // Last, for what is hidden of registry and names counts as well.
      ...plan.findUnused(read.documents.flatMap(({parsed}) => parsed.redacted ?? [])),
      ...listing.problems,
      ...read.problems,
      ...archive.problems,
    ].map((problem) => ({
      ...problem,
      path: plan.toPublicPath(problem.path),
      message: plan.toPublicText(problem.message),
    })),
  };
}
