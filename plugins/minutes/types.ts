/**
 * The shapes that travel from one part of the plugin to another.
 * This file imports nothing, so that Node code and client code can both use it.
 */

// ---------------------------------------------------------------------------
// Problems: what a build met and how to mend it

export type Severity = 'error' | 'warning' | 'info';

/** One thing that is wrong in the archive or the registry, in words its author can act on. */
export type Problem = {
  /** Stable kebab-case name of the rule, for example `date-disagrees`. */
  rule: string;
  severity: Severity;
  /** Path relative to the archive (or the registry file's name), posix. */
  path: string;
  /** 1-based line in the file; 0 where the whole file is meant. */
  line: number;
  /** What is wrong, what is allowed, how to mend it. One or two sentences. */
  message: string;
};

// ---------------------------------------------------------------------------
// One parsed file (cached by content hash: nothing in it depends on other files)

/** What a section is to a meeting; `participants` are never searched for topics. */
export type SectionRole = 'content' | 'title' | 'agenda' | 'participants' | 'housekeeping';

/**
 * A heading with the nodes up to the next heading, or (index 0, no heading) what stands before the
 * first heading. Only top-level headings begin a section; a heading inside a list or a quote stays
 * in the section that holds it.
 */
export type Section = {
  /** GitHub's anchor of the heading, unique in the file; '' for the part before the first heading. */
  anchor: string;
  /** Heading level as written (1 to 6); 0 for the part before the first heading. */
  level: number;
  /** Heading text as a reader sees it, e-mail addresses masked; '' before the first heading. */
  heading: string;
  role: SectionRole;
  /** Index of the section this one lies below, or -1. */
  parent: number;
  /** First and last line in the source file, 1-based, both inclusive. */
  startLine: number;
  endLine: number;
  /**
   * The section's own text (not that of the sections below it), one line per block or list item,
   * masked, without code of links; what search and topics read. Empty for participants.
   */
  lines: TextLine[];
  /** Sanitised HTML of heading and own nodes, with tokens (see `ParsedMinutes`). */
  html: string;
  /** True where a slide begins with this section (slide decks only). */
  slideStart?: boolean;
};

/** One block or list item of a section as plain text. */
export type TextLine = {
  /** 1-based source line on which it begins. */
  line: number;
  text: string;
};

/** A link as written; in the HTML it stands as `href="minutes-link:N"`, N its index. */
export type LinkRef = {
  /** Target as written (already decoded from Markdown, not resolved). */
  href: string;
  line: number;
  /** Index into `sections`. */
  section: number;
  /** Text of the link. */
  text: string;
};

/** An image as written; in the HTML it stands as `<minutes-image n="N"></minutes-image>`. */
export type ImageRef = {
  src: string;
  alt: string;
  /** Width or height asked for with `=300x200`, in CSS pixels. */
  width?: number;
  height?: number;
  line: number;
  section: number;
};

export type AgendaItem = {
  /** Text as written, without emphasis marks and links; owner annotations kept. */
  text: string;
  /** Anchor of its heading, or of the section whose list holds it ('' = top of the page). */
  anchor: string;
  line: number;
};

/** A date that a heading (or, failing that, line 1) claims. */
export type DateClaim = {date: string; line: number; text: string};

/** A GitHub issue or pull request, or a standard, that the minutes name. */
export type Reference = {
  /** `SovereignCloudStack/issues#528`, `orgs/SovereignCloudStack/discussions#114`, `scs-0104-v1`. */
  id: string;
  kind: 'issue' | 'standard';
  /** Index into `sections`. */
  section: number;
  line: number;
  /** As written. */
  text: string;
  /** True where only other minutes tell which repository is meant. */
  derived?: true;
};

/** A number such as `#251` or `standards#251` whose repository only other minutes can tell. */
export type BareNumber = {
  number: number;
  section: number;
  line: number;
  /** As written, with the name before it. */
  text?: string;
  /** Name written in one with it: `standards`, `SCS/PR`. */
  repository?: string;
  /** The word before it, which may be a repository's name: "standards PR #148". */
  hint?: string;
  /** "PR 318": counts only where others link the same number. */
  unsigned?: boolean;
  /** The text calls it a pull request. */
  pull?: boolean;
};

