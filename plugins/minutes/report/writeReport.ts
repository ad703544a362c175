import fs from 'node:fs';
import path from 'node:path';
import logger from '@docusaurus/logger';
import {countEach} from '../model/groupBy';
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

export const formatProblem = ({path: file, line, severity, rule, message}: Problem): string =>
  `${file}${line > 0 ? `:${line}` : ''} ${severity} ${rule}: ${message}`;

/** "3 dead links" and the like: how often each rule was met, most often first. */
function summarize(problems: readonly Problem[]): string {
  const counts = countEach(problems.map(({rule}) => rule).sort());
  return counts.map(([rule, count]) => `${rule} ${count}`).join(', ');
}

/**
 * Writes the build report (every problem, a line each) and says in a few lines what it holds.
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
  fs.writeFileSync(file, [headline, summary, '', ...sorted.map(formatProblem), ''].join('\n'));
  const shownFile = path.relative(process.cwd(), file);
  const errors = sorted.filter(({severity}) => severity === 'error');
  logger.info`${headline}${sorted.length > 0 ? `; ${summarize(sorted)}` : ''}. Report: path=${shownFile}`;
  if (errors.length > 0) {
    logger.report(onProblem)(
      `${errors.length} problems in the minutes:\n${errors.slice(0, 20).map(formatProblem).join('\n')}${
        errors.length > 20 ? `\n… and ${errors.length - 20} more, see ${shownFile}` : ''
      }\nMend them, or set the option "onProblem" to "warn" or "ignore".`,
    );
  }
}
