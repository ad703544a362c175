import {countEach, groupBy} from '../model/groupBy';
import {drawLifeline} from '../charts/lifeline';
import type {LifelineRow} from '../charts/types';
import type {Meeting, ReferenceEntry} from '../model/types';
import type {
  ReferenceListPage,
  ReferenceListRef,
  ReferenceMention,
  ReferencePage,
  ReferencesPage,
} from './types';
import type {Reference} from '../reading/types';
import {
  getReferenceSpan,
  getReferenceUrl,
  getRepositoryUrl,
  hasPage,
  toReferenceAddress,
  toReferenceDataAddress,
  toReferenceListAddress,
  toReferenceRef,
  toReferenceSummary,
} from './referenceRefs';
import {getTeam, toMeetingRef, toTeamRef} from './refs';
import type {Site} from './site';

/** How many of the most often named stand on the start page of the references. */
const MOST = 25;

const STANDARDS = 'Standards';

function toListRef(site: Site, repository: string, entries: ReferenceEntry[]): ReferenceListRef {
  return {
    label: repository || STANDARDS,
    permalink: toReferenceListAddress(site, repository),
    references: entries.length,
  };
}

const toSummaries = (site: Site, entries: readonly ReferenceEntry[]) =>
  entries.flatMap((entry) => toReferenceSummary(site, entry) ?? []);

/** The block of a section that names the reference; '' where its heading does. */
function getItem({parsed}: Meeting, {section, line}: Reference): string {
  const lines = parsed.sections[section]?.lines ?? [];
  return lines.findLast((item) => item.line <= line)?.text ?? '';
}

/** Where the meetings name it; those of a team that say the same, word for word, as one. */
export function toMentions(site: Site, {mentions}: ReferenceEntry): ReferenceMention[] {
  const all = mentions.map(({meeting, places}) => toMention(site, meeting, places));
  const toWords = ({meeting, sections}: ReferenceMention) =>
    JSON.stringify([meeting.team.slug, sections.map(({heading, items}) => [heading, items])]);
  return [...groupBy(all, toWords)].map(([, [newest, ...same]]) => ({
    ...newest,
    same: same.map(({meeting}) => meeting),
  }));
}

/** Where one meeting names it: sections in reading order, each item of a section once. */
function toMention(site: Site, meeting: Meeting, places: readonly Reference[]): ReferenceMention {
  const sections = [...groupBy(places, ({section}) => String(section))];
  return {
    meeting: toMeetingRef(site, meeting),
    same: [],
    sections: sections.map(([index, found]) => {
      const section = meeting.parsed.sections[Number(index)];
      return {
        heading: section?.heading ?? '',
        anchor: section?.anchor ?? '',
        items: [...groupBy(found, (place) => getItem(meeting, place))].map(([text, same]) => {
          const versions = same.flatMap(({kind, id}) => (kind === 'standard' ? [id] : []));
          return {
            text,
            ...(versions.length > 0 && {versions: [...new Set(versions)]}),
            ...(same.every(({derived}) => derived) && {derived: true as const}),
          };
        }),
      };
    }),
  };
}

/** Places with the heading of their section on the same line. */
const isInHeading = ({parsed}: Meeting, {section, line}: Reference) => {
  const found = parsed.sections[section];
  return found !== undefined && found.level > 0 && found.startLine === line;
};

function toLifeline(site: Site, {mentions}: ReferenceEntry): LifelineRow[] {
  const dated = mentions.filter(({meeting}) => meeting.date);
  return [...groupBy(dated, ({meeting}) => meeting.team)].map(([, found]) => ({
    team: toTeamRef(getTeam(site, found[0].meeting)),
    meetings: found.map(({meeting, places}) => ({
      meeting: toMeetingRef(site, meeting),
      strength: places.some((place) => isInHeading(meeting, place)) ? 'heading' : 'text',
      hits: places.length,
    })),
  }));
}

