import {getTitle} from '../documents';
import {toPlain} from '../fold';
import type {JumpHit} from '../types';
import {findAddress} from './findAddress';
import {findItemLists} from './findItemLists';
import {findMeetings, findNext, toMeetingHit} from './findMeetings';
import {findNumbered, isReferencePage} from './findNumbered';
import {listNames} from './listNames';
import {matchName, type NameMatch, WHOLE} from './matchName';
import {findNamedPages} from './namedPages';
import type {SearchIndex} from './openIndex';
import {OPERATORS, parseQuery} from './parseQuery';
import {readAddress} from './readAddress';
import {isStopWord} from './stopWords';

/** With its value; the colon of an address on the web begins none. */
const OPERATOR = new RegExp(`-?\\b(?:${OPERATORS.join('|')}):("[^"]*"?|\\S*)`, 'gi');
/** In letters; nobody types more than the title of a meeting. */
const LONGEST_NAME = 100;

type Names = ReturnType<typeof listNames>;

/** Words of a query that a name may have, folded; all of them where they are but small words. */
function toNameWords(query: string): string[] {
  const terms = parseQuery(query).words.flatMap((word) => word.terms);
  const telling = terms.filter((term) => !isStopWord(term));
  return telling.length > 0 ? telling : terms;
}

/** Pages whose name has all words, the best name of each. */
function findNamed(pages: Names, words: readonly string[]): JumpHit[] {
  if (words.length === 0) return [];
  return pages
    .flatMap(({hit, names}) => {
      let best: (NameMatch & {name: string}) | undefined;
      for (const name of names) {
        const match = matchName(words, name);
        if (match && (!best || match.rank > best.rank)) best = {...match, name};
      }
      return best ? [{hit, best}] : [];
    })
    .sort(
      (a, b) =>
        Number(b.best.rank === WHOLE) - Number(a.best.rank === WHOLE) ||
        Number(a.hit.kind === 'meeting') - Number(b.hit.kind === 'meeting') ||
        b.best.rank - a.best.rank ||
        (b.hit.count ?? 0) - (a.hit.count ?? 0),
    )
    .map(({hit, best: {name}}) => {
      const inTitle = matchName(words, hit.title);
      return inTitle ? {...hit, marks: inTitle.marks} : {...hit, alias: name};
    });
}

/** Each page once, where it comes first. */
const toUnique = (hits: readonly JumpHit[]): JumpHit[] => {
  const seen = new Set<string>();
  return hits.filter(({permalink}) => !seen.has(permalink) && seen.add(permalink));
};

/**
 * Pages to go straight to, the most exact first: what an address or a number names, documents by
 * team and time, pages by name, pages that are named anywhere. Operators are no part of a name.
 */
export function createJump(index: SearchIndex): (query: string) => Promise<JumpHit[]> {
  const pages = listNames(index);
  let titles: Map<string, number> | undefined;
  /** The document with just that title. */
  const findTitled = (text: string): JumpHit[] => {
    titles ??= new Map(index.head.paths.map((_, i) => [toPlain(getTitle(index.head, i)), i]));
    const document = titles.get(toPlain(text));
    return document === undefined ? [] : [toMeetingHit(index, document)];
  };
  const find = async (query: string): Promise<JumpHit[]> => {
    const text = query
      .replace(OPERATOR, ' ')
      .replace(/["“”„«»]/g, ' ')
      .trim();
    if (text === '') return [];
    const numbered = await findNumbered(index, text);
    const address = readAddress(text);
    const placed = address ? await findAddress(index, address) : {hits: [], names: []};
    if (address?.certain) {
      // What has a number is meant, and nothing that is called like its repository.
      const names = numbered.length > 0 || isReferencePage(text) ? [] : placed.names;
      const named = names.map((name) => findNamed(pages, toNameWords(name)));
      return [...numbered, ...placed.hits, ...(named.find((found) => found.length > 0) ?? [])];
    }
    if (text.length > LONGEST_NAME) return [...numbered, ...placed.hits];
    return [
      ...numbered,
      ...placed.hits,
      ...(/\d/.test(text) ? findTitled(text) : []),
      ...findNext(index, text),
      ...findItemLists(index, text),
      ...findMeetings(index, text),
      ...findNamed(pages, toNameWords(text)),
    ];
  };
  return async (query) => toUnique([...(await find(query)), ...findNamedPages(index, query)]);
}
