import fs from 'node:fs';
import {workerData} from 'node:worker_threads';
import {readMinutes} from '../reading/readMinutes';
import {readPlainMinutes} from '../reading/readPlainMinutes';
import type {PrivacyOptions} from '../reading/privacy';
import {createTopicMatcher} from '../registry/topicMatcher';
import type {ParsedMinutes, TopicEntry, TopicHit} from '../types';
import {readCache, writeCache} from './cache';

/** What all tasks of a worker share. */
export type ReaderSetup = {privacy: PrivacyOptions; topics: TopicEntry[]};

export type ReaderTask = {
  absolutePath: string;
  parsedCacheFile: string;
  hitsCacheFile: string;
  /** Set after a first try that took too long or ended the worker. */
  plain?: string;
};

export type ReaderResult = {parsed: ParsedMinutes; hits: TopicHit[]};

const setup = workerData as ReaderSetup;
const matchTopics = createTopicMatcher(setup.topics);

function readAnew({absolutePath, parsedCacheFile, plain}: ReaderTask): ParsedMinutes {
  const bytes = fs.readFileSync(absolutePath);
  const {privacy} = setup;
  const parsed =
    plain === undefined
      ? readMinutes(bytes, {privacy})
      : readPlainMinutes(bytes, {privacy, reason: plain});
  writeCache(parsedCacheFile, parsed);
  return parsed;
}

/** Reads one file of the archive, in a worker thread, and keeps the result in the cache. */
export default function readerTask(task: ReaderTask): ReaderResult {
  const parsed = readCache<ParsedMinutes>(task.parsedCacheFile) ?? readAnew(task);
  const hits = parsed.plain ? [] : matchTopics(parsed);
  writeCache(task.hitsCacheFile, hits);
  return {parsed, hits};
}
