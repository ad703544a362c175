import {type ExpandedWord, expandWords} from './expandWords';
import {countFacets, countMonths} from './facets';
import {resolveFilters} from './filters';
import {leaveOut} from './leaveOut';
import type {SearchIndex} from './openIndex';
import {parseQuery, type PhraseClause} from './parseQuery';
import {createTextTest, keepPhrases} from './phrases';
import {compareDates, neededTerms, type Ranked, rankSections} from './rank';
import {readHits, toWanted} from './readHits';
import type {Speller} from './spelling';
import type {SearchAnswer, SearchRequest} from '../types';

const DEFAULT_LIMIT = 10;
/** So many of the best are looked at closely: are the words near each other? */
const CLOSER_LOOK = 8;

/** Every section that filters let through, newest first: for a query of operators alone. */
function listSections(index: SearchIndex, admits: (section: number) => boolean): Ranked[] {
  const sections = Array.from({length: index.head.sections}, (_, section) => section);
  return sections
    .filter(admits)
    .sort((a, b) => compareDates(index, a, b))
    .map((section) => ({section, score: 0, complete: true}));
}

function countDocuments({head, documentOf}: SearchIndex, ranked: readonly Ranked[]): number {
  const seen = new Uint8Array(head.paths.length);
  for (const {section} of ranked) seen[documentOf[section] as number] = 1;
  return seen.reduce((sum, one) => sum + one, 0);
}

/** The words of phrases count for the order too, as written. */
function toPhraseWords(index: SearchIndex, phrases: readonly PhraseClause[]): ExpandedWord[] {
  return phrases.flatMap(({terms}) =>
    terms.map((term) => {
      const at = index.find(term);
      return {
        word: {text: term, terms: [term]},
        alternatives: at < 0 ? [] : [{kind: 'term' as const, term: at, weight: 1}],
      };
    }),
  );
}

/** Words that stand in no minutes, in no way: no section is found by them. */
const listUnknown = (words: readonly ExpandedWord[]): string[] =>
  Array.from(
    new Set(
      words.flatMap(({alternatives, written}) =>
        alternatives.length === 0 && written ? [written.text] : [],
      ),
    ),
  );

const isPartOf = (texts: readonly string[], part: string): boolean =>
  texts.some((text) => text.includes(part));

/**
 * Answers one request.
 * @throws where a file that the answer needs can't be had; a hit's text may be missing.
 */
export async function answerRequest(
  index: SearchIndex,
  speller: Speller,
  {query, exact = false, sort = 'relevance', limit = DEFAULT_LIMIT, full = false}: SearchRequest,
): Promise<SearchAnswer> {
  const parsed = parseQuery(query);
  const filters = await resolveFilters(index, parsed.filters);
  const expansion = await expandWords(index, speller, parsed, exact);
  const words = [...expansion.words, ...toPhraseWords(index, parsed.phrases)];
  const scored = {...expansion, words};
  const [hasText] = await Promise.all([
    createTextTest(index, parsed),
    index.loadTerms(neededTerms(scored)),
  ]);
  // Facets count what each filter would leave, so they need the sections that filters keep out too.
  const admits = (section: number) => (full || filters.test(section)) && hasText(section);
  const isAsked = filters.active || parsed.excluded.length > 0 || parsed.excludedPhrases.length > 0;
  const byDate = sort === 'date';
  const looked = Math.max(limit, CLOSER_LOOK);
  const hasPhrases = parsed.phrases.length > 0 || parsed.excludedPhrases.length > 0;
  const shown = full || byDate || hasPhrases ? Infinity : looked;
  const passes = (section: number) => filters.test(section) && hasText(section);
  let found =
    words.length > 0
      ? rankSections(index, scored, admits, shown)
      : isAsked
        ? listSections(index, admits)
        : [];
  let leftOut = listUnknown(words);
  if (!found.some(({section}) => passes(section))) {
    const less = leaveOut(index, words, passes);
    ({leftOut} = less.kept.length > 0 ? less : {leftOut: []});
    if (leftOut.length > 0) {
      found = rankSections(index, {...scored, words: less.kept}, admits, shown);
    }
  }
  const ordered = byDate
    ? [...found].sort((a, b) => compareDates(index, a.section, b.section))
    : found;
  const enough = full ? Infinity : looked;
  const {ranked: unfiltered, all} = await keepPhrases(index, ordered, parsed, enough);
  const ranked = full ? unfiltered.filter(({section}) => filters.test(section)) : unfiltered;
  const wanted = toWanted(index, scored, parsed);
  // A single word is near nothing, and the fewer texts are fetched the better.
  const closer = !byDate && words.length > 1 ? CLOSER_LOOK : 0;
  const hits = await readHits(index, ranked.slice(0, Math.max(limit, closer)), wanted, {
    words: words.length,
    rerank: closer,
  });
  return {
    query,
    problems: [...parsed.problems, ...filters.problems].sort((a, b) => a.start - b.start),
    corrections: expansion.corrections.filter(({from}) => !isPartOf(leftOut, from)),
    also: expansion.also.filter(({word}) => !isPartOf(leftOut, word)),
    leftOut,
    ...(words.length === 0 &&
      !isAsked &&
      (parsed.words.length > 0 || parsed.waits || filters.waits) && {begun: true as const}),
    total: ranked.length,
    documents: countDocuments(index, ranked),
    atLeast: !all,
    hits: hits.slice(0, limit),
    marks: Array.from(wanted.terms.keys()),
    ...(full && {
      facets: countFacets(index, parsed, unfiltered, filters),
      ...countMonths(index, unfiltered, filters.test),
    }),
  };
}
