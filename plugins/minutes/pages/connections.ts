import {groupBy} from '../model/groupBy';
import type {Citation} from '../links/citations';
import type {Pair} from '../links/pairs';
import type {Meeting} from '../model/types';
import type {Connections} from './types';
import {toMeetingRef, toTeamRef} from './refs';
import type {Site} from './site';

/** Pairs and citations by the documents that they concern; made once for all pages. */
export type ConnectionIndex = {
  /** Path of a call → what teams report in it. */
  reportsIn: ReadonlyMap<string, Pair[]>;
  /** Path of a team's minutes → where they were reported. */
  reportedAs: ReadonlyMap<string, Pair[]>;
  /** Path of a document → what links to it. */
  citationsOf: ReadonlyMap<string, Citation[]>;
};

export function indexConnections(
  pairs: readonly Pair[],
  citations: readonly Citation[],
): ConnectionIndex {
  const withMinutes = pairs.filter(({minutes}) => minutes !== undefined);
  return {
    reportsIn: groupBy(pairs, ({report}) => report.meeting.path),
    reportedAs: groupBy(withMinutes, ({minutes}) => minutes?.path ?? ''),
    citationsOf: groupBy(citations, ({to}) => to.path),
  };
}

function getSection(meeting: Meeting, index: number): {heading: string; anchor: string} {
  const section = meeting.parsed.sections[index];
  return {heading: section?.heading ?? '', anchor: section?.anchor ?? ''};
}

/** Slides on which a report goes on repeat its heading: of lines that say the same the first. */
function unique<T>(lines: readonly T[], toText: (line: T) => string): T[] {
  return [...groupBy(lines, toText).values()].map(([first]) => first);
}

/** What other documents have to do with one: reports of it, reports in it, links to it. */
export function toConnections(site: Site, index: ConnectionIndex, meeting: Meeting): Connections {
  const reported = index.reportedAs.get(meeting.path) ?? [];
  // The link that makes a report a pair is not worth a second line.
  const citations = (index.citationsOf.get(meeting.path) ?? []).filter(
    ({from, section}) =>
      !reported.some(({report}) => report.meeting === from && report.section === section),
  );
  return {
    reported: unique(
      reported.map(({report, basis}) => ({
        meeting: toMeetingRef(site, report.meeting),
        ...getSection(report.meeting, report.section),
        basis,
      })),
      ({meeting: {permalink}, heading}) => `${permalink} ${heading.trim()}`,
    ),
    reports: unique(
      (index.reportsIn.get(meeting.path) ?? []).flatMap(({report, minutes, basis}) => {
        const team = site.teamOf.get(report.team);
        return team
          ? [
              {
                team: toTeamRef(team),
                ...getSection(meeting, report.section),
                ...(minutes && {minutes: toMeetingRef(site, minutes)}),
                basis,
              },
            ]
          : [];
      }),
      ({team: {slug}, heading, minutes}) => `${slug} ${minutes?.permalink ?? ''} ${heading.trim()}`,
    ),
    citedBy: citations.map(({from, section, text, anchor}) => ({
      meeting: toMeetingRef(site, from),
      ...getSection(from, section),
      text,
      target: {
        id: anchor,
        heading: meeting.parsed.sections.find((part) => part.anchor === anchor)?.heading ?? '',
      },
    })),
  };
}
