import fs from 'node:fs/promises';
import path from 'node:path';
import {openRepository} from './git';
import {toRepositoryAddress} from './repositoryAddress';

/** Where a copy of an archive was made from, as far as the copy itself shows it. */
export type Origin = {
  /** Web address. */
  repository?: string;
  /** Full id. */
  commit?: string;
};

/** `.minutes-source.json`, which a script that fetches an archive without its history may leave. */
async function readSidecar(archive: string): Promise<Origin> {
  try {
    const text = await fs.readFile(path.join(archive, '.minutes-source.json'), 'utf8');
    const {repo, commit} = JSON.parse(text) as Record<string, unknown>;
    const repository = typeof repo === 'string' ? toRepositoryAddress(repo) : undefined;
    return {
      ...(repository && {repository}),
      ...(typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit) && {commit}),
    };
  } catch {
    return {};
  }
}

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
  return {...(await readGit(archive)), ...(await readSidecar(archive))};
}
