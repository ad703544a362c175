/*
 * The components a site can wrap or replace. Each takes its Props from here; none of them has a
 * default value that is not written at the component.
 */

declare module '@theme/MinutesActionList' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly items: readonly import('docusaurus-plugin-minutes/client').ActionView[];
    /** True where probable ones are there for a filter to show. */
    readonly hideProbable?: boolean;
  };
  export default function MinutesActionList(props: Props): ReactNode;
}

declare module '@theme/MinutesDecisionList' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly decisions: readonly import('docusaurus-plugin-minutes/client').DecisionView[];
    /** Level of the line that says where a decision stands. */
    readonly heading?: 'h2' | 'h3';
  };
  export default function MinutesDecisionList(props: Props): ReactNode;
}

declare module '@theme/MinutesFilter' {
  import type {ReactNode} from 'react';

  export type Field = {
    /** Name in the address, and of the entries' data attribute. */
    readonly name: string;
    readonly label: string;
    /** What stands for no choice. */
    readonly all: string;
    /** Value that the page begins with; everything if left out. */
    readonly preset?: string;
    readonly options: readonly {value: string; label: string; count?: number}[];
  };
  export type Props = {
    readonly label: string;
    readonly fields: readonly Field[];
    readonly total: number;
    /** Entries that the page begins with; all if left out. */
    readonly shown?: number;
  };
  export default function MinutesFilter(props: Props): ReactNode;
}

declare module '@theme/MinutesItemContext' {
  import type {ReactNode} from 'react';

  export type Props = {readonly context: readonly string[]};
  export default function MinutesItemContext(props: Props): ReactNode;
}

declare module '@theme/MinutesMarked' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly lines: readonly import('docusaurus-plugin-minutes/client').MarkedLine[];
  };
  export default function MinutesMarked(props: Props): ReactNode;
}

declare module '@theme/MinutesDecisionsPage' {
  import type {ReactNode} from 'react';

  export default function MinutesDecisionsPage(): ReactNode;
}

declare module '@theme/MinutesActionsPage' {
  import type {ReactNode} from 'react';

  export default function MinutesActionsPage(): ReactNode;
}

declare module '@theme/MinutesNextPage' {
  import type {ReactNode} from 'react';

  export default function MinutesNextPage(): ReactNode;
}

declare module '@theme/MinutesArticle' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly page: import('docusaurus-plugin-minutes/client').Page;
    /** What stands in the h1; the page's title if left out. */
    readonly title?: ReactNode;
    readonly breadcrumbs?: readonly {label: string; permalink: string}[];
    /** What stands under the title. */
    readonly header?: ReactNode;
    /** What stands beside the text on wide screens, and above it on narrow ones. */
    readonly aside?: ReactNode;
    readonly children?: ReactNode;
  };
  export default function MinutesArticle(props: Props): ReactNode;
}

declare module '@theme/MinutesBody' {
  import type {ReactNode} from 'react';

  export type Props = {
    /** Key of the HTML fragment; `body` if left out. */
    readonly id?: string;
    /** Slides: headings of even size. */
    readonly slides?: boolean;
  };
  export default function MinutesBody(props: Props): ReactNode;
}

declare module '@theme/MinutesBreadcrumbs' {
  import type {ReactNode} from 'react';

  export type Props = {readonly items: readonly {label: string; permalink: string}[]};
  export default function MinutesBreadcrumbs(props: Props): ReactNode;
}

declare module '@theme/MinutesChart' {
  import type {ReactNode} from 'react';

  export type Props = {
    /** Key of the HTML fragment that holds the chart. */
    readonly id: string;
    /** What the chart shows, for those who do not see it. */
    readonly label: string;
    /** A mark (last part of its CSS class) and what it means. */
    readonly legend?: readonly {mark: string; words: ReactNode}[];
  };
  export default function MinutesChart(props: Props): ReactNode;
}

declare module '@theme/MinutesDate' {
  import type {ReactNode} from 'react';

  export type Props = {
    /** ISO day or month. */
    readonly date: string | undefined;
    readonly dateEnd?: string;
  };
  export default function MinutesDate(props: Props): ReactNode;
}

declare module '@theme/MinutesEmpty' {
  import type {ReactNode} from 'react';

  export type Props = {readonly children: ReactNode};
  export default function MinutesEmpty(props: Props): ReactNode;
}

declare module '@theme/MinutesExcerpt' {
  import type {ReactNode} from 'react';

