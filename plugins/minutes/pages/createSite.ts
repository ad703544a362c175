import {groupBy} from '../model/groupBy';
import type {LoadedArchive} from '../archive/loadArchive';
import {createAttachmentFinder} from '../attachments/attachmentFinder';
import type {PublishedAttachments} from '../attachments/prepareAttachments';
import type {AddressRules} from '../model/addresses';
import {findActionThreads} from '../model/actionThreads';
import {findCitations} from '../links/citations';
import {findDecisions} from '../model/decisions';
import {createLaterMentions} from '../model/laterMentions';
import {pairReports} from '../links/pairs';
import {createPadFinder} from '../links/padMinutes';
import {createLinkResolver} from '../links/resolveLink';
import {indexConnections} from './connections';
import {createAddressOf} from './addresses';
import {findMainOwner} from './referenceRefs';
import {renderArchive} from './renderSection';
import type {LinkedArchive, Site} from './site';

/** Links the parts of an archive with each other. Pure; all addresses are final before. */
export function linkArchive(
  archive: LoadedArchive,
  attachments: PublishedAttachments,
  rules: AddressRules,
): LinkedArchive {
  const {meetings, teams, topics, folders, reports, references, renames, source} = archive;
  const meetingOf = new Map(meetings.map((meeting) => [meeting.path, meeting]));
  const findRemoved = createAttachmentFinder(archive.removedAttachments, archive.linkSource);
  const resolveLink = createLinkResolver(
    {
      meetings: new Map([
        ...meetingOf,
        ...[...archive.publicPaths].flatMap(([path, shown]) => {
          const meeting = meetingOf.get(shown);
          return meeting ? [[path, meeting] as const] : [];
        }),
      ]),
      folders,
      files: archive.files,
      renames,
      isRemoved: (href, from) => findRemoved(href, from.path) !== undefined,
      findAttachment: (href, from) => attachments.find(href, from)?.originalUrl,
    },
    archive.linkSource,
  );
  const findLater = createLaterMentions(meetings, archive);
  return {
    meetings,
    originals: meetings.filter(({duplicateOf}) => duplicateOf === undefined),
    teams,
    topics,
    registry: archive.registry,
    source,
    addressOf: createAddressOf(rules),
    toPermalink: rules.toPermalink,
    folders,
    teamOf: new Map(teams.map((team) => [team.slug, team])),
    topicOf: new Map(topics.map((topic) => [topic.entry.slug, topic])),
    meetingOf,
    reportsOf: groupBy(reports, ({team}) => team),
    references,
    mainOwner: findMainOwner(references),
    referencesOf: archive.referencesOf,
    referenceOf: new Map(references.map((entry) => [entry.id, entry])),
    standards: archive.standards,
    decisions: findDecisions(meetings, topics, findLater),
    findLater,
    threadsOf: groupBy(findActionThreads(teams), ({team}) => team),
    resolveLink,
    findPadMinutes: createPadFinder(teams),
    renames,
    changes: archive.changes,
    connections: indexConnections(
      pairReports(reports, teams, resolveLink),
      findCitations(meetings, resolveLink),
    ),
    findImage: attachments.find,
  };
}

/** What pages are made from: the archive is linked, then its texts are rendered. Pure. */
export function createSite(
  archive: LoadedArchive,
  attachments: PublishedAttachments,
  rules: AddressRules,
): Site {
  const linked = linkArchive(archive, attachments, rules);
  const {getHtml, problems} = renderArchive(linked);
  return {
    ...linked,
    getHtml,
    problems: [...archive.problems, ...attachments.problems, ...problems],
  };
}
