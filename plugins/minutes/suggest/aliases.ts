import {compareText} from '../model/compareText';
import {countEach, groupBy} from '../model/groupBy';
import {createLikeness} from '../model/likeness';
import type {Meeting} from '../model/types';
import {isExpression} from '../registry/aliasPattern';
import {createAliasFinder} from '../registry/findAliases';
import type {TopicEntry} from '../registry/types';
import {isCommonWord} from './commonWords';
import {countPhrases, type Example, mostUsed, type Phrase, toKey} from './phrases';

/** A spelling that may mean a topic of the registry, and does not count for it yet. */
export type AliasCandidate = {
  slug: string;
  alias: string;
  /** Why: "Cloud in a Box (CiaB)"; "kecloak"; sections that refer to the same issues. */
  evidence: 'in brackets' | 'likeness' | 'same references';
  /** The spelling beside it, or that it is like; or how many references it shares. */
  detail: string;
  documents: number;
  example: Example;
};

const ORDER: AliasCandidate['evidence'][] = ['in brackets', 'likeness', 'same references'];
/** Shorter spellings are like too many others. */
const LEAST_LETTERS = 5;
/** A slip of the pen in a short name leaves less of it alike than in a long one. */
const toLeast = ({length}: string): number => (length < 10 ? 0.75 : 0.85);
const LEAST_SHARED = 2;
/** Longer ones between brackets are remarks. */
const LONGEST_SHORT = 12;

const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})\p{L}[\p{L}\p{N}+-]+$/u;

/** True where the letters of one stand in the other in the same order: "CiaB", "Cloud in a Box". */
function isShortFor(short: string, name: string): boolean {
  let at = -1;
  return [...toKey(short)].every((letter, i) => {
    at = toKey(name).indexOf(letter, at + 1);
    return at >= 0 && (i > 0 || at === 0);
  });
}

type Find = ReturnType<typeof createAliasFinder>;

/** Abbreviations beside the name that they stand for: "Cloud in a Box (CiaB)", "CiaB (Cloud in a Box)". */
function findBracketed(meetings: readonly Meeting[], find: Find): AliasCandidate[] {
  const found = new Map<string, AliasCandidate & {paths: Set<string>}>();
  for (const {path, parsed} of meetings) {
    const texts = parsed.sections.flatMap(({role, heading, startLine, lines}) =>
      role === 'participants' ? [] : [{text: heading, line: startLine}, ...lines],
    );
    for (const {text, line} of texts) {
      for (const {1: inside = '', index} of text.matchAll(/\(([^()@]{2,60})\)/g)) {
        const before = text.slice(0, index).trimEnd();
        const word = /[\p{L}\p{N}+-]+$/u.exec(before)?.[0] ?? '';
        const named = find(before).find(({end}) => end === before.length);
        const within = find(inside).find(({start, end}) => start === 0 && end === inside.length);
        const [match, alias, name] = named
          ? [named, inside, before.slice(named.start)]
          : [within, word, inside];
        if (!match || alias.length > LONGEST_SHORT || !ABBREVIATION.test(alias)) continue;
        if (isCommonWord(alias) || find(alias).length > 0) continue;
        const key = `${match.slug} ${toKey(alias)}`;
        const known = found.get(key);
        const paths = (known?.paths ?? new Set()).add(path);
        found.set(key, {
          slug: match.slug,
          alias,
          evidence: 'in brackets',
          detail: name,
          documents: paths.size,
          example: {path, line, text},
          paths,
        });
      }
    }
  }
  return [...found.values()]
    .filter(({alias, detail, documents}) => documents > 1 || isShortFor(alias, detail))
    .map(({paths: _, ...candidate}) => candidate);
}

