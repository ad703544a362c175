import GithubSlugger from 'github-slugger';
import {compareText} from '../model/compareText';
import {groupBy} from '../model/groupBy';
import {type Span, toSpan} from '../model/span';
import type {Meeting, Team} from '../model/types';
import {toAliasPattern} from '../registry/aliasPattern';
import {type Example, toKey} from './phrases';
import {type Rated, rateTopics} from './rateTopics';
import {groupSeries, toMember} from './series';
import {toSlug} from './toSlug';

/** What may be a topic, and what speaks for it. */
export type TopicCandidate = Span & {
  slug: string;
  name: string;
  /** Spellings that its name does not match already. */
  aliases: string[];
  /** First and last number, where it stands for many alike, such as releases; and those found. */
  numbers?: [number, number];
  members?: {name: string; documents: number}[];
  documents: number;
  headings: number;
  teams: number;
  /** Linked addresses that have the name as a part. */
  links: number;
  example: Example;
};

/** A longer name stands for a shorter one that is hardly written without it. */
const MOSTLY_LONGER = 0.8;
/** Names that are parts of each other, and share so many of their documents, are the same. */
const SAME = 0.6;

/** True where the words of one phrase stand together in the other. */
const isWithin = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length < whole.length && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);

function countShared(a: readonly number[], b: readonly number[]): number {
  const known = new Set(a);
  return b.filter((document) => known.has(document)).length;
}

/** A word in so many documents begins many names; a rarer one is a name itself. */
const FREQUENT = 0.35;

/** The parts of a phrase that are shorter than it, as keys. */
const toParts = (words: readonly string[]): string[] =>
  words.flatMap((_, from) =>
    words.slice(from).flatMap((__, i) => {
      const part = words.slice(from, from + i + 1);
      return part.length < words.length ? [toKey(part.join(''))] : [];
    }),
  );

/** Candidates for topics, best first. @param most how many. */
export function suggestTopics(
  meetings: readonly Meeting[],
  teams: readonly Team[],
  most: number,
): TopicCandidate[] {
  const documents = meetings
    .filter(({duplicateOf, hidden}) => !duplicateOf && !hidden)
    .sort((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.path, b.path));
  const {all, rated} = rateTopics(documents, teams);
  const byKey = new Map(rated.map((phrase) => [phrase.key, phrase]));
  const series = groupSeries(rated);
  const pairs = all.flatMap((phrase) =>
    phrase.words.length > 1 ? [...new Set(phrase.words)].map((word) => ({word, phrase})) : [],
  );
  const withWord = groupBy(pairs, ({word}) => word);
  const slugger = new GithubSlugger();
  const chosen: Rated[] = [];
  const candidates: TopicCandidate[] = [];

  /** The longer name that a phrase is mostly part of; undefined where that is no topic. */
  function lengthen(phrase: Rated): Rated | undefined {
    const longer = withWord
      .get(phrase.words[0] ?? '')
      ?.find(
        ({phrase: {words, documents: own}}) =>
          isWithin(phrase.words, words) && own.length >= MOSTLY_LONGER * phrase.documents.length,
      )?.phrase;
    if (!longer) return phrase;
    const known = byKey.get(longer.key);
    return known && lengthen(known);
  }
  const isTaken = ({key, documents: own}: Rated): boolean =>
    chosen.some(
      (other) =>
        (key.includes(other.key) || other.key.includes(key)) &&
        countShared(own, other.documents) >= SAME * Math.max(own.length, other.documents.length),
    );
  /** A name with a word too many, of which there is more to say without it. */
  const isExtended = ({words, documents: own, points}: Rated): boolean =>
    words.length > 1 &&
    (words.some((word) => series.has(toMember(word)?.stem ?? '')) ||
      toParts(words).some((key) => {
        const part = byKey.get(key);
        return (
          part &&
          part.points >= points - 1 &&
          part.documents.length > 3 * own.length &&
          part.documents.length < FREQUENT * documents.length
        );
      }));

  for (const phrase of rated) {
    if (candidates.length >= most) break;
    const members = series.get(toMember(phrase.name)?.stem.toLowerCase() ?? '');
    if (members) {
      if (members[0] === phrase) candidates.push(toSeriesCandidate(members, documents, slugger));
      continue;
    }
    const longest = lengthen(phrase);
    if (!longest || isTaken(longest) || isExtended(longest)) continue;
    chosen.push(longest);
    const spellings = new Map([...longest.spellings, ...phrase.spellings]);
    candidates.push(toCandidate({...longest, spellings}, documents, slugger));
  }
  return candidates;
}

/** Spellings of a phrase that its name does not match already, most used first; slips are in none. */
function toAliases(name: string, spellings: ReadonlyMap<string, number>): string[] {
  const patterns: RegExp[] = [];
  const add = (spelling: string) =>
    patterns.push(new RegExp(`^(?:${toAliasPattern(spelling).source})$`, 'i'));
  add(name);
  return [...spellings]
    .filter(([, count]) => count > 1)
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .flatMap(([spelling]) => {
      if (patterns.some((pattern) => pattern.test(spelling))) return [];
      add(spelling);
      return spelling;
    });
}

function toCandidate(
  {name, spellings, documents, headings, teams, links, example}: Rated,
  meetings: readonly Meeting[],
  slugger: GithubSlugger,
): TopicCandidate {
  return {
    slug: slugger.slug(toSlug(name) || 'topic'),
    name,
    aliases: toAliases(name, spellings),
    documents: documents.length,
    headings: headings.length,
    teams: teams.size,
    ...toSpan(documents.flatMap((document) => meetings[document]?.date ?? [])),
    links,
    example,
  };
}

/** A series as one entry, with `{n}` for the number: `numbers` of the registry. */
function toSeriesCandidate(
  phrases: readonly [Rated, ...Rated[]],
  meetings: readonly Meeting[],
  slugger: GithubSlugger,
): TopicCandidate {
  const [first] = phrases;
  const members = phrases.flatMap(({name}) => toMember(name) ?? []);
  const inOrder = [...phrases].sort(
    (a, b) => (toMember(a.name)?.number ?? 0) - (toMember(b.name)?.number ?? 0),
  );
  const numbers = members.map(({number}) => number);
  const stem = members[0]?.stem ?? '';
  const documents = [...new Set(phrases.flatMap((phrase) => phrase.documents))];
  const headings = [...new Set(phrases.flatMap((phrase) => phrase.headings))];
  const teams = new Set(phrases.flatMap((phrase) => [...phrase.teams]));
  documents.sort((a, b) => a - b);
  return {
    ...toCandidate({...first, documents, headings, teams}, meetings, new GithubSlugger()),
    slug: `${slugger.slug(toSlug(stem) || 'topic')}-{n}`,
    name: `${stem}{n}`,
    aliases: members.some(({padded}) => padded) ? [`${stem}0{n}`] : [],
    numbers: [Math.min(...numbers), Math.max(...numbers)],
    members: inOrder.map((phrase) => ({name: phrase.name, documents: phrase.documents.length})),
  };
}
