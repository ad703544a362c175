import {toWords} from '../fold';
import type {LineKind} from '../files';
import type {JumpHit} from '../types';
import {findTeamsAmong} from './findMeetings';
import type {SearchIndex} from './openIndex';
import {parseQuery} from './parseQuery';
import {isActionWord, isDecisionWord, isStopWord} from './stopWords';
import {findTopics} from './topicSpellings';

type ItemList = {
  kind: 'decisions' | 'actions';
  isAsked: (word: string) => boolean;
  lines: readonly LineKind[];
};

const LISTS: readonly ItemList[] = [
  {kind: 'decisions', isAsked: isDecisionWord, lines: ['decision', 'likely']},
  {kind: 'actions', isAsked: isActionWord, lines: ['action', 'probable']},
];

/** Words around the one that asks: "open action items". */
const AROUND = new Set('item items list liste log made open offen offene offenen taken'.split(' '));

/** Documents with such an item, by number; some more than once. */
const listDocuments = (index: SearchIndex, {lines}: ItemList): number[] =>
  lines.flatMap((line) =>
    Array.from(index.items[line], (section) => index.documentOf[section] as number),
  );

/** Lists of the teams that words name; those without such an item have none. */
function findOfTeams(index: SearchIndex, list: ItemList, words: string[]): JumpHit[] {
  const {kind} = list;
  const {base, end, teams, documentTeams} = index.head;
  const filled = new Set(listDocuments(index, list).map((document) => documentTeams[document]));
  return Array.from(findTeamsAmong(index, words).teams ?? []).flatMap((number): JumpHit[] => {
    const {label = '', slug, permalink = ''} = teams[number] ?? {};
    const permalinks = {
      decisions: `${base}decisions${end}?team=${slug}`,
      actions: `${base}actions/${permalink.slice(base.length)}`,
    };
    return filled.has(number) && permalink !== ''
      ? [{kind, title: label, marks: [], permalink: permalinks[kind]}]
      : [];
  });
}

/** Decisions on the topics that a query names anywhere. Action items have no list by topic. */
function findOfTopics(index: SearchIndex, {kind, lines}: ItemList, text: string): JumpHit[] {
  const {base, end, topics} = index.head;
  const named = kind === 'decisions' ? findTopics(index, parseQuery(text).words) : [];
  return Array.from(new Set(named.map(({topic}) => topic))).flatMap((topic): JumpHit[] => {
    const {name = '', slug} = topics[topic] ?? {};
    const permalink = `${base}decisions${end}?topic=${slug}`;
    return lines.some((line) => index.topicItems[topic]?.[line].length)
      ? [{kind, title: name, marks: [], permalink}]
      : [];
  });
}

/**
 * Lists of decisions or action items that a text asks for, of the team or the topic that it names:
 * `iaas decisions 2023`, `decision on LBaaS`, `open action items`. The title names team or topic and
 * year, '' where the list is of all.
 */
export function findItemLists(index: SearchIndex, text: string): JumpHit[] {
  const words = toWords(text).map(({term}) => term);
  const list = LISTS.find(({isAsked}) => words.some(isAsked));
  if (!list) return [];
  const rest = words.filter(
    (word) => !list.isAsked(word) && !isStopWord(word) && !AROUND.has(word),
  );
  const year = list.kind === 'decisions' && rest.find((word) => /^20\d\d$/.test(word));
  const names = rest.filter((word) => word !== year);
  const {base, end, dates} = index.head;
  // The list can't be asked for a year that has none.
  if (year && !listDocuments(index, list).some((document) => dates[document]?.startsWith(year))) {
    return [];
  }
  const found: JumpHit[] =
    names.length === 0
      ? [{kind: list.kind, title: '', marks: [], permalink: `${base}${list.kind}${end}`}]
      : [...findOfTeams(index, list, names), ...findOfTopics(index, list, text)];
  if (!year) return found;
  return found.map(({title, permalink, ...hit}) => ({
    ...hit,
    title: title === '' ? year : `${title}, ${year}`,
    permalink: `${permalink}${permalink.includes('?') ? '&' : '?'}year=${year}`,
  }));
}