  export type Props = {readonly excerpt: import('docusaurus-plugin-minutes/client').Excerpt};
  export default function MinutesExcerpt(props: Props): ReactNode;
}

declare module '@theme/MinutesFacts' {
  import type {ReactNode} from 'react';

  export type Props = {readonly children: ReactNode};
  export default function MinutesFacts(props: Props): ReactNode;
}

declare module '@theme/MinutesInMotion' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly topics: import('docusaurus-plugin-minutes/client').HomePage['inMotion'];
  };
  export default function MinutesInMotion(props: Props): ReactNode;
}

declare module '@theme/MinutesKind' {
  import type {ReactNode} from 'react';

  export type Props = {readonly kind: import('docusaurus-plugin-minutes/client').DocumentKind};
  export default function MinutesKind(props: Props): ReactNode;
}

declare module '@theme/MinutesLayout' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly page: import('docusaurus-plugin-minutes/client').Page;
    readonly children: ReactNode;
  };
  export default function MinutesLayout(props: Props): ReactNode;
}

declare module '@theme/MinutesLifelineTable' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly rows: readonly import('docusaurus-plugin-minutes/client').LifelineRow[];
  };
  export default function MinutesLifelineTable(props: Props): ReactNode;
}

declare module '@theme/MinutesLineage' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly team: import('docusaurus-plugin-minutes/client').TeamRef;
    readonly lineage: readonly import('docusaurus-plugin-minutes/client').LineageView[];
  };
  export default function MinutesLineage(props: Props): ReactNode;
}

declare module '@theme/MinutesLink' {
  import type {ComponentPropsWithoutRef, ReactNode} from 'react';

  export type Props = Omit<ComponentPropsWithoutRef<'a'>, 'href'> & {
    /** Site path with base URL, or `#anchor`. */
    readonly to: string;
  };
  export default function MinutesLink(props: Props): ReactNode;
}

declare module '@theme/MinutesMeetingList' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly rows: readonly import('docusaurus-plugin-minutes/client').MeetingRow[];
    readonly showTeam?: boolean;
    /** Team (slug) whose page it is: rows of others are those of its predecessors. */
    readonly team?: string;
  };
  export default function MinutesMeetingList(props: Props): ReactNode;
}

declare module '@theme/MinutesMeetingMeta' {
  import type {ReactNode} from 'react';

  export type Props = {readonly page: import('docusaurus-plugin-minutes/client').MeetingPage};
  export default function MinutesMeetingMeta(props: Props): ReactNode;
}

declare module '@theme/MinutesMentions' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly mentions: readonly import('docusaurus-plugin-minutes/client').Mention[];
  };
  export default function MinutesMentions(props: Props): ReactNode;
}

declare module '@theme/MinutesNamedReferences' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly references: readonly import('docusaurus-plugin-minutes/client').NamedReference[];
  };
  export default function MinutesNamedReferences(props: Props): ReactNode;
}

declare module '@theme/MinutesReferenceMentions' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly mentions: readonly import('docusaurus-plugin-minutes/client').ReferenceMention[];
  };
  export default function MinutesReferenceMentions(props: Props): ReactNode;
}

declare module '@theme/MinutesReferenceTable' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly references: readonly import('docusaurus-plugin-minutes/client').ReferenceSummary[];
    /** Labels without the repository that the page is about. */
    readonly short?: boolean;
  };
  export default function MinutesReferenceTable(props: Props): ReactNode;
}

declare module '@theme/MinutesConnections' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly connections: import('docusaurus-plugin-minutes/client').Connections;
  };
  export default function MinutesConnections(props: Props): ReactNode;
}

declare module '@theme/MinutesReports' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly reports: import('docusaurus-plugin-minutes/client').TeamPage['reports'];
  };
  export default function MinutesReports(props: Props): ReactNode;
}

declare module '@theme/MinutesNote' {
  import type {ReactNode} from 'react';

  export type Props = {readonly children: ReactNode};
  export default function MinutesNote(props: Props): ReactNode;
}

declare module '@theme/MinutesNotices' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly notices: readonly import('docusaurus-plugin-minutes/client').Notice[];
  };
  export default function MinutesNotices(props: Props): ReactNode;
}

declare module '@theme/MinutesPager' {
  import type {ReactNode} from 'react';

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
  export default function MinutesPager(props: Props): ReactNode;
}

