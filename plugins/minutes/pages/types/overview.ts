/** Pages that lead to others. */
import type {Span} from '../../model/span';
import type {TeamRef, TopicRef} from '../../model/types';
import type {MeetingRow, PageBase} from './parts';
import type {TeamKind} from '../../registry/types';

export type TeamSummary = TeamRef &
  Span & {
    purpose: string;
    teamKind: TeamKind;
    state: 'active' | 'former';
    count: number;
  };

export type TopicSummary = TopicRef &
  Span & {
    category: string;
    summary: string;
    meetings: number;
  };

export type ArchiveState = Span & {
  documents: number;
  copies: number;
  commit?: string;
  commitUrl?: string;
  repository?: string;
};

/** A year's page, and how much it lists. */
export type YearRef = {year: string; permalink: string; count: number};

/** Topics of the registry's categories, by name. */
export type TopicCategory = {category: string; topics: TopicSummary[]};

/** A list of all there is of something. */
export type Way = {kind: string; label: string; permalink: string};

/** `html.activity` holds the chart of months and teams; `html.spark-<topic slug>` the sparklines. */
export type HomePage = PageBase & {
  kind: 'home';
  ways: Way[];
  latest: MeetingRow[];
  inMotion: (TopicRef & {sections: number})[];
  teams: TeamSummary[];
  categories: TopicCategory[];
  years: YearRef[];
  state: ArchiveState;
};

export type TeamsPage = PageBase & {kind: 'teams'; teams: TeamSummary[]};

export type TopicsPage = PageBase & {
  kind: 'topics';
  categories: TopicCategory[];
};

export type YearsPage = PageBase & {
  kind: 'years';
  years: YearRef[];
};

export type YearPage = PageBase & {
  kind: 'year';
  year: string;
  older?: {year: string; permalink: string};
  newer?: {year: string; permalink: string};
  count: number;
  /** Newest month first; `YYYY-MM`. */
  months: {month: string; meetings: MeetingRow[]}[];
};

/** A query to begin with; its kind says what it shows. */
export type SearchExample = {
  kind: 'words' | 'phrase' | 'decision' | 'team' | 'reference' | 'standard';
  query: string;
};

/** The search. What it finds comes from the index; here stand ways that need none, and examples. */
export type SearchPage = PageBase & {
  kind: 'search';
  ways: Way[];
  examples: SearchExample[];
};
