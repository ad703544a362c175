import MiniSearch from 'minisearch';
import type {LinkedArchive} from '../../pages/site';
import {packDates} from '../documents';
import {buildHead} from './buildHead';
import {
  type Chunk,
  type Head,
  type Manifest,
  packCounts,
  packTerms,
  type Texts,
  type Vocabulary,
} from '../files';
import {buildReferenceFile} from './referenceFile';
import {type DocumentRecord, FIELDS, type SectionRecord, toRecords} from './records';
import {SAME_WORDS, selectSameWords} from './sameWords';

/** Characters of JSON in a chunk: about 10 kB when compressed, so that a word costs little. */
const CHUNK_SIZE = 20_000;

/** A file of the index: its content as JSON, and a name that says what it is. */
export type NamedContent = {name: string; json: string};

/** MiniSearch's own form of an index: by term, by field, how often in which section. */
type RawIndex = {
  index: [term: string, fields: Record<string, Record<string, number>>][];
  fieldIds: Record<string, number>;
  averageFieldLength: number[];
  fieldLength: Record<string, number[]>;
};

/**
 * The whole text as one MiniSearch index, sections numbered as in the files. Terms are cut out
 * beforehand, because identifiers and references are terms too.
 */
export function createTextIndex(sections: readonly SectionRecord[]): MiniSearch {
  const index = new MiniSearch({
    fields: [...FIELDS],
    tokenize: (text) => (text === '' ? [] : text.split('\n')),
    processTerm: (term) => term,
  });
  index.addAll(
    sections.map(({terms}, id) => ({
      id,
      ...Object.fromEntries(FIELDS.map((field) => [field, terms[field].join('\n')])),
    })),
  );
  return index;
}

function packPostings(postings: Record<string, number> = {}): string {
  let before = 0;
  return Object.entries(postings)
    .map(([id, count]) => [Number(id), count] as const)
    .sort(([a], [b]) => a - b)
    .flatMap(([id, count]) => {
      const difference = (id - before) * 2;
      before = id;
      return count > 1 ? [difference + 1, count] : [difference];
    })
    .map((number) => number.toString(36))
    .join(' ');
}

function packIndex(
  raw: RawIndex,
  chunkSize: number,
): {chunks: Chunk[]; chunkStarts: number[]; vocabulary: Vocabulary} {
  const fieldIds = FIELDS.map((field) => String(raw.fieldIds[field]));
  const entries = [...raw.index].sort(([a], [b]) => (a < b ? -1 : 1));
  const chunks: Chunk[] = [];
  const chunkStarts: number[] = [];
  let size = 0;
  const counts = entries.map(([, fields], i) => {
    const postings = fieldIds.map((field) => packPostings(fields[field])).join('|');
    if (i === 0 || size + postings.length > chunkSize) {
      chunks.push([]);
      chunkStarts.push(i);
      size = 0;
    }
    size += postings.length;
    chunks.at(-1)?.push(postings);
    return new Set(fieldIds.flatMap((field) => Object.keys(fields[field] ?? {}))).size;
  });
  const terms = packTerms(entries.map(([term]) => term));
  return {chunks, chunkStarts, vocabulary: {terms, sections: packCounts(counts)}};
}

function toTexts({sections}: DocumentRecord, topicIndex: ReadonlyMap<string, number>): Texts {
  return sections.map(({anchor, heading, headingPath, startLine, lines, kinds, nested}) => [
    anchor,
    heading,
    headingPath,
    startLine,
    lines.map(({line, text}) => {
      const {kind, topics} = kinds.get(line) ?? {};
      if (kind === undefined || topics === undefined) return [line, text];
      const own = topics.flatMap((slug) => topicIndex.get(slug) ?? []);
      const below = nested.get(line) ?? 0;
      return below > 0 ? [line, text, kind, own, below] : [line, text, kind, own];
    }),
  ]);
}

/**
 * All files of a site's index, as JSON. Pure.
 * @param toFileName content → name of its file; called once for each file.
 * @param chunkSize characters of JSON that a chunk has at most, unless one term has more.
 * @returns the manifest apart, which names the others.
 */
export function buildIndex(
  site: LinkedArchive,
  toFileName: (content: NamedContent) => string,
  chunkSize = CHUNK_SIZE,
): {manifest: Manifest; files: Map<string, string>} {
  const documents = toRecords(site);
  const sections = documents.flatMap((document) => document.sections);
  const raw = createTextIndex(sections).toJSON() as unknown as RawIndex;
  const {chunks, chunkStarts, vocabulary} = packIndex(raw, chunkSize);
  const files = new Map<string, string>();
  const add = (name: string, content: unknown): string => {
    const json = JSON.stringify(content);
    const file = toFileName({name, json});
    files.set(file, json);
    return file;
  };
  const known = new Set(raw.index.map(([term]) => term));
  const topicIndex = new Map(site.topics.map(({entry}, i) => [entry.slug, i]));
  const texts = documents.map((document) => add('text', toTexts(document, topicIndex)));
  const head: Head = {
    ...buildHead(site, documents, sections),
    texts,
    lengths: FIELDS.map((field) =>
      sections.map((_, i) => raw.fieldLength[i]?.[raw.fieldIds[field] ?? -1] ?? 0),
    ),
    averageLengths: FIELDS.map((field) => raw.averageFieldLength[raw.fieldIds[field] ?? -1] ?? 0),
    sameWords: selectSameWords(SAME_WORDS, (term) => known.has(term)),
    chunkStarts,
  };
  const manifest: Manifest = {
    format: 3,
    head: add('head', {...head, dates: packDates(head.dates, head.paths)}),
    vocabulary: add('vocabulary', vocabulary),
    references: add('references', buildReferenceFile(site, sections)),
    chunks: chunks.map((chunk) => add('words', chunk)),
  };
  return {manifest, files};
}
