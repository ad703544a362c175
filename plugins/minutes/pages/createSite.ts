import type {LoadedArchive} from '../archive/loadArchive';
import type {PublishedAttachments} from '../attachments/prepareAttachments';
import {findActionThreads} from '../model/actionThreads';
import {findCitations} from '../links/citations';
import {findDecisions} from '../model/decisions';
import {pairReports} from '../links/pairs';
import {createPadFinder} from '../links/padMinutes';
import {createLinkResolver} from '../links/resolveLink';
import type {StandardsOptions} from '../options';
import {indexConnections} from './connections';
import {groupBy} from './refs';
import {getFolders} from './teamPage';
import type {Addresses, Site} from './site';

/**
 * Puts together what pages are made from. Pure.
 * @param finish applies the site's trailing slash setting to an address.
 */
export function createSite(
  archive: LoadedArchive,
  attachments: PublishedAttachments,
  addresses: Addresses,
  finish: (address: string) => string,
  standards: StandardsOptions,
): Site {
  // Everything else points at these objects, so they are finished in place.
  for (const part of [...archive.meetings, ...archive.teams, ...archive.topics]) {
    part.permalink = finish(part.permalink);
  }
  const meetingOf = new Map(archive.meetings.map((meeting) => [meeting.path, meeting]));
  const site: Site = {
    meetings: archive.meetings,
    teams: archive.teams,
    topics: archive.topics,
    registry: archive.registry,
    source: archive.source,
    addresses,
    teamOf: new Map(archive.teams.map((team) => [team.slug, team])),
    topicOf: new Map(archive.topics.map((topic) => [topic.entry.slug, topic])),
    meetingOf,
    reportsOf: new Map(groupBy(archive.reports, ({team}) => team)),
    references: archive.references,
    referencesOf: archive.referencesOf,
    referenceOf: new Map(archive.references.map((entry) => [entry.id, entry])),
    standards,
    decisions: findDecisions(archive.meetings, archive.topics),
    threadsOf: new Map(groupBy(findActionThreads(archive.teams), ({team}) => team)),
    resolveLink: () => ({kind: 'dead', reason: 'no such file'}),
    findPadMinutes: createPadFinder(archive.teams),
    renames: archive.renames,
    connections: indexConnections([], []),
    findImage: attachments.find,
    problems: [...archive.problems, ...attachments.problems],
  };
  const folders = new Map(archive.teams.map((team) => [team.slug, team.permalink]));
  for (const team of archive.teams) {
    for (const {folder} of getFolders(site, team)) {
      folders.set(folder, addresses.folder(folder));
    }
  }
  site.resolveLink = createLinkResolver(
    {
      meetings: meetingOf,
      folders,
      files: archive.files,
      renames: archive.renames,
      findAttachment: (href, from) => attachments.find(href, from)?.originalUrl,
    },
    archive.linkSource,
  );
  const byPermalink = new Map(archive.meetings.map((meeting) => [meeting.permalink, meeting]));
  const getMeeting = (permalink: string) => byPermalink.get(permalink);
  site.connections = indexConnections(
    pairReports(archive.reports, archive.teams, site.resolveLink, getMeeting),
    findCitations(archive.meetings, site.resolveLink, getMeeting),
  );
  return site;
}