function toReferencePage(site: Site, entry: ReferenceEntry, list: ReferenceListRef): ReferencePage {
  const {mentions, kind, id, repository} = entry;
  const url = getReferenceUrl(site, entry);
  const lifeline = toLifeline(site, entry);
  const {label, name} = toReferenceRef(site, entry);
  const versions = mentions.flatMap(({places}) => [...new Set(places.map((place) => place.id))]);
  const teams = [...groupBy(mentions, ({meeting}) => meeting.team)];
  return {
    kind: 'reference',
    home: site.addressOf('home'),
    permalink: toReferenceAddress(site, entry),
    title: [label, name].filter(Boolean).join(' · '),
    description: `${id} in the minutes: ${mentions.length} meetings of ${teams.length} teams name it, with the sections that do.`,
    html: lifeline.length > 0 ? {lifeline: drawLifeline(lifeline)} : {},
    id,
    ...(name && {name}),
    ...(url && {url}),
    data: toReferenceDataAddress(site, repository, kind === 'standard' ? id : undefined),
    list,
    allReferences: site.addressOf('references'),
    versions:
      kind === 'standard'
        ? countEach(versions.sort()).map(([version, meetings]) => ({id: version, meetings}))
        : [],
    teams: teams
      .map(([, found]) => ({
        ...toTeamRef(getTeam(site, found[0].meeting)),
        meetings: found.length,
      }))
      .sort((a, b) => b.meetings - a.meetings || a.label.localeCompare(b.label)),
    ...getReferenceSpan(entry),
    count: mentions.length,
    lifeline,
    mentions: toMentions(site, entry),
  };
}

function toListPage(
  site: Site,
  repository: string,
  entries: readonly ReferenceEntry[],
): ReferenceListPage {
  const url = getRepositoryUrl(repository);
  return {
    kind: 'referenceList',
    home: site.addressOf('home'),
    permalink: toReferenceListAddress(site, repository),
    title: repository || STANDARDS,
    description: repository
      ? `${entries.length} issues and pull requests of ${repository} in the minutes, and the meetings that name them.`
      : `${entries.length} standards in the minutes, and the meetings that name them.`,
    html: {},
    ...(url && {url}),
    data: toReferenceDataAddress(site, repository),
    references: toSummaries(site, entries),
    allReferences: site.addressOf('references'),
  };
}

/** Repositories ('' for the standards) with what is named of them, those with most first. */
export function groupReferences(site: Site): [repository: string, entries: ReferenceEntry[]][] {
  return [...groupBy(site.references, ({repository}) => repository)].sort(
    ([a, m], [b, n]) => n.length - m.length || a.localeCompare(b),
  );
}

/** Start page of everything that the minutes refer to. */
export function toReferencesPage(site: Site): ReferencesPage {
  const issues = site.references.filter(({kind}) => kind === 'issue');
  const standards = site.references
    .filter(({kind}) => kind === 'standard')
    .sort((a, b) => a.id.localeCompare(b.id));
  return {
    kind: 'references',
    home: site.addressOf('home'),
    permalink: site.addressOf('references'),
    title: 'References',
    description: `${issues.length} issues and pull requests and ${standards.length} standards that the minutes name, with the meetings that do.`,
    html: {},
    most: toSummaries(site, issues.filter(hasPage).slice(0, MOST)),
    standards: toSummaries(site, standards),
    ...(standards.length > 0 && {standardsList: toListRef(site, '', standards)}),
    repositories: groupReferences(site)
      .filter(([repository]) => repository !== '')
      .map(([repository, entries]) => toListRef(site, repository, entries)),
    count: site.references.length,
    shared: site.references.filter(hasPage).length,
  };
}

/** A list for each repository, and one of the standards. */
export function* toReferenceListPages(site: Site): Generator<ReferenceListPage> {
  for (const [repository, entries] of groupReferences(site)) {
    yield toListPage(site, repository, entries);
  }
}

/** A page for each reference that several meetings name. */
export function* toReferencePages(site: Site): Generator<ReferencePage> {
  for (const [repository, entries] of groupReferences(site)) {
    const list = toListRef(site, repository, entries);
    for (const entry of entries.filter(hasPage)) {
      yield toReferencePage(site, entry, list);
    }
  }
}
