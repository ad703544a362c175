/** What the data of several kinds of page has in common. */
import type {DocumentKind, MeetingRef, TopicRef} from '../../model/types';
import type {ArchiveSource} from '../../source/types';

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

/** Texts are HTML fragments, taken from `html` by key: they travel once, inside the document. */
export type PageBase = {
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
  /** Address of its feed (Atom), where it has one. */
  feed?: string;
  /** When what it shows was last changed, in milliseconds; absent where nothing tells. */
  lastChange?: number;
  /** Address of the picture beside links to it; absent while developing. */
  image?: string;
  /** What it is, for search engines (schema.org). Stays on the server. */
  linkedData?: object;
  /** True where search engines should not list it: all that it says stands elsewhere. */
  noindex?: true;
  /** In the browser: the page's own part as the server rendered it. Never written by Node code. */
  still?: string;
};

/** Whose the minutes are, and what may be done with them; what nobody said is absent. */
export type LicenseInfo = Pick<ArchiveSource, 'licenseName' | 'licenseUrl' | 'attribution'>;

export type SourceInfo = LicenseInfo & {
  /** `iaas/20230125.md` */
  path: string;
  sourceUrl?: string;
  editUrl?: string;
  /** Short commit id. */
  commit?: string;
};

/** A section or a part of it, whole and verbatim; its HTML stands under `htmlKey`. */
export type Excerpt = {
  meeting: MeetingRef;
  /** Heading path below the title, outermost first. */
  headings: string[];
  anchor: string;
  /** In the file. */
  line: number;
  htmlKey: string;
};

/** Something to choose in a filter, with the number of entries that have it. */
export type FilterOption = {value: string; label: string; count: number};
