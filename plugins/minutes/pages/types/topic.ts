import type {LifelineRow} from '../../charts/types';
import type {MeetingRef, TopicRef} from '../../model/types';
import type {DecisionView} from './items';
import type {Excerpt, LicenseInfo, PageBase, TopicCount} from './parts';
import type {LinkEntry} from '../../registry/types';

export type Mention = {
  meeting: MeetingRef;
  /** Sections that name the topic, each with the first whole list item or paragraph that does. */
  sections: {heading: string; anchor: string; text: string}[];
};

/** `html.lifeline` holds the chart. */
export type TopicPage = PageBase & {
  kind: 'topic';
  name: string;
  slug: string;
  category: string;
  summary: string;
  aliases: string[];
  links: LinkEntry[];
  first?: MeetingRef;
  last?: MeetingRef;
  count: number;
  mainCount: number;
  lifeline: LifelineRow[];
  /** The newest decisions on it, and how many there are at all. */
  decisions: DecisionView[];
  decisionCount: number;
  /** The newest of those on other matters, in sections that also name it. */
  nearby: DecisionView[];
  nearbyCount: number;
  allDecisions: string;
  /** The day up to which the page has only a part of what it lists. */
  partUntil?: string;
  /** Newest first. On the topic's own page those of the newest years, the rest on `years`. */
  excerpts: Excerpt[];
  mentions: Mention[];
  related: TopicCount[];
  /** Newest first; each with a page of its own where there is too much for one. */
  years: {
    year: string;
    permalink?: string;
    meetings: number;
    decisions: number;
    excerpts: number;
    mentions: number;
  }[];
  /** Set on a page of one year. */
  year?: string;
  /** Where all sections about it stand in order: a page, if this one has only some; and Markdown. */
  dossier?: {permalink?: string; markdown: string};
  /** Set on that page. */
  whole?: LicenseInfo & {sections: number; documents: number};
  /** Link to the topic's own page. */
  topic: TopicRef;
  /** Address of the list of all topics. */
  allTopics: string;
};
