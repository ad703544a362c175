import {DEFAULT_PRIVACY, type Privacy} from '../../../plugins/minutes/reading/privacy';
import {readMinutes} from '../../../plugins/minutes/reading/readMinutes';
import type {ParsedMinutes} from '../../../plugins/minutes/reading/types';

/** Text of a file → what is read out of it. */
export function read(
  text: string,
  privacy: Partial<Privacy> = {},
  removed: string[] = [],
): ParsedMinutes {
  const bytes = new TextEncoder().encode(text);
  return readMinutes(bytes, {privacy: {...DEFAULT_PRIVACY, ...privacy}, removed});
}

/** The whole page body of a text, without the links beside headings. */
export function htmlOf(text: string, privacy: Partial<Privacy> = {}): string {
  return read(text, privacy)
    .sections.map((section) => section.html)
    .join('\n')
    .replace(/<a class="hash-link"[^>]*><\/a>/g, '');
}

export function rulesOf(text: string): string[] {
  return read(text).problems.map((problem) => `${problem.rule}:${problem.line}`);
}
