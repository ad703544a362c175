import type {Meeting, MeetingRef, Team, TeamRef, Topic, TopicRef} from '../model/types';
import type {LicenseInfo, MeetingRow, SourceInfo} from './types';
import {getEditUrl, getSourceUrl} from '../source/sourceLinks';
import type {Site} from './site';

export const toTeamRef = (team: Team): TeamRef => ({
  slug: team.slug,
  label: team.entry.label,
  permalink: team.permalink,
});

export const toTopicRef = (topic: Topic): TopicRef => ({
  slug: topic.entry.slug,
  name: topic.entry.name,
  permalink: topic.permalink,
});

/** @throws Error where the meeting's team is not among the site's. */
export function getTeam(site: Site, meeting: Meeting): Team {
  const team = site.teamOf.get(meeting.team);
  if (!team) {
    throw new Error(`The team "${meeting.team}" of ${meeting.path} is not known.`);
  }
  return team;
}

/** @throws Error where the archive has no such folder. */
export function getFolderAddress(site: Site, folder: string): string {
  const address = site.folders.get(folder);
  if (address === undefined) {
    throw new Error(`The folder "${folder}" is not known.`);
  }
  return address;
}

export const toMeetingRef = (site: Site, meeting: Meeting): MeetingRef => ({
  permalink: meeting.permalink,
  title: meeting.title,
  ...(meeting.date && {date: meeting.date}),
  team: toTeamRef(getTeam(site, meeting)),
  ...(!meeting.hidden && {path: meeting.path}),
});

export const toMeetingRow = (site: Site, meeting: Meeting): MeetingRow => ({
  ...toMeetingRef(site, meeting),
  kind: meeting.kind,
  cancelled: meeting.parsed.cancelled,
  ...(meeting.parsed.descriptiveTitle && {descriptiveTitle: meeting.parsed.descriptiveTitle}),
  agenda: meeting.parsed.agenda.map(({text, anchor}) => ({text, anchor})),
});

export function toLicenseInfo({source}: Pick<Site, 'source'>): LicenseInfo {
  const {licenseName, licenseUrl, attribution} = source;
  return {
    ...(licenseName && {licenseName}),
    ...(licenseUrl && {licenseUrl}),
    ...(attribution && {attribution}),
  };
}

/** No way leads to a source that still has what was removed on request. */
export function toSourceInfo(site: Site, path: string): SourceInfo {
  const isShown = !site.meetingOf.get(path)?.hidden;
  const sourceUrl = isShown && getSourceUrl(site.source, path);
  const editUrl = isShown && getEditUrl(site.source, path);
  const {commit} = site.source;
  return {
    path,
    ...(sourceUrl && {sourceUrl}),
    ...(editUrl && {editUrl}),
    ...(commit && {commit: commit.slice(0, 7)}),
    ...toLicenseInfo(site),
  };
}

/** For pages that show parts of several documents: where the sources of all of them lie. */
export function toCiteSources(site: Site): {citeSources?: string} {
  const root = getSourceUrl(site.source, '');
  return root === undefined ? {} : {citeSources: root.replace(/\/?$/, '/')};
}

/** Year of a document, '' where it has no date. */
export const getYear = (meeting: Meeting): string => meeting.date?.slice(0, 4) ?? '';

/** Headings that a section lies below, its own last; without the title and the like. */
export function getHeadingPath(meeting: Meeting, index: number): string[] {
  const {sections} = meeting.parsed;
  const path: string[] = [];
  for (let i = index; i >= 0; i = sections[i]?.parent ?? -1) {
    const section = sections[i];
    if (section?.heading && (section.role === 'content' || section.role === 'housekeeping')) {
      path.unshift(section.heading);
    }
  }
  return path;
}
