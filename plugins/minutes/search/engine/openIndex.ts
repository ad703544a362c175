import {unpackDates} from '../documents';
import {type DayRange, readDays} from './dates';
import {
  type Chunk,
  type Head,
  type LineKind,
  type Manifest,
  type ReferenceFile,
  sumUp,
  type Texts,
  unpackCounts,
  unpackTerms,
  type Vocabulary,
} from '../files';
import {listRecencies} from './recency';
import {indexSameWords} from './sameWords';
import {indexSpellings} from './topicSpellings';

/** Gets a file of the index as parsed JSON. @throws where it can't be had. */
export type Load = (name: string) => Promise<unknown>;

/** So much is kept at hand, because the next key will want it again; memory is scarce on phones. */
const KEPT_TEXTS = 80;
const KEPT_POSTINGS = 200;
/** So many chunks are loaded ahead: about 1 MB as sent. Of a larger archive it is what fits. */
const CHUNKS_AHEAD = 100;

const SPACE = 32;
const DIGIT_0 = 48;
const LETTER_A = 97;

/** Where a term stands in one field. */
export type Postings = {sections: Uint32Array; counts: Uint16Array};

export type SearchIndex = {
  head: Head;
  /** All terms, sorted by their code units. */
  terms: string[];
  /** By term: number of sections that have it. */
  frequencies: number[];
  /** Index of a document by section. */
  documentOf: Uint32Array;
  /** First section of each document. */
  firstSections: Uint32Array;
  /** First and last day by document; undefined where undated. */
  days: (DayRange | undefined)[];
  /** By document: what its age makes its sections count. */
  recencies: number[];
  /** Sections that hold something of a kind. */
  items: Record<LineKind, ReadonlySet<number>>;
  /** By topic: sections. */
  topicSections: Uint32Array[];
  /** By topic: sections that hold something of a kind on it. */
  topicItems: Record<LineKind, Uint32Array>[];
  /** Names and other spellings of topics, written in one → index of the topic. */
  topicOfSpelling: Map<string, number>;
  /** Folded word → words that mean the same, folded. */
  sameWords: ReadonlyMap<string, readonly string[]>;
  /** Index of a term, or -1. */
  find: (term: string) => number;
  /** Indices of the terms with that beginning; end exclusive. */
  findPrefix: (prefix: string) => [start: number, end: number];
  /** Makes `postings` of these terms available. */
  loadTerms: (terms: readonly number[]) => Promise<void>;
  /** By field. @throws where the term's chunk has not been loaded. */
  postings: (term: number) => Postings[];
  /** Makes those of a further chunk available. @returns false where no more are to be loaded ahead. */
  loadMore: () => Promise<boolean>;
  loadTexts: (document: number) => Promise<Texts>;
  loadReferences: () => Promise<ReferenceFile>;
};

const mapKinds = <T>(
  {decision, likely, action, probable}: Record<LineKind, number[]>,
  read: (places: number[]) => T,
): Record<LineKind, T> => ({
  decision: read(decision),
  likely: read(likely),
  action: read(action),
  probable: read(probable),
});

/** First place in a sorted list that is not below `wanted`. */
function lowerBound<T extends string | number>(sorted: readonly T[], wanted: T): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers of a packed list, read digit by digit: lists can be long and are read with each key. */
function readNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let i = 0; i < packed.length; i += 1) {
    const code = packed.charCodeAt(i);
    if (code === SPACE) {
      numbers.push(number);
      number = 0;
    } else {
      number = number * 36 + (code < LETTER_A ? code - DIGIT_0 : code - LETTER_A + 10);
    }
  }
  if (packed !== '') numbers.push(number);
  return numbers;
}

function unpackPostings(packed: string): Postings {
  const numbers = readNumbers(packed);
  const sections = new Uint32Array(numbers.length);
  const counts = new Uint16Array(numbers.length);
  let length = 0;
  let section = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    const code = numbers[i] as number;
    section += code >> 1;
    sections[length] = section;
    counts[length] = code & 1 ? (numbers[(i += 1)] as number) : 1;
    length += 1;
  }
  return {sections: sections.subarray(0, length), counts: counts.subarray(0, length)};
}

