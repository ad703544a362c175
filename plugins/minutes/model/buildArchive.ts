import {compareText} from './compareText';
import type {Meeting, Team, Topic} from './types';
import type {Problem} from '../reading/types';
import {createAliasFinder} from '../registry/findAliases';
import type {Registry, TopicHit} from '../registry/types';
import {createAgendaSweeper} from './agendaFurniture';
import {type AddressRules, toDocumentAddresses, toTeamAddresses} from './addresses';
import {findBoilerplate} from './boilerplate';
import {type CallReport, findCallReports} from './callReports';
import {type ArchiveFile, findCopies} from './duplicates';
import {groupBy} from './groupBy';
import {findOtherDays, newestFirst, toHeldTopics} from './heldDays';
import {type Identity, readIdentity} from './identity';
import {toMeetingTopics} from './meetingTopics';
import {copyProblems, documentProblems} from './problems';
import {type ArchiveReferences, findReferences} from './references';
import {readIdentities, settleKind} from './series';
import {settleDates} from './settleDates';
import {toTeam, toTeamEntry} from './teams';
import {toTitles} from './titles';

export type ArchiveInput = {
  files: (ArchiveFile & {hits: TopicHit[]})[];
  registry: Registry;
  /** That files in no folder are of. */
  onlyTeam?: string;
  rules: AddressRules;
};

export type Archive = ArchiveReferences & {
  meetings: Meeting[];
  /** Address of each folder, teams' and those below, with base URL. */
  folders: Map<string, string>;
  /** Teams with a folder, and registered ones that only report in a call. */
  teams: Team[];
  topics: Topic[];
  reports: CallReport[];
  problems: Problem[];
};

/**
 * Puts the documents of the archive together: dates, titles, addresses, copies, teams and topics.
 * The order of `files` does not matter. `meetings` holds all documents, newest first and undated
 * ones last; teams and topics leave copies out. All addresses are final.
 */
