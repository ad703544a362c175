import fs from 'node:fs';
import {workerData} from 'node:worker_threads';
import {readMinutes, readPlainMinutes} from '../reading/readMinutes';
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

const setup = (workerData as [unknown, ReaderSetup])[1];
const matchTopics = createTopicMatcher(setup.topics);

/** Reads one file of the archive, in a worker thread, and keeps the result in the cache. */
export default function readerTask(task: ReaderTask): ReaderResult {
  const read = () => {
    const bytes = fs.readFileSync(task.absolutePath);
    return task.plain === undefined
      ? readMinutes(bytes, {privacy: setup.privacy})
      : readPlainMinutes(bytes, {privacy: setup.privacy, reason: task.plain});
  };
  let parsed = readCache<ParsedMinutes>(task.parsedCacheFile);
  if (!parsed) {
    parsed = read();
    writeCache(task.parsedCacheFile, parsed);
  }
  const hits = parsed.plain ? [] : matchTopics(parsed);
  writeCache(task.hitsCacheFile, hits);
  return {parsed, hits};
}
