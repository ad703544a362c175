import {posix} from 'node:path';
import type {ActionThread} from '../model/actionThreads';
import type {ActionItem} from '../reading/types';

const QUOTE = /^(?:[ \t]*>)+/;
/** The line that says where an item was raised. */
const FROM = /^[ \t]*[-*+][ \t]+from \[[^\]]*\]\([^)]*\)$/;
const MARKER = /^[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t]+/;

/**
 * An open action item as a list item of further minutes: as its last mention writes it, without what
 * was said of it then, and below it where it was raised. What ends with a colon goes on in the items
 * below it.
 * @param source text of the file with that mention, '' where it can't be read. @param folder of the
 * new minutes, in the archive. @param isPrivate whether a text has something that is masked.
 */
export function toCarriedItem(
  {mentions: [raised], last}: ActionThread,
  source: string,
  folder: string,
  isPrivate: (text: string) => boolean,
): string {
  const {meeting, item} = raised;
  const anchor = meeting.parsed.sections[item.section]?.anchor ?? '';
  const address = encodeURI(posix.relative(folder, meeting.path)) + (anchor && `#${anchor}`);
  const from = `[${meeting.date ?? meeting.title}](${address})`;
  return `- ${ownLines(last.item, source, isPrivate).join('\n  ')}\n  - from ${from}\n`;
}

/** Lines of an item as written, without marks of lists, and without what is nested in it. */
function ownLines(
  item: ActionItem,
  source: string,
  isPrivate: (text: string) => boolean,
): string[] {
  const [first = '', ...more] = source
    .split(/\r\n?|\n/)
    .slice(item.line - 1, item.endLine)
    .map((line) => line.replace(QUOTE, '').trimEnd());
  const end = more.findIndex((line) => line === '' || MARKER.test(line));
  const own = [first.replace(MARKER, ''), ...(end < 0 ? more : more.slice(0, end))].map((line) =>
    line.trim(),
  );
  // Where the line says only who ("AI @x"), the item begins with the text of the one above it.
  const isWhole = lettersOf(own.join(' ')).startsWith(lettersOf(item.text).slice(0, 12));
  const indent = /^\s*/.exec(first)?.[0] ?? '';
  const below = end >= 0 && own.at(-1)?.endsWith(':') ? more.slice(end) : [];
  const nested = below.filter((line) => !FROM.test(line));
  const all = [...own, ...nested.map((line) => line.replace(indent, '').replace(/^ {2}/, ''))];
  return isWhole && !isPrivate(all.join('\n'))
    ? all
    : [item.text.replace(/\s+/g, ' ').replace(/</g, '\\<')];
}

const lettersOf = (text: string) =>
  text
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
