import type {LifelineRow} from '../../charts/types';
import type {Span} from '../../model/span';
import type {MeetingRef, TeamRef} from '../../model/types';
import type {PageBase} from './parts';

/** A reference with its ways on, for lists. */
export type ReferenceRef = {
  /** `SovereignCloudStack/issues#528`, `scs-0104`. */
  id: string;
  /** The same without the owner of most of the archive's repositories: `issues#528`. */
  label: string;
  /** What the minutes call it: the text of links to it, or a heading of its own. */
  name?: string;
  /** Its page, where at least two meetings name it. */
  permalink?: string;
  /** Where the issue or the standard itself is. */
  url?: string;
};

/** A reference on the page of a meeting; `others` counts the other meetings that name it. */
export type NamedReference = ReferenceRef & {others: number};

export type ReferenceSummary = ReferenceRef &
  Span & {
    meetings: number;
    /** Newest meeting that names it, and the section there. */
    newest: {meeting: MeetingRef; heading: string; anchor: string};
  };

/** Repository (or all standards) with its number of references. */
export type ReferenceListRef = {label: string; permalink: string; references: number};

/** Start page of the references. */
export type ReferencesPage = PageBase & {
  kind: 'references';
  /** Most often named first. */
  most: ReferenceSummary[];
  standards: ReferenceSummary[];
  standardsList?: ReferenceListRef;
  repositories: ReferenceListRef[];
  /** References in all, and how many of them several meetings name. */
  count: number;
  shared: number;
};

/** All references of one repository, or all standards. */
export type ReferenceListPage = PageBase & {
  kind: 'referenceList';
  /** The repository on the web. */
  url?: string;
  /** Address of the same as JSON. */
  data: string;
  /** Most often named first. */
  references: ReferenceSummary[];
  allReferences: string;
};

export type ReferenceMention = {
  meeting: MeetingRef;
  /** Older meetings of the team that say the same, word for word. */
  same: MeetingRef[];
  sections: {
    heading: string;
    anchor: string;
    /** Whole list items or paragraphs; '' where the heading itself names it. */
    items: {text: string; versions?: string[]; derived?: true}[];
  }[];
};

/** An issue, a pull request or a standard with all that name it; `html.lifeline` holds the chart. */
export type ReferencePage = PageBase &
  Span & {
    kind: 'reference';
    id: string;
    name?: string;
    url?: string;
    /** Address of the same as JSON: the standard, or its repository. */
    data: string;
    list: ReferenceListRef;
    allReferences: string;
    /** Versions of a standard as named, most often first. */
    versions: {id: string; meetings: number}[];
    teams: (TeamRef & {meetings: number})[];
    count: number;
    lifeline: LifelineRow[];
    /** Newest first. */
    mentions: ReferenceMention[];
  };
