import Fuse, {type FuseResult} from 'fuse.js';
import {overlaps, readDays} from './dates';
import {getPermalink, getTitle} from '../documents';
import {findReferences, type FoundReference, listReferences} from './findReferences';
import {fold} from '../fold';
import type {SearchIndex} from './openIndex';
import {OPERATORS, toPlain} from './parseQuery';
import type {JumpHit, Range} from '../types';

type Entry = JumpHit & {names: string[]};

const MOST_MEETINGS = 5;
/** With its value; the colon of an address on the web begins none. */
const OPERATOR = new RegExp(`-?\\b(?:${OPERATORS.join('|')}):("[^"]*"?|\\S*)`, 'gi');
/** In letters. */
const LONGEST_NAME = 60;

function toEntries({head}: SearchIndex): Entry[] {
  const pages = [
    ...head.teams.map((team) => ({
      kind: 'team' as const,
      names: [team.label, team.slug, ...team.names],
      page: team,
      title: team.label,
    })),
    ...head.topics.map((topic) => ({
      kind: 'topic' as const,
      names: [topic.name, ...topic.spellings],
      page: topic,
      title: topic.name,
    })),
  ];
  return pages
    .filter(({page}) => page.permalink !== '' && page.meetings > 0)
    .map(({kind, names, page, title}) => ({
      kind,
      title,
      marks: [],
      permalink: page.permalink,
      count: page.meetings,
      names: Array.from(new Set(names)),
    }));
}

const toReferenceHit = ({kind, id, name, permalink, meetings}: FoundReference): JumpHit => ({
  kind,
  title: [id, name].filter(Boolean).join(' · '),
  marks: [],
  permalink,
  count: meetings,
});

/** Documents that a team and a date name: `iaas 2024-05`, `2024-05-02`; newest first. */
function findMeetings(index: SearchIndex, query: string): JumpHit[] {
  const {head} = index;
  const parts = query.trim().split(/\s+/);
  const days = parts.map((part) => readDays(part)).find((range) => range);
  if (!days) return [];
  const name = toPlain(parts.filter((part) => !readDays(part)).join(' '));
  return head.dates
    .flatMap((date, document) => {
      const team = head.teams[head.documentTeams[document] ?? -1];
      const fits =
        overlaps(index.days[document], days) &&
        (name === '' ||
          [team?.slug ?? '', team?.label ?? ''].some((label) =>
            ` ${toPlain(label)}`.includes(` ${name}`),
          ));
      return fits ? [{date, document}] : [];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, MOST_MEETINGS)
    .map(({date, document}) => ({
      kind: 'meeting',
      title: getTitle(head, document),
      marks: [],
      permalink: getPermalink(head, document),
      date,
    }));
}

/** Where the title, or the spelling that was found, fits; Fuse's ranges end inclusive. */
function toHit({item, matches}: FuseResult<Entry>): JumpHit {
  const {names, ...hit} = item;
  const match = matches?.find(({value}) => value === hit.title) ?? matches?.[0];
  const marks = (match?.indices ?? []).map(([start, end]): Range => [start, end + 1]);
  return match === undefined || match.value === hit.title
    ? {...hit, marks}
    : {...hit, alias: match.value};
}

/**
 * Pages to go straight to: teams and topics by name, references and standards by number, documents
 * by team and date. Operators are left out of the name.
 */
export function createJump(
  index: SearchIndex,
): (query: string, limit: number) => Promise<JumpHit[]> {
  const fuse = new Fuse(toEntries(index), {
    keys: ['names'],
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: 0.35,
    ignoreDiacritics: true,
    includeMatches: true,
    includeScore: true,
  });
  /** A name that nothing fits; nor does anything where more words follow, as all must fit. */
  let barren: string | undefined;
  return async (query, limit) => {
    const name = query.replace(OPERATOR, ' ').replace(/["]/g, ' ').trim();
    if (name === '') return [];
    const numbered = await findByNumber(index, name);
    // No name is so long, and Fuse would try each word on each of them.
    if (name.length > LONGEST_NAME) return numbered.slice(0, limit);
    const wanted = fold(name);
    const isHopeless = barren !== undefined && name.startsWith(`${barren} `);
    const fitting = isHopeless ? [] : fuse.search(name, {limit: limit * 4});
    if (fitting.length === 0 && !isHopeless) barren = name;
    const named = fitting
      .sort(
        (a, b) =>
          rankOf(b.item, wanted) - rankOf(a.item, wanted) ||
          (a.score ?? 0) - (b.score ?? 0) ||
          (b.item.count ?? 0) - (a.item.count ?? 0),
      )
      .map(toHit);
    return [...findMeetings(index, name), ...numbered, ...named].slice(0, limit);
  };
}

/** A name that is what was typed comes before one that begins so, and that before any other. */
function rankOf({names}: Entry, wanted: string): number {
  const folded = names.map(fold);
  return folded.includes(wanted) ? 2 : folded.some((name) => name.startsWith(wanted)) ? 1 : 0;
}

/** References are looked up only where the query has a number that may be one. */
async function findByNumber(index: SearchIndex, name: string): Promise<JumpHit[]> {
  if (!/#\d|scs[-_ ]?\d|github\.com\//i.test(name)) return [];
  const file = await index.loadReferences();
  const {end} = index.head;
  const exact = findReferences(file, name, end);
  const standard = /^scs[-_ ]?(\d{1,3})$/i.exec(name)?.[1];
  const found =
    exact.length > 0 || standard === undefined
      ? exact
      : listReferences(file, end).filter(({id}) => id.startsWith(`scs-${standard}`));
  return found.filter(({permalink}) => permalink !== '').map(toReferenceHit);
}
