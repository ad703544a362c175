import fs from 'node:fs';
import path from 'node:path';
import logger from '@docusaurus/logger';
import {countEach, groupBy} from '../model/groupBy';
import type {OnProblem} from '../options';
import type {Problem, Severity} from '../reading/types';

const SEVERITIES: Severity[] = ['error', 'warning', 'info'];

/** Problems in the order in which a reader works through them: file by file, line by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      a.path.localeCompare(b.path) ||
      a.line - b.line ||
      a.rule.localeCompare(b.rule),
  );
}

const toPlace = ({path: file, line}: Problem): string => `${file}${line > 0 ? `:${line}` : ''}`;

export const formatProblem = (problem: Problem): string =>
  `${toPlace(problem)} ${problem.severity} ${problem.rule}: ${problem.message}`;

/** So many places of a problem that several have are named. */
const PLACES = 5;

/** Lines of a report: problems that say the same have one, where the first is, with their places. */
export function toReportLines(problems: readonly Problem[]): string[] {
  const toText = ({severity, rule, message}: Problem) => `${severity} ${rule}: ${message}`;
  return [...groupBy(problems, toText)].flatMap(([text, same]) => {
    const [first, ...others] = same;
    if (!first || others.length === 0) return same.map(formatProblem);
    const places = same.slice(0, PLACES).map(toPlace).join(', ');
    const more = same.length > PLACES ? ` and ${same.length - PLACES} more` : '';
    return [`${places}${more} (${same.length} places) ${text}`];
  });
}

/** "3 dead links" and the like: how often each rule was met, most often first. */
function summarize(problems: readonly Problem[]): string {
  const counts = countEach(problems.map(({rule}) => rule).sort());
  return counts.map(([rule, count]) => `${rule} ${count}`).join(', ');
}

/**
 * Writes the build report (every problem; those that say the same in one line) and says in a few lines what it holds.
 * @throws Error where errors were met and `onProblem` is `throw`.
 */
export function writeReport({
  problems,
  file,
  onProblem,
  headline,
  summary,
}: {
  problems: readonly Problem[];
  /** Absolute path. */
  file: string;
  onProblem: OnProblem;
  /** What was read, for example "24 documents of 8 teams". */
  headline: string;
  /** What the pages know of each other; the second line. */
  summary: string;
}): void {
  const sorted = sortProblems(problems);
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, [headline, summary, '', ...toReportLines(sorted), ''].join('\n'));
  const shownFile = path.relative(process.cwd(), file);
  const errors = sorted.filter(({severity}) => severity === 'error');
  logger.info`${headline}${sorted.length > 0 ? `; ${summarize(sorted)}` : ''}. Report: path=${shownFile}`;
  if (errors.length > 0) {
    logger.report(onProblem)(
      `${errors.length} problems in the minutes:\n${errors.slice(0, 20).map(formatProblem).join('\n')}${
        errors.length > 20 ? `\n… and ${errors.length - 20} more, see ${shownFile}` : ''
      }\nMend them, or set the option "onProblem" to ${onProblem === 'throw' ? '"warn" or "ignore"' : '"ignore"'}.`,
    );
  }
}
