import type {ResolvedLink} from './resolveLink';
import type {Meeting, Team} from '../model/types';
import type {CallReport} from '../model/callReports';

/** A team's report in a call, and the team's own minutes that it is about. */
export type Pair = {
  report: CallReport;
  /** Undefined where the team has filed no minutes of that week. */
  minutes?: Meeting;
  /** `link`: the report links to them. `date`: the team's last minutes of the seven days before. */
  basis: 'link' | 'date';
};

/** A report is about a meeting of the same day or of the seven days before. */
const DAYS = 7;

const toDays = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Indexes of a section and of all below it. */
function getPart({meeting, section}: CallReport): Set<number> {
  const part = new Set([section]);
  meeting.parsed.sections.forEach(({parent}, i) => part.has(parent) && part.add(i));
  return part;
}

/**
 * Pairs what teams report in calls with their minutes. A link in the report wins over the date; the
 * date decides only where call and minutes both have a day (`archive.md` §2: 83 % of the reports).
 * @param resolveLink where a link of a document leads.
 * @param getMeeting the document at an address of the site, without its anchor.
 */
export function pairReports(
  reports: readonly CallReport[],
  teams: readonly Team[],
  resolveLink: (href: string, from: Meeting) => ResolvedLink,
  getMeeting: (permalink: string) => Meeting | undefined,
): Pair[] {
  // Newest first, as the teams' own lists are.
  const dated = new Map(
    teams.map((team) => [
      team.slug,
      team.meetings.filter(({date, parsed}) => date?.length === 10 && !parsed.cancelled),
    ]),
  );
  return reports.map((report): Pair => {
    const part = getPart(report);
    for (const {href, section} of report.meeting.parsed.links) {
      const link = part.has(section) ? resolveLink(href, report.meeting) : undefined;
      const linked = link?.kind === 'page' ? getMeeting(link.url.replace(/#.*/, '')) : undefined;
      if (linked?.team === report.team) {
        return {report, minutes: linked, basis: 'link'};
      }
    }
    const {date} = report.meeting;
    const called = date?.length === 10 ? toDays(date) : NaN;
    const minutes = dated.get(report.team)?.find((meeting) => {
      const before = called - toDays(meeting.date ?? '');
      return before >= 0 && before <= DAYS;
    });
    return {report, ...(minutes && {minutes}), basis: 'date'};
  });
}
