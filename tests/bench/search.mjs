/**
 * Measures searches as a reader meets them: bytes and time until the first result, time from a key
 * to the painted list, memory, and how well judged queries are answered.
 *
 * As a program: node tests/bench/search.mjs ours,easyops,pagefind,pagefindNow,tenfold prints what
 * some of them give on what was built before, with the slowest keys.
 */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright';
import {BROWSER_ARGUMENTS, findBrowser} from '../browser.mjs';
import {buildPagefind, ENGINES, PAGEFIND_LONG} from './searchEngines.mjs';
import {
  addProbe,
  measureMemory,
  readPainted,
  settle,
  takeWorkerTime,
  watchList,
} from './searchProbe.mjs';
import {chooseTyped, QUERIES, readQueries, score} from './searchQueries.mjs';
import {serveCompressed} from './searchServer.mjs';
import {repository, SITES} from './sites.mjs';
import {buildTenfold, TENFOLD_INDEX} from './tenfold.mjs';

/** The query that bytes are counted for, and the pause between its keys: a fast typist. */
export const SAMPLE_QUERY = 'status page';
export const KEY_PAUSE_MS = 150;
/** How many times slower the CPU of pages is made. */
const THROTTLE = 4;
/** How often the first result is waited for; the median counts. */
const COLD_RUNS = 3;
/** In how many sessions each key is typed; its median counts, as a shared machine stumbles now and then. */
const KEY_RUNS = 3;