/** Which chunk holds a term. */
const findChunk = (starts: readonly number[], term: number): number =>
  lowerBound(starts, term + 1) - 1;

/**
 * Keeps what was loaded, the last `most` of it; what failed is tried again when next asked for.
 */
function memoize<K, V>(get: (key: K) => Promise<V>, most = Infinity): (key: K) => Promise<V> {
  const known = new Map<K, Promise<V>>();
  return (key) => {
    const promise = known.get(key) ?? get(key);
    known.delete(key);
    known.set(key, promise);
    promise.catch(() => known.delete(key));
    if (known.size > most) known.delete(known.keys().next().value as K);
    return promise;
  };
}

/**
 * Opens an index: reads what all queries need, and the rest when asked for.
 * @throws whatever `load` throws for manifest, head or vocabulary.
 */
export async function openIndex(load: Load): Promise<SearchIndex> {
  const manifest = (await load('manifest.json')) as Manifest;
  if (manifest.format !== 3) {
    throw new Error(
      `The search index has format ${manifest.format as number}; this page reads format 3.`,
    );
  }
  const [packed, vocabulary] = (await Promise.all([
    load(manifest.head),
    load(manifest.vocabulary),
  ])) as [Omit<Head, 'dates'> & {dates: (string | 0)[]}, Vocabulary];
  const head: Head = {...packed, dates: unpackDates(packed.dates, packed.paths)};
  const terms = unpackTerms(vocabulary.terms);
  const firstSections = sumUp(head.firstSections);
  const days = head.dates.map(readDays);
  for (const [document, last] of head.lastDays) {
    const {first} = days[document] ?? {};
    if (first !== undefined && first <= last) days[document] = {first, last};
  }
  const documentOf = new Uint32Array(head.sections);
  firstSections.forEach((first, document) =>
    documentOf.fill(document, first, firstSections[document + 1] ?? head.sections),
  );

  const chunks = new Map<number, Chunk>();
  const unpacked = new Map<number, Postings[]>();
  const loadChunk = memoize(async (chunk: number) => {
    chunks.set(chunk, (await load(manifest.chunks[chunk] as string)) as Chunk);
  });
  const loadTexts = memoize(
    async (document: number) => (await load(head.texts[document] as string)) as Texts,
    KEPT_TEXTS,
  );
  const loadReferences = memoize(
    async (_: 'all') => (await load(manifest.references)) as ReferenceFile,
  );

  return {
    head,
    terms,
    frequencies: unpackCounts(vocabulary.sections),
    documentOf,
    firstSections,
    days,
    recencies: listRecencies(head.dates),
    items: mapKinds(head.items, (places) => new Set(sumUp(places))),
    topicOfSpelling: indexSpellings(head.topics),
    sameWords: indexSameWords(head.sameWords),
    topicSections: head.topics.map(({sections}) => sumUp(sections)),
    topicItems: head.topics.map(({items}) => mapKinds(items, sumUp)),
    find(term) {
      const at = lowerBound(terms, term);
      return terms[at] === term ? at : -1;
    },
    findPrefix: (prefix) => [lowerBound(terms, prefix), lowerBound(terms, `${prefix}\uffff`)],
    async loadTerms(wanted) {
      const needed = new Set(wanted.map((term) => findChunk(head.chunkStarts, term)));
      await Promise.all(Array.from(needed).map(loadChunk));
    },
    async loadMore() {
      const ahead = manifest.chunks.slice(0, CHUNKS_AHEAD);
      const next = ahead.findIndex((_, chunk) => !chunks.has(chunk));
      if (next >= 0) await loadChunk(next);
      return next >= 0;
    },
    postings(term) {
      const known = unpacked.get(term);
      if (known) return known;
      const chunk = findChunk(head.chunkStarts, term);
      const packed = chunks.get(chunk)?.[term - (head.chunkStarts[chunk] as number)];
      if (packed === undefined) {
        throw new Error(`Chunk ${chunk} of the search index has not been loaded.`);
      }
      const postings = packed.split('|').map(unpackPostings);
      if (unpacked.size >= KEPT_POSTINGS) unpacked.clear();
      unpacked.set(term, postings);
      return postings;
    },
    loadTexts,
    loadReferences: () => loadReferences('all'),
  };
}
