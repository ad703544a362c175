import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import Piscina from 'piscina';
import {ofFile} from '../reading/inFile';
import type {Privacy} from '../reading/privacy';
import type {Problem} from '../reading/types';
import {mergeWords} from '../reading/words';
import type {Registry} from '../registry/types';
import {openCache, readCache} from './cache';
import {findTask, type Task} from '../ownFiles';
import type {ReaderResult, ReaderSetup, ReaderTask} from './readerTask';

export type ReadDocument = ReaderResult & {
  path: string;
  /** SHA-256 of the bytes, hex. */
  hash: string;
  /** What of it was asked to be removed. */
  removed: ReaderTask['removed'];
};

/** Path → what of the file is asked to be removed: all of it, or sections by heading or anchor. */
export type Removed = ReadonlyMap<string, ReaderTask['removed']>;

/** A file that takes longer than this is shown as plain text. */
const SECONDS_PER_FILE = 30;

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');

type Job = {
  path: string;
  hash: string;
  task: ReaderTask;
  result?: ReaderResult;
  /** Why there is no result. */
  failure?: string;
};

const toReason = (error: unknown) => (error instanceof Error ? error.message : String(error));

function toProblem(file: string, reason: string): Problem {
  const message = `This file could not be read, not even as plain text, and gets no page: ${reason}. See whether it is whole.`;
  return ofFile('not-read', 'error', file, message);
}

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

/** While developing: a thread that has read once reads the next file at once. */
let kept: {key: string; pool: Piscina} | undefined;

function keepPool(filename: string, setup: ReaderSetup): Piscina {
  const key = JSON.stringify([filename, setup]);
  if (kept?.key !== key) {
    void kept?.pool.destroy();
    kept = {key, pool: createPool(filename, setup, 1)};
  }
  return kept.pool;
}

/** What is removed of a file is removed of each that has the same bytes: by hash. */
function unite(files: readonly {path: string; hash: string}[], removed: Removed): Removed {
  const united = new Map<string, ReaderTask['removed']>();
  for (const {path: file, hash} of files) {
    const [own, other] = [removed.get(file) ?? [], united.get(hash) ?? []];
    united.set(hash, own === 'all' || other === 'all' ? 'all' : [...new Set([...other, ...own])]);
  }
  return united;
}

type OnProgress = (done: number, all: number) => void;

/** How documents are read, whatever they are. */
export type ReadingOptions = {
  cacheDirectory: string;
  /** Called after each file that is not in the cache. */
  onProgress?: OnProgress;
  /** Whether a thread stays ready, because single files are read again soon. */
  keepsReader?: boolean;
};

async function readWithWorkers(jobs: Job[], pool: Piscina, onProgress?: OnProgress): Promise<void> {
  const run = (task: ReaderTask) =>
    pool.run(task, {signal: AbortSignal.timeout(SECONDS_PER_FILE * 1000)}) as Promise<ReaderResult>;
  // The clock of a task runs from the moment it is given to the pool, so only as many are given
  // as there are threads.
  const queue = jobs.values();
  let done = 0;
  const work = async () => {
    for (const job of queue) {
      try {
        job.result = await run(job.task);
      } catch (error) {
        await run({...job.task, plain: toReason(error)}).then(
          (result) => (job.result = result),
          (second: unknown) => (job.failure = toReason(second)),
        );
      }
      onProgress?.((done += 1), jobs.length);
    }
  };
  await Promise.all(Array.from({length: pool.options.maxThreads}, work));
}

/**
 * Reads documents of the archive: from the cache where their bytes were read before by the same
 * code with the same options, in worker threads otherwise.
 * @param paths relative to `root`, each a regular file inside it.
 * @param removed what is asked to be removed; copies with the same bytes are treated alike.
 * @param reader what worker threads run.
 * @returns what was read, and a problem for each file that was not.
 */
export async function readDocuments({
  root,
  paths,
  registry,
  privacy,
  removed = new Map(),
  cacheDirectory,
  onProgress,
  reader = findTask('readerTask'),
  keepsReader = false,
}: ReadingOptions & {
  root: string;
  paths: string[];
  registry: Registry;
  privacy: Privacy;
  removed?: Removed;
  reader?: Task;
}): Promise<{documents: ReadDocument[]; problems: Problem[]}> {
  const cache = openCache(cacheDirectory, 'read', reader.codeHash);
  const problems: Problem[] = [];
  const words = mergeWords(registry.words);
  const files = await Promise.all(
    paths.map(async (relative) => {
      const absolutePath = path.join(root, relative);
      const bytes = await fs.readFile(absolutePath).catch((error: NodeJS.ErrnoException) => {
        problems.push(toProblem(relative, error.code ?? error.message));
      });
      return bytes ? [{path: relative, absolutePath, hash: sha256(bytes)}] : [];
    }),
  );
  const ofHash = unite(files.flat(), removed);
  const plainOptions = sha256(JSON.stringify([privacy, words])).slice(0, 8);
  const jobs = files.flat().map(({absolutePath, hash, path: relative}): Job => {
    const own = ofHash.get(hash) ?? [];
    const optionsHash =
      own.length === 0 ? plainOptions : sha256(JSON.stringify([privacy, words, own])).slice(0, 8);
    const file = path.join(cache, hash.slice(0, 2), `${hash.slice(2, 34)}-${optionsHash}`);
    const task: ReaderTask = {
      absolutePath,
      parsedCacheFile: `${file}.json`,
      hitsCacheFile: `${file}-${registry.hash.slice(0, 16)}.json`,
      removed: own,
    };
    const parsed = readCache<ReaderResult['parsed']>(task.parsedCacheFile);
    const hits = parsed && readCache<ReaderResult['hits']>(task.hitsCacheFile);
    return {path: relative, hash, task, result: parsed && hits && {parsed, hits}};
  });
  // Two files with the same bytes are read once.
  const missing = new Map(jobs.filter((job) => !job.result).map((job) => [job.hash, job] as const));
  const setup: ReaderSetup = {privacy, words, topics: registry.topics};
  const ready = keepsReader ? keepPool(reader.file, setup) : undefined;
  if (missing.size > 0) {
    const isFew = ready !== undefined && missing.size < 50;
    const pool = isFew ? ready : createPool(reader.file, setup, missing.size);
    await readWithWorkers([...missing.values()], pool, onProgress).finally(
      () => isFew || pool.destroy(),
    );
  }
  const documents = jobs.flatMap(({path: file, hash, task, result}) => {
    const read = missing.get(hash);
    const own = result ?? read?.result;
    if (!own) {
      problems.push(toProblem(file, read?.failure ?? 'no answer'));
    }
    return own ? [{path: file, hash, removed: task.removed, ...own}] : [];
  });
  return {documents, problems};
}
