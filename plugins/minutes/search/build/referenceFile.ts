import {groupBy} from '../../model/groupBy';
import {hasPage, toReferenceAddress} from '../../pages/referenceRefs';
import type {LinkedArchive} from '../../pages/site';
import {toStandardNumber} from '../../reading/meeting/standardNames';
import {type ReferenceFile, toDifferences} from '../files';
import type {SectionRecord} from './records';

/** Issues, pull requests and standards with the sections that name them, by repository. */
export function buildReferenceFile(site: LinkedArchive, sections: readonly SectionRecord[]): ReferenceFile {
  const toId = (id: string) => (/^scs-/.test(id) ? toStandardNumber(id) : id);
  const named = sections.flatMap(({references}, section) =>
    [...new Set(references.map(toId))].map((id) => ({id, section})),
  );
  const places = groupBy(named, ({id}) => id);
  const found = site.references.filter(({id}) => places.has(id));
  return [...groupBy(found, ({repository}) => repository)].map(([repository, entries]) => ({
    repository,
    base: entries[0] ? toReferenceAddress(site, entries[0]).replace(/(?<![^/])[^/]*\/?$/, '') : '',
    numbers: entries.map(({number}) => number),
    names: entries.map(({name = ''}) => name),
    pages: entries.map((entry) => (hasPage(entry) ? 1 : 0)),
    meetings: entries.map(({mentions}) => mentions.length),
    sections: entries.map(({id}) => toDifferences((places.get(id) ?? []).map(({section}) => section))),
  }));
}
