import {isMeetingName} from '../reading/meeting/headingDates';
import {findDates} from '../reading/meeting/dateForms';
import type {ItemLabels} from '../reading/meeting/itemLabels';
import type {Meeting} from '../model/types';
import {getOwnHeadings} from '../pages/nextMarkdown';
import {readOutline} from './outline';

/** What stands for a day in templates: YYYY-MM-DD, 202X-XX-XX, JJJJMMTT. */
const PLACEHOLDER =
  /(?<![\p{L}\p{N}])(?:YYYY|JJJJ|XXXX|20\dX|20XX)(-?)(?:MM|XX)\1(?:DD|TT|XX)(?![\p{L}\p{N}])/giu;

/** A day in the way in which another one is written. */
const writeDay = (date: string, like: string) =>
  /^[\p{L}\p{N}]+$/u.test(like) ? date.replaceAll('-', '') : date;

/** Puts a day where the first one stands; undefined where none does. */
function replaceDay(line: string, date: string): string | undefined {
  const found = findDates(line)[0];
  if (!found) return undefined;
  const like = line.slice(found.start, found.end);
  return line.slice(0, found.start) + writeDay(date, like) + line.slice(found.end);
}

/** A template with the day in it; where it has no place for that, a title that says it comes first. */
export function fillTemplate(template: string, title: string, date: string): string {
  const text = template.replace(PLACEHOLDER, (found) => writeDay(date, found));
  const lines = text.split('\n');
  const headings = readOutline(text);
  if (headings.some(({text: words}) => findDates(words)[0]?.date === date)) return text;
  const dated = headings.find(({text: words}) => isMeetingName(words) && findDates(words)[0]);
  const at = (dated ?? headings[0])?.startLine ?? lines.length + 1;
  const filled = dated && replaceDay(lines[at - 1] ?? '', date);
  lines.splice(
    at - 1,
    filled === undefined ? 0 : 1,
    ...(filled === undefined ? [title, ''] : [filled]),
  );
  return lines.join('\n');
}

/**
 * The headings of most of a team's last meetings, as the last one writes them, below a title in the
 * form of the last plain one.
 * @param meetings of the team, newest first, with their texts.
 */
export function toSkeleton(
  meetings: readonly Meeting[],
  texts: ReadonlyMap<Meeting, string>,
  {title, date, labels}: {title: string; date: string; labels: ItemLabels},
): string {
  const linesOf = (meeting: Meeting) => (texts.get(meeting) ?? '').split(/\r\n?|\n/);
  const own = meetings.flatMap((meeting) => toTitle(meeting, linesOf(meeting), date) ?? [])[0];
  const last = meetings[0] ? linesOf(meetings[0]) : [];
  const headings = getOwnHeadings(meetings, labels).map(({line, level, text}) => {
    const written = last[line - 1]?.trim() ?? '';
    return /^#{1,6}\s/.test(written) ? written : `${'#'.repeat(level)} ${text}`;
  });
  const all = [...(own ?? [title]), ...headings];
  return all.map((line) => `${line}\n`).join('\n');
}

/** The headings of a document up to that with its day, if that says nothing more, for another day. */
function toTitle(
  {parsed}: Meeting,
  lines: readonly string[],
  date: string,
): string[][] | undefined {
  const at = parsed.sections.findIndex(
    ({role, heading}) => role === 'title' && findDates(heading)[0],
  );
  const titles = parsed.sections.slice(0, at + 1).filter(({level}) => level > 0);
  const dated = titles.at(-1);
  if (at < 0 || !dated || !isMeetingName(dated.heading)) return undefined;
  const written = titles.map(({startLine}) => lines[startLine - 1]?.trim() ?? '');
  const filled = replaceDay(written.at(-1) ?? '', date);
  const isPlain = written.every((line) => /^#{1,6}\s/.test(line) && !/\s#{1,6}\s/.test(line));
  return isPlain && filled !== undefined ? [[...written.slice(0, -1), filled]] : undefined;
}
