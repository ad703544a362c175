import {compareText} from '../model/compareText';
import {countEach} from '../model/groupBy';
import type {Meeting, Team} from '../model/types';
import {isCalendarWord, isCommonWord, isMeetingPart} from './commonWords';
import {countLinkedNames} from './linkedNames';
import {countPhrases, mostUsed, type Phrase, toKey} from './phrases';

/** A phrase under its most used spelling. */
export type Named = Phrase & {
  key: string;
  name: string;
  /** Of the name, lower case, hyphens parted. */
  words: string[];
  /** Linked addresses that have the name as a part. */
  links: number;
};

/** One that may be a topic; more points, more speaks for it. */
export type Rated = Named & {points: number};

/** A phrase has to be in one of so many documents, and in three at least. */
const ONE_IN = 130;
/** What is in more of all documents is the house that everything happens in, not a matter. */
const EVERYWHERE = 0.42;
/** So few documents show neither that something is everywhere, nor that it is furniture. */
const FEW = 8;
/** What heads most documents of a team, and hardly others, is furniture. */
const FURNITURE = 0.5;
const ELSEWHERE = 0.2;

/** "Cloud-based", "S3-compatible": what it says of something is no name. */
const ADJECTIVE = /-(?:\p{L}+(?:ed|ible|able)|like|ready|only)$/iu;

const log = (count: number): number => Math.log2(1 + count);

/**
 * How much speaks for a topic: that it has headings, whole ones the more; that those who speak of it
 * name it again and again, rather than everybody once; that it is written as a name is; that
 * addresses bear it; and that it is not mostly a part of longer names. Weights were fitted to an
 * archive whose topics are known, and rounded.
 */
function rate(phrase: Named, {longer}: {longer: number}): number {
  const {name, words, documents, headings, whole, teams, mentions, within, capitals} = phrase;
  const {links, references} = phrase;
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '').length;
  const common = words.filter(isCommonWord).length / words.length;
  return (
    0.3 * log(documents.length) +
    0.5 * log(headings.length) +
    0.4 * log(whole) -
    1.4 * (headings.length / documents.length) -
    log(teams.size) +
    1.2 * (within > 0 ? capitals / within : 0) +
    (words.length === 1 ? 0 : words.length === 2 ? 0.8 : -0.2) -
    (letters <= 3 ? 1.2 : 0) +
    0.4 * log(links) +
    0.15 * log(references.size) +
    1.1 * Math.min(4, mentions / documents.length) +
    (/\d/.test(name) ? 1.2 : 0) -
    0.5 * common -
    0.7 * Math.min(2, longer / documents.length)
  );
}

/** By key: in how many documents, in sum, there are phrases with one word more. */
function countLonger(phrases: readonly Named[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {words, documents} of phrases) {
    if (words.length < 2) continue;
    for (const part of [words.slice(1), words.slice(0, -1)]) {
      const key = toKey(part.join(''));
      counts.set(key, (counts.get(key) ?? 0) + documents.length);
    }
  }
  return counts;
}

/** Words by which teams are called: no topic is made of them alone. */
function toTeamWords(teams: readonly Team[]): Set<string> {
  const names = teams.flatMap(({entry: {slug, label, headings}}) => [slug, label, ...headings]);
  const words = names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u));
  return new Set(['team', 'sig', 'wg', ...words].map(toKey));
}

/** Makes the function that says whether a phrase is no topic, whatever its points. */
function createRefusal(
  meetings: readonly Meeting[],
  teams: readonly Team[],
): (phrase: Named) => boolean {
  const perTeam = new Map(countEach(meetings.map(({team}) => team)));
  const teamWords = toTeamWords(teams);
  const people = new Set(
    meetings.flatMap(({parsed}) =>
      parsed.participants.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u).map(toKey)),
    ),
  );
  return ({name, words, documents, headings, headingTeams, teams: own}) =>
    documents.length < Math.max(3, meetings.length / ONE_IN) ||
    own.size < Math.min(2, perTeam.size) ||
    documents.length > Math.max(FEW, EVERYWHERE * meetings.length) ||
    /^\d|^v\d+$/i.test(name) ||
    isMeetingPart(words.at(-1) ?? '') ||
    ADJECTIVE.test(name) ||
    !/\p{L}/u.test(words.at(-1) ?? '') ||
    words.some(isCalendarWord) ||
    words.every((word) => teamWords.has(toKey(word))) ||
    (words.length > 1 && words.some((word) => /^(?:team|sig|wg)$/.test(word))) ||
    (words.length === 1 && (isCommonWord(name) || people.has(toKey(name)))) ||
    [...headingTeams].some(
      ([team, count]) =>
        count > Math.max(FEW, FURNITURE * (perTeam.get(team) ?? 0)) &&
        headings.length - count < ELSEWHERE * headings.length,
    );
}

/**
 * All phrases of the minutes, and those that may be topics, best first.
 * @param meetings oldest first, copies left out.
 */
export function rateTopics(
  meetings: readonly Meeting[],
  teams: readonly Team[],
): {all: Named[]; rated: Rated[]} {
  const links = countLinkedNames(meetings);
  const all = [...countPhrases(meetings)].map(([key, phrase]): Named => {
    const name = mostUsed(phrase);
    const words = name.toLowerCase().split(/[\s_-]+/);
    return {...phrase, key, name, words, links: links.get(key) ?? 0};
  });
  const isRefused = createRefusal(meetings, teams);
  const longer = countLonger(all.filter(({documents}) => documents.length > 3));
  const rated = all
    .filter((phrase) => !isRefused(phrase))
    .map((phrase): Rated => ({
      ...phrase,
      points: rate(phrase, {longer: longer.get(phrase.key) ?? 0}),
    }))
    .sort((a, b) => b.points - a.points || compareText(a.name, b.name));
  return {all, rated};
}