/** This site with the index of the tenfold archive. */
const TENFOLD = {
  ...ENGINES.ours,
  mounts: {'/assets/minutes/search/': TENFOLD_INDEX, ...ENGINES.ours.mounts},
  index: TENFOLD_INDEX,
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The value that a share of the others does not exceed. */
function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Calls `use` with a page that was never opened before, at rest, with its CPU throttled. */
async function withPage(browser, server, engine, throttle, use) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const page = await context.newPage();
    await addProbe(page);
    await page.goto(server.address + engine.page, {waitUntil: 'networkidle'});
    // Docusaurus says so once a page answers to keys.
    await page.waitForSelector('html[data-has-hydrated=true]');
    await page.mouse.move(2, 890);
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', {rate: throttle});
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Opens the search and waits until it can be typed into. */
async function open(page, engine) {
  await engine.open(page);
  await page.waitForFunction((input) => document.activeElement?.matches(input), engine.input);
  await watchList(page, engine.list);
}

const paste = (page, text) => page.keyboard.insertText(text);

/**
 * Bytes and requests until the list for the sample query is painted; what is fetched afterwards, while
 * nobody waits, is `later`.
 */
async function measureBytes(page, server, engine, isTyped) {
  server.requests.length = 0;
  await open(page, engine);
  if (isTyped) {
    await page.keyboard.type(SAMPLE_QUERY, {delay: KEY_PAUSE_MS});
  } else {
    await paste(page, SAMPLE_QUERY);
  }
  await page.waitForSelector(engine.hit);
  await settle(page, server);
  const painted = await readPainted(page);
  const requests = server.requests.filter(({at}) => at <= painted);
  const count = (list) => sum(list.map(({bytes}) => bytes));
  return {bytes: count(requests), later: count(server.requests) - count(requests), requests};
}

/** Milliseconds from opening the search to the first hit, the query being pasted at once. */
async function measureCold(page, engine) {
  const started = await page.evaluate(() => performance.now());
  await open(page, engine);
  await paste(page, SAMPLE_QUERY);
  const ended = await page.waitForFunction(
    (hit) => document.querySelector(hit) && performance.now(),
    engine.hit,
    {polling: 'raf', timeout: 60_000},
  );
  return (await ended.jsonValue()) - started;
}

/** So long a key is held down; to let it go is an event of its own, which is not what is measured. */
const HELD_MS = 80;

async function press(page, key) {
  if (!/^[ -~]$/.test(key)) {
    return paste(page, key);
  }
  await page.keyboard.down(key);
  await page.waitForTimeout(HELD_MS);
  return page.keyboard.up(key);
}

/** Types queries key by key, each key after the answer to the one before. */
async function measureKeys(page, server, engine, queries) {
  const before = await measureMemory(page);
  await open(page, engine);
  await settle(page, server);
  const keys = [];
  for (const query of queries) {
    for (let i = 0; i < query.length; i += 1) {
      await takeWorkerTime(page);
      await press(page, query[i]);
      const time = await settle(page, server);
      keys.push({text: query.slice(0, i + 1), time, worker: await takeWorkerTime(page)});
    }
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await settle(page, server);
  }
  const after = await measureMemory(page);
  return {keys, memory: {before, after}};
}

/** What is listed for each query in the search's own interface, as `{path, anchor}`. */
async function listAll(page, server, engine, queries) {
  const files = new Set(
    fs.readdirSync(SITES.faster.archive, {recursive: true}).filter((file) => file.endsWith('.md')),
  );
  const {listHits} = engine;
  await open(page, engine);
  await settle(page, server);
  const answers = [];
  for (const {q} of queries) {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await settle(page, server);
    await paste(page, q);
    await settle(page, server);
    answers.push(await listHits(page, files));
  }
  return answers;
}

/** What this site answers on the command line, which is the engine of its panel. */
function askOurs(queries) {
  const program = path.join(repository, 'plugins/minutes/bin/minutes.cjs');
  const output = execFileSync(
    process.execPath,
    [program, 'search', '--json', '--limit', '10', '--site', SITES.ours.build],
    {
      cwd: repository,
      input: queries.map(({q}) => `${q}\n`).join(''),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).results);
}

/** Starts a browser and a server; ends both after `use`. */
async function withBrowser({mounts, index}, use) {
  const server = await serveCompressed(mounts, index);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    // Memory is measured at once instead of after the next garbage collection.
    args: [...BROWSER_ARGUMENTS, '--enable-blink-features=ForceEagerMeasureMemory'],
  });
  try {
    return await use(browser, server);
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Measures one search. Bytes are counted at full speed, everything else with the page's CPU throttled.
 * @param throttle how many times slower the page's CPU is made.
 * @param queries judged ones; without them nothing is typed and nothing scored.
 */
async function measureEngine(engine, {throttle, queries, isScored}) {
  return withBrowser(engine, async (browser, server) => {
    const visit = (use, rate = throttle) => withPage(browser, server, engine, rate, use);
    // Unmeasured: the server compresses what it will send.
    await visit((page) => measureBytes(page, server, engine, true), 1);

    const typed = await visit((page) => measureBytes(page, server, engine, true), 1);
    const pasted = await visit((page) => measureBytes(page, server, engine, false), 1);
    const colds = [];
    for (let i = 0; i < COLD_RUNS; i += 1) {
      colds.push(await visit((page) => measureCold(page, engine)));
    }
    const result = {typed, pasted, cold: median(colds)};
    if (!queries) {
      return result;
    }
    const texts = chooseTyped(queries).map(({q}) => q);
    const runs = [];
    for (let i = 0; i < KEY_RUNS; i += 1) {
      runs.push(await visit((page) => measureKeys(page, server, engine, texts)));
    }
    Object.assign(result, {memory: runs[0].memory, keys: combineRuns(runs)});
    result.times = {
      ...summarizeKeys(result.keys, throttle),
      sessions: runs.map(({keys}) => summarizeKeys(keys, throttle).p95),
    };
    if (isScored) {
      const list = engine === ENGINES.pagefind ? PAGEFIND_LONG : engine;
      result.scores = score(
        queries,
        list.listHits
          ? await visit((page) => listAll(page, server, list, queries), 1)
          : askOurs(queries),
      );
    }
    return result;
  });
}

/**
 * Each key with the median of its times; of two the longer. It counts as a change of the list where
 * it was one in most sessions.
 */
function combineRuns(runs) {
  return runs[0].keys.map(({text}, i) => {
    const changes = runs
      .map(({keys}) => keys[i])
      .filter(({time}) => time !== undefined)
      .sort((a, b) => a.time - b.time);
    const isChange = changes.length * 2 > runs.length;
    return isChange ? changes[Math.floor(changes.length / 2)] : {text, worker: 0};
  });
}

/** Times of the keys that changed the list; with the worker's share as if it were throttled too. */
function summarizeKeys(keys, throttle) {
  const changed = keys.filter(({time}) => time !== undefined);
  const times = changed.map(({time}) => time);
  const slowed = changed.map(({time, worker}) => time + worker * (throttle - 1));
  return {
    keys: keys.length,
    changed: changed.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    slowedP50: percentile(slowed, 0.5),
    slowedP95: percentile(slowed, 0.95),
  };
}

/**
 * Measures all searches side by side, and this one on the tenfold archive.
 * @param archive absolute path of the archive that the sites were built from.
 */
export async function measureSearch(archive) {
  const queries = readQueries();
  const say = (text) => console.log(`${new Date().toISOString().slice(11, 19)} Search: ${text}`);
  if (!queries) {
    say(`no judged queries at ${QUERIES}; name a file in MINUTES_QUERIES to type and score them`);
  }
  const load = os.loadavg()[0];
  say('Pagefind indexes the docs site');
  buildPagefind();
  const engines = {};
  for (const [name, engine] of Object.entries(ENGINES)) {
    say(engine.title);
    const isScored = name !== 'pagefindNow';
    engines[name] = await measureEngine(engine, {throttle: THROTTLE, queries, isScored});
  }
  say('tenfold archive and its index');
  const documents = await buildTenfold(archive);
  say('on the tenfold archive');
  const tenfold = await measureEngine(TENFOLD, {throttle: 1, queries, isScored: false});
  return {load, throttle: THROTTLE, keyRuns: KEY_RUNS, engines, tenfold: {documents, ...tenfold}};
}

async function print(names) {
  for (const name of names) {
    const engine = name === 'tenfold' ? TENFOLD : ENGINES[name];
    const throttle = name === 'tenfold' ? 1 : THROTTLE;
    const isScored = !['tenfold', 'pagefindNow'].includes(name);
    const result = await measureEngine(engine, {throttle, queries: readQueries(), isScored});
    const {typed, pasted, cold, times, memory, scores, keys = []} = result;
    console.log(name, {
      typed: typed.bytes,
      later: typed.later,
      pasted: pasted.bytes,
      cold,
      ...times,
      ...memory,
    });
    typed.requests.forEach((request) => console.log(request.bytes, request.path));
    console.log(scores);
    keys
      .filter(({time}) => time > 50)
      .sort((a, b) => b.time - a.time)
      .slice(0, 20)
      .forEach(({text, time, worker}) => console.log(text, Math.round(time), Math.round(worker)));
  }
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await print((process.argv[2] ?? 'ours').split(','));
}