/** A decision, verbatim: the list item or paragraph that says it, with what is nested below it. */
export type Decision = {
  /** `stated`: marked as a decision. `likely`: "we decided" and the like. */
  evidence: 'stated' | 'likely';
  section: number;
  line: number;
  /** Plain text of the whole item, nested items included. */
  text: string;
  /** HTML of the same, with tokens as in `Section.html`. */
  html: string;
  /** Texts of the list items it lies below, outermost first. */
  context: string[];
};

/** An action item, verbatim. */
export type ActionItem = {
  /** `marked`: "AI @x: …" and the like. `probable`: a TODO, "@x to …". */
  evidence: 'marked' | 'probable';
  section: number;
  line: number;
  /** Plain text of the item itself, without what is nested below it. */
  text: string;
  /** HTML of the item with what is nested below it, tokens as in `Section.html`; items of their own left out. */
  html: string;
  /** Handles or names as written, without @. */
  owners: string[];
  /** What the minutes say about it here. */
  state?: 'done' | 'open';
  /** The words that say so. */
  stateText?: string;
  /** True where it stands among items of earlier meetings. */
  carried: boolean;
  /** Texts of the list items it lies below, outermost first; absent where there are none. */
  context?: string[];
};

/** What one Markdown file says, independent of every other file. JSON-serialisable. */
export type ParsedMinutes = {
  /** Known scalar keys of the front matter; anything else is dropped. */
  frontMatter: {title?: string; type?: string; url?: string};
  isSlides: boolean;
  /** Text of the first heading, without emphasis; undefined where there is none. */
  firstHeading?: string;
  /** What the first heading says beyond date, team and words such as "minutes"; undefined mostly. */
  descriptiveTitle?: string;
  headingDates: DateClaim[];
  sections: Section[];
  links: LinkRef[];
  images: ImageRef[];
  /** Handles (or names where no handle is given) of those who attended, as written. */
  participants: string[];
  agenda: AgendaItem[];
  /** Who took the minutes and who reports in the weekly call, as written; [] where not stated. */
  minutesBy: string[];
  reportedBy: string[];
  references: Reference[];
  bareNumbers: BareNumber[];
  decisions: Decision[];
  actionItems: ActionItem[];
  /** True where the whole text only says that there was no meeting. */
  cancelled: boolean;
  /** True where doubly encoded text was repaired. */
  repairedEncoding: boolean;
  /** True where the file could not be read as Markdown and is shown as plain text. */
  plain: boolean;
  /** `path` is '' here: the cache does not know it. */
  problems: Problem[];
};

/** Where topics stand in one file; cached by content hash and registry hash. */
export type TopicHit = {
  slug: string;
  /** Index into `sections`. */
  section: number;
  line: number;
  inHeading: boolean;
  /** The words found, as written. */
  text: string;
};

// ---------------------------------------------------------------------------
// Registry

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
};

// ---------------------------------------------------------------------------
// The archive as a whole

export type DocumentKind =
  'meeting' | 'slides' | 'overflow' | 'workshop' | 'special' | 'breakout' | 'event' | 'document';

export type TopicWeight = 'main' | 'mentioned';

export type MeetingTopic = {
  slug: string;
  weight: TopicWeight;
  hits: number;
  /** Sections that name it, in order; `heading` true where the heading does. */
  sections: {section: number; heading: boolean; hits: number; lines: number[]}[];
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
  /** What the file itself claims where that differs from `date`. */
  dateClaim?: DateClaim & {by: 'heading' | 'file name'};
  /** "Team IaaS, 25 January 2023" (or the descriptive title where there is no date). */
  title: string;
  /** Canonical document of which this is an exact copy (path). */
  duplicateOf?: string;
  /** Paths of exact copies and links to this document. */
  copies: string[];
  /** SHA-256 of the bytes, hex. */
  hash: string;
  parsed: ParsedMinutes;
  topics: MeetingTopic[];
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
  /** Newest first; undated last; copies left out. */
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
  /** Newest first, undated last; copies left out. `places` in reading order. */
  mentions: {meeting: Meeting; places: Reference[]}[];
};