/** Spellings that differ by a slip of the pen, or a little more, from one of the registry. */
function findAlike(
  phrases: readonly {key: string; name: string; phrase: Phrase}[],
  topics: readonly TopicEntry[],
): AliasCandidate[] {
  const likeness = createLikeness();
  const spellings = topics
    .flatMap(({slug, aliases}) => aliases.map((alias) => ({key: toKey(alias), alias, slug})))
    .filter(
      ({key, alias}) => !isExpression(alias) && key.length >= LEAST_LETTERS && !/\d/.test(key),
    );
  const byLetter = groupBy(spellings, ({key}) => key.charAt(0));
  return phrases.flatMap(({key, name, phrase}): AliasCandidate[] => {
    if (key.length < LEAST_LETTERS || name.split(' ').every(isCommonWord)) return [];
    const [best] = (byLetter.get(key.charAt(0)) ?? [])
      .filter((known) => known.key !== key && Math.abs(known.key.length - key.length) <= 2)
      .map((known) => ({...known, like: likeness(known.key, key, toLeast(key))}))
      .filter(({like}) => like >= toLeast(key))
      .sort((a, b) => b.like - a.like);
    if (!best) return [];
    const {documents, example} = phrase;
    const {slug, alias: detail} = best;
    const evidence = 'likeness';
    return [{slug, alias: name, evidence, detail, documents: documents.length, example}];
  });
}

/** Reference → the topic that most of the sections naming it are about. */
function assignReferences(meetings: readonly Meeting[]): Map<string, string> {
  const named = meetings.flatMap(({parsed, topics}) => {
    const slugs = parsed.sections.map((): string[] => []);
    for (const {slug, sections} of topics) {
      for (const {section} of sections) slugs[section]?.push(slug);
    }
    const places = groupBy(parsed.references, ({id, section}) => `${section} ${id}`);
    return [...places.values()].map(([{id, section}]) => ({id, slugs: slugs[section] ?? []}));
  });
  return new Map(
    [...groupBy(named, ({id}) => id)].flatMap(([id, sections]): [string, string][] => {
      const [[slug, count] = ['', 0]] = countEach(sections.flatMap(({slugs}) => slugs));
      return sections.length >= LEAST_SHARED && count * 2 > sections.length ? [[id, slug]] : [];
    }),
  );
}

/** Headings whose sections name the issues that a topic's sections name. */
function findSharing(
  phrases: readonly {name: string; phrase: Phrase}[],
  topicOf: ReadonlyMap<string, string>,
): AliasCandidate[] {
  return phrases.flatMap(({name, phrase}): AliasCandidate[] => {
    const {references, whole, documents, example} = phrase;
    if (whole < LEAST_SHARED || name.split(' ').every(isCommonWord)) return [];
    const named = [...references].flatMap((id) => topicOf.get(id) ?? []);
    const [[slug, shared] = ['', 0]] = countEach(named);
    if (shared < LEAST_SHARED || shared * 2 <= references.size) return [];
    const detail = `${shared} of ${references.size}`;
    const evidence = 'same references';
    return [{slug, alias: name, evidence, detail, documents: documents.length, example}];
  });
}

/** Other spellings of the registry's topics, the surest evidence first. @param most how many. */
export function suggestAliases(
  meetings: readonly Meeting[],
  topics: readonly TopicEntry[],
  most: number,
): AliasCandidate[] {
  const documents = meetings
    .filter(({duplicateOf, hidden}) => !duplicateOf && !hidden)
    .sort((a, b) => compareText(a.date ?? '', b.date ?? ''));
  const find = createAliasFinder([...topics]);
  const phrases = [...countPhrases(documents)]
    .filter(([, phrase]) => phrase.documents.length >= 2)
    .map(([key, phrase]) => ({key, name: mostUsed(phrase), phrase}))
    .filter(({name}) => find(name).length === 0);
  const seen = new Set<string>();
  return [
    ...findBracketed(documents, find),
    ...findAlike(phrases, topics),
    ...findSharing(phrases, assignReferences(documents)),
  ]
    .sort(
      (a, b) =>
        ORDER.indexOf(a.evidence) - ORDER.indexOf(b.evidence) ||
        b.documents - a.documents ||
        compareText(a.alias, b.alias),
    )
    .filter(({slug, alias}) => {
      const key = `${slug} ${toKey(alias)}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, most);
}
