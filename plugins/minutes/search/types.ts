/**
 * What a search is asked and what it answers, and the files it is answered from. Shared by the
 * build, the worker in the browser and the command line; imports nothing.
 */

// ---------------------------------------------------------------------------
// Question and answer

export type SearchRequest = {
  /** As the reader wrote it: words, "phrases", -word and operators such as `team:iaas`. */
  query: string;
  /** True: search what is written, without correction or other spellings. */
  exact?: boolean;
  sort?: 'relevance' | 'date';
  /** How many hits to give, texts included (default 10). */
  limit?: number;
  /** True: facets and months are wanted, and a phrase is looked for in all documents. */
  full?: boolean;
};

/** A part of the query that can't be understood: shown to the reader rather than ignored. */
export type QueryProblem = {
  /** As written: `after:yesterday`. */
  text: string;
  /** Where it stands in the query, in UTF-16 units; end exclusive. */
  start: number;
  end: number;
  reason:
    | 'unknown operator'
    | 'unknown team'
    | 'unknown topic'
    | 'unknown reference'
    | 'not a date'
    | 'unknown kind'
    | 'nothing after the colon'
    | 'open quote'
    | 'no such or'
    | 'no nearness'
    | 'no brackets';
  /** What would be allowed here, for example `team:iaas`; at most five. */
  suggestions: string[];
};

/** From where to where in a text something is marked, in UTF-16 units; end exclusive. */
export type Range = [start: number, end: number];

export type SearchHit = {
  /** Path in the archive with extension: `iaas/20230125.md`. */
  path: string;
  /** Anchor of the section as on GitHub; '' for what stands before the first heading. */
  anchor: string;
  /** '' before the first heading. */
  heading: string;
  headingMarks: Range[];
  /** Headings it lies below, outermost first. */
  headingPath: string[];
  /** ISO day or `YYYY-MM`; absent where undated. */
  date?: string;
  /** Slug of the team. */
  team: string;
  teamLabel: string;
  /** Title of the document. */
  title: string;
  /** Address of the document with base URL, without anchor. */
  page: string;
  /** Address of the section: `page` with anchor. */
  permalink: string;
  /** The line (list item or paragraph, whole) that fits best; absent where only the heading does. */
  line?: {
    line: number;
    text: string;
    marks: Range[];
    /** What the line itself is marked as. */
    kind?: 'decision' | 'likely' | 'action' | 'probable';
    /** The line before, where this one is no more than an address. */
    before?: string;
    /** Lines that belong to it: the items below a decision. */
    nested?: {text: string; marks: Range[]}[];
  };
  /** The surest decision and action item of the section. */
  decision?: 'stated' | 'likely';
  action?: 'marked' | 'probable';
  score: number;
  /** True where the text could not be loaded: heading, anchor and line are missing. */
  incomplete?: true;
};

export type FacetName = 'team' | 'year' | 'topic' | 'kind';

export type FacetValue = {
  /** What follows the operator: `iaas`, `2024`, `status-page`, `decision`. */
  value: string;
  /** The operator that filters for it as the query writes it: `team:iaas`, `on:2024`. */
  operator: string;
  label: string;
  /** How many of the hits there would be with it; never 0. */
  count: number;
  /** True where the query has this operator. */
  chosen: boolean;
};

/** A time that a query names in words. */
export type Period = {
  /** As written: `summer 2023`. */
  text: string;
  /** Days, both inclusive. */
  first: string;
  last: string;
};

export type SearchAnswer = {
  query: string;
  problems: QueryProblem[];
  /** Words that are in no minutes, and what was searched for instead. */
  corrections: {from: string; to: string[]}[];
  /** Other spellings that were searched for besides: "also: statuspage, status-page". */
  also: {word: string; spellings: string[]}[];
  /** Words of the query, as written, that no hit was asked to have: else nothing would be found. */
  leftOut: string[];
  /** The time that was searched alone, because the query names it in words. */
  period?: Period;
  /** True where there is only a letter or two so far, which is too little to look for. */
  begun?: true;
  /** How many sections there are, and in how many documents. */
  total: number;
  documents: number;
  /** True where `total` counts only what has been looked at (a phrase, not `full`). */
  atLeast: boolean;
  hits: readonly SearchHit[];
  /** Words to be marked in the text a hit leads to, folded as by `search/fold`. */
  marks: string[];
  /** Only where `full`; most frequent first, years newest first. */
  facets?: Record<FacetName, FacetValue[]>;
  /** Only where `full`: months with hits, oldest first (`2024-05`). */
  months?: {month: string; count: number}[];
  /** Hits whose document has no date (only where `full`). */
  undated?: number;
};

export type JumpKind =
  'team' | 'topic' | 'meeting' | 'next' | 'decisions' | 'actions' | 'reference' | 'standard';

/** A page to go straight to. */
export type JumpHit = {
  kind: JumpKind;
  /** '' where its kind says it all: the list of all decisions. */
  title: string;
  marks: Range[];
  permalink: string;
  /** The spelling that was found, where it is not the title: "statuspage". */
  alias?: string;
  /** How many meetings it has (team, topic, reference). */
  count?: number;
  date?: string;
  /**
   * Why minutes are offered that are not what was asked for. `before`, `after`: there are none of that
   * day, and these are the nearest. `only`: no others name the reference, which has no page.
   */
  why?: 'before' | 'after' | 'only';
};

/** What the query could go on as: the whole query with the completion in it. */
export type Completion = {
  query: string;
  /** What is added or replaced: `team:iaas`, `zitadel`. */
  text: string;
  /** A word about it: "Team IaaS", "decisions marked in the minutes". */
  hint?: string;
};

/** All that is shown of a query. */
export type Findings = {
  answer: SearchAnswer;
  jumps: JumpHit[];
  completions: Completion[];
};

/** The engine as the page sees it; in the browser it runs in a worker. */
export type SearchEngine = {
  /** All at once, because each message to a page costs it time. `jumps`, `completions`: how many. */
  ask: (request: SearchRequest, limits: {jumps: number; completions: number}) => Promise<Findings>;
  /** @throws where a file of the index can't be had. */
  search: (request: SearchRequest) => Promise<SearchAnswer>;
  /** Pages whose name fits, best first. */
  jump: (query: string, limit?: number) => Promise<JumpHit[]>;
  /** How the word or operator at the end of the query could go on. */
  complete: (query: string, limit?: number) => Promise<Completion[]>;
};
