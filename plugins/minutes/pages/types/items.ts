import type {MeetingRef, TeamRef, TopicRef} from '../../model/types';
import type {YearRef} from './overview';
import type {Excerpt, FilterOption, PageBase} from './parts';
import type {ActionItem, Decision} from '../../reading/types';

/** A decision in a list. */
export type DecisionView = Excerpt & {
  /** Texts of the list items it lies below, outermost first. */
  context: string[];
  evidence: Decision['evidence'];
  /** What it is about: named in its own item, those above it, or the headings above these. */
  topics: TopicRef[];
  /** Where the matter came up again, oldest first: of `laterCount` meetings the first ones. */
  later: {meeting: MeetingRef; anchor: string}[];
  laterCount: number;
};

/** An action item from meeting to meeting, as last mentioned. */
export type ActionView = Omit<Excerpt, 'meeting'> & {
  context: string[];
  evidence: ActionItem['evidence'];
  /** Every meeting that names it, oldest first, with the anchor of the section. */
  mentions: {meeting: MeetingRef; anchor: string}[];
  /** Days on which it stands in the minutes. */
  days: number;
  /** True where its first mention is among items of an earlier meeting already. */
  raisedEarlier: boolean;
  /** What its last mention says, and the words. */
  state?: 'done' | 'open';
  stateText?: string;
};

/** Every decision of the archive, newest first. */
export type DecisionsPage = PageBase & {
  kind: 'decisions';
  decisions: DecisionView[];
  /** Documents of the archive, and those that hold a stated decision. */
  documents: number;
  withDecision: number;
  teams: FilterOption[];
  topics: FilterOption[];
  years: FilterOption[];
};

/** Where the action items of each team are, teams by label; and the latest of all teams. */
export type ActionsPage = PageBase & {
  kind: 'actions';
  /** Those that still meet first. */
  teams: {
    state: 'active' | 'former';
    team: TeamRef;
    /** Its page of action items. */
    permalink: string;
    marked: number;
    /** Marked, and not said to be done. */
    open: number;
    probable: number;
    /** ISO day of the last mention of any. */
    last: string;
    /** Those of its years, and how many of each are marked. */
    years: YearRef[];
  }[];
  /** Open ones, last mentioned first. */
  latest: ActionView[];
  marked: number;
  open: number;
  documents: number;
};

/** A team's action items, or those of one of its years, last mentioned first. */
export type TeamActionsPage = PageBase & {
  kind: 'teamActions';
  team: TeamRef;
  items: ActionView[];
  /** All of the team. */
  count: number;
  /** Newest first; [] where all stand on the team's own page. */
  years: YearRef[];
  /** Set on the page of one year. */
  year?: string;
  /** The team's own page of action items, and that of all teams. */
  own: string;
  allActions: string;
};
