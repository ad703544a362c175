/**
 * The files of the index. A section's number is its place in the index, documents in the order of
 * their paths. Lists of numbers are ascending and hold differences: [3, 8, 9] is written 3, 5, 1.
 */

/** `manifest.json`, the one file whose name stays. All others are named by their content. */
export type Manifest = {
  format: 3;
  head: string;
  vocabulary: string;
  references: string;
  chunks: string[];
};

/**
 * `about.json`: what somebody must know who quotes the minutes elsewhere. No page reads it. What nobody
 * says is absent.
 */
export type About = {
  /** The site without base URL: `https://docs.example.org`. */
  site?: string;
  licenseName?: string;
  licenseUrl?: string;
  attribution?: string;
};

export type TeamHead = {
  slug: string;
  label: string;
  /** '' where it has no page. */
  permalink: string;
  /** Other words for it, as headings of calls have them. */
  names: string[];
  meetings: number;
  /** Address of the page for its next meeting, where it has one. */
  next?: string;
};

export type TopicHead = {
  slug: string;
  name: string;
  permalink: string;
  /** Strong spellings besides the name. */
  spellings: string[];
  meetings: number;
  /** Sections that name it. */
  sections: number[];
  /** Sections that hold something of a kind on it. */
  items: Record<LineKind, number[]>;
};

/** A word, folded, and those of another language or usage that mean the same. */
export type SameWords = [word: string, others: string[]][];

/** What must be known of all sections before any can be ranked or filtered. */
export type Head = {
  /** Address of the minutes with base URL, with slash: most documents lie at `base + path`. */
  base: string;
  /** What addresses end with: `/` or nothing. */
  end: string;
  /** Columns, one entry a document. */
  paths: string[];
  /** '' where it has none. */
  dates: string[];
  /** Of documents with several days: index and last day. */
  lastDays: [document: number, day: string][];
  /** Index into `teams`. */
  documentTeams: number[];
  /** '' where team and date make the title. */
  titles: string[];
  /** Address where it is not `base`, path without extension, `end`; else ''. */
  permalinks: string[];
  /** First section of each document, as differences. */
  firstSections: number[];
  /** Name of the file with the document's texts. */
  texts: string[];
  sections: number;
  /** By field: number of different terms in each section. */
  lengths: number[][];
  averageLengths: number[];
  /** Sections that hold something of a kind. */
  items: Record<LineKind, number[]>;
  teams: TeamHead[];
  topics: TopicHead[];
  sameWords: SameWords;
  /** Index of the first term of each chunk. */
  chunkStarts: number[];
};

/** All terms in order, and in how many sections each is. */
export type Vocabulary = {
  /** A capital, A for none, says how many letters a term shares with the one before; then the rest. */
  terms: string;
  /** A digit to base 36 for each: exact up to 20, above in steps of half as many again. */
  sections: string;
};

/**
 * Postings of consecutive terms, a text for each: by field, parted by bars; nothing where the term is
 * not in that field. A posting is the difference to the section before, doubled; where the term is
 * there more than once, one is added and how often follows. Numbers have base 36 and are parted by
 * blanks. As texts they take a third of the memory that lists would.
 */
export type Chunk = string[];

/** Issues, pull requests and standards, by repository ('' for standards). */
export type ReferenceFile = {
  repository: string;
  /** Address that the number is put after: `/minutes/references/…/issues/`. */
  base: string;
  numbers: string[];
  /** What the minutes call each; '' where they don't. */
  names: string[];
  /** 1 where it has a page of its own. */
  pages: (0 | 1)[];
  meetings: number[];
  /** By number: sections that name it. */
  sections: number[][];
}[];

/** A section as it is shown; `startLine` is that of its heading. */
export type SectionText = [
  anchor: string,
  heading: string,
  headingPath: string[],
  startLine: number,
  lines: LineText[],
];

/** What a line is in the minutes, if anything: a marked decision, a likely one, a marked action item, a probable one. */
export type LineKind = 'decision' | 'likely' | 'action' | 'probable';

/**
 * `topics` are those of what is marked, as indices into `Head.topics`; `nested` is how many of the
 * lines that follow belong to it, as items below a decision do.
 */
export type LineText = [
  line: number,
  text: string,
  kind?: LineKind,
  topics?: number[],
  nested?: number,
];

/** Texts of a document's sections in their order. */
export type Texts = SectionText[];

/** Differences → numbers. */
export function sumUp(differences: readonly number[]): Uint32Array {
  const numbers = new Uint32Array(differences.length);
  let sum = 0;
  differences.forEach((difference, i) => (numbers[i] = sum += difference));
  return numbers;
}

/** Ascending numbers → differences. */
export function toDifferences(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}

const LETTER_A = 65;
const LETTERS = 26;

/** Sorted terms without capitals → one text, each without what it shares with the one before. */
export function packTerms(terms: readonly string[]): string {
  let before = '';
  return terms
    .map((term) => {
      let shared = 0;
      while (shared < LETTERS - 1 && shared < term.length && term[shared] === before[shared]) {
        shared += 1;
      }
      before = term;
      return String.fromCharCode(LETTER_A + shared) + term.slice(shared);
    })
    .join('');
}

/** What `packTerms` packed. */
export function unpackTerms(packed: string): string[] {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    before = before.slice(0, part.charCodeAt(0) - LETTER_A) + part.slice(1);
    return before;
  });
}

/** Above it a digit stands for half as many again: enough to tell which words are frequent. */
const EXACT = 20;
const STEP = 1.5;

/** Counts → a digit each. */
export const packCounts = (counts: readonly number[]): string =>
  counts
    .map((count) => {
      const steps = Math.round(Math.log(Math.max(1, count / EXACT)) / Math.log(STEP));
      return Math.min(35, Math.min(count, EXACT) + steps).toString(36);
    })
    .join('');

/** What `packCounts` packed, above 20 roughly. */
export const unpackCounts = (packed: string): number[] =>
  Array.from(packed, (digit) => {
    const number = parseInt(digit, 36);
    return number <= EXACT ? number : Math.round(EXACT * STEP ** (number - EXACT));
  });
