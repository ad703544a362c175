import type {SectionNodes} from '../sectionNodes';
import {assignRoles} from './assignRoles';
import {findDates, withoutDates} from './dateForms';
import {isSeriesName} from './headingWords';

/**
 * What the first heading says beyond a date, the name of a meeting series and words such as
 * "minutes", for example "Incident Zuul ZooKeeper outage"; undefined where it says nothing more.
 * Slide decks carry the same title every week and have none.
 */
export function readDescriptiveTitle(sections: SectionNodes[]): string | undefined {
  if (sections.some((section) => section.slideStart)) return undefined;
  const roles = assignRoles(sections);
  const first = sections.findIndex((section) => section.heading);
  // Something may stand above the title, such as "Backlog": the heading with the date is the title.
  const dated = sections.findIndex(
    (section, index) => roles[index] === 'title' && findDates(section.text).length > 0,
  );
  const index = dated === -1 ? first : dated;
  const title = sections[index];
  if (!title) return undefined;
  const alone =
    sections.filter(({level, heading}) => heading && level === title.level).length === 1;
  if (roles[index] !== 'title' && !(roles[index] === 'content' && alone)) return undefined;
  const rest = withoutDates(title.text)
    .replace(/^\d{4}-\d{2}\b/, '')
    .replace(/(?<!\s)\s+#{1,6}\s.*$/, '')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/^[\s:,.|–—-]+|(?<![\s:,|–—-])[\s:,|–—-]+$/g, '')
    .replace(/^(?:on|of|from)\s+|(?<!\s)\s+(?:on|of|from)$/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  // "Overflow slow": the kind of meeting with one more word says no more than the kind.
  const isKind = /^(?:overflow|special|break-?out)(?:\s+\S+)?$/i.test(rest);
  // An abbreviation such as "PrjB" is the name of a team.
  const isShort = /^\S{1,5}$/.test(rest);
  return rest === '' || isKind || isShort || isSeriesName(rest) ? undefined : rest;
}
