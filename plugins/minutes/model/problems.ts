import type {Meeting, Team} from './types';
import type {Problem} from '../reading/types';

/** A problem for every copy: whoever files minutes twice by mistake loses those of one meeting. */
export function copyProblems(copies: Map<string, string>): Problem[] {
  return [...copies].map(([path, original]): Problem => {
    const sameTeam = path.split('/')[0] === original.split('/')[0];
    return {
      rule: 'exact-copy',
      // The same session filed under two teams is meant; twice in one team is a mistake.
      severity: sameTeam ? 'error' : 'info',
      path,
      line: 0,
      message: `This file is a copy of ${original} and its text counts only once. ${
        sameTeam
          ? 'Put the minutes of this meeting here, or remove the file.'
          : 'Nothing needs to be done if it was filed twice on purpose.'
      }`,
    };
  });
}

/** What the archive as a whole misses of a document or a folder. */
export function documentProblems(meetings: Meeting[], teams: Team[]): Problem[] {
  return [
    ...teams
      .filter(({known}) => !known)
      .map(({slug, entry}): Problem => ({
        rule: 'unknown-team',
        severity: 'info',
        path: slug,
        line: 0,
        message: `teams.yml has no entry for this folder; it is shown as "${entry.label}". Add an entry to give it a name and a purpose.`,
      })),
    ...meetings
      .filter(({date}) => date === undefined)
      .map(({path}): Problem => ({
        rule: 'no-date',
        severity: 'warning',
        path,
        line: 0,
        message:
          'Neither the file name nor a heading says a day. Name the file YYYYMMDD.md if these are minutes of a meeting; an entry in dates.yml helps too.',
      })),
  ];
}