export type Attachment = {
  /** Path in the archive. */
  path: string;
  /** Site path (with base URL) of the copy that is displayed, and of the full-size one. */
  displayUrl: string;
  originalUrl: string;
  width?: number;
  height?: number;
};

/** Where the archive comes from: for "source" and "edit" links and the licence line. */
export type ArchiveSource = {
  /** `https://github.com/SovereignCloudStack/minutes`, no trailing slash. */
  repository?: string;
  branch: string;
  /** Full commit id where known. */
  commit?: string;
  /** Folder of the archive inside the repository, '' for the root. */
  directory: string;
  licenseName: string;
  licenseUrl?: string;
  /** "the Sovereign Cloud Stack community" */
  attribution: string;
};

// ---------------------------------------------------------------------------
// Page data: exactly what a page shows (written as JSON by Node, read by theme components)

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

/** A line of a meeting list. */
export type MeetingRow = MeetingRef & {
  kind: DocumentKind;
  cancelled: boolean;
  /** Title of its own, where the file has one. */
  descriptiveTitle?: string;
  agenda: {text: string; anchor: string}[];
};

export type TocEntry = {
  anchor: string;
  text: string;
  /** 2 or 3 */
  level: number;
  /** True where only meetings of predecessors stand below it. */
  predecessor?: true;
};

export type TopicCount = TopicRef & {meetings: number};

/** Something the reader should know about how this page came to be. */
export type Notice =
  | {kind: 'copy'; of: MeetingRef}
  | {kind: 'copies'; copies: {path: string; permalink: string}[]}
  | {kind: 'date'; claimed: string; by: 'heading' | 'file name'; shown: string}
  | {kind: 'repaired'}
  | {kind: 'plain'}
  | {kind: 'cancelled'}
  | {kind: 'undated'}
  | {kind: 'month'};

/** Texts are HTML fragments, taken from `html` by key: they travel once, inside the document. */
type PageBase = {
  permalink: string;
  /** Address of the start page of the minutes. */
  home: string;
  title: string;
  /** For the description meta tag: never names a participant. */
  description: string;
  /** HTML fragments by key; rendered with <MinutesHtml id={key} />. */
  html: Record<string, string>;
  /** What a path in the archive is added to for the address of its source; to cite excerpts. */
  citeSources?: string;
  /** In the browser: the page's own part as the server rendered it. Never written by Node code. */
  still?: string;
};

export type SourceInfo = {
  /** `iaas/20230125.md` */
  path: string;
  sourceUrl?: string;
  editUrl?: string;
  /** Short commit id. */
  commit?: string;
  licenseName: string;
  licenseUrl?: string;
  attribution: string;
};

/** What other documents have to do with one. */
export type Connections = {
  /** Where these minutes were reported in a call, and what says so. */
  reported: {meeting: MeetingRef; heading: string; anchor: string; basis: 'link' | 'date'}[];
  /** Reports of teams in this call, with the minutes they are about. */
  reports: {
    team: TeamRef;
    heading: string;
    anchor: string;
    minutes?: MeetingRef;
    basis: 'link' | 'date';
  }[];
  /** Sections that link here, with the words around the link. */
  citedBy: {
    meeting: MeetingRef;
    heading: string;
    anchor: string;
    text: string;
    /** The section here that is meant; '' for the whole. */
    target: {heading: string; id: string};
  }[];
};

