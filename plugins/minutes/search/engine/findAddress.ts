import {getPermalink} from '../documents';
import {fold, toWords} from '../fold';
import type {JumpHit} from '../types';
import {findMeetings, findMeetingsOf, toMeetingHit} from './findMeetings';
import type {SearchIndex} from './openIndex';
import type {Address} from './readAddress';
import {readTime} from './readTime';
import {toTeamHit} from './listNames';

const withoutExtension = (path: string): string => path.replace(/\.[^./]+$/, '');

/** Path, and address below that of the minutes, of each document and team, in lower case. */
type Places = {documents: Map<string, number>; teams: Map<string, number>};
const places = new WeakMap<SearchIndex, Places>();

function indexPlaces({head}: SearchIndex): Places {
  const {base} = head;
  const toKey = (path: string) => fold(path.replace(/\/+$/, ''));
  const below = (permalink: string) =>
    toKey(permalink.startsWith(base) ? permalink.slice(base.length) : permalink);
  const documents = new Map<string, number>();
  head.paths.forEach((path, document) => {
    documents.set(below(getPermalink(head, document)), document);
    documents.set(toKey(withoutExtension(path)), document);
  });
  const teams = new Map(
    head.teams.flatMap(({slug, permalink}, team) =>
      permalink === '' ? [] : [[toKey(slug), team] as const, [below(permalink), team] as const],
    ),
  );
  return {documents, teams};
}

/** The section that an anchor or a line (`L37`) names, as an anchor; '' where none. */
async function findAnchor(index: SearchIndex, document: number, fragment: string): Promise<string> {
  if (fragment === '') return '';
  const texts = await index.loadTexts(document).catch(() => []);
  const line = /^L(\d+)/.exec(fragment)?.[1];
  const section =
    line === undefined
      ? texts.find(([anchor]) => anchor === fragment || anchor === fragment.toLowerCase())
      : texts.findLast(([, , , start]) => start <= Number(line));
  const anchor = section?.[0] ?? '';
  return anchor === '' ? '' : `#${anchor}`;
}

const toName = (part = '') => part.replace(/[-_+.]+/g, ' ');

/** True for an address of the site that has so many parts, or more, below that of the minutes. */
function isBelow(keys: readonly string[], base: string, depth: number): boolean {
  const home = base.split('/').filter(Boolean).map(fold);
  return home.every((part, at) => part === keys[at]) && keys.length >= home.length + depth;
}

/**
 * What an address names: the document, whatever stands before its path in the archive; else those
 * of the team and the day that stand in it, then the team. Last the words of its end, to be looked
 * for as a name, and, in case there is none of that name, those of the part above.
 */
export async function findAddress(
  index: SearchIndex,
  {parts, fragment}: Address,
): Promise<{hits: JumpHit[]; names: string[]}> {
  const known = places.get(index) ?? indexPlaces(index);
  places.set(index, known);
  const keys = parts.map(fold);
  for (let at = 0; at < keys.length; at += 1) {
    const document = known.documents.get(keys.slice(at).join('/'));
    if (document !== undefined) {
      const hit = toMeetingHit(index, document);
      const anchor = await findAnchor(index, document, fragment);
      return {hits: [{...hit, permalink: hit.permalink + anchor}], names: []};
    }
  }
  const name = toName(parts.at(-1));
  const at = keys.findLastIndex((key) => known.teams.has(key));
  const rest = parts.slice(at + 1);
  // A day may be one part or several: `2023/01/25`.
  const tried = at < 0 ? [name] : [rest.join('-'), rest.join(' '), rest.at(-1) ?? ''];
  const number = known.teams.get(keys[at] ?? '') ?? findTeamOfPad(known, name);
  const team = index.head.teams[number ?? -1];
  if (!team) {
    // Below a page that is there, as `topics/zitadel/2031`; `topics` itself is the name of nothing.
    const isDeep = isBelow(keys, index.head.base, 3);
    return {
      hits: findMeetings(index, name),
      names: [name, ...(isDeep ? [toName(parts.at(-2))] : [])],
    };
  }
  const time = tried.map(readTime).find((found) => found !== undefined);
  const meetings = time ? findMeetingsOf(index, new Set([number ?? -1]), time) : [];
  const page = toTeamHit(team);
  // A year of a team is no meeting: a pad that was used again and again.
  const hits = time?.kind === 'year' ? [page, ...meetings] : [...meetings, page];
  return {hits, names: at < 0 || rest.length === 0 ? [] : [name]};
}

/** The team whose minutes a pad was for, by the end of its name: `2024-scs-team-container`. */
function findTeamOfPad({teams}: Places, name: string): number | undefined {
  const time = readTime(name);
  if (!time) return undefined;
  const words = toWords(name.slice(0, time.start) + ' ' + name.slice(time.end));
  return words
    .map((_, at) =>
      teams.get(
        words
          .slice(at)
          .map(({term}) => term)
          .join('-'),
      ),
    )
    .find((team) => team !== undefined);
}
