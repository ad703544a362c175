import {openRepository} from './git';
import {toRepositoryAddress} from './repositoryAddress';
import {type Origin, readSidecar} from './sidecar';

/** What Git says where the archive is the root of a repository; nothing in a folder of another one. */
async function readGit(archive: string): Promise<Origin> {
  const git = await openRepository(archive);
  if (!git) {
    return {};
  }
  const remote = await git('config', '--local', '--get', 'remote.origin.url').catch(() => '');
  const repository = toRepositoryAddress(remote);
  const commit = await git('rev-parse', '--verify', 'HEAD').catch(() => '');
  return {...(repository && {repository}), ...(commit && {commit})};
}

/**
 * Where an archive comes from: `.minutes-source.json`, else Git.
 * @param archive absolute path.
 */
export async function readOrigin(archive: string): Promise<Origin> {
  const {repository, commit} = await readSidecar(archive);
  return {
    ...(await readGit(archive)),
    ...(repository && {repository}),
    ...(commit && {commit}),
  };
}
