import type {DocumentKind, MeetingRef, TeamRef, TopicRef, TopicWeight} from '../../model/types';
import type {MeetingRow, PageBase, SourceInfo, TocEntry} from './parts';
import type {Decision} from '../../reading/types';
import type {NamedReference} from './reference';

/** Something the reader should know about how this page came to be. */
export type Notice =
  | {kind: 'copy'; of: MeetingRef}
  | {kind: 'copies'; copies: {path: string; permalink: string}[]}
  | {kind: 'date'; claimed: string; by: 'heading' | 'file name'; shown: string}
  | {kind: 'days'; shown: string; days: {date: string; permalink: string}[]}
  | {kind: 'repaired'}
  | {kind: 'plain'}
  | {kind: 'cancelled'}
  | {kind: 'undated'}
  | {kind: 'month'};

/** What other documents have to do with one. */
export type Connections = {
  /** Where these minutes were reported in a call, and what says so. */
  reported: {meeting: MeetingRef; heading: string; anchor: string; basis: 'link' | 'date'}[];
  /** Reports of teams in this call, with the minutes they are about. */
  reports: {
    team: TeamRef;
    heading: string;
    anchor: string;
    minutes?: MeetingRef;
    basis: 'link' | 'date';
  }[];
  /** Sections that link here, with the words around the link. */
  citedBy: {
    meeting: MeetingRef;
    heading: string;
    anchor: string;
    text: string;
    /** The section here that is meant; '' for the whole. */
    target: {heading: string; id: string};
  }[];
};

type Matter = {
  /** What it is about. */
  topics: TopicRef[];
  /** Where the matter of a decision came up next. */
  next?: {meeting: MeetingRef; anchor: string};
};

/** What a meeting's page lists as marked in it. */
export type MarkedLine = Matter & {kind: 'decision' | 'action'; text: string; anchor: string};

/** What stands at a decision's own line. */
export type DecisionMark = Matter & Pick<Decision, 'evidence'>;

/** `html.body` holds the minutes, with `<minutes-decision n="N">` for the Nth of `decisions`. */
export type MeetingPage = PageBase & {
  kind: 'meeting';
  team: TeamRef;
  folder?: {label: string; permalink: string};
  year?: {year: string; permalink: string};
  documentKind: DocumentKind;
  date?: string;
  dateEnd?: string;
  descriptiveTitle?: string;
  minutesBy: string[];
  reportedBy: string[];
  topics: (TopicRef & {weight: TopicWeight})[];
  /** Stated decisions and marked action items, in the order of the text. */
  marked: MarkedLine[];
  decisions: DecisionMark[];
  toc: TocEntry[];
  older?: MeetingRef;
  newer?: MeetingRef;
  notices: Notice[];
  connections: Connections;
  source: SourceInfo;
  /** True for exact copies: the page asks search engines to index the original. */
  canonical?: string;
  /** What the minutes name, in reading order. */
  references: NamedReference[];
};

/** Documents in a folder below a team; `html.body` holds its Readme.md where there is one. */
export type FolderPage = PageBase & {
  kind: 'folder';
  team: TeamRef;
  label: string;
  date?: string;
  dateEnd?: string;
  documents: MeetingRow[];
  source?: SourceInfo;
};
