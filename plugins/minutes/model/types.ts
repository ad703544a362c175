/** The archive as a whole: documents, teams, topics and references with all that other files decide about them. */
import type {DateClaim, ParsedMinutes, Reference} from '../reading/types';
import type {TeamEntry, TopicEntry} from '../registry/types';

export type DocumentKind =
  'meeting' | 'slides' | 'overflow' | 'workshop' | 'special' | 'breakout' | 'event' | 'document';

export type TopicWeight = 'main' | 'mentioned';

export type MeetingTopic = {
  slug: string;
  weight: TopicWeight;
  hits: number;
  /**
   * Sections that name it, in order; `heading` true where the heading does; `asides` are those of the
   * lines that name it in passing only.
   */
  sections: {
    section: number;
    heading: boolean;
    hits: number;
    lines: number[];
    asides?: number[];
  }[];
};

/** A further meeting that a file holds. */
export type OtherDay = {
  date: string;
  /** Anchor of the heading with its date. */
  anchor: string;
  /** Index of that section, and of the first one that is not its own. */
  section: number;
  end: number;
};

/** A document of the archive with all that other files decide about it. */
export type Meeting = {
  /** Path in the archive, posix, with extension: `iaas/20230125.md`. */
  path: string;
  /** Its address below `routeBasePath`: the path without extension, as far as an address allows. */
  slug: string;
  /** Full site path with base URL. */
  permalink: string;
  team: string;
  /** Folder between team and file, for example an event: `hackathons/2024-04-16-…`. */
  folder?: string;
  /** True where this document is the page of its folder (`Readme.md`). */
  isFolderPage?: boolean;
  kind: DocumentKind;
  /** ISO day, or `YYYY-MM` where only the month is known. Absent where undated. */
  date?: string;
  /** Last day of a range. */
  dateEnd?: string;
  dateBasis?: 'file name' | 'heading' | 'folder name' | 'registry';
  /** Further meetings in the same file; absent where there are none. */
  otherDays?: OtherDay[];
  /** What the file itself claims where that differs from `date`. */
  dateClaim?: DateClaim & {by: 'heading' | 'file name'};
  /** "Team IaaS, 25 January 2023" (or the descriptive title where there is no date). */
  title: string;
  /** Canonical document of which this is an exact copy (path). */
  duplicateOf?: string;
  /** Paths of exact copies and links to this document. */
  copies: string[];
  /** What was removed on request: all of its text, or only the way to its source, which has more. */
  hidden?: 'text' | 'source';
  /** SHA-256 of the bytes, hex. */
  hash: string;
  parsed: ParsedMinutes;
  topics: MeetingTopic[];
  /** Of an event's minutes the topics (slugs) that its series is called by; absent for others. */
  occasion?: string[];
};

export type Team = {
  slug: string;
  /** Last part of its address: the slug, or `<slug>-minutes` where that is reserved. */
  address: string;
  permalink: string;
  entry: TeamEntry;
  /** False where the registry does not know the folder. */
  known: boolean;
  /** Newest first; copies left out. */
  meetings: Meeting[];
  /** Weekday (0 = Sunday) that most meetings fall on, if a third do. */
  usualDay?: number;
};

export type Topic = {
  entry: TopicEntry;
  permalink: string;
  /** Newest first; undated last; copies left out. A file with several days is there for each. */
  meetings: {meeting: Meeting; topic: MeetingTopic}[];
};

/** An issue, a pull request or a standard (all its versions) with the meetings that name it. */
export type ReferenceEntry = {
  /** `SovereignCloudStack/issues#528`, `scs-0104`. */
  id: string;
  kind: Reference['kind'];
  /** `SovereignCloudStack/issues`; '' for standards. */
  repository: string;
  /** `528`; `0104` of a standard. */
  number: string;
  /** What the minutes call it (`model/referenceNames`). */
  name?: string;
  /** Newest first, undated last; copies left out. `places` in reading order. */
  mentions: {meeting: Meeting; places: Reference[]}[];
};

export type TeamRef = {slug: string; label: string; permalink: string};

export type TopicRef = {slug: string; name: string; permalink: string};

export type MeetingRef = {
  permalink: string;
  title: string;
  /** ISO, as in `Meeting.date`. */
  date?: string;
  team: TeamRef;
  /** Path in the archive, for citing. */
  path?: string;
};
