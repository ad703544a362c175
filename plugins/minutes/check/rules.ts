import type {Meeting} from '../model/types';
import type {Privacy} from '../reading/privacy';
import type {Problem, Severity} from '../reading/types';

/** What all rules know of a document. */
export type Checked = {
  meeting: Meeting;
  /** The file as it lies on the disk. */
  text: string;
  privacy: Privacy;
  /** Path in the archive of the file that an image or link stands for; undefined: none of ours. */
  findFile: (reference: string) => string | undefined;
};

export type Finding = {line: number; message: string};

/** A rule, its level, and what finds where a document breaks it. */
export type Rule<T extends Checked> = [
  rule: string,
  severity: Severity,
  find: (document: T) => Finding[],
];

/** Findings of all rules in one document, rule by rule. */
export const findProblems = <T extends Checked>(
  rules: readonly Rule<T>[],
  document: T,
): Problem[] =>
  rules.flatMap(([rule, severity, find]) =>
    find(document).map((finding) => ({
      rule,
      severity,
      path: document.meeting.path,
      ...finding,
    })),
  );
