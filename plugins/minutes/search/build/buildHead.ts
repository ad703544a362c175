import {groupBy} from '../../model/groupBy';
import {getNextAddress} from '../../pages/nextPage';
import type {LinkedArchive} from '../../pages/site';
import {isExpression} from '../../registry/aliasPattern';
import {toPlainTitle} from '../documents';
import {type Head, type LineKind, toDifferences} from '../files';
import type {DocumentRecord, SectionRecord} from './records';

/** By kind: the sections with something of it; ascending, each once. */
function toItemPlaces(items: readonly {kind: LineKind; i: number}[]): Record<LineKind, number[]> {
  const places = (wanted: LineKind) =>
    toDifferences([...new Set(items.filter(({kind}) => kind === wanted).map(({i}) => i))]);
  return {
    decision: places('decision'),
    likely: places('likely'),
    action: places('action'),
    probable: places('probable'),
  };
}

/** The head without what only the index of the words can tell. */
export function buildHead(
  site: LinkedArchive,
  documents: readonly DocumentRecord[],
  sections: readonly SectionRecord[],
): Omit<Head, 'lengths' | 'averageLengths' | 'chunkStarts' | 'texts' | 'sameWords'> {
  const base = `${site.addressOf('home').replace(/\/$/, '')}/`;
  const end = documents[0]?.meeting.permalink.endsWith('/') ? '/' : '';
  const teamIndex = new Map(site.teams.map(({slug}, i) => [slug, i]));
  const named = sections.flatMap(({topics}, i) => topics.map((slug) => ({slug, i})));
  const topicSections = groupBy(named, ({slug}) => slug);
  const items = sections.flatMap((section, i) => section.items.map((item) => ({...item, i})));
  const topicItems = groupBy(
    items.flatMap(({kind, topics, i}) => topics.map((slug) => ({slug, kind, i}))),
    ({slug}) => slug,
  );
  const plain = (path: string) => `${base}${path.replace(/\.[^./]+$/, '')}${end}`;
  return {
    base,
    end,
    paths: documents.map(({meeting}) => meeting.path),
    dates: documents.map(({meeting}) => meeting.date ?? ''),
    lastDays: documents.flatMap(({meeting}, i): Head['lastDays'] =>
      meeting.dateEnd === undefined ? [] : [[i, meeting.dateEnd]],
    ),
    documentTeams: documents.map(({meeting}) => teamIndex.get(meeting.team) ?? -1),
    titles: documents.map(({meeting: {title, team, date = ''}}) =>
      title === toPlainTitle(site.teamOf.get(team)?.entry.label ?? '', date) ? '' : title,
    ),
    permalinks: documents.map(({meeting: {path, permalink}}) =>
      permalink === plain(path) ? '' : permalink,
    ),
    firstSections: documents.map((_, i) => documents[i - 1]?.sections.length ?? 0),
    sections: sections.length,
    items: toItemPlaces(items),
    teams: site.teams.map((team) => ({
      slug: team.slug,
      label: team.entry.label,
      permalink: team.permalink,
      names: team.entry.headings,
      meetings: team.meetings.length,
      next: getNextAddress(site, team),
    })),
    topics: site.topics.map(({entry, permalink, meetings}) => ({
      slug: entry.slug,
      name: entry.name,
      permalink,
      spellings: entry.aliases.filter((alias) => !isExpression(alias)),
      meetings: meetings.length,
      sections: toDifferences((topicSections.get(entry.slug) ?? []).map(({i}) => i)),
      items: toItemPlaces(topicItems.get(entry.slug) ?? []),
    })),
  };
}
