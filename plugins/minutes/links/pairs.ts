import type {ResolvedLink} from './resolveLink';
import type {Meeting, Team} from '../model/types';
import type {CallReport} from '../model/callReports';

/** A team's report in a call, and the team's own minutes that it is about. */
export type Pair = {
  report: CallReport;
  /** Undefined where the team has filed no minutes of that week. */
  minutes?: Meeting;
  /** `link`: the report links to them. `date`: the last minutes since the call before. */
  basis: 'link' | 'date';
};

/** A report is about a meeting of the same day or of the seven days before. */
const DAYS = 7;
/** In a monthly call it is about one since the call before. */
const MOST_DAYS = 35;

const toDays = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Indexes of a section and of all below it. */
function getPart({meeting, section}: CallReport): Set<number> {
  const part = new Set([section]);
  meeting.parsed.sections.forEach(({parent}, i) => part.has(parent) && part.add(i));
  return part;
}

/**
 * How many days a call looks back: to the call before it, where this one and that one both came
 * later than a week after another. A weekly call that was left out once is no monthly one.
 */
function createLookBack(teams: readonly Team[]): (call: Meeting) => number {
  const days = new Map(
    teams.map(({slug, meetings}) => [
      slug,
      meetings.flatMap(({date, kind}) =>
        date?.length === 10 && kind !== 'document' ? [toDays(date)] : [],
      ),
    ]),
  );
  return ({team, date = ''}) => {
    const [last, before] = (days.get(team) ?? []).filter((day) => day < toDays(date));
    if (last === undefined) return DAYS;
    const gap = Math.min(toDays(date) - last, before === undefined ? MOST_DAYS : last - before);
    return Math.min(Math.max(gap, DAYS), MOST_DAYS);
  };
}

/** For each team the ones that its work came from or went to. */
function toRelated(teams: readonly Team[]): Map<string, Set<string>> {
  const related = new Map(teams.map(({slug}) => [slug, new Set<string>()]));
  for (const {slug, entry} of teams) {
    for (const {team} of [...entry.predecessors, ...entry.successors]) {
      related.get(slug)?.add(team);
      related.get(team)?.add(slug);
    }
  }
  return related;
}

/**
 * Pairs what teams report in calls with their minutes. The link in a report makes a pair; so does
 * the date, where call and minutes both have a day (`archive.md` §2: 83 % of the reports). Where the
 * linked minutes and the week's own differ, the report has both. What a team has filed none of, the
 * one that it came from or became may have.
 * @param resolveLink where a link of a document leads.
 */
export function pairReports(
  reports: readonly CallReport[],
  teams: readonly Team[],
  resolveLink: (href: string, from: Meeting) => ResolvedLink,
): Pair[] {
  // Newest first, as the teams' own lists are.
  const dated = new Map(
    teams.map((team) => [
      team.slug,
      team.meetings.filter(({date, parsed}) => date?.length === 10 && !parsed.cancelled),
    ]),
  );
  const related = toRelated(teams);
  const getLookBack = createLookBack(teams);
  const findByDate = ({team, meeting}: CallReport): Meeting | undefined => {
    const called = meeting.date?.length === 10 ? toDays(meeting.date) : NaN;
    const days = getLookBack(meeting);
    const find = (slug: string) =>
      dated.get(slug)?.find(({date = ''}) => {
        const before = called - toDays(date);
        return before >= 0 && before <= days;
      });
    const own = find(team);
    if (own) return own;
    const others = [...(related.get(team) ?? [])].flatMap((slug) => find(slug) ?? []);
    // Where two teams went on with the work, nothing says whose minutes are meant.
    return others.length === 1 ? others[0] : undefined;
  };
  return reports.flatMap((report): Pair[] => {
    const part = getPart(report);
    const linked = report.meeting.parsed.links.flatMap(({href, section}) => {
      const link = part.has(section) ? resolveLink(href, report.meeting) : undefined;
      const found = link?.kind === 'page' ? link.meeting : undefined;
      const isOurs =
        found && (found.team === report.team || related.get(report.team)?.has(found.team));
      return isOurs ? [found] : [];
    })[0];
    const minutes = findByDate(report);
    if (!linked) return [{report, ...(minutes && {minutes}), basis: 'date'}];
    const isOther = minutes && minutes !== linked && minutes.team === report.team;
    return [
      {report, minutes: linked, basis: 'link'},
      ...(isOther ? [{report, minutes, basis: 'date'} as const] : []),
    ];
  });
}
