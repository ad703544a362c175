import type {MeetingRef, TeamRef, TopicRef} from '../../model/types';
import type {FilterOption, PageBase} from './parts';
import type {ActionItem, Decision} from '../../reading/types';

/** A decision in a list, verbatim; its HTML stands under `htmlKey`. */
export type DecisionView = {
  meeting: MeetingRef;
  /** Heading path below the title, outermost first. */
  headings: string[];
  anchor: string;
  /** Texts of the list items it lies below, outermost first. */
  context: string[];
  evidence: Decision['evidence'];
  htmlKey: string;
  /** Topics of its section. */
  topics: TopicRef[];
  /** Later meetings that have one of these topics among their main ones. */
  later: number;
};

/** An action item from meeting to meeting, verbatim as last mentioned; HTML under `htmlKey`. */
export type ActionView = {
  headings: string[];
  anchor: string;
  context: string[];
  evidence: ActionItem['evidence'];
  htmlKey: string;
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

/** Every action item of the archive by team, last mentioned first. */
export type ActionsPage = PageBase & {
  kind: 'actions';
  teams: {team: TeamRef; items: ActionView[]}[];
  documents: number;
  years: FilterOption[];
};