declare module '@theme/MinutesMarkedText' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly text: string;
    /** In order, none within another. */
    readonly marks: readonly import('docusaurus-plugin-minutes/client').Range[];
    /** True where a long text is to be cut around its first mark. */
    readonly short?: boolean;
  };
  export default function MinutesMarkedText(props: Props): ReactNode;
}

declare module '@theme/MinutesSearch' {
  import type {ReactNode} from 'react';

  export type Props = {
    /** Whether Ctrl-K, ⌘-K and a slash open the search (default true). */
    readonly shortcuts?: boolean;
    /** Id of the plugin's instance to search; that of the page, or the default one, if left out. */
    readonly instance?: string;
  };
  export default function MinutesSearch(props: Props): ReactNode;
}

declare module '@theme/MinutesSearchForm' {
  import type {ReactNode} from 'react';

  export type Props = {
    /** As of `MinutesSearch`. */
    readonly instance?: string;
  };
  export default function MinutesSearchForm(props: Props): ReactNode;
}

declare module '@theme/MinutesSearchPanel' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly place: import('docusaurus-plugin-minutes/client').SearchPlace;
    /** What stands in the field at first, and whether typing replaces it. */
    readonly query: string;
    readonly selected: boolean;
    /** Called with what stands in the field at last. */
    readonly onClose: (query: string) => void;
  };
  export default function MinutesSearchPanel(props: Props): ReactNode;
}

declare module '@theme/MinutesSearchHits' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly hits: readonly import('docusaurus-plugin-minutes/client').SearchHit[];
    /** Sections of one meeting together, or each hit by itself in the order given. */
    readonly grouping: 'meeting' | 'none';
    /** Words to be marked on the page of a hit: `marks` of the answer. */
    readonly words: readonly string[];
    /** How many of a meeting are shown before "+3 more in this meeting"; all if left out. */
    readonly perMeeting?: number;
    /** True where long lines are to be cut around the words. */
    readonly short?: boolean;
    /** Where the hits are options of a listbox: what their ids begin with, and which is active. */
    readonly listbox?: {readonly prefix: string; readonly active: string | undefined};
  };
  export default function MinutesSearchHits(props: Props): ReactNode;
}

declare module '@theme/MinutesSearchFacets' {
  import type {ReactNode} from 'react';
  import type {FacetName, FacetValue} from './search/types';

  export type Props = {
    readonly query: string;
    /** Of the answer; undefined while there is none. */
    readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>> | undefined;
    /** Called with the value to be added, or taken out. */
    readonly onToggle: (value: Pick<FacetValue, 'operator' | 'label'>) => void;
  };
  export default function MinutesSearchFacets(props: Props): ReactNode;
}

declare module '@theme/MinutesMonthBar' {
  import type {ReactNode} from 'react';

  export type Props = {
    /** Oldest first; months without hits left out. */
    readonly months: readonly {month: string; count: number}[];
    /** Periods (`2024`, `2024-05`) that are searched already. */
    readonly chosen: readonly string[];
    /** Address of the search with a period added, or taken out. */
    readonly toAddress: (period: string) => string;
    readonly onChoose: (period: string) => void;
  };
  export default function MinutesMonthBar(props: Props): ReactNode;
}

declare module '@theme/MinutesSearchPage' {
  import type {ReactNode} from 'react';

  export default function MinutesSearchPage(): ReactNode;
}

declare module '@theme/MinutesSearchNotes' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly answer: import('docusaurus-plugin-minutes/client').SearchAnswer;
    /** True where the answer is to just what is written (`exact` of the request). */
    readonly exact: boolean;
    readonly onExact: (exact: boolean) => void;
    /** Called with the query as the reader chose to change it. */
    readonly onQuery: (query: string) => void;
  };
  export default function MinutesSearchNotes(props: Props): ReactNode;
}

declare module '@theme/MinutesSince' {
  import type {ReactNode} from 'react';

  export default function MinutesSince(): ReactNode;
}

declare module '@theme/MinutesSourceLine' {
  import type {ReactNode} from 'react';

  export type Props = {
    /** Title of the document: team and date. */
    readonly title: string;
    readonly source: import('docusaurus-plugin-minutes/client').SourceInfo;
  };
  export default function MinutesSourceLine(props: Props): ReactNode;
}

