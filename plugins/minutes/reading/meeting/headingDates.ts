import type {DateClaim} from '../types';
import type {SectionNodes} from '../sectionNodes';
import {findDates, withoutDates} from './dateForms';
import {headingWords, isSeriesName} from './headingWords';
import {nodeText} from './nodeText';

/** Titles stand among the first headings; a slide deck has two more before the date. */
const FIRST_HEADINGS = 4;
/** A date in such a heading is that of something else. */
const OTHER_DAY =
  /\b(?:next|previous|last|until|deadline|save the date|starting|upcoming|before|after)\b/;

/**
 * The dates that headings claim for the meeting, in order: any date in one of the first headings,
 * and further down only headings that are nothing but a date or a meeting's name. Where no heading
 * names a date, a first line that is one. Days that do not exist are not claims; years that cannot
 * be meant ("2202") are, so that the mistake can be shown.
 */
export function readHeadingDates(sections: SectionNodes[]): DateClaim[] {
  const headings = sections.filter((section) => section.heading);
  const claims = headings.flatMap((section, index): DateClaim[] => {
    const found = findDates(section.text)[0];
    if (!found) return [];
    const rest = withoutDates(section.text.split(/\s#{1,6}\s/)[0] ?? '');
    const isTitle =
      (index < FIRST_HEADINGS && !OTHER_DAY.test(headingWords(rest))) ||
      (section.level <= 2 && isSeriesName(rest));
    return isTitle ? [{date: found.date, line: section.startLine, text: section.text}] : [];
  });
  return claims.length > 0 ? claims : firstLineDate(sections);
}

function firstLineDate(sections: SectionNodes[]): DateClaim[] {
  const node = sections[0]?.heading ? undefined : sections[0]?.nodes[0];
  if (node?.type !== 'paragraph') return [];
  const text = (nodeText(node).split('\n')[0] ?? '').trim();
  const found = findDates(text)[0];
  const isOnlyDate = found !== undefined && isSeriesName(withoutDates(text));
  return isOnlyDate ? [{date: found.date, line: node.position?.start.line ?? 1, text}] : [];
}
