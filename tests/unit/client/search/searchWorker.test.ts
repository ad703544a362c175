import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {Question, Reply} from '../../../../plugins/minutes/client/search/connectSearch';
import {indexFilesOf, siteOf} from '../../search/sampleIndex';

const FOLDER = 'https://minutes.example/search/';
const index = indexFilesOf(
  siteOf({
    'iaas/20240102.md': '# Ubuntu\n\n- Ubuntu and Keycloak\n',
    'iaas/20240109.md': '# Kernel\n\n- Zuul\n',
  }),
  1,
);
const chunks = [...index.keys()].filter((name) => name.startsWith('words')).length;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The worker as a page meets it, and how many chunks of words it has fetched. */
async function setUp(connection?: object) {
  const fetched: string[] = [];
  const replies: Reply[] = [];
  const missing = new Set<string>();
  const scope: {onmessage?: (event: {data: Question}) => void; postMessage: unknown} = {
    postMessage: (reply: Reply) => replies.push(reply),
  };
  vi.stubGlobal('self', scope);
  vi.stubGlobal('navigator', {connection});
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.slice(FOLDER.length);
    fetched.push(name);
    const isThere = index.has(name) && ![...missing].some((kind) => name.startsWith(kind));
    return isThere ? new Response(index.get(name)) : new Response('', {status: 404});
  });
  await import('../../../../plugins/minutes/client/search/searchWorker');
  let id = 0;
  return {
    missing,
    replies,
    ask: async (method: Question['method'], ...args: unknown[]) => {
      id += 1;
      scope.onmessage?.({data: {id, folder: FOLDER, method, args}});
      await vi.advanceTimersByTimeAsync(10);
      await vi.dynamicImportSettled();
    },
    /** Long enough for all that is fetched while nobody asks. */
    rest: async () => {
      await vi.advanceTimersByTimeAsync(1000);
      await vi.dynamicImportSettled();
      await vi.advanceTimersByTimeAsync(1000);
    },
    countChunks: () => new Set(fetched.filter((name) => name.startsWith('words'))).size,
  };
}

it('answers, and fetches no more words while somebody writes', async () => {
  const worker = await setUp();
  for (const query of ['ub', 'ubu', 'ubun', 'ubunt', 'ubuntu']) {
    await worker.ask('search', {query});
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(worker.replies.map(({error}) => error)).toEqual(Array(5).fill(undefined));
  expect(worker.countChunks()).toBeLessThan(chunks);
});

it('fetches all words when nothing is asked for a moment, and then needs no network', async () => {
  const worker = await setUp();
  await worker.ask('search', {query: 'ubuntu'});
  await worker.rest();
  expect(worker.countChunks()).toBe(chunks);
  ['words', 'manifest'].forEach((kind) => worker.missing.add(kind));
  await worker.ask('search', {query: 'zuul'});
  expect(worker.replies.at(-1)).toMatchObject({result: {total: 1}});
});

it('corrects a misspelt word also in the first question', async () => {
  const worker = await setUp();
  await worker.ask('search', {query: 'keycloka '});
  expect(worker.replies).toMatchObject([
    {result: {total: 1, corrections: [{from: 'keycloka', to: ['keycloak']}]}},
  ]);
});

it('fetches nothing ahead for a glance at the panel', async () => {
  const worker = await setUp();
  await worker.ask('jump', '');
  await worker.rest();
  expect(worker.countChunks()).toBe(0);
});

it.each([{saveData: true}, {effectiveType: '3g'}])(
  'fetches nothing ahead where a reader saves data or waits long for them: %j',
  async (connection) => {
    const worker = await setUp(connection);
    await worker.ask('search', {query: 'ubuntu'});
    await worker.rest();
    expect(worker.countChunks()).toBeLessThan(chunks);
  },
);

it('says which file could not be had, and answers again once it can', async () => {
  const worker = await setUp();
  worker.missing.add('words');
  await worker.ask('search', {query: 'ubuntu'});
  expect(worker.replies.at(-1)?.error).toMatch(/^words.*404/);
  await worker.rest();
  worker.missing.clear();
  await worker.ask('search', {query: 'ubuntu'});
  expect(worker.replies.at(-1)).toMatchObject({result: {total: 1}});
});
