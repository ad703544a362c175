import type {ResolvedLink} from '../links/resolveLink';
import type {CallReport} from '../model/callReports';
import type {ArchiveSource, Attachment, Meeting, Problem, Registry, Team, Topic} from '../types';

/** Addresses of pages that are not a document, a team or a topic. All with base URL. */
export type Addresses = {
  home: string;
  teams: string;
  topics: string;
  years: string;
  year: (year: string) => string;
  topicYear: (slug: string, year: string) => string;
  latest: (team: Team) => string;
  folder: (folder: string) => string;
};

/** Everything pages are made from: the archive as understood, and where its parts are served. */
export type Site = {
  meetings: Meeting[];
  teams: Team[];
  topics: Topic[];
  registry: Registry;
  source: ArchiveSource;
  addresses: Addresses;
  teamOf: ReadonlyMap<string, Team>;
  topicOf: ReadonlyMap<string, Topic>;
  meetingOf: ReadonlyMap<string, Meeting>;
  /** What teams reported in calls, newest first. */
  reportsOf: ReadonlyMap<string, CallReport[]>;
  resolveLink: (href: string, from: Meeting) => ResolvedLink;
  /** The attachment that an image of a document shows. */
  findImage: (src: string, from: Meeting) => Attachment | undefined;
  /** Met while pages are made: dead links, missing images. */
  problems: Problem[];
};
