import {groupBy} from '../../model/groupBy';
import type {Meeting, ReferenceEntry} from '../../model/types';
import type {Reference} from '../../reading/types';
import {groupReferences} from '../referencePages';
import {
  getReferenceSpan,
  getReferenceUrl,
  getRepositoryUrl,
  hasPage,
  toReferenceAddress,
  toReferenceDataAddress,
  toReferenceListAddress,
} from '../referenceRefs';
import {type Api, type DataFile, toMeetingPart, toSectionUrl} from './parts';

function toMention(api: Api, meeting: Meeting, places: readonly Reference[]) {
  return {
    ...toMeetingPart(api, meeting),
    sections: [...groupBy(places, ({section}) => String(section))].map(([index, found]) => ({
      heading: meeting.parsed.sections[Number(index)]?.heading ?? '',
      url: toSectionUrl(api, meeting, Number(index)),
      ...(found[0]?.kind === 'standard' && {
        versions: [...new Set(found.map(({id}) => id))],
      }),
    })),
  };
}

const toIdentity = ({site, toUrl}: Api, entry: ReferenceEntry) => ({
  id: entry.id,
  number: entry.number,
  url: getReferenceUrl(site, entry) ?? null,
  page: hasPage(entry) ? toUrl(toReferenceAddress(site, entry)) : null,
});

const toEntry = (api: Api, entry: ReferenceEntry) => ({
  ...toIdentity(api, entry),
  meetings: entry.mentions.map(({meeting, places}) => toMention(api, meeting, places)),
});

/** Everything that the minutes refer to, in a line each; which meetings do is in `data`. */
export function toReferenceRecords(api: Api): object[] {
  return api.site.references.map((entry) => {
    const {first, last} = getReferenceSpan(entry);
    return {
      ...toIdentity(api, entry),
      name: entry.name ?? null,
      meetings: entry.mentions.length,
      first: first ?? null,
      last: last ?? null,
      data: api.toUrl(toReferenceDataAddress(api.site, entry.repository)),
    };
  });
}

/**
 * Which meetings name what: one file per repository, one for all standards and one per standard.
 * Titles and headings only: no text of the minutes, no participants.
 */
export function* toReferenceFiles(api: Api): Generator<DataFile> {
  const {site, toUrl, toHead} = api;
  for (const [repository, entries] of groupReferences(site)) {
    yield {
      address: toReferenceDataAddress(site, repository),
      data: {
        ...toHead(repository === '' ? 'standards' : 'repository'),
        repository: repository || null,
        url: getRepositoryUrl(repository) ?? null,
        page: toUrl(toReferenceListAddress(site, repository)),
        references: entries.map((entry) => toEntry(api, entry)),
      },
    };
    for (const entry of entries.filter(({kind}) => kind === 'standard')) {
      yield {
        address: toReferenceDataAddress(site, repository, entry.id),
        data: {...toHead('standard'), ...toEntry(api, entry)},
      };
    }
  }
}
