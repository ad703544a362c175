import type {Meeting} from '../model/types';
import {getYear} from './refs';
import type {Site} from './site';
import type {Page} from './types';

/** The latest of several times. */
const latest = (times: readonly (number | undefined)[]): number | undefined => {
  const known = times.filter((time) => time !== undefined);
  // No spread: an archive may have more documents than a call may have arguments.
  return known.length === 0 ? undefined : known.reduce((a, b) => Math.max(a, b));
};

/**
 * When what a page shows was last changed, in milliseconds: the last change of its file or, where
 * no history is at hand, the day of the meeting; of pages that show several documents, the latest.
 * Undefined for what has no state of its own, and where nothing is known.
 */
export function createLastChange(site: Site): (page: Page) => number | undefined {
  const ofMeeting = ({path, date}: Meeting): number | undefined => {
    const time = Date.parse(site.changes.get(path) ?? date ?? '');
    return Number.isNaN(time) ? undefined : time;
  };
  const ofPaths = (paths: readonly (string | undefined)[]) =>
    latest(paths.flatMap((path) => site.meetingOf.get(path ?? '') ?? []).map(ofMeeting));
  const ofAll = latest(site.meetings.map(ofMeeting));
  const byTeam = new Map(
    site.teams.map(({slug, meetings}) => [slug, latest(meetings.map(ofMeeting))]),
  );
  return (page) => {
    switch (page.kind) {
      case 'search':
      case 'redirect':
        return undefined;
      case 'meeting':
        return ofPaths([page.source.path]);
      case 'folder':
        return ofPaths([page.source?.path, ...page.documents.map(({path}) => path)]);
      case 'team':
      case 'next':
      case 'teamActions':
        return byTeam.get(page.team.slug);
      case 'topic':
        return latest(
          (site.topicOf.get(page.slug)?.meetings ?? [])
            .filter(({meeting}) => page.year === undefined || getYear(meeting) === page.year)
            .map(({meeting}) => ofMeeting(meeting)),
        );
      case 'reference':
        return ofPaths(page.mentions.map(({meeting}) => meeting.path));
      case 'year':
        return ofPaths(page.months.flatMap(({meetings}) => meetings.map(({path}) => path)));
      default:
        return ofAll;
    }
  };
}
