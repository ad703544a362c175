/**
 * What components of the theme take from the plugin: `docusaurus-plugin-minutes/client`. A copy of
 * a component in a site's `src/theme` finds it there too, so a component imports nothing from
 * outside its own folder but this, `@theme/…` and packages.
 */
export type * from '../charts/types';
export type * from '../model/types';
export type * from '../pages/types';
export type * from '../search/types';
export {parseQuery} from '../search/engine/parseQuery';
export {default as MinutesHtml} from './MinutesHtml';
export {default as PageGate} from './PageGate';
export * from './citation';
export * from './citeAttributes';
export * from './context';
export * from './openFolds';
export {connectSearch} from './search/connectSearch';
export * from './search/exportMarkdown';
export * from './search/monthColumns';
export * from './search/offers';
export * from './search/operatorHelp';
export * from './search/queryText';
export * from './search/searchAddress';
export * from './search/searchMarks';
export * from './search/useFollow';
export * from './search/useKeptFocus';
export * from './search/useMinutesSearch';
export * from './search/useQueryDraft';
export * from './search/useSearchAddress';
export * from './search/useSearchKeys';
export * from './search/useSearchPlace';
export * from './search/useWide';
export * from './since';
export * from './styles';
export * from './toAddress';
export * from './toCategoryId';
export * from './useDateFormat';
export {default as MinutesChart} from '../components/MinutesChart';
export * from '../components/MinutesCount/useCounts';
export {default as MinutesFacts} from '../components/MinutesFacts';
export {default as MinutesDate} from '../components/MinutesDate';
export {default as MinutesFeedLink} from '../components/MinutesFeedLink';
export {default as MinutesFilter, type FilterField} from '../components/MinutesFilter';
export {default as MinutesItemContext} from '../components/MinutesItemContext';
export {default as MinutesKind} from '../components/MinutesKind';
export {default as MinutesLifeline} from '../components/MinutesLifeline';
export {default as MinutesLink} from '../components/MinutesLink';
export {default as MinutesMarked} from '../components/MinutesMarked';
export {default as MinutesMarkedText} from '../components/MinutesMarkedText';
export {default as MinutesNote} from '../components/MinutesNote';
export {default as MinutesReferenceTable} from '../components/MinutesReferenceTable';
export {default as MinutesSearchNotes} from '../components/MinutesSearchNotes';
export {default as MinutesSince} from '../components/MinutesSince';
export {default as MinutesTeamList} from '../components/MinutesTeamList';
export {default as MinutesTopicCounts} from '../components/MinutesTopicCounts';
export {default as MinutesTopicList} from '../components/MinutesTopicList';
export {default as MinutesYearList} from '../components/MinutesYearList';
export {default as MinutesYears} from '../components/MinutesYears';
