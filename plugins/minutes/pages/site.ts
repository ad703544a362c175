import type {PadMinutes} from '../links/padMinutes';
import type {ResolvedLink} from '../links/resolveLink';
import type {ConnectionIndex} from './connections';
import type {AddressRules} from '../model/addresses';
import type {ActionThread} from '../model/actionThreads';
import type {CallReport} from '../model/callReports';
import type {FoundDecision} from '../model/decisions';
import type {FindLater} from '../model/laterMentions';
import type {StandardsOptions} from '../options';
import type {Attachment} from '../attachments/types';
import type {Meeting, ReferenceEntry, Team, Topic} from '../model/types';
import type {PageKind} from './types';
import type {Problem, Reference, Section} from '../reading/types';
import type {Registry} from '../registry/types';
import type {ArchiveSource} from '../source/types';

/**
 * Address of a page, with base URL.
 * @param parts what the variable parts of its kind's address are (`pageKinds`).
 * @throws Error where no address of that kind has so many.
 */
export type AddressOf = (kind: PageKind, ...parts: string[]) => string;

/** The archive as understood, its parts linked with each other, and where they are served. */
export type LinkedArchive = {
  meetings: Meeting[];
  /** The same without copies. */
  originals: Meeting[];
  teams: Team[];
  topics: Topic[];
  registry: Registry;
  source: ArchiveSource;
  addressOf: AddressOf;
  toPermalink: AddressRules['toPermalink'];
  /** Address of each folder, teams' and those below. */
  folders: ReadonlyMap<string, string>;
  teamOf: ReadonlyMap<string, Team>;
  topicOf: ReadonlyMap<string, Topic>;
  meetingOf: ReadonlyMap<string, Meeting>;
  /** What teams reported in calls, newest first. */
  reportsOf: ReadonlyMap<string, CallReport[]>;
  /** Most often named first. */
  references: ReferenceEntry[];
  /** The owner of most of these, which labels leave out. */
  mainOwner: string;
  /** Path → what the document names. */
  referencesOf: ReadonlyMap<string, Reference[]>;
  /** Id (of a standard without version) → entry. */
  referenceOf: ReadonlyMap<string, ReferenceEntry>;
  standards: StandardsOptions;
  /** All decisions, newest first. */
  decisions: FoundDecision[];
  /** Where the matter of an item came up again, oldest first. */
  findLater: FindLater;
  /** Action items of a team (slug), last mentioned first. */
  threadsOf: ReadonlyMap<string, ActionThread[]>;
  /** Which documents report on, or link to, which. */
  connections: ConnectionIndex;
  resolveLink: (href: string, from: Meeting) => ResolvedLink;
  /** The minutes that a section of a pad became. */
  findPadMinutes: (href: string) => PadMinutes | undefined;
  /** Path that a file had → path that it has now. */
  renames: ReadonlyMap<string, string>;
  /** Path → when the file was last changed (ISO 8601), as far as a history says. */
  changes: ReadonlyMap<string, string>;
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

/** Whether a page that came before has an address. */
export type IsTaken = (permalink: string) => boolean;

/** Everything pages are made from. */
export type Site = LinkedArchive & Rendered;
