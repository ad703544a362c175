import type {Period} from '../types';
import {LONGEST_TEXT, readTime} from './readTime';

/** What is quoted, and operators with their value: no part of what is said in words. */
const WRITTEN = /-?(?:[a-z]+:)?"[^"]*"?|-?[a-z]+:\S+/gi;

/**
 * A query that names a time in words (`summer 2023`, `Q3 2024`, `May 2023`) as one that asks for it by
 * operators; everything else keeps its place. Times in digits are left to the words of the query,
 * which find what is dated so.
 * @param inDigits true for a time in digits (`25.01.2023`) that the words did not find.
 * @returns undefined where it names none.
 */
export function narrowTime(
  query: string,
  inDigits = false,
): {query: string; period: Period} | undefined {
  if (query.length > LONGEST_TEXT) return undefined;
  const words = query.replace(WRITTEN, (part) => ' '.repeat(part.length));
  const time = readTime(words);
  if (!time) return undefined;
  const text = words.slice(time.start, time.end);
  if (/\p{L}/u.test(text) === inDigits) return undefined;
  const rest = query.slice(0, time.start) + ' '.repeat(text.length) + query.slice(time.end);
  const {first, last} = time.days;
  return {query: `${rest} after:${first} before:${last}`, period: {text, first, last}};
}
