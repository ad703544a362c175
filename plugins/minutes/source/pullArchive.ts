import fs from 'node:fs/promises';
import path from 'node:path';
import {cloneRepository, openRepository} from './git';
import {askChanges} from './readChanges';
import {askRenames} from './readRenames';
import {toRepositoryAddress} from './repositoryAddress';
import {readSidecar, type Sidecar, writeSidecar} from './sidecar';

export type Pulled = Sidecar & {
  /** False where the archive at hand was that commit already. */
  isNew: boolean;
};

/** Thrown where the folder is one that was not made by pulling, and must not be replaced. */
export class NotOurs extends Error {}

async function readLink(link: string): Promise<string | undefined> {
  try {
    return path.resolve(path.dirname(link), await fs.readlink(link));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return undefined;
    throw code === 'EINVAL'
      ? new NotOurs(
          `${link} is there already, and was not made by "minutes pull". Name another folder with --out, or move it away.`,
        )
      : error;
  }
}

/** Fetches the repository into a new folder, which holds the files of that commit and no history. */
async function fetchFiles(
  url: string,
  ref: string,
  folder: string,
  progress?: NodeJS.WritableStream,
): Promise<Sidecar> {
  await cloneRepository(url, folder, progress);
  const git = await openRepository(folder);
  if (!git) throw new Error(`Git left no repository in ${folder}`);
  const find = (name: string) =>
    git('rev-parse', '--verify', '--end-of-options', `${name}^{commit}`);
  const commit = await find(`refs/remotes/origin/${ref}`).catch(() =>
    find(ref).catch(() => {
      throw new Error(`the repository has no branch or commit "${ref}"`);
    }),
  );
  const date = await git('show', '--no-patch', '--format=%cI', commit);
  const renames = Object.fromEntries(await askRenames(git, commit));
  const changes = Object.fromEntries(await askChanges(git, '', commit));
  await git('checkout', '--quiet', '--detach', commit);
  await fs.rm(path.join(folder, '.git'), {recursive: true});
  const repository = toRepositoryAddress(url);
  const sidecar = {...(repository && {repository}), commit, date, renames, changes};
  await writeSidecar(folder, sidecar);
  return sidecar;
}

/**
 * Brings one commit of a repository to a folder. The folder is a link to one that is never changed:
 * the link is put in place in one step once everything is there, so that whoever reads it, whenever
 * this is stopped, finds the archive of before or the new one, and never a mixture.
 * @param out absolute path; not there, or made by this function.
 * @throws NotOurs; Error in Git's own words where the repository cannot be had.
 */
export async function pullArchive(
  {url, ref, out}: {url: string; ref: string; out: string},
  progress?: NodeJS.WritableStream,
): Promise<Pulled> {
  const before = await readLink(out);
  const store = path.join(path.dirname(out), `.${path.basename(out)}`);
  await fs.mkdir(store, {recursive: true});
  const work = await fs.mkdtemp(path.join(store, 'pulling-'));
  try {
    const sidecar = await fetchFiles(url, ref, path.join(work, 'files'), progress);
    const own = path.join(store, sidecar.commit ?? '');
    const isNew = before !== own;
    if (isNew) {
      await fs.rm(own, {recursive: true, force: true});
      await fs.rename(path.join(work, 'files'), own);
      await fs.symlink(path.relative(path.dirname(out), own), path.join(work, 'link'), 'dir');
      await fs.rename(path.join(work, 'link'), out);
    }
    for (const name of await fs.readdir(store)) {
      if (path.join(store, name) !== own) {
        await fs.rm(path.join(store, name), {recursive: true, force: true});
      }
    }
    return {...sidecar, isNew};
  } finally {
    await fs.rm(work, {recursive: true, force: true});
  }
}

/** What was pulled last, if anything. */
export async function readPulled(out: string): Promise<Sidecar | undefined> {
  return (await readLink(out)) === undefined ? undefined : readSidecar(out);
}
