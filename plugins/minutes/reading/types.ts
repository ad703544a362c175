/** What one parsed file says: cached by content hash, so nothing in it depends on other files. */

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

/** A link as written; in the HTML it stands as `<minutes-link n="N">`, N its index. */
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

/**
 * A day that a heading (or, failing that, one of the first lines) claims, with the last day where
 * there are several; `--MM-DD` where the year isn't said.
 */
export type DateClaim = {date: string; dateEnd?: string; line: number; text: string};

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

/** Where a decision or an action item stands. */
export type Place = {
  /** Index into `sections`. */
  section: number;
  line: number;
  /** With what is nested below it. */
  endLine: number;
  /** Lines of the list items it lies below, outermost first. */
  above: number[];
};

/** A decision, verbatim: the list item or paragraph that says it, with what is nested below it. */
export type Decision = Place & {
  /** `stated`: marked as a decision. `likely`: "we decided" and the like. */
  evidence: 'stated' | 'likely';
  /** Plain text of the whole item, nested items included. */
  text: string;
  /** HTML of the same, with tokens as in `Section.html`. */
  html: string;
  /** Texts of the list items it lies below, outermost first. */
  context: string[];
};

/** An action item, verbatim. */
export type ActionItem = Place & {
  /** `marked`: "AI @x: …" and the like. `probable`: a TODO, "@x to …". */
  evidence: 'marked' | 'probable';
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
  /** Numbers of the entries of `Privacy.redact` that were removed here. */
  redacted?: number[];
  /** `path` is '' here: the cache does not know it. */
  problems: Problem[];
};
