import {groupBy} from '../../model/groupBy';
import {toFeedRef} from '../feedAddress';
import {getYear} from '../refs';
import type {Site} from '../site';
import type {PageKind} from '../types';
import {toActionRecords, toDecisionRecords} from './itemRecords';
import {toMeetingRecord, toTeamRecords, toTopicRecords} from './overviewRecords';
import {type Api, createApi, type DataFile} from './parts';
import {toReferenceFiles, toReferenceRecords} from './referenceFiles';
import {SCHEMA} from './schema';

/** A file with a list of things of one kind. */
type List = {name: string; kind: string; page: string; entries: object[]; year?: string | null};

/** Documents by year, newest first, so that no file grows with the whole archive. */
function toYearLists(api: Api): List[] {
  const {site} = api;
  return [...groupBy(site.originals, getYear)].map(([year, meetings]) => ({
    name: `meetings/${year || 'undated'}`,
    kind: 'meetings',
    page: year ? site.addressOf('year', year) : site.addressOf('years'),
    year: year || null,
    entries: meetings.map((meeting) => toMeetingRecord(api, meeting)),
  }));
}

const toLists = (api: Api): List[] => {
  const toList = (kind: string, page: PageKind, entries: object[]): List => ({
    name: kind,
    kind,
    page: api.site.addressOf(page),
    entries,
  });
  return [
    toList('teams', 'teams', toTeamRecords(api)),
    toList('topics', 'topics', toTopicRecords(api)),
    ...toYearLists(api),
    toList('decisions', 'decisions', toDecisionRecords(api)),
    toList('action-items', 'actions', toActionRecords(api)),
    toList('references', 'references', toReferenceRecords(api)),
  ];
};

/** What there is, where it comes from and what may be done with it. */
function toIndex(api: Api, lists: readonly List[]): object {
  const {site, toUrl, toAddress, toHead} = api;
  const {repository, commit, directory, licenseName, licenseUrl, attribution} = site.source;
  const {feed} = toFeedRef(site.addressOf('home'), site.meetings);
  return {
    ...toHead('index'),
    page: toUrl(site.addressOf('home')),
    source: {repository: repository ?? null, commit: commit ?? null, directory},
    license: licenseName ? {name: licenseName, url: licenseUrl ?? null} : null,
    attribution: attribution ?? null,
    texts: api.texts,
    feeds: feed ? {atom: toUrl(feed), json: toUrl(feed.replace(/xml$/, 'json'))} : null,
    files: lists.map(({name, kind, entries, year}) => ({
      kind,
      ...(year !== undefined && {year}),
      url: toUrl(toAddress(name)),
      count: entries.length,
    })),
  };
}

/**
 * Data for other programs: what there is, lists of teams, topics, documents, decisions, action items
 * and references, which meetings name which reference, and the schema of all these. Decisions and
 * action items verbatim, else titles and headings; never who attended.
 * @param siteUrl address of the site without base URL and trailing slash.
 * @param texts whether the whole texts are wanted too.
 */
export function* toApiFiles(site: Site, siteUrl: string, texts = false): Generator<DataFile> {
  const api = createApi(site, siteUrl, texts);
  const {toUrl, toAddress, toHead} = api;
  const lists = toLists(api);
  yield {address: toAddress('index'), data: toIndex(api, lists)};
  yield {address: toAddress('schema'), data: {...SCHEMA, $id: toUrl(toAddress('schema'))}};
  for (const {name, kind, page, entries, year} of lists) {
    const head = {...toHead(kind), page: toUrl(page), ...(year !== undefined && {year})};
    yield {address: toAddress(name), data: {...head, entries}};
  }
  yield* toReferenceFiles(api);
}
