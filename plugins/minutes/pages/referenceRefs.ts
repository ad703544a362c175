import {countEach} from '../model/groupBy';
import {toStandardNumber} from '../reading/meeting/standardNames';
import {type Span, toSpan} from '../model/span';
import type {Meeting, ReferenceEntry} from '../model/types';
import type {NamedReference, ReferenceRef, ReferenceSummary} from './types';
import type {Reference} from '../reading/types';
import {toMeetingRef} from './refs';
import type {Site} from './site';

/** The owner of most of what an archive names: left out of labels. */
export function findMainOwner(references: readonly ReferenceEntry[]): string {
  const owners = references.map(({repository}) => repository.split('/')[0] ?? '');
  const [most] = countEach(owners.filter((name) => name !== '' && name !== 'orgs').sort());
  return most?.[0] ?? '';
}

/** Where a standard with all its versions is, as far as the options say. */
function getStandardUrl({standards}: Site, number: string): string | undefined {
  const track = standards.tracks[number.slice(0, 2)];
  if (standards.url === undefined || (track === undefined && standards.url.includes('{track}'))) {
    return undefined;
  }
  return standards.url
    .replaceAll('{number}', number)
    .replaceAll('{track}', encodeURIComponent(track ?? ''));
}

/** Address of a repository; undefined for the standards. */
export const getRepositoryUrl = (repository: string): string | undefined =>
  repository === '' ? undefined : `https://github.com/${repository}`;

/** Address of the issue, the pull request (GitHub leads on from `issues`) or the standard. */
export function getReferenceUrl(
  site: Site,
  {repository, number}: Pick<ReferenceEntry, 'repository' | 'number'>,
): string | undefined {
  if (repository === '') {
    return getStandardUrl(site, number);
  }
  const list = repository.startsWith('orgs/') ? '' : '/issues';
  return `${getRepositoryUrl(repository)}${list}/${number}`;
}

/**
 * Parts of the address of a repository's references, or of the standards ('') which have the place
 * of an owner. An owner of that name keeps apart: no name on GitHub ends in a hyphen.
 */
function toListAddress(repository: string): string {
  const name = repository.toLowerCase();
  return `references/${name === '' ? 'standards' : name.replace(/^standards\//, 'standards-/')}`;
}

/** Address of a repository's references. @param repository '' for the standards. */
export const toReferenceListAddress = (
  {toPermalink}: Pick<Site, 'toPermalink'>,
  repository: string,
): string => toPermalink(toListAddress(repository));

export const toReferenceAddress = (
  {toPermalink}: Pick<Site, 'toPermalink'>,
  {repository, number}: ReferenceEntry,
): string =>
  toPermalink(`${toListAddress(repository)}/${repository === '' ? `scs-${number}` : number}`);

/** Address of a list as JSON, or of one standard (`scs-0104`). */
export const toReferenceDataAddress = (
  {toPermalink}: Pick<Site, 'toPermalink'>,
  repository: string,
  standard?: string,
): string =>
  toPermalink([toListAddress(repository), standard ?? []].flat().join('/')).replace(
    /\/?$/,
    '.json',
  );

/** A reference that several meetings name has a page of its own. */
export const hasPage = ({mentions}: ReferenceEntry): boolean => mentions.length > 1;

export function toReferenceRef(site: Site, entry: ReferenceEntry): ReferenceRef {
  const url = getReferenceUrl(site, entry);
  const owner = `${site.mainOwner}/`;
  return {
    id: entry.id,
    label: entry.id.startsWith(owner) ? entry.id.slice(owner.length) : entry.id,
    ...(entry.name && {name: entry.name}),
    ...(hasPage(entry) && {permalink: toReferenceAddress(site, entry)}),
    ...(url && {url}),
  };
}

/** First and last day of what names a reference. */
export const getReferenceSpan = ({mentions}: ReferenceEntry): Span =>
  toSpan(mentions.flatMap(({meeting}) => meeting.date ?? []));

export function toReferenceSummary(
  site: Site,
  entry: ReferenceEntry,
): ReferenceSummary | undefined {
  const newest = entry.mentions[0];
  if (!newest) {
    return undefined;
  }
  const section = newest.meeting.parsed.sections[newest.places[0]?.section ?? -1];
  return {
    ...toReferenceRef(site, entry),
    meetings: entry.mentions.length,
    ...getReferenceSpan(entry),
    newest: {
      meeting: toMeetingRef(site, newest.meeting),
      heading: section?.heading ?? '',
      anchor: section?.anchor ?? '',
    },
  };
}

const toEntryId = ({kind, id}: Reference) => (kind === 'standard' ? toStandardNumber(id) : id);

/** What a document names, each once, in reading order. */
export function toNamedReferences(site: Site, meeting: Meeting): NamedReference[] {
  const ids = new Set((site.referencesOf.get(meeting.path) ?? []).map(toEntryId));
  return [...ids].flatMap((id) => {
    const entry = site.referenceOf.get(id);
    if (!entry) {
      return [];
    }
    const own = meeting.duplicateOf ?? meeting.path;
    const others = entry.mentions.filter((mention) => mention.meeting.path !== own).length;
    return [{...toReferenceRef(site, entry), others}];
  });
}
