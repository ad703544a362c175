import {groupBy} from '../model/groupBy';
import type {Meeting, ReferenceEntry} from '../model/types';
import type {Reference} from '../reading/types';
import {groupReferences} from './referencePages';
import {
  getReferenceUrl,
  getRepositoryUrl,
  hasPage,
  toReferenceAddress,
  toReferenceDataAddress,
  toReferenceListAddress,
} from './referenceRefs';
import {getTeam} from './refs';
import type {Site} from './site';

/** Version of the form that `docs/data.md` describes. */
const SCHEMA = 1;

export type DataFile = {
  /** With base URL. */
  address: string;
  data: object;
};

/**
 * The references as data for other sites: one file per repository, one for all standards and one per
 * standard. Holds titles and headings only: no text of the minutes, no participants.
 * @param siteUrl address of the site without base URL and trailing slash.
 */
export function* toReferenceData(site: Site, siteUrl: string): Generator<DataFile> {
  const toUrl = (permalink: string, anchor = '') =>
    `${siteUrl}${permalink}${anchor && `#${anchor}`}`;

  function toMeeting(meeting: Meeting, places: readonly Reference[]): object {
    const team = getTeam(site, meeting);
    return {
      title: meeting.title,
      date: meeting.date ?? null,
      team: {slug: team.slug, label: team.entry.label},
      url: toUrl(meeting.permalink),
      sections: [...groupBy(places, ({section}) => String(section))].map(([index, found]) => {
        const {heading = '', anchor = ''} = meeting.parsed.sections[Number(index)] ?? {};
        return {
          heading,
          url: toUrl(meeting.permalink, anchor),
          ...(found[0]?.kind === 'standard' && {
            versions: [...new Set(found.map(({id}) => id))],
          }),
        };
      }),
    };
  }

  function toEntry(entry: ReferenceEntry): object {
    return {
      id: entry.id,
      number: entry.number,
      url: getReferenceUrl(site, entry) ?? null,
      page: hasPage(entry) ? toUrl(toReferenceAddress(site, entry)) : null,
      meetings: entry.mentions.map(({meeting, places}) => toMeeting(meeting, places)),
    };
  }

  for (const [repository, entries] of groupReferences(site)) {
    yield {
      address: toReferenceDataAddress(site, repository),
      data: {
        schema: SCHEMA,
        kind: repository === '' ? 'standards' : 'repository',
        repository: repository || null,
        url: getRepositoryUrl(repository) ?? null,
        page: toUrl(toReferenceListAddress(site, repository)),
        references: entries.map(toEntry),
      },
    };
    for (const entry of entries.filter(({kind}) => kind === 'standard')) {
      yield {
        address: toReferenceDataAddress(site, repository, entry.id),
        data: {schema: SCHEMA, kind: 'standard', ...toEntry(entry)},
      };
    }
  }
}
