import {execFile} from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import type {SourceOptions} from '../options';
import type {ArchiveSource} from './types';
import {LICENSES} from './licenses';

/** What a fetch script may leave in the archive, because a copy has no Git history. */
type Sidecar = {repo?: string; commit?: string};

async function readSidecar(archive: string): Promise<Sidecar> {
  try {
    const text = await fs.readFile(path.join(archive, '.minutes-source.json'), 'utf8');
    const {repo, commit} = JSON.parse(text) as Record<string, unknown>;
    return {
      ...(typeof repo === 'string' && /^https?:\/\//.test(repo) && {repo}),
      ...(typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit) && {commit}),
    };
  } catch {
    return {};
  }
}

/** The commit of the repository whose root is the archive; none for a folder of another one. */
async function readGitCommit(archive: string): Promise<string | undefined> {
  try {
    const git = async (...words: string[]) =>
      (await promisify(execFile)('git', ['-C', archive, ...words])).stdout.trim();
    const root = await git('rev-parse', '--show-toplevel');
    return (await fs.realpath(archive)) === root ? await git('rev-parse', 'HEAD') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Where the archive comes from: what the options say, else `.minutes-source.json`, else Git.
 * @param archive absolute path.
 */
export async function readSource(archive: string, options: SourceOptions): Promise<ArchiveSource> {
  const sidecar = await readSidecar(archive);
  const repository = (options.repository ?? sidecar.repo)?.replace(/(?:\.git)?\/*$/, '');
  const commit = options.commit ?? sidecar.commit ?? (await readGitCommit(archive));
  return {
    ...(repository && {repository}),
    ...(commit && {commit}),
    branch: options.branch,
    directory: options.directory.replace(/\/+$/, ''),
    licenseName: LICENSES[options.license]?.name ?? options.license,
    ...(options.licenseUrl && {licenseUrl: options.licenseUrl}),
    attribution: options.attribution,
  };
}
