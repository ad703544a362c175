#!/usr/bin/env node
/**
 * A tenfold archive and its search index: nine more copies of every document, on other days, with 5 %
 * of the words replaced by others of the archive and 2 % misspelt, so that the vocabulary grows as
 * that of a community that goes on meeting does. The same each time.
 *
 * As a program: node tests/bench/tenfold.mjs (archive in MINUTES_ARCHIVE, result in .work/tenfold;
 * another number of copies in MINUTES_COPIES).
 */
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {repository, work} from './sites.mjs';

const COPIES = Number(process.env.MINUTES_COPIES ?? 10);
const REPLACED = 0.05;
const MISSPELT = 0.02;
const DAY = 86_400_000;
/** By how many days a copy lies after the one before. */
const STEP = 180;

const directory = path.join(work, 'tenfold');
const archiveCopy = path.join(directory, 'archive');
const outDir = path.join(directory, 'build');
/** The index of the tenfold archive, in place of a site's `assets/minutes/search`. */
export const TENFOLD_INDEX = path.join(outDir, 'assets/minutes/search');

/** Addresses stay; everything else of three letters or more is a word. */
const WORDS = /https?:\S+|\p{L}{3,}/gu;
/** Without these headings, handles of participants would become text that is searched. */
const KEPT = /^(?:participants?|attendees|participation|present|teilnehmer\p{L}*)$/iu;
const DATES = /(?<!\d)(20\d\d)(-?)(\d\d)\2(\d\d)(?!\d)/g;

/** Random numbers from 0 to 1, the same each time (mulberry32). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shiftDates(text, days) {
  return text.replace(DATES, (written, year, dash, month, day) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const isDate = date.getUTCMonth() === Number(month) - 1;
    const [iso] = new Date(date.getTime() + days * DAY).toISOString().split('T');
    return isDate ? iso.replaceAll('-', dash) : written;
  });
}

/** A letter left out, doubled, or two swapped. */
function misspell(word, random) {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const ways = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at] + word.slice(at),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ];
  return ways[Math.floor(random() * ways.length)];
}

function changeWords(text, words, random) {
  return text.replace(WORDS, (word) => {
    if (word.includes(':') || KEPT.test(word)) {
      return word;
    }
    const chance = random();
    if (chance < REPLACED) {
      return words[Math.floor(random() * words.length)];
    }
    return chance < REPLACED + MISSPELT ? misspell(word, random) : word;
  });
}

/** A path that is still free, on the days after where the shifted one is taken. */
function placeCopy(file, copy, taken) {
  for (let days = copy * STEP; days < (copy + 2) * STEP; days += 1) {
    const shifted = shiftDates(file, days);
    const free = shifted === file ? file.replace(/(\.md)$/, `-${copy + 1}$1`) : shifted;
    if (!taken.has(free)) {
      return {file: free, days};
    }
  }
  throw new Error(`No free day for copy ${copy} of ${file}.`);
}

/** Writes the tenfold archive; only Markdown, for nothing else is searched. */
function writeArchive(source) {
  const documents = fs
    .readdirSync(source, {recursive: true})
    .filter((file) => file.endsWith('.md') && fs.lstatSync(path.join(source, file)).isFile())
    .sort()
    .map((file) => ({file, text: fs.readFileSync(path.join(source, file), 'utf8')}));
  const words = documents.flatMap(({text}) =>
    (text.match(WORDS) ?? []).filter((word) => !word.includes(':')),
  );
  const random = createRandom(10);
  const taken = new Set(documents.map(({file}) => file));
  fs.rmSync(archiveCopy, {recursive: true, force: true});
  const write = (file, text) => {
    fs.mkdirSync(path.join(archiveCopy, path.dirname(file)), {recursive: true});
    fs.writeFileSync(path.join(archiveCopy, file), text);
  };
  documents.forEach(({file, text}) => write(file, text));
  for (let copy = 1; copy < COPIES; copy += 1) {
    for (const {file, text} of documents) {
      const place = placeCopy(file, copy, taken);
      taken.add(place.file);
      write(place.file, shiftDates(changeWords(text, words, random), place.days));
    }
  }
  return taken.size;
}

/** Indexes it with the plugin as a site runs it, without any pages. */
async function writeTenfoldIndex() {
  const require = createRequire(path.join(repository, 'package.json'));
  const {default: createPlugin, validateOptions} = require('docusaurus-plugin-minutes');
  const {normalizePluginOptions: validate} = require('@docusaurus/utils-validation');
  const plugin = createPlugin(
    {
      siteDir: directory,
      generatedFilesDir: path.join(directory, '.docusaurus'),
      baseUrl: '/',
      siteConfig: {url: 'https://minutes.example.org', trailingSlash: true},
    },
    validateOptions({
      validate,
      options: {path: archiveCopy, preset: 'scs'},
    }),
  );
  await plugin.postBuild({outDir, content: await plugin.loadContent()});
}

/**
 * Makes the tenfold archive and its index.
 * @param source absolute path of the archive.
 * @returns the number of documents.
 */
export async function buildTenfold(source) {
  const documents = writeArchive(source);
  await writeTenfoldIndex();
  return documents;
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const source = process.env.MINUTES_ARCHIVE ?? '../shared/minutes-archive';
  console.log(`${await buildTenfold(path.resolve(repository, source))} documents`);
}
