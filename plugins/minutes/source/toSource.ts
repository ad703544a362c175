import type {SourceOptions} from '../options';
import type {ArchiveDescription} from './loadDescription';
import type {ArchiveSource} from './types';
import {findLicense} from './licenses';
import type {Origin} from './sidecar';
import {toRepositoryAddress} from './repositoryAddress';

/**
 * Puts together where an archive comes from and what may be done with it: what the site's options
 * say, else what the archive's description says, else what the copy shows. What none of them says
 * is not claimed.
 */
export function toSource(
  options: SourceOptions,
  description: ArchiveDescription,
  origin: Origin,
): ArchiveSource {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const said: SourceOptions = {...origin, ...description, ...Object.fromEntries(given)};
  const repository = toRepositoryAddress(said.repository ?? '');
  const known = findLicense(said.license);
  // The address of one licence must not come to stand under the name of another.
  const {licenseUrl = known?.url} = options.license === undefined ? said : options;
  const licenseName = known?.name ?? said.license;
  return {
    ...(repository && {repository}),
    ...(said.commit && {commit: said.commit}),
    branch: said.branch ?? 'main',
    directory: said.directory?.replace(/(?<!\/)\/+$/, '') ?? '',
    ...(licenseName && {licenseName}),
    ...(licenseName && licenseUrl && {licenseUrl}),
    ...(said.attribution && {attribution: said.attribution}),
  };
}