/** `html.body` holds the minutes. */
export type MeetingPage = PageBase & {
  kind: 'meeting';
  team: TeamRef;
  folder?: {label: string; permalink: string};
  year?: {year: string; permalink: string};
  documentKind: DocumentKind;
  date?: string;
  dateEnd?: string;
  descriptiveTitle?: string;
  minutesBy: string[];
  reportedBy: string[];
  topics: (TopicRef & {weight: TopicWeight})[];
  /** Stated decisions and marked action items, in the order of the text. */
  marked: MarkedLine[];
  toc: TocEntry[];
  older?: MeetingRef;
  newer?: MeetingRef;
  notices: Notice[];
  connections: Connections;
  source: SourceInfo;
  /** True for exact copies: the page asks search engines to index the original. */
  canonical?: string;
  /** What the minutes name, in reading order. */
  references: NamedReference[];
};

/**
 * A team in a line, with the first and last day (or month) of its minutes. `permalink` is '' where
 * the archive has nothing of it.
 */
export type LineageTeam = TeamRef & {first?: string; last?: string};

/** One team's work went over to another. */
export type LineageView = {
  from: LineageTeam;
  to: LineageTeam;
  /** [] = by dates only. Without `permalink` the archive has no such minutes; `title` is their path. */
  sources: {permalink?: string; title: string; quote: string}[];
};

/** `html.coverage` and `html.lineage` hold the charts. */
export type TeamPage = PageBase & {
  kind: 'team';
  team: TeamRef;
  purpose: string;
  teamKind: TeamKind;
  state: 'active' | 'former';
  known: boolean;
  url?: string;
  first?: string;
  last?: string;
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

/** Documents in a folder below a team; `html.body` holds its Readme.md where there is one. */
export type FolderPage = PageBase & {
  kind: 'folder';
  team: TeamRef;
  label: string;
  date?: string;
  dateEnd?: string;
  documents: MeetingRow[];
  source?: SourceInfo;
};

/** A whole section, verbatim; its HTML stands under `htmlKey`. */
export type Excerpt = {
  meeting: MeetingRef;
  /** Heading path below the title, outermost first. */
  headings: string[];
  anchor: string;
  htmlKey: string;
};

export type Mention = {
  meeting: MeetingRef;
  /** Sections that name the topic, each with the first whole list item or paragraph that does. */
  sections: {heading: string; anchor: string; text: string}[];
};

/** Strength of a mark on the life-line. */
export type Strength = 'heading' | 'text' | 'passing';

export type LifelineRow = {
  team: TeamRef;
  meetings: {
    meeting: MeetingRef;
    strength: Strength;
    hits: number;
    /** True where a section on the topic holds a stated decision. */
    decided?: boolean;
  }[];
};

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

/** A line of minutes that a list quotes. */
export type LineView = {
  meeting: MeetingRef;
  headings: string[];
  anchor: string;
  text: string;
};

/** What a meeting's page lists as marked in it. */
export type MarkedLine = {kind: 'decision' | 'action'; text: string; anchor: string};

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
  /** The newest decisions in its sections, and how many there are at all. */
  decisions: DecisionView[];
  decisionCount: number;
  allDecisions: string;
  /** Newest first. On the topic's own page those of the newest years, the rest on `years`. */
  excerpts: Excerpt[];
  mentions: Mention[];
  related: TopicCount[];
  /** Pages of years; `current` is the one shown where this is a year's page. */
  years: {year: string; permalink: string; excerpts: number; mentions: number}[];
  /** Set on a page of one year. */
  year?: string;
  /** Link to the topic's own page. */
  topic: TopicRef;
  /** Address of the list of all topics. */
  allTopics: string;
};

export type TeamSummary = TeamRef & {
  purpose: string;
  teamKind: TeamKind;
  state: 'active' | 'former';
  count: number;
  first?: string;
  last?: string;
};

export type TopicSummary = TopicRef & {
  category: string;
  summary: string;
  meetings: number;
  first?: string;
  last?: string;
};

export type ArchiveState = {
  documents: number;
  copies: number;
  first?: string;
  last?: string;
  commit?: string;
  commitUrl?: string;
  repository?: string;
};

