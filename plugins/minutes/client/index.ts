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
export * from './search/exportMarkdown';
export * from './search/getEngine';
export * from './search/monthColumns';
export * from './search/offers';
export * from './search/queryText';
export * from './search/searchAddress';
export * from './search/searchMarks';
export * from './search/useFollow';
export * from './search/useKeptFocus';
export * from './search/useMinutesSearch';
export * from './search/useQueryDraft';
export * from './search/useSearchAddress';
export * from './search/useSearchPlace';
export * from './search/useTypedSearch';
export * from './search/useWide';
export * from './since';
export {default as markStyles} from './marks.module.css';
export * from './toCategoryId';
export * from './useDateFormat';
