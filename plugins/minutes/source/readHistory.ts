import {type Git, openAround} from './git';
import {askChanges} from './readChanges';
import {askRenames} from './readRenames';
import {toRepositoryAddress} from './repositoryAddress';
import {type Origin, readSidecar} from './sidecar';

/** Where an archive comes from, and what became of its files. */
export type History = Origin & {
  /** Old path → new path. */
  renames: Map<string, string>;
  /** Path → when the file was last changed (ISO 8601). */
  changes: Map<string, string>;
};

async function askOrigin(git: Git): Promise<Origin> {
  const remote = await git('config', '--local', '--get', 'remote.origin.url').catch(() => '');
  const repository = toRepositoryAddress(remote);
  const commit = await git('rev-parse', '--verify', 'HEAD').catch(() => '');
  return {...(repository && {repository}), ...(commit && {commit})};
}

/**
 * What `.minutes-source.json` says of an archive, else Git: only where the archive is the root of a
 * repository, but when its files were changed the one that it lies in tells as well. Empty where
 * neither does, where Git is missing, or where it takes too long.
 * @param archive absolute path.
 */
export async function readHistory(archive: string): Promise<History> {
  const [{repository, commit, renames, changes}, around] = await Promise.all([
    readSidecar(archive),
    openAround(archive).catch(() => undefined),
  ]);
  const own = around?.folder === '' ? around.git : undefined;
  const none = () => new Map<string, string>();
  const dated = changes || commit ? undefined : around;
  const [origin, renamed, changed] = await Promise.all([
    own && askOrigin(own),
    renames ? Object.entries(renames) : own && askRenames(own).catch(none),
    changes ? Object.entries(changes) : dated && askChanges(dated.git, dated.folder).catch(none),
  ]);
  return {
    ...origin,
    ...(repository && {repository}),
    ...(commit && {commit}),
    renames: new Map(renamed),
    changes: new Map(changed),
  };
}
