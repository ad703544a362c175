/*
 * The components a site can wrap or replace. Each takes its Props from here; none of them has a
 * default value that is not written at the component.
 */

declare module '@theme/MinutesActionList' {
  export type Props = {
    readonly items: readonly import('docusaurus-plugin-minutes/client').ActionView[];
    /** True where probable ones are there for a filter to show. */
    readonly hideProbable?: boolean;
    /** True where the items are of several teams. */
    readonly showTeam?: boolean;
  };
  export default function MinutesActionList(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesDecisionList' {
  export type Props = {
    readonly decisions: readonly import('docusaurus-plugin-minutes/client').DecisionView[];
    /** Level of the line that says where a decision stands; no heading within a page of another kind. */
    readonly heading?: 'h2' | 'h3' | 'p';
  };
  export default function MinutesDecisionList(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesArticle' {
  export type Props = {
    readonly page: import('docusaurus-plugin-minutes/client').Page;
    /** What stands in the h1; the page's title if left out. */
    readonly title?: import('react').ReactNode;
    readonly breadcrumbs?: readonly {label: string; permalink: string}[];
    /** What stands under the title. */
    readonly header?: import('react').ReactNode;
    /** What stands beside the text on wide screens, and above it on narrow ones. */
    readonly aside?: import('react').ReactNode;
    readonly children?: import('react').ReactNode;
  };
  export default function MinutesArticle(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesBody' {
  import type {DecisionMark} from 'docusaurus-plugin-minutes/client';

  export type Props = {
    /** Key of the HTML fragment; `body` if left out. */
    readonly id?: string;
    /** Slides: headings of even size. */
    readonly slides?: boolean;
    /** What is said at the lines of decisions. */
    readonly decisions?: readonly DecisionMark[];
  };
  export default function MinutesBody(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesEmpty' {
  export type Props = {readonly children: import('react').ReactNode};
  export default function MinutesEmpty(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesExcerpt' {
  export type Props = {
    readonly excerpt: import('docusaurus-plugin-minutes/client').Excerpt;
    /** Named with it, where the page says it nowhere else. */
    readonly license?: import('docusaurus-plugin-minutes/client').LicenseInfo;
  };
  export default function MinutesExcerpt(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesLayout' {
  export type Props = {
    readonly page: import('docusaurus-plugin-minutes/client').Page;
    readonly children: import('react').ReactNode;
  };
  export default function MinutesLayout(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesMeetingList' {
  export type Props = {
    readonly rows: readonly import('docusaurus-plugin-minutes/client').MeetingRow[];
    readonly showTeam?: boolean;
    /** Team (slug) whose page it is: rows of others are those of its predecessors. */
    readonly team?: string;
  };
  export default function MinutesMeetingList(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesMeetingMeta' {
  export type Props = {readonly page: import('docusaurus-plugin-minutes/client').MeetingPage};
  export default function MinutesMeetingMeta(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesNotFound' {
  export type Props = {
    /** The search of the minutes that the address lies below. */
    readonly place: import('docusaurus-plugin-minutes/client').SearchPlace;
  };
  export default function MinutesNotFound(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesNotices' {
  export type Props = {
    readonly notices: readonly import('docusaurus-plugin-minutes/client').Notice[];
  };
  export default function MinutesNotices(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesPager' {
  export type Neighbour = {
    readonly permalink: string;
    readonly label: string;
    /** Label where there is little room. */
    readonly short: string;
  };
  export type Props = {
    readonly older: Neighbour | undefined;
    readonly newer: Neighbour | undefined;
    readonly compact?: boolean;
  };
  export default function MinutesPager(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesSearch' {
  export type Props = {
    /** Whether keys open the search (default true): a slash, and Ctrl-K where it is the only search. */
    readonly shortcuts?: boolean;
    /** Id of the plugin's instance to search; that of the page, or the default one, if left out. */
    readonly instance?: string;
  };
  export default function MinutesSearch(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesSearchForm' {
  export type Props = {
    /** As of `MinutesSearch`. */
    readonly instance?: string;
    /** What stands in the field at first; there are no examples then. */
    readonly query?: string;
  };
  export default function MinutesSearchForm(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesSearchPanel' {
  export type Props = {
    readonly place: import('docusaurus-plugin-minutes/client').SearchPlace;
    /** What stands in the field at first, and whether typing replaces it. */
    readonly query: string;
    readonly selected: boolean;
    /** Called with what stands in the field at last. */
    readonly onClose: (query: string) => void;
  };
  export default function MinutesSearchPanel(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesSearchHits' {
  export type Props = {
    readonly hits: readonly import('docusaurus-plugin-minutes/client').SearchHit[];
    /** Words to be marked on the page of a hit: `marks` of the answer. */
    readonly words: readonly string[];
    /** How many of a meeting are shown before "+3 more in this meeting"; all if left out. */
    readonly perMeeting?: number;
    /** True where long lines are to be cut around the words. */
    readonly short?: boolean;
    /** Where the hits are options of a listbox: what their ids begin with, and which is active. */
    readonly listbox?: {readonly prefix: string; readonly active: string | undefined};
  };
  export default function MinutesSearchHits(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesSourceLine' {
  export type Props = {
    /** Title of the document: team and date. */
    readonly title: string;
    readonly source: import('docusaurus-plugin-minutes/client').SourceInfo;
  };
  export default function MinutesSourceLine(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesToc' {
  export type Props = {
    readonly entries: readonly import('docusaurus-plugin-minutes/client').TocEntry[];
  };
  export default function MinutesToc(props: Props): import('react').ReactNode;
}

declare module '@theme/MinutesTopicChips' {
  export type Props = {
    readonly topics: import('docusaurus-plugin-minutes/client').MeetingPage['topics'];
  };
  export default function MinutesTopicChips(props: Props): import('react').ReactNode;
}

/** Every kind of page has one: it takes what it shows from the page's data. */
declare module '@theme/Minutes*Page' {
  export default function MinutesPage(): import('react').ReactNode;
}