/** `html.activity` holds the chart of months and teams; `html.spark-<topic slug>` the sparklines. */
export type HomePage = PageBase & {
  kind: 'home';
  latest: MeetingRow[];
  inMotion: (TopicRef & {sections: number})[];
  teams: TeamSummary[];
  categories: {category: string; topics: TopicSummary[]}[];
  years: {year: string; permalink: string; count: number}[];
  state: ArchiveState;
};

export type TeamsPage = PageBase & {kind: 'teams'; teams: TeamSummary[]};

export type TopicsPage = PageBase & {
  kind: 'topics';
  categories: {category: string; topics: TopicSummary[]}[];
};

export type YearsPage = PageBase & {
  kind: 'years';
  years: {year: string; permalink: string; count: number}[];
};

export type YearPage = PageBase & {
  kind: 'year';
  year: string;
  older?: {year: string; permalink: string};
  newer?: {year: string; permalink: string};
  count: number;
  /** Newest month first; `YYYY-MM`. */
  months: {month: string; meetings: MeetingRow[]}[];
};

/** A reference with its ways on, for lists. */
export type ReferenceRef = {
  /** `SovereignCloudStack/issues#528`, `scs-0104`. */
  id: string;
  /** The same without the owner of most of the archive's repositories: `issues#528`. */
  label: string;
  /** Its page, where at least two meetings name it. */
  permalink?: string;
  /** Where the issue or the standard itself is. */
  url?: string;
};

/** A reference on the page of a meeting; `others` counts the other meetings that name it. */
export type NamedReference = ReferenceRef & {others: number};

export type ReferenceSummary = ReferenceRef & {
  meetings: number;
  /** ISO, of the first and the last dated meeting. */
  first?: string;
  last?: string;
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
  sections: {
    heading: string;
    anchor: string;
    /** Whole list items or paragraphs; '' where the heading itself names it. */
    items: {text: string; versions?: string[]; derived?: true}[];
  }[];
};

/** An issue, a pull request or a standard with all that name it; `html.lifeline` holds the chart. */
export type ReferencePage = PageBase & {
  kind: 'reference';
  id: string;
  url?: string;
  /** Address of the same as JSON: the standard, or its repository. */
  data: string;
  list: ReferenceListRef;
  allReferences: string;
  /** Versions of a standard as named, most often first. */
  versions: {id: string; meetings: number}[];
  teams: (TeamRef & {meetings: number})[];
  first?: string;
  last?: string;
  count: number;
  lifeline: LifelineRow[];
  /** Newest first. */
  mentions: ReferenceMention[];
};

/** Something to choose in a filter, with the number of entries that have it. */
export type FilterOption = {value: string; label: string; count: number};

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

/** The search. What it finds comes from the index; here stand ways that need none, and examples. */
export type SearchPage = PageBase & {
  kind: 'search';
  ways: {
    teams: string;
    topics: string;
    decisions: string;
    actions: string;
    references: string;
    years: string;
  };
  /** What this archive has most of, so that examples find something. */
  examples: {
    /** Name of a topic that stands in a heading word for word. */
    words?: string;
    /** Slug of the topic with most marked decisions. */
    decided?: string;
    /** Slug of the team and the year with most documents that mark action items. */
    action?: {team: string; year: string};
    /** `standards#296`, `scs-0104`. */
    reference?: string;
    standard?: string;
  };
};

/** A stable address that leads on, such as `/minutes/iaas/latest`. */
export type RedirectPage = PageBase & {kind: 'redirect'; to: string};

export type Page =
  | MeetingPage
  | TeamPage
  | FolderPage
  | TopicPage
  | HomePage
  | TeamsPage
  | TopicsPage
  | YearsPage
  | YearPage
  | ReferencesPage
  | ReferenceListPage
  | ReferencePage
  | DecisionsPage
  | ActionsPage
  | NextPage
  | SearchPage
  | RedirectPage;

export type PageKind = Page['kind'];
export type PageOf<K extends PageKind> = Extract<Page, {kind: K}>;
