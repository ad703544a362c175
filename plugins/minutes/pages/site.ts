import type {PadMinutes} from '../links/padMinutes';
import type {ResolvedLink} from '../links/resolveLink';
import type {ConnectionIndex} from './connections';
import type {ActionThread} from '../model/actionThreads';
import type {CallReport} from '../model/callReports';
import type {FoundDecision} from '../model/decisions';
import type {StandardsOptions} from '../options';
import type {Attachment} from '../attachments/types';
import type {Meeting, ReferenceEntry, Team, Topic} from '../model/types';
import type {Problem, Reference, Section} from '../reading/types';
import type {Registry} from '../registry/types';
import type {ArchiveSource} from '../source/types';

/** Addresses of pages that are not a document, a team or a topic. All with base URL. */
export type Addresses = {
  home: string;
  teams: string;
  topics: string;
  years: string;
  year: (year: string) => string;
  topicYear: (slug: string, year: string) => string;
  decisions: string;
  actions: string;
  search: string;
  next: (team: Team) => string;
  latest: (team: Team) => string;
  /** @param path of a document that is there no more; @param team its team, if that still is. */
  former: (path: string, team?: Team) => string;
  references: string;
  /** @param repository '' for the standards. */
  referenceList: (repository: string) => string;
  reference: (entry: ReferenceEntry) => string;
  /** Address of a list as JSON, or of one standard (`scs-0104`). */
  referenceData: (repository: string, standard?: string) => string;
};

/** The archive as understood, its parts linked with each other, and where they are served. */
export type LinkedArchive = {
  meetings: Meeting[];
  teams: Team[];
  topics: Topic[];
  registry: Registry;
  source: ArchiveSource;
  addresses: Addresses;
  /** Address of each folder, teams' and those below. */
  folders: ReadonlyMap<string, string>;
  teamOf: ReadonlyMap<string, Team>;
  topicOf: ReadonlyMap<string, Topic>;
  meetingOf: ReadonlyMap<string, Meeting>;
  /** What teams reported in calls, newest first. */
  reportsOf: ReadonlyMap<string, CallReport[]>;
  /** Most often named first. */
  references: ReferenceEntry[];
  /** Path → what the document names. */
  referencesOf: ReadonlyMap<string, Reference[]>;
  /** Id (of a standard without version) → entry. */
  referenceOf: ReadonlyMap<string, ReferenceEntry>;
  standards: StandardsOptions;
  /** All decisions, newest first. */
  decisions: FoundDecision[];
  /** Action items of a team (slug), last mentioned first. */
  threadsOf: ReadonlyMap<string, ActionThread[]>;
  /** Which documents report on, or link to, which. */
  connections: ConnectionIndex;
  resolveLink: (href: string, from: Meeting) => ResolvedLink;
  /** The minutes that a section of a pad became. */
  findPadMinutes: (href: string) => PadMinutes | undefined;
  /** Path that a file had → path that it has now. */
  renames: ReadonlyMap<string, string>;
  /** The attachment that an image of a document shows. */
  findImage: (src: string, from: Meeting) => Attachment | undefined;
};

/** What rendering makes of the texts of an archive. */
export type Rendered = {
  /** HTML of a section with its links and images in place. */
  getHtml: (meeting: Meeting, section: Section) => string;
  /** Dead links, missing images. */
  problems: Problem[];
};

/** Everything pages are made from. */
export type Site = LinkedArchive & Rendered;
