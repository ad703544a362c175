import type {SectionRole} from '../types';
import type {SectionNodes} from '../sectionNodes';
import {findDates, withoutDates} from './dateForms';
import {
  isAbsentHeading,
  isAbsentLabel,
  isAgendaLabel,
  isGroupLabel,
  isHousekeepingLabel,
  isParticipantsLabel,
  isSeriesName,
} from './headingWords';
import {isListOfPeople} from './people';

/** So many headings a title has at most above its date. */
const MOST_TITLES = 4;

/**
 * What each section is to the meeting, same order as `sections`. The part before the first heading
 * is `title` where it only says a date, else `content`.
 *
 * Headings decide; nesting decides only where it can be trusted: authors put agenda items below
 * "Participants" or "Recurring items" by mistake, so below these a section keeps its own role.
 */
export function assignRoles(sections: SectionNodes[]): SectionRole[] {
  const roles: SectionRole[] = [];
  const lastTitle = Math.max(lastTitleOfDeck(sections), lastBeforeDate(sections));
  const documentTitle = findDocumentTitle(sections);
  const lastAgenda = sections.findLastIndex(({heading, text}) => heading && isAgendaLabel(text));
  let agendaSeen = false;
  sections.forEach((_, index) => {
    const role = roleOf(index);
    roles.push(role);
    agendaSeen ||= role === 'agenda';
  });
  return roles;

  function roleOf(index: number): SectionRole {
    const section = sections[index];
    if (!section) return 'content';
    if (!section.heading) return 'content';
    const parent = sections[section.parent];
    const parentRole = roles[section.parent];
    if (isParticipantsLabel(section.text) || isAbsentHeading(section.text)) return 'participants';
    if (hasGluedParticipants(section.text)) return 'participants';
    if (index <= lastTitle) return 'title';
    if (isAgendaLabel(section.text)) return 'agenda';
    if (isHousekeepingLabel(section.text)) return 'housekeeping';
    if (index === documentTitle) return 'title';
    if ((section.parent === -1 || parentRole === 'title') && isDatedTitle(section.text, index)) {
      return 'title';
    }
    if (parentRole === 'participants') {
      const people = isAbsentLabel(section.text) || isListOfPeople(section.nodes);
      return people ? 'participants' : 'content';
    }
    if (parentRole === 'housekeeping') {
      // Chores stand before the agenda. What stands below them later, or where there is no agenda,
      // was put there for want of another heading.
      const chores = index < lastAgenda && !agendaSeen && !isGroupLabel(parent?.text ?? '');
      return chores ? 'housekeeping' : 'content';
    }
    return 'content';
  }

  function isDatedTitle(text: string, index: number): boolean {
    if (findDates(text).length === 0) return false;
    const first = sections.findIndex((section) => section.heading);
    return index === first || isSeriesName(withoutDates(text));
  }
}

/** "2023-07-27 ## Participants": the line break between two headings was lost. */
function hasGluedParticipants(text: string): boolean {
  const [before = '', after] = text.split(/\s#{1,6}\s/);
  return after !== undefined && findDates(before).length > 0 && isParticipantsLabel(after);
}

/** Index of the first heading where all others lie below it: the title of the document; or -1. */
function findDocumentTitle(sections: SectionNodes[]): number {
  const first = sections.findIndex((section) => section.heading);
  const title = sections[first];
  if (!title || first === sections.length - 1) return -1;
  return sections.slice(first + 1).every((section) => section.level > title.level) ? first : -1;
}

/**
 * Index of the last of the headings without text of their own that stand above the heading with the
 * date: "SCS Community Call", then "2023-10-19". -1 where the date does not follow such headings.
 */
function lastBeforeDate(sections: SectionNodes[]): number {
  const dated = sections.findIndex(
    (section) => section.heading && findDates(section.text).length > 0,
  );
  const above = sections.slice(0, Math.max(0, dated)).filter((section) => section.heading);
  const isTitle =
    above.length <= MOST_TITLES &&
    above.every(({nodes, text}) => nodes.length === 0 && !isAgendaLabel(text)) &&
    isSeriesName(withoutDates(sections[dated]?.text ?? ''));
  return isTitle ? dated - 1 : -1;
}

/** In a slide deck, the headings of the first slide are the title; -1 where there are no slides. */
function lastTitleOfDeck(sections: SectionNodes[]): number {
  const first = sections.findIndex((section) => section.heading);
  const next = sections.findIndex((section, index) => index > first && section.slideStart);
  return first === -1 ? -1 : next - 1;
}
