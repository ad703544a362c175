import {decodeAddress} from '../model/paths';
import {toPlainAddress} from './repositoryAddress';
import type {ArchiveSource} from './types';

/** What an address of the archive's repository names: a branch or commit, a path in the archive. */
export type RepositoryPath = {revision: string; file: string};

/** `blob/<revision>/…` as GitHub writes it, `-/blob/<revision>/…` as GitLab does. */
const VIEW = /^(?:-\/)?(?:blob|tree|raw|edit|blame)\/(.*)$/;
const PATH = /^(?:refs\/(?:heads|tags)\/)?([^/]+)\/(.*)$/;

/** Makes the function that reads addresses of the archive's repository; undefined for all others. */
export function createPathReader({
  repository = '',
  directory = '',
}: Partial<ArchiveSource>): (url: URL) => RepositoryPath | undefined {
  const home = toPlainAddress(repository);
  const base = directory.replace(/^\/+|(?<!\/)\/+$/g, '').replace(/.$/, '$&/');
  return ({host, pathname}) => {
    const isRaw = host === 'raw.githubusercontent.com';
    const address = (isRaw ? 'github.com' : host.replace(/^www\./, '')) + pathname;
    if (home === undefined || !address.toLowerCase().startsWith(`${home}/`)) return undefined;
    const rest = address.slice(home.length + 1);
    const [, revision, path] = PATH.exec((isRaw ? rest : VIEW.exec(rest)?.[1]) ?? '') ?? [];
    if (revision === undefined || path === undefined) return undefined;
    const file = decodeAddress(path).replace(/(?<!\/)\/+$/, '');
    return file.startsWith(base) ? {revision, file: file.slice(base.length)} : undefined;
  };
}