export function buildArchive({files, registry, onlyTeam, rules}: ArchiveInput): Archive {
  const {toPermalink} = rules;
  const sorted = files.toSorted((a, b) => compareText(a.path, b.path));
  const identities = readIdentities(
    sorted.map(({path}) => path),
    onlyTeam,
  );
  const identityOf = (path: string): Identity =>
    identities.get(path) ?? readIdentity(path, onlyTeam);
  const copies = findCopies(sorted);
  const {dates, problems} = settleDates(
    sorted.map(({path, parsed}) => {
      const copyOf = copies.get(path);
      const identity = identityOf(path);
      return {path, identity, headingDates: parsed.headingDates, ...(copyOf && {copyOf})};
    }),
    registry.dates,
  );

  const entries = new Map(registry.teams.map((entry) => [entry.slug, entry]));
  const folders = [...new Set(sorted.map(({path}) => identityOf(path).team))].sort(compareText);
  const allFolders = [...new Set([...folders, ...entries.keys()])].sort(compareText);
  const teamEntries = new Map(allFolders.map((folder) => [folder, toTeamEntry(folder, entries)]));
  const addresses = toTeamAddresses(allFolders, rules.reserved);
  const labelOf = (team: string) => teamEntries.get(team)?.entry.label ?? team;

  const titles = toTitles(
    sorted.map(({path, parsed: {descriptiveTitle, firstHeading}}) => {
      const identity = identityOf(path);
      const {date, dateEnd, dateBasis} = dates.get(path) ?? {};
      return {
        path,
        identity,
        kind: settleKind(identity, dateBasis),
        label: labelOf(identity.team),
        ...(date && {date}),
        ...(dateEnd && {dateEnd}),
        ...(descriptiveTitle && {descriptiveTitle}),
        ...(firstHeading && {firstHeading}),
      };
    }),
  );
  const findTopics = createAliasFinder(registry.topics);
  const occasions = new Map(
    [...teamEntries].flatMap(([slug, {entry}]) =>
      entry.kind === 'event' ? [[slug, findTopics(entry.label).map((found) => found.slug)]] : [],
    ),
  );
  const isBoilerplate = findBoilerplate(
    sorted
      .filter(({path}) => !copies.has(path))
      .map(({path, parsed}) => ({team: identityOf(path).team, parsed})),
  );
  const sweep = createAgendaSweeper(
    sorted.flatMap(({path, parsed: {agenda}}) => {
      const {team} = identityOf(path);
      const isCall = teamEntries.get(team)?.entry.kind === 'call';
      return copies.has(path) || isCall ? [] : [{team, agenda}];
    }),
  );
  const {documents, folderPages, ...below} = toDocumentAddresses(
    sorted.map(({path}) => path),
    addresses.addresses,
    onlyTeam,
  );
  const days = new Set(sorted.map(({path}) => `${identityOf(path).team} ${dates.get(path)?.date}`));
  const copiesOf = groupBy(copies.keys(), (path) => copies.get(path));

  const meetings = sorted
    .map(({path, hash, parsed, hits, hidden}): Meeting => {
      const identity = identityOf(path);
      const {team, folder} = identity;
      const slug = documents.get(path) ?? path;
      const original = copies.get(path);
      const otherDays = findOtherDays(parsed, dates.get(path)?.date, (day) =>
        days.has(`${team} ${day}`),
      );
      return {
        path,
        slug,
        permalink: toPermalink(slug),
        team,
        ...(folder && {folder}),
        ...(folderPages.has(path) && {isFolderPage: true}),
        kind: settleKind(identity, dates.get(path)?.dateBasis),
        ...dates.get(path),
        ...(otherDays.length > 0 && {otherDays}),
        title: titles.get(path) ?? slug,
        ...(original && {duplicateOf: original}),
        copies: copiesOf.get(path) ?? [],
        ...(hidden && {hidden}),
        hash,
        parsed: {...parsed, agenda: sweep({team, agenda: parsed.agenda})},
        topics: toMeetingTopics(hits, parsed, (text) => isBoilerplate(team, text)),
        ...(occasions.has(team) && {occasion: occasions.get(team) ?? []}),
      };
    })
    .sort(newestFirst);

  const originals = meetings.filter(({duplicateOf}) => duplicateOf === undefined);
  const byTeam = groupBy(originals, ({team}) => team);
  const reports = findCallReports(meetings, registry);
  const reporting = new Set(reports.map(({team}) => team));
  const teams = allFolders.flatMap((folder): Team[] => {
    if (!folders.includes(folder) && !reporting.has(folder)) return [];
    const found = teamEntries.get(folder);
    if (!found) return [];
    const address = addresses.addresses.get(folder) ?? folder;
    const permalink = toPermalink(address);
    return [toTeam({...found, address, permalink, meetings: byTeam.get(folder) ?? []})];
  });

  return {
    meetings,
    folders: new Map([
      ...teams.map(({slug, permalink}) => [slug, permalink] as const),
      ...[...below.folders].map(([folder, own]) => [folder, toPermalink(own)] as const),
    ]),
    teams,
    topics: toTopics(registry, originals, toPermalink),
    reports,
    ...findReferences(meetings),
    problems: [
      ...problems,
      ...addresses.problems,
      ...copyProblems(copies),
      ...documentProblems(meetings, teams),
      ...sorted.flatMap(({path, parsed}) => parsed.problems.map((problem) => ({...problem, path}))),
    ].sort((a, b) => compareText(a.path, b.path) || a.line - b.line || compareText(a.rule, b.rule)),
  };
}

function toTopics(
  registry: Registry,
  meetings: Meeting[],
  toPermalink: AddressRules['toPermalink'],
): Topic[] {
  const named = meetings.flatMap(toHeldTopics).sort((a, b) => newestFirst(a.meeting, b.meeting));
  const bySlug = groupBy(named, ({topic}) => topic.slug);
  return registry.topics
    .map((entry) => ({
      entry,
      permalink: toPermalink(`topics/${entry.slug}`),
      meetings: bySlug.get(entry.slug) ?? [],
    }))
    .filter(({entry, meetings: found}) => !entry.numbered || found.length > 0);
}