declare module '@theme/MinutesTeamList' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly teams: readonly import('docusaurus-plugin-minutes/client').TeamSummary[];
    /** Level of the heading above former teams. */
    readonly heading?: 'h2' | 'h3';
  };
  export default function MinutesTeamList(props: Props): ReactNode;
}

declare module '@theme/MinutesToc' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly entries: readonly import('docusaurus-plugin-minutes/client').TocEntry[];
  };
  export default function MinutesToc(props: Props): ReactNode;
}

declare module '@theme/MinutesTopicChips' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly topics: import('docusaurus-plugin-minutes/client').MeetingPage['topics'];
  };
  export default function MinutesTopicChips(props: Props): ReactNode;
}

declare module '@theme/MinutesTopicCounts' {
  import type {ReactNode} from 'react';

  export type Props = {
    /** Topics with their number of meetings, in the order to be shown. */
    readonly topics: readonly import('docusaurus-plugin-minutes/client').TopicCount[];
  };
  export default function MinutesTopicCounts(props: Props): ReactNode;
}

declare module '@theme/MinutesTopicList' {
  import type {ReactNode} from 'react';

  export type Props = {
    readonly categories: readonly {
      category: string;
      topics: import('docusaurus-plugin-minutes/client').TopicSummary[];
    }[];
    /** With a sentence on each topic, or names and numbers only. */
    readonly details?: boolean;
  };
  export default function MinutesTopicList(props: Props): ReactNode;
}

declare module '@theme/MinutesTopicYears' {
  import type {ReactNode} from 'react';

  export type Props = {readonly page: import('docusaurus-plugin-minutes/client').TopicPage};
  export default function MinutesTopicYears(props: Props): ReactNode;
}

declare module '@theme/MinutesYearList' {
  import type {ReactNode} from 'react';

  export type Props = {readonly years: readonly {year: string; permalink: string; count: number}[]};
  export default function MinutesYearList(props: Props): ReactNode;
}

declare module '@theme/MinutesMeetingPage' {
  import type {ReactNode} from 'react';

  export default function MinutesMeetingPage(): ReactNode;
}

declare module '@theme/MinutesTeamPage' {
  import type {ReactNode} from 'react';

  export default function MinutesTeamPage(): ReactNode;
}

declare module '@theme/MinutesFolderPage' {
  import type {ReactNode} from 'react';

  export default function MinutesFolderPage(): ReactNode;
}

declare module '@theme/MinutesTopicPage' {
  import type {ReactNode} from 'react';

  export default function MinutesTopicPage(): ReactNode;
}

declare module '@theme/MinutesHomePage' {
  import type {ReactNode} from 'react';

  export default function MinutesHomePage(): ReactNode;
}

declare module '@theme/MinutesTeamsPage' {
  import type {ReactNode} from 'react';

  export default function MinutesTeamsPage(): ReactNode;
}

declare module '@theme/MinutesTopicsPage' {
  import type {ReactNode} from 'react';

  export default function MinutesTopicsPage(): ReactNode;
}

declare module '@theme/MinutesYearsPage' {
  import type {ReactNode} from 'react';

  export default function MinutesYearsPage(): ReactNode;
}

declare module '@theme/MinutesYearPage' {
  import type {ReactNode} from 'react';

  export default function MinutesYearPage(): ReactNode;
}

declare module '@theme/MinutesReferencesPage' {
  import type {ReactNode} from 'react';

  export default function MinutesReferencesPage(): ReactNode;
}

declare module '@theme/MinutesReferenceListPage' {
  import type {ReactNode} from 'react';

  export default function MinutesReferenceListPage(): ReactNode;
}

declare module '@theme/MinutesReferencePage' {
  import type {ReactNode} from 'react';

  export default function MinutesReferencePage(): ReactNode;
}

declare module '@theme/MinutesRedirectPage' {
  import type {ReactNode} from 'react';

  export default function MinutesRedirectPage(): ReactNode;
}

declare module '@theme/MinutesCount/useCounts' {
  /** A number with its noun, in the reader's language: "1 meeting", "109 meetings". */
  export type Count = (count: number) => string;
  export type Counts = {
    meetings: Count;
    documents: Count;
    topics: Count;
    teams: Count;
    sections: Count;
    mentions: Count;
    times: Count;
    years: Count;
    calls: Count;
    decisions: Count;
    actionItems: Count;
    laterMeetings: Count;
    carried: Count;
    references: Count;
    moreMeetings: Count;
    moreHits: Count;
  };
  export function useCounts(): Counts;
}
