import type {AgendaItem, SectionRole} from '../types';
import type {SectionNodes} from '../sectionNodes';
import {headingWords, isGroupLabel, isOtherLabel} from './headingWords';
import {itemText, nodeText} from './nodeText';

/** Longest agenda text that is kept; a longer one is prose that was made a list item. */
const MAX_LENGTH = 300;

/**
 * The items of a meeting, in order, each text once.
 *
 * Items are the headings directly below "Agenda" and the content headings beside it; where there is
 * no "Agenda", the outermost content headings (headings that only gather others, such as "Team
 * updates" or "AOB", are looked through); in a slide deck the slides, but for those below another.
 * Where no heading qualifies, or only such as "Notes" and
 * "Action items", the list below "Agenda" is taken.
 */
export function readAgenda(
  sections: SectionNodes[],
  roles: SectionRole[],
  anchors: string[],
): AgendaItem[] {
  const items = headingItems(sections, roles, anchors);
  const listed = listItems(sections, roles, anchors);
  const isListed = listed.length > 0 && items.every(({text}) => isFurniture(text));
  return unique(items.length === 0 || isListed ? listed : items);
}

/** True for headings that say what kind of notes stand below them, not what these are about. */
function isFurniture(text: string): boolean {
  return NOTES.test(headingWords(text)) || FURNITURE.test(headingWords(text));
}

const NOTES =
  /^(?:(?:meeting |discussion )?(?:notes|minutes|protocol)|discussions?|protokoll|notizen|mitschrift)$/;
const FURNITURE =
  /^(?:(?:new |open |all )?(?:action items?|actions|ais?|to-?dos?|tasks|decisions?)|next (?:meeting|call|steps?|date)|links?|resources|references|attachments|beschlüsse|aufgaben|nächste[rs]? (?:termin|treffen|schritte))$/;

function headingItems(
  sections: SectionNodes[],
  roles: SectionRole[],
  anchors: string[],
): AgendaItem[] {
  const belowAgenda = sections.map(() => false);
  // Sections whose children may be items: title, agenda and gathering headings, chores.
  const open = sections.map(() => false);
  const hasSectionsBelow = sections.map(() => false);
  for (const {parent} of sections) if (parent !== -1) hasSectionsBelow[parent] = true;
  const items: AgendaItem[] = [];
  sections.forEach((section, index) => {
    const parent = section.parent;
    // In a deck levels are sizes: whatever slide comes next is an item, unless it lies below another.
    const isNext = section.slideStart === 'next';
    const parentOpen = parent === -1 || open[parent] === true || isNext;
    belowAgenda[index] = parent !== -1 && (roles[parent] === 'agenda' || belowAgenda[parent]!); // parent < index, so it is set
    const role = roles[index];
    const direct = parent !== -1 && roles[parent] === 'agenda';
    const isItem =
      section.heading !== undefined &&
      parentOpen &&
      (role === 'content' || (role === 'housekeeping' && direct));
    const gathers =
      isItem &&
      ((!belowAgenda[index] && isGroupLabel(section.text)) ||
        (hasSectionsBelow[index] === true &&
          (isOtherLabel(section.text) || NOTES.test(headingWords(section.text)))));
    open[index] = parentOpen && (gathers || !isItem);
    if (!isItem || gathers || isStruck(section)) return;
    const text = section.text.replace(/\s+/g, ' ').trim();
    if (text !== '') items.push({text, anchor: anchors[index] ?? '', line: section.startLine});
  });
  return items;
}

/** A heading that is struck through as a whole: the item was dropped. */
function isStruck(section: SectionNodes): boolean {
  return (
    section.heading !== undefined && nodeText(section.heading, {withoutStruck: true}).trim() === ''
  );
}

function listItems(
  sections: SectionNodes[],
  roles: SectionRole[],
  anchors: string[],
): AgendaItem[] {
  return sections.flatMap((section, index) => {
    if (roles[index] !== 'agenda') return [];
    return section.nodes.flatMap((node): AgendaItem[] => {
      if (node.type !== 'list') return [];
      return node.children.flatMap((item) => {
        const text = (itemText(item, {withoutStruck: true}).split('\n')[0] ?? '').trim();
        if (!/[\p{L}\p{N}]/u.test(text)) return [];
        const line = item.position?.start.line ?? section.startLine;
        return [{text: shorten(text), anchor: anchors[index] ?? '', line}];
      });
    });
  });
}

function shorten(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH).trimEnd()}…`;
}

/** Slides repeat their heading when an item goes on: the first one stands for all. */
function unique(items: AgendaItem[]): AgendaItem[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key =
      item.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim() || item.text;
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}
