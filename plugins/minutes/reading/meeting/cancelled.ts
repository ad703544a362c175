import type {SectionRole} from '../types';
import type {SectionNodes} from '../sectionNodes';
import {nodeText} from './nodeText';

/** More words than these are minutes of something. */
const MOST_WORDS = 30;
const NO_MEETING =
  /\b(?:skip(?:ped|s)?|cancell?ed|dropped|postponed|ausgefallen|entf(?:ä|ae)llt)\b|\bno (?:\w+ ){0,2}(?:meeting|sig|session|call|sync)\b|\b(?:did|does) not take place\b|\bnot held\b/i;
const OTHER_MEETING = /\b(?:next|last|previous)\b/i;

/**
 * True where all the text of a file only says that there was no meeting ("- skipped", "No SIG
 * today."). An empty template says nothing of the kind and is not cancelled.
 */
export function isCancelled(sections: SectionNodes[], roles: SectionRole[]): boolean {
  const texts = sections.flatMap((section, index) => {
    const role = roles[index];
    if (role === 'participants') return [];
    const own = section.nodes.map((node) => nodeText(node));
    // What a heading says counts, unless it is part of the template.
    return role === 'content' || role === 'title' ? [section.text, ...own] : own;
  });
  const words = texts
    .join('\n')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  if (words.length > MOST_WORDS) return false;
  return texts
    .flatMap((text) => text.split('\n'))
    .some((line) => NO_MEETING.test(line) && !OTHER_MEETING.test(line));
}
