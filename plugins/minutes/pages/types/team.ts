import type {Span} from '../../model/span';
import type {MeetingRef, TeamRef} from '../../model/types';
import type {ActionView, DecisionView} from './items';
import type {Excerpt, MeetingRow, PageBase, TopicCount} from './parts';
import type {NamedReference} from './reference';
import type {TeamKind} from '../../registry/types';

/**
 * A team in a line, with the first and last day (or month) of its minutes. `permalink` is '' where
 * the archive has nothing of it.
 */
export type LineageTeam = TeamRef & Span;

/** One team's work went over to another. */
export type LineageView = {
  from: LineageTeam;
  to: LineageTeam;
  /** [] = by dates only. Without `permalink` the archive has no such minutes; `title` is their path. */
  sources: {permalink?: string; title: string; quote: string}[];
};

/** `html.coverage` and `html.lineage` hold the charts. */
export type TeamPage = PageBase &
  Span & {
    kind: 'team';
    team: TeamRef;
    purpose: string;
    teamKind: TeamKind;
    state: 'active' | 'former';
    known: boolean;
    url?: string;
    usualDay?: number;
    count: number;
    /** All steps of the line that the team stands in, in time. */
    lineage: LineageView[];
    /** Whose meetings stand in `years` too, shown on request; absent where nobody has any. */
    predecessors?: {teams: TeamRef[]; count: number};
    topics: TopicCount[];
    /** The newest decisions, and how many there are at all. */
    decisions: DecisionView[];
    decisionCount: number;
    allDecisions: string;
    /** Marked action items not said to be done, last mentioned first; how many there are at all. */
    actions: ActionView[];
    actionCount: number;
    allActions: string;
    /** Page for the next meeting; absent for teams that no longer meet. */
    next?: string;
    /** Newest year first; undated documents under year ''. With the rows of `predecessors`. */
    years: {year: string; meetings: MeetingRow[]}[];
    /** Events with a folder of their own. */
    folders: {label: string; permalink: string; count: number}[];
    copies: {path: string; permalink: string; of: MeetingRef}[];
    /** What the team reported in the weekly call, newest first. */
    reports: {
      meeting: MeetingRef;
      /** `items`: whole list items of the section, as plain text; [] for older calls. */
      sections: {heading: string; anchor: string; items: string[]}[];
    }[];
    sourceUrl?: string;
  };

/** A line of minutes that a list quotes. */
export type LineView = Pick<Excerpt, 'meeting' | 'headings' | 'anchor'> & {text: string};

/** A line to be copied as Markdown; `link` follows it in brackets. */
export type MarkdownLine = {text: string; link?: {label: string; permalink: string}};

/** For the person who prepares a team's next meeting. */
export type NextPage = PageBase & {
  kind: 'next';
  team: TeamRef;
  state: 'active' | 'former';
  /** The meetings it is made from, newest first. */
  meetings: MeetingRef[];
  /** Marked action items of these, not said to be done. */
  actions: ActionView[];
  /** Not done either, but older. */
  olderActions: number;
  allActions: string;
  /** Lines that put something off, and lines that say a decision is still to be taken. */
  putOff: LineView[];
  pending: LineView[];
  /** What the last meeting named. */
  references: NamedReference[];
  markdown: MarkdownLine[];
};
