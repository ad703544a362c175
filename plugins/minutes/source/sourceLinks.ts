import type {ArchiveSource} from './types';

const encode = (file: string) => file.split('/').map(encodeURIComponent).join('/');

/** GitLab puts `/-/` before what GitHub and its like put directly behind the repository. */
function route(source: ArchiveSource, verb: string, revision: string, file: string): string {
  const infix = /\/\/[^/]*gitlab/.test(source.repository ?? '') ? '/-' : '';
  const full = [source.directory, file].filter(Boolean).join('/');
  return `${source.repository}${infix}/${verb}/${encodeURIComponent(revision)}/${encode(full)}`;
}

/** Address of a file of the archive at the commit that was read, or at the branch. */
export function getSourceUrl(source: ArchiveSource, file: string): string | undefined {
  return source.repository && route(source, 'blob', source.commit ?? source.branch, file);
}

/** Address of a folder of the archive at the commit that was read, or at the branch. */
export function getFolderUrl(source: ArchiveSource, folder: string): string | undefined {
  return source.repository && route(source, 'tree', source.commit ?? source.branch, folder);
}

/** Address of the page on which a file of the archive can be edited. */
export function getEditUrl(source: ArchiveSource, file: string): string | undefined {
  return source.repository && route(source, 'edit', source.branch, file);
}
