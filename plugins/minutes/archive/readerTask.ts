import fs from 'node:fs';
import {workerData} from 'node:worker_threads';
import {inFile} from '../reading/inFile';
import {readMinutes} from '../reading/readMinutes';
import {readPlainMinutes} from '../reading/readPlainMinutes';
import {REMOVED} from '../reading/masking/createMask';
import type {Privacy} from '../reading/privacy';
import {createTopicMatcher} from '../registry/topicMatcher';
import type {Words} from '../reading/words';
import type {ParsedMinutes} from '../reading/types';
import type {TopicEntry, TopicHit} from '../registry/types';
import {readCache, writeCache} from './cache';

/** What all tasks of a worker share. */
export type ReaderSetup = {privacy: Privacy; words: Words; topics: TopicEntry[]};

export type ReaderTask = {
  absolutePath: string;
  parsedCacheFile: string;
  hitsCacheFile: string;
  /** What is asked to be removed: all of it, or sections by heading or anchor. */
  removed: 'all' | readonly string[];
  /** Set after a first try that took too long or ended the worker. */
  plain?: string;
};

export type ReaderResult = {parsed: ParsedMinutes; hits: TopicHit[]};

const setup = workerData as ReaderSetup;
const matchTopics = createTopicMatcher(setup.topics);

function readAnew({absolutePath, parsedCacheFile, removed, plain}: ReaderTask): ParsedMinutes {
  const {privacy, words} = setup;
  const isWhole = removed !== 'all';
  const bytes = isWhole ? fs.readFileSync(absolutePath) : Buffer.from(REMOVED);
  const asked = {privacy, removed: isWhole ? removed : []};
  const parsed =
    plain === undefined
      ? readMinutes(bytes, {...asked, words})
      : readPlainMinutes(bytes, {...asked, reason: plain});
  writeCache(parsedCacheFile, parsed);
  return parsed;
}

/**
 * Reads one file of the archive, in a worker thread, and keeps the result in the cache. What a
 * second try gives up is not kept: the next build tries again and says so again.
 */
export default function readerTask(task: ReaderTask): ReaderResult {
  const known = readCache<ParsedMinutes>(task.parsedCacheFile);
  if (known && task.plain !== undefined) {
    // The text was read, so it was the search for topics that did not end.
    const message = `The search for topics did not end (${task.plain}). Simplify the regular expressions in topics.yml, or shorten the lines of this file.`;
    const problem = inFile('topics-not-searched', 'warning', 0, message);
    return {parsed: {...known, problems: [...known.problems, problem]}, hits: []};
  }
  const parsed = known ?? readAnew(task);
  const hits = parsed.plain ? [] : matchTopics(parsed);
  writeCache(task.hitsCacheFile, hits);
  return {parsed, hits};
}
