import {groupBy} from '../../model/groupBy';
import {hasPage, toReferenceAddress} from '../../pages/referenceRefs';
import type {Site} from '../../pages/site';
import {toStandardNumber} from '../../reading/meeting/standardNames';
import {type ReferenceFile, toDifferences} from '../files';
import type {SectionRecord} from './records';

/** Issues, pull requests and standards with the sections that name them, by repository. */
export function buildReferenceFile(site: Site, sections: readonly SectionRecord[]): ReferenceFile {
  const places = new Map<string, number[]>();
  sections.forEach(({references}, section) =>
    new Set(references.map((id) => (/^scs-/.test(id) ? toStandardNumber(id) : id))).forEach(
      (id) => {
        const list = places.get(id) ?? [];
        list.push(section);
        places.set(id, list);
      },
    ),
  );
  const found = site.references.filter(({id}) => places.has(id));
  return [...groupBy(found, ({repository}) => repository)].map(([repository, entries]) => ({
    repository,
    base: entries[0] ? toReferenceAddress(site, entries[0]).replace(/(?<![^/])[^/]*\/?$/, '') : '',
    numbers: entries.map(({number}) => number),
    pages: entries.map((entry) => (hasPage(entry) ? 1 : 0)),
    meetings: entries.map(({mentions}) => mentions.length),
    sections: entries.map(({id}) => toDifferences(places.get(id) ?? [])),
  }));
}
