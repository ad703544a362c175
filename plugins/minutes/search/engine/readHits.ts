import {shortenAddresses} from '../../model/shortAddresses';
import {getPermalink, getTitle} from '../documents';
import type {Expansion} from './expandWords';
import {findTopics} from './filters';
import {lineKinds, toItemKind} from './itemKinds';
import type {LineKind, LineText, SectionText} from '../files';
import {toWords} from '../fold';
import {findMarks, type Wanted} from './markText';
import type {SearchIndex} from './openIndex';
import type {ParsedQuery} from './parseQuery';
import {compareRanked, type Ranked} from './rank';
import type {Range, SearchHit} from '../types';

/** How much it counts that a section has the words close together, in one line. */
const NEAR_LIFT = 0.3;

/** What to look for in texts, and lines of which kind come first. */
export type WantedText = Wanted & {
  kinds: ReadonlySet<LineKind>;
  /** Which topics these are to be about, if any. */
  topics: ReadonlySet<number>;
};

/** How texts may name an issue: `standards#859`, `standards/pull/859`, `#859`. */
function toIssueSequences(name: string): string[][] {
  const [, repository = '', number] =
    /(?:^|\/)([^/#\s]*)(?:#|\/(?:pull|issues|discussions)\/)(\d+)/i.exec(name) ?? [];
  const terms = toWords(repository).map(({term}) => term);
  return number === undefined
    ? []
    : [
        ...['pull', 'issues', 'discussions'].map((kind) => [...terms, kind, number]),
        [...terms, number],
        [number],
      ];
}

/** How texts may name what `ref:` asks for: of a standard each version is one. */
function toReferenceSequences(value: string): string[][] {
  const standard = /^scs[-_ ]?(\d{4})/i.exec(value)?.[1];
  return standard === undefined ? toIssueSequences(value) : [['scs', standard]];
}

/** What texts are looked through for: all terms that the words were searched as, and phrases. */
export function toWanted(
  index: SearchIndex,
  {words, sequences, decisions}: Pick<Expansion, 'words' | 'sequences' | 'decisions'>,
  {phrases, filters}: Pick<ParsedQuery, 'phrases' | 'filters'>,
): WantedText {
  const kinds = filters
    .filter(({operator, negative}) => operator === 'is' && !negative)
    .flatMap(({value}) => toItemKind(value) ?? [])
    .flatMap(lineKinds);
  const terms = new Map<string, number[]>();
  const add = (term: string, word: number) => terms.set(term, [...(terms.get(term) ?? []), word]);
  words.forEach(({word, alternatives}, i) => {
    word.terms.forEach((term) => word.identifier ?? add(term, i));
    alternatives.forEach((alternative) => {
      if (alternative.kind === 'term') add(index.terms[alternative.term] as string, i);
    });
  });
  return {
    terms,
    sequences: [
      ...sequences,
      ...words.flatMap(({word, alternatives}, i) => [
        ...(word.identifier ? [word.terms, ...toIssueSequences(word.identifier)] : []).map(
          (row) => ({terms: row, words: [i]}),
        ),
        ...alternatives.flatMap((alternative) =>
          alternative.kind === 'terms'
            ? [{terms: alternative.terms.map((term) => index.terms[term] as string), words: [i]}]
            : [],
        ),
      ]),
      ...[
        ...phrases.map(({terms: phrase}) => phrase),
        ...filters
          .filter(({operator}) => operator === 'ref')
          .flatMap(({value}) => toReferenceSequences(value)),
      ].map((terms) => ({terms, words: []})),
    ],
    kinds: new Set([...kinds, ...(decisions ? lineKinds('decision') : [])]),
    topics: new Set([
      ...(decisions?.topics ?? []),
      ...filters
        .filter(({operator, negative}) => operator === 'topic' && !negative)
        .flatMap(({value}) => findTopics(index.head, value)),
    ]),
  };
}

/** What a line of the wanted kind counts, in words of the query. */
const KIND_COUNTS = 1.5;

/** An address and nothing else: no reader can tell what it is about. */
const isAddress = (text: string): boolean => /^<?https?:\/\/\S+$/i.test(text.trim());

/**
 * The line with most of the words; where decisions or action items are asked for, rather one of
 * those. Of equals the first. A decision counts with the items below it, and is shown with them.
 */
function findBestLine(
  lines: readonly LineText[],
  wanted: WantedText,
): {line: NonNullable<SearchHit['line']>; words: Set<number>} | undefined {
  let best: {at: number; found: Found[]; words: Set<number>; rank: number} | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const [, , kind, topics = [], below = 0] = lines[at] as LineText;
    const found = lines
      .slice(at, at + 1 + below)
      .map(([, text]) => ({text, ...findMarks(text, wanted)}));
    const words = new Set(found.flatMap((own) => Array.from(own.words)));
    const marks = found.reduce((sum, own) => sum + own.marks.length, 0);
    const isKind =
      kind !== undefined &&
      wanted.kinds.has(kind) &&
      (wanted.topics.size === 0 || topics.some((topic) => wanted.topics.has(topic)));
    const rank = words.size + Math.min(marks, 9) / 10 + (isKind ? KIND_COUNTS : 0);
    if (rank > (best?.rank ?? 0)) best = {at, found, words, rank};
    at += below;
  }
  return best && {line: toLine(lines, best), words: best.words};
}

type Found = {text: string; marks: Range[]; words: Set<number>};

function toLine(
  lines: readonly LineText[],
  {at, found: [first, ...below]}: {at: number; found: Found[]},
): NonNullable<SearchHit['line']> {
  const [line, text, kind] = lines[at] as LineText;
  const [before, after] = isAddress(text) ? [lines[at - 1]?.[1], lines[at + 1]?.[1]] : [];
  const nested = below.map((own) => ({text: own.text, marks: own.marks}));
  if (before === undefined && after !== undefined && nested.length === 0) {
    nested.push({text: after, marks: []});
  }
  return {
    line,
    text,
    marks: first?.marks ?? [],
    ...(kind && {kind}),
    ...(before !== undefined && {before}),
    ...(nested.length > 0 && {nested}),
  };
}

type ReadHit = {hit: SearchHit; near: number};

/** The section as a hit, with the line that has most of the words, and how near they are. */
function readHit(
  index: SearchIndex,
  {section, score}: Ranked,
  text: SectionText | undefined,
  wanted: WantedText,
  words: number,
): ReadHit {
  const {head} = index;
  const document = index.documentOf[section] as number;
  const path = head.paths[document] as string;
  const team = head.teams[head.documentTeams[document] ?? -1];
  const date = head.dates[document];
  const page = getPermalink(head, document);
  const [anchor, rawHeading, rawPath, , lines] = text ?? ['', '', [], 0, []];
  const heading = shortenAddresses(rawHeading);
  const headingPath = rawPath.map(shortenAddresses);
  const inHeading = findMarks(heading, wanted);
  const best = findBestLine(lines, wanted);
  const together = new Set([...Array.from(inHeading.words), ...Array.from(best?.words ?? [])]).size;
  return {
    near: words === 0 ? 0 : together / words,
    hit: {
      path,
      anchor,
      heading,
      headingMarks: inHeading.marks,
      headingPath,
      ...(date && {date}),
      team: team?.slug ?? '',
      teamLabel: team?.label ?? '',
      title: getTitle(head, document),
      page,
      permalink: anchor === '' ? page : `${page}#${anchor}`,
      ...(best && {line: best.line}),
      ...(index.items.decision.has(section)
        ? {decision: 'stated' as const}
        : index.items.likely.has(section) && {decision: 'likely' as const}),
      ...(index.items.action.has(section)
        ? {action: 'marked' as const}
        : index.items.probable.has(section) && {action: 'probable' as const}),
      score,
      ...(!text && {incomplete: true as const}),
    },
  };
}

/** Text of a section, or undefined where its file can't be had just now. */
export async function loadText(
  index: SearchIndex,
  section: number,
): Promise<SectionText | undefined> {
  const document = index.documentOf[section] as number;
  try {
    const texts = await index.loadTexts(document);
    return texts[section - (index.firstSections[document] as number)];
  } catch {
    // Without its text a hit still leads to the right minutes; the reader is told that it is missing.
    return undefined;
  }
}

/**
 * Reads the texts of sections and makes hits of them.
 * @param rerank so many of the first are ordered anew: those whose words stand close together move
 * up. Always the same number, so that the order does not depend on how many are read.
 */
export async function readHits(
  index: SearchIndex,
  ranked: readonly Ranked[],
  wanted: WantedText,
  {words, rerank}: {words: number; rerank: number},
): Promise<SearchHit[]> {
  const read = await Promise.all(
    ranked.map(async (place) => ({
      ...readHit(index, place, await loadText(index, place.section), wanted, words),
      complete: place.complete,
    })),
  );
  const first = read
    .slice(0, rerank)
    .map(({hit, near, complete}) => {
      const score = hit.score * (1 + NEAR_LIFT * near);
      return {hit: {...hit, score}, score, complete};
    })
    .sort(compareRanked);
  return [...first, ...read.slice(rerank)].map(({hit}) => hit);
}
