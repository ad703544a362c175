import type {Meeting} from './types';
import type {Registry, TeamEntry} from '../registry/types';

/** A section of a call in which a team reports. */
export type CallReport = {
  team: string;
  meeting: Meeting;
  /** Index into the meeting's sections. */
  section: number;
};

/** A heading without what does not tell teams apart: case, "&" or "and" or "/", brackets, colons. */
export function normalizeHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\band\b|[&/,+_:()]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, (marks) => (marks.includes('-') ? ' - ' : marks))
    .replace(/–|—/g, ' - ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s-]+|(?<![\s-])[\s-]+$/g, '');
}

/** True where two words differ by one letter, or by two neighbours that changed places. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) {
    return false;
  }
  let i = 0;
  while (i < a.length && a[i] === b[i]) {
    i += 1;
  }
  const rests = [
    [a.slice(i + 1), b.slice(i + 1)],
    [a.slice(i + 1), b.slice(i)],
    [a.slice(i), b.slice(i + 1)],
    [(a[i + 1] ?? '') + (a[i] ?? '') + a.slice(i + 2), b.slice(i)],
  ];
  return rests.some(([x, y]) => x === y);
}

type Spelling = {words: string[]; entry: TeamEntry};

/** True where the heading begins with the words of a spelling, slips of the pen allowed. */
function begins(words: readonly string[], spelling: Spelling): boolean {
  return (
    words.length >= spelling.words.length &&
    spelling.words.every((word, i) => word === words[i] || isSlip(word, words[i] ?? ''))
  );
}

/**
 * Makes the function that says which teams a heading of the call belongs to. The longest spelling
 * wins; what follows it ("Team IaaS - storage", "Team Ops 2") is the report's own title. But where
 * the next word goes on naming teams ("Team Ops IAM Sec"), the heading is nobody's.
 */
export function createTeamMatcher(registry: Registry): (heading: string) => TeamEntry[] {
  const spellings = registry.teams
    .flatMap((entry) =>
      // An event's name in a call mostly announces it.
      [...(entry.kind === 'event' ? [] : [entry.label]), ...entry.headings].map(
        (text): Spelling => ({
          words: normalizeHeading(text).split(' '),
          entry,
        }),
      ),
    )
    .sort((a, b) => b.words.length - a.words.length);
  const names = new Set(
    registry.teams
      .filter(({kind}) => kind === 'team')
      .flatMap(({label}) => normalizeHeading(label).split(' '))
      .filter((word) => word !== 'team' && word !== 'security'),
  );
  return (heading) => {
    const words = normalizeHeading(heading).split(' ');
    const length = spellings.find((spelling) => begins(words, spelling))?.words.length;
    if (length === undefined || names.has(words[length] ?? '')) {
      return [];
    }
    const found = spellings.filter(
      (spelling) => spelling.words.length === length && begins(words, spelling),
    );
    return [...new Set(found.map(({entry}) => entry))];
  };
}

/**
 * Finds in the calls (documents of teams of kind "call") the sections in which teams report, newest
 * call first. A part of a report that names the same team again is not another report.
 */
export function findCallReports(meetings: readonly Meeting[], registry: Registry): CallReport[] {
  const calls = new Set(registry.teams.filter(({kind}) => kind === 'call').map(({slug}) => slug));
  const matchTeams = createTeamMatcher(registry);
  return meetings
    .filter((meeting) => calls.has(meeting.team) && !meeting.duplicateOf)
    .flatMap((meeting) => {
      const teamsOf: string[][] = [];
      return meeting.parsed.sections.flatMap((section, i): CallReport[] => {
        const above = teamsOf[section.parent] ?? [];
        const own =
          section.role === 'participants' || section.role === 'title' || !section.heading
            ? []
            : matchTeams(section.heading).flatMap(({slug}) => (slug === meeting.team ? [] : slug));
        teamsOf[i] = [...above, ...own];
        return own
          .filter((team) => !above.includes(team))
          .map((team) => ({team, meeting, section: i}));
      });
    });
}
