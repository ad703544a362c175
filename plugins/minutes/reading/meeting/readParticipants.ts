import type {List, ListItem, RootContent} from 'mdast';
import type {SectionRole} from '../types';
import type {SectionNodes} from '../sectionNodes';
import {isAbsentLabel, isParticipantsLabel} from './headingWords';
import {itemText, nestedLists, nodeText} from './nodeText';
import {type People, isListOfPeople, isPerson, readPeople} from './people';

/**
 * Who attended: handles as written (with `@`), names where no handle is given, each once, in order.
 * Those named as excused, sick or absent are left out.
 */
export function readParticipants(sections: SectionNodes[], roles: SectionRole[]): string[] {
  const attending: string[] = [];
  const absent = new Set<string>();
  const add = (people: People, away: boolean) => {
    if (!away) attending.push(...people.attending);
    [...people.absent, ...(away ? people.attending : [])].forEach((who) => absent.add(key(who)));
  };
  sections.forEach((section, index) => {
    if (roles[index] === 'participants') {
      add(readPeople(section.nodes), isAbsentLabel(section.text));
    } else {
      // At the top "Present:" says who is there; further down it may present something.
      const isTop = index <= 1 || roles[index] === 'title';
      for (const nodes of labelledPeople(section.nodes, isTop)) add(readPeople(nodes), false);
    }
  });
  if (attending.length === 0) add(readPeople(unlabelledPeople(sections, roles)), false);
  const seen = new Set<string>();
  return attending.filter((who) => {
    const known = seen.has(key(who)) || absent.has(key(who));
    seen.add(key(who));
    return !known;
  });
}

function key(who: string): string {
  return who.replace(/^@/, '').toLowerCase();
}

/** Lists of people below a paragraph or list item "Participants:" where no heading says so. */
function labelledPeople(nodes: RootContent[], isTop: boolean): RootContent[][] {
  const found: RootContent[][] = [];
  nodes.forEach((node, index) => {
    if (node.type === 'paragraph') {
      const lines = nodeText(node).trim().split('\n');
      const label = lines.at(-1)?.trim() ?? '';
      const next = nodes[index + 1];
      if (next?.type === 'list' && (isLabel(label, isTop) || isBareLabel(label, next))) {
        const after = nodes.slice(index + 1);
        const end = after.findIndex((each) => each.type !== 'list' && !isAbsentParagraph(each));
        found.push(end === -1 ? after : after.slice(0, end));
      } else if (startsWithLabel(lines[0] ?? '', isTop)) found.push([withoutLabel(node)]);
    } else if (node.type === 'list') {
      // "Excused:" counts only beside "Participants:"; elsewhere "missing …" is any item.
      const parts = node.children.map((item) => labelledItem(item, isTop));
      if (parts.some((part) => part?.label === 'participants')) {
        found.push(...parts.flatMap((part) => (part ? [part.people] : [])));
      }
    }
  });
  return found;
}

function labelledItem(
  item: ListItem,
  isTop: boolean,
): {label: 'participants' | 'absent'; people: RootContent[]} | undefined {
  const text = itemText(item);
  if (isLabel(text, isTop)) return {label: 'participants', people: nestedLists(item)};
  const paragraph = item.children[0];
  if (paragraph?.type === 'paragraph' && startsWithLabel(text, isTop)) {
    return {label: 'participants', people: [withoutLabel(paragraph)]};
  }
  if (!isAbsentLabel(text)) return undefined;
  const label: RootContent = {type: 'paragraph', children: [{type: 'text', value: text}]};
  return {label: 'absent', people: [label, ...nestedLists(item)]};
}

function isAbsentParagraph(node: RootContent): boolean {
  return node.type === 'paragraph' && isAbsentLabel(nodeText(node));
}

/** A list of nothing but handles right below the title, where nothing says who attended. */
function unlabelledPeople(sections: SectionNodes[], roles: SectionRole[]): RootContent[] {
  const index = sections.findIndex(
    ({nodes}, at) =>
      (roles[at] === 'title' || at === 0) && nodes[0] && isListOfPeople(nodes.slice(0, 1)),
  );
  return sections[index]?.nodes.slice(0, 1) ?? [];
}

/** "Participants:" and the like; a word such as "Who" or "Present" is no label but at the top. */
function isLabel(text: string, isTop: boolean): boolean {
  return (
    /:$/.test(text) && text.length < 80 && (isTop || text.length > 9) && isParticipantsLabel(text)
  );
}

/** "Participants" without a colon counts only above a list of handles. */
function isBareLabel(text: string, list: List): boolean {
  return text.length > 8 && text.length < 80 && isParticipantsLabel(text) && isListOfPeople([list]);
}

/** "Participants: @a, @b"; at the top also "Present: Ann Example, @b". */
function startsWithLabel(text: string, isTop: boolean): boolean {
  const [, label = '', rest = ''] = /^([^:@]{3,60}):\s*(\S.*)$/.exec(text) ?? [];
  if (!isParticipantsLabel(label) && !/^participation$/i.test(label.trim())) return false;
  return isTop ? isPerson(rest) : label.length >= 9 && rest.startsWith('@');
}

function withoutLabel(node: RootContent): RootContent {
  const value = nodeText(node, {withoutStruck: true}).replace(/^[^:@]*:\s*/, '');
  return {type: 'paragraph', children: [{type: 'text', value}]};
}
