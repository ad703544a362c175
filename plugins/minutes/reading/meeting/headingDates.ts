import type {DateClaim} from '../types';
import type {SectionNodes} from '../sectionNodes';
import {findDates, findMonthDay, type FoundDate, withoutDates} from './dateForms';
import {headingWords, isSeriesName} from './headingWords';
import {nodeText, statementLines} from './nodeText';

/** Titles stand among the first headings; a slide deck has two more before the date. */
const FIRST_HEADINGS = 4;
/** A date in such a heading is that of something else. */
const OTHER_DAY =
  /\b(?:next|previous|last|until|deadline|save the date|starting|upcoming|before|after)\b/;

/** A section that says when a meeting is: "When", "Date and time". */
const WHEN = /^(?:when|date|date (?:and|&) time|datum|wann|termin|tag)$/;
/** A line that names the day has few words more: "Day Four—1 April 2024", "2023-05-03/04 Bilbao". */
const MOST_WORDS = 3;
/** Sections, paragraphs in them and lines of those that may be such a line. */
const FIRST_PARAGRAPHS = 3;

/**
 * The dates that a file claims for its meeting, in order: any date in one of the first headings,
 * and further down only headings that are nothing but a date or a meeting's name. Where no heading
 * names a date, one of the first lines that does, or what stands below "When"; failing that, a day
 * without its year in the first heading (`--05-01`). Days that do not exist are not claims; years
 * that cannot be meant ("2202") are, so that the mistake can be shown.
 */
export function readHeadingDates(sections: SectionNodes[]): DateClaim[] {
  const headings = sections.filter((section) => section.heading);
  const claims = headings.flatMap((section, index): DateClaim[] => {
    const found = findDates(section.text)[0];
    if (!found) return [];
    const isTitle =
      (index < FIRST_HEADINGS && !isOtherDay(section.text)) ||
      (section.level <= 2 && isMeetingName(section.text));
    return isTitle ? [toClaim(found, section.startLine, section.text)] : [];
  });
  if (claims.length > 0) return claims;
  const lines = [...firstLines(sections), ...linesBelowWhen(headings)];
  return lines.length > 0 ? lines.slice(0, 1) : monthDay(headings[0]);
}

/** What a heading says besides its day; behind a line break that was lost stands another one. */
const besideDay = (heading: string) => withoutDates(heading.split(/\s#{1,6}\s/)[0] ?? '');

/** True for a heading that is nothing but a day, or a meeting's name with it. */
export const isMeetingName = (heading: string): boolean => isSeriesName(besideDay(heading));

/** True for a heading whose day is that of something else: "Next meeting: 2024-03-13". */
export const isOtherDay = (heading: string): boolean =>
  OTHER_DAY.test(headingWords(besideDay(heading)));

function toClaim({date, dateEnd}: FoundDate, line: number, text: string): DateClaim {
  return {date, ...(dateEnd && {dateEnd}), line, text};
}

/** First lines of the first paragraphs that name a day and little else. */
function firstLines(sections: SectionNodes[]): DateClaim[] {
  return sections
    .slice(0, FIRST_PARAGRAPHS)
    .flatMap(({nodes}) => nodes)
    .filter(({type}) => type === 'paragraph')
    .slice(0, FIRST_PARAGRAPHS)
    .flatMap((node) =>
      nodeText(node)
        .split('\n')
        .slice(0, FIRST_PARAGRAPHS)
        .flatMap((text, index): DateClaim[] => {
          const found = findDates(text)[0];
          const rest = withoutDates(text);
          const isDay =
            found !== undefined &&
            !OTHER_DAY.test(headingWords(rest)) &&
            (isSeriesName(rest) || wordCount(rest) <= MOST_WORDS);
          const line = (node.position?.start.line ?? 1) + index;
          return isDay ? [toClaim(found, line, text.trim())] : [];
        }),
    );
}

function linesBelowWhen(headings: SectionNodes[]): DateClaim[] {
  return headings
    .filter(({text}) => WHEN.test(headingWords(text)))
    .flatMap(({nodes, startLine}) =>
      statementLines(nodes)
        .slice(0, 2)
        .flatMap(({text, line}): DateClaim[] => {
          const found = findDates(text)[0];
          return found ? [toClaim(found, line || startLine, text)] : [];
        }),
    );
}

function monthDay(first: SectionNodes | undefined): DateClaim[] {
  const found = first && findMonthDay(first.text);
  const isOther = OTHER_DAY.test(headingWords(first?.text ?? ''));
  return first && found && !isOther ? [toClaim(found, first.startLine, first.text)] : [];
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
