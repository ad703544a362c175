import {getPermalink} from './documents';
import type {Expansion} from './expandWords';
import type {SectionText} from './files';
import {findMarks, type Wanted} from './markText';
import type {SearchIndex} from './openIndex';
import type {PhraseClause} from './parseQuery';
import type {Ranked} from './rank';
import type {SearchHit} from './types';

/** How much it counts that a section has the words close together, in one line. */
const NEAR_LIFT = 0.3;

/** What texts are looked through for: all terms that the words were searched as, and phrases. */
export function toWanted(
  index: SearchIndex,
  {words, sequences}: Pick<Expansion, 'words' | 'sequences'>,
  phrases: readonly PhraseClause[],
): Wanted {
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
        ...(word.terms.length > 1 ? [{terms: word.terms, words: [i]}] : []),
        ...alternatives.flatMap((alternative) =>
          alternative.kind === 'terms'
            ? [{terms: alternative.terms.map((term) => index.terms[term] as string), words: [i]}]
            : [],
        ),
      ]),
      ...phrases.map(({terms: phrase}) => ({terms: phrase, words: []})),
    ],
  };
}

type ReadHit = {hit: SearchHit; near: number};

/** The section as a hit, with the line that has most of the words, and how near they are. */
function readHit(
  index: SearchIndex,
  {section, score}: Ranked,
  text: SectionText | undefined,
  wanted: Wanted,
  words: number,
): ReadHit {
  const {head} = index;
  const document = index.documentOf[section] as number;
  const path = head.paths[document] as string;
  const team = head.teams[head.documentTeams[document] ?? -1];
  const date = head.dates[document];
  const page = getPermalink(head, document);
  const [anchor, heading, headingPath, , lines] = text ?? ['', '', [], 0, []];
  const inHeading = findMarks(heading, wanted);
  let best: {line: NonNullable<SearchHit['line']>; words: Set<number>; rank: number} | undefined;
  for (const [line, content] of lines) {
    const {marks, words: found} = findMarks(content, wanted);
    const rank = found.size * 1000 + Math.min(marks.length, 9);
    if (marks.length > 0 && rank > (best?.rank ?? 0)) {
      best = {line: {line, text: content, marks}, words: found, rank};
    }
  }
  const together = new Set([...inHeading.words, ...(best?.words ?? [])]).size;
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
      title: head.titles[document] ?? '',
      page,
      permalink: anchor === '' ? page : `${page}#${anchor}`,
      ...(best && {line: best.line}),
      ...(index.stated.has(section)
        ? {decision: 'stated' as const}
        : index.likely.has(section) && {decision: 'likely' as const}),
      ...(index.actions.has(section) && {action: true as const}),
      score,
      ...(!text && {incomplete: true as const}),
    },
  };
}

/** Text of a section, or undefined where its file can't be had just now. */
export async function loadText(index: SearchIndex, section: number): Promise<SectionText | undefined> {
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
 * @param rerank true: sections whose words stand close together move up.
 */
export async function readHits(
  index: SearchIndex,
  ranked: readonly Ranked[],
  wanted: Wanted,
  {words, rerank}: {words: number; rerank: boolean},
): Promise<SearchHit[]> {
  const read = await Promise.all(
    ranked.map(async (place) => ({
      ...readHit(index, place, await loadText(index, place.section), wanted, words),
      section: place.section,
    })),
  );
  if (!rerank) return read.map(({hit}) => hit);
  return read
    .map(({hit, near}, i) => ({hit: {...hit, score: hit.score * (1 + NEAR_LIFT * near)}, i}))
    .sort((a, b) => b.hit.score - a.hit.score || a.i - b.i)
    .map(({hit}) => hit);
}
