import type {Problem, Severity} from './types';

/** A problem in the file being read; its path is filled in by who knows it (see `ParsedMinutes`). */
export function inFile(rule: string, severity: Severity, line: number, message: string): Problem {
  return {rule, severity, path: '', line, message};
}

/** A problem of a file as a whole. */
export function ofFile(rule: string, severity: Severity, path: string, message: string): Problem {
  return {rule, severity, path, line: 0, message};
}
