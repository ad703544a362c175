import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import Piscina from 'piscina';
import type {PrivacyOptions} from '../reading/privacy';
import type {Registry} from '../registry/types';
import {readCache} from './cache';
import {findTask} from '../ownFiles';
import type {ReaderResult, ReaderSetup, ReaderTask} from './readerTask';

export type ReadDocument = ReaderResult & {
  path: string;
  /** SHA-256 of the bytes, hex. */
  hash: string;
};

/** A file that takes longer than this is shown as plain text. */
const SECONDS_PER_FILE = 30;

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');

type Job = {path: string; hash: string; task: ReaderTask; result?: ReaderResult};

function createPool(filename: string, setup: ReaderSetup, jobs: number): Piscina {
  return new Piscina({
    filename,
    workerData: setup,
    minThreads: 1,
    // A thread costs about as much as reading fifty files, for each compiles the reader anew; and
    // one core is left to the rest of the build.
    maxThreads: Math.max(1, Math.min(os.availableParallelism() - 1, Math.ceil(jobs / 50))),
    idleTimeout: 1000,
  });
}

async function readWithWorkers(jobs: Job[], file: string, setup: ReaderSetup): Promise<void> {
  const pool = createPool(file, setup, jobs.length);
  const run = (task: ReaderTask) =>
    pool.run(task, {signal: AbortSignal.timeout(SECONDS_PER_FILE * 1000)}) as Promise<ReaderResult>;
  try {
    // The clock of a task runs from the moment it is given to the pool, so only as many are given
    // as there are threads.
    const queue = jobs.values();
    const work = async () => {
      for (const job of queue) {
        try {
          job.result = await run(job.task);
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          job.result = await run({...job.task, plain: reason});
        }
      }
    };
    await Promise.all(Array.from({length: pool.options.maxThreads}, work));
  } finally {
    await pool.destroy();
  }
}

/**
 * Reads documents of the archive: from the cache where their bytes were read before by the same
 * code with the same options, in worker threads otherwise.
 * @param paths relative to `root`, each a regular file inside it.
 */
export async function readDocuments({
  root,
  paths,
  registry,
  privacy,
  cacheDirectory,
}: {
  root: string;
  paths: string[];
  registry: Registry;
  privacy: PrivacyOptions;
  cacheDirectory: string;
}): Promise<ReadDocument[]> {
  const reader = findTask('readerTask');
  const optionsHash = sha256(JSON.stringify(privacy)).slice(0, 8);
  const jobs = await Promise.all(
    paths.map(async (relative): Promise<Job> => {
      const absolutePath = path.join(root, relative);
      const hash = sha256(await fs.readFile(absolutePath));
      const name = `${hash.slice(0, 2)}/${hash.slice(2, 34)}-${reader.codeHash}-${optionsHash}`;
      const file = path.join(cacheDirectory, 'read', name);
      const task: ReaderTask = {
        absolutePath,
        parsedCacheFile: `${file}.json`,
        hitsCacheFile: `${file}-${registry.hash.slice(0, 16)}.json`,
      };
      const parsed = readCache<ReaderResult['parsed']>(task.parsedCacheFile);
      const hits = parsed && readCache<ReaderResult['hits']>(task.hitsCacheFile);
      return {path: relative, hash, task, result: parsed && hits && {parsed, hits}};
    }),
  );
  // Two files with the same bytes are read once.
  const missing = new Map(jobs.filter((job) => !job.result).map((job) => [job.hash, job] as const));
  if (missing.size > 0) {
    const setup: ReaderSetup = {privacy, topics: registry.topics};
    await readWithWorkers([...missing.values()], reader.file, setup);
  }
  return jobs.map((job) => {
    const result = job.result ?? missing.get(job.hash)?.result;
    if (!result) {
      throw new Error(`Reading ${job.path} gave no result.`);
    }
    return {path: job.path, hash: job.hash, ...result};
  });
}
