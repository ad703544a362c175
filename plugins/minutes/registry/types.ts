import type {AddedWords} from '../reading/words';

/** What is known about teams and topics, and where a file names a topic. */

/** Where topics stand in one file; cached by content hash and registry hash. */
export type TopicHit = {
  slug: string;
  /** Index into `sections`. */
  section: number;
  line: number;
  inHeading: boolean;
  /** The words found, as written. */
  text: string;
  /** True where it is named in passing only (`findAsides`). */
  aside?: true;
};

export type TeamKind = 'team' | 'sig' | 'board' | 'working-group' | 'event' | 'call';

export type LineageStep = {
  team: string;
  /** Minutes that say so (path without .md, optional #anchor) and the words that say it; [] = by dates only. */
  sources: {minutes: string; quote: string}[];
};

export type TeamEntry = {
  /** Folder in the archive. */
  slug: string;
  label: string;
  purpose: string;
  kind: TeamKind;
  state: 'active' | 'former';
  /** Spellings of the team's heading in the weekly call. */
  headings: string[];
  predecessors: LineageStep[];
  successors: LineageStep[];
  /** Page about the team elsewhere. */
  url?: string;
};

export type LinkEntry = {label: string; url: string};

export type TopicEntry = {
  slug: string;
  name: string;
  category: string;
  description: string;
  /** Strong spellings; see `topics.schema.json` for how they match. */
  aliases: string[];
  /** Weak spellings: count only beside a strong one in the same document, or in a heading. */
  weakAliases: string[];
  /** Longer spellings in which the others mean something else. */
  exceptions?: string[];
  /** True for one of many alike, such as releases: it is a topic only where the minutes name it. */
  numbered?: boolean;
  caseSensitive: boolean;
  links: LinkEntry[];
};

export type Registry = {
  teams: TeamEntry[];
  topics: TopicEntry[];
  /** Date of a file against what its name says, path → ISO date. */
  dates: Record<string, string>;
  /** Hash over everything above. */
  hash: string;
  /** Path that minutes had → path that they have now: nothing to what the minutes say. */
  renames?: Record<string, string>;
  /** Words that the minutes are read by, beside those of the package. */
  words?: AddedWords;
};
