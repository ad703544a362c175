import {completeQuery} from './completeQuery';
import {expandWords, type ExpandedWord} from './expandWords';
import {countFacets, countMonths} from './facets';
import {resolveFilters} from './filters';
import {createJump} from './jump';
import {type Load, openIndex, type SearchIndex} from './openIndex';
import {type ParsedQuery, parseQuery, type WordClause} from './parseQuery';
import {sectionHasPhrase} from './phrases';
import {compareDates, neededTerms, type Ranked, rankSections, sectionsWithAll} from './rank';
import {loadText, readHits, toWanted} from './readHits';
import {createSpeller, type Speller} from './spelling';
import type {SearchAnswer, SearchEngine, SearchRequest} from './types';

const DEFAULT_LIMIT = 10;
/** So many of the best are looked at closely: are the words near each other? */
const CLOSER_LOOK = 16;

/** The terms of a word as the index has them; undefined where it lacks one. */
function findAll(index: SearchIndex, terms: readonly string[]): number[] | undefined {
  const found = terms.map(index.find);
  return found.includes(-1) ? undefined : found;
}

/** What phrases and excluded words let through, as far as the index knows it. */
async function createTextTest(
  index: SearchIndex,
  {phrases, excluded}: Pick<ParsedQuery, 'phrases' | 'excluded'>,
): Promise<(section: number) => boolean> {
  const read = async (clauses: readonly {terms: string[]}[]) => {
    const terms = clauses.map((clause) => findAll(index, clause.terms));
    await index.loadTerms(terms.flatMap((found) => found ?? []));
    return terms.map((found) => (found ? sectionsWithAll(index, found) : new Set<number>()));
  };
  const wanted = await read(phrases);
  const unwanted = await read(excluded);
  return (section) =>
    wanted.every((sections) => sections.has(section)) &&
    !unwanted.some((sections) => sections.has(section));
}

/** The sections that really have the phrases, as far as `enough` of them are wanted. */
async function keepPhrases(
  index: SearchIndex,
  ranked: readonly Ranked[],
  {phrases, excludedPhrases}: Pick<ParsedQuery, 'phrases' | 'excludedPhrases'>,
  enough: number,
): Promise<{ranked: Ranked[]; all: boolean}> {
  const several = phrases.filter(({terms}) => terms.length > 1);
  if (several.length === 0 && excludedPhrases.length === 0) {
    return {ranked: [...ranked], all: true};
  }
  const kept: Ranked[] = [];
  let at = 0;
  for (; at < ranked.length && kept.length < enough; at += CLOSER_LOOK) {
    const batch = ranked.slice(at, at + CLOSER_LOOK);
    const texts = await Promise.all(batch.map(({section}) => loadText(index, section)));
    batch.forEach((place, i) => {
      const text = texts[i];
      if (
        text &&
        several.every((phrase) => sectionHasPhrase(text, phrase)) &&
        !excludedPhrases.some((phrase) => sectionHasPhrase(text, phrase))
      ) {
        kept.push(place);
      }
    });
  }
  return {ranked: kept, all: at >= ranked.length};
}

/** Every section that filters let through, newest first: for a query of operators alone. */
function listSections(index: SearchIndex, admits: (section: number) => boolean): Ranked[] {
  const sections = Array.from({length: index.head.sections}, (_, section) => section);
  return sections
    .filter(admits)
    .sort((a, b) => compareDates(index, a, b))
    .map((section) => ({section, score: 0}));
}

/** The words of phrases count for the order too, as written. */
function toPhraseWords(index: SearchIndex, phrases: readonly WordClause[]): ExpandedWord[] {
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

async function answerRequest(
  index: SearchIndex,
  speller: Speller,
  {query, exact = false, sort = 'relevance', limit = DEFAULT_LIMIT, full = false}: SearchRequest,
): Promise<SearchAnswer> {
  const parsed = parseQuery(query);
  const filters = await resolveFilters(index, parsed.filters);
  const expansion = expandWords(index, speller, parsed, exact);
  const words = [...expansion.words, ...toPhraseWords(index, parsed.phrases)];
  const scored = {...expansion, words};
  const [hasText] = await Promise.all([
    createTextTest(index, parsed),
    index.loadTerms(neededTerms(scored)),
  ]);
  // Facets count what each filter would leave, so they need the sections that filters keep out too.
  const admits = (section: number) => (full || filters.test(section)) && hasText(section);
  const isAsked = filters.active || parsed.excluded.length > 0 || parsed.excludedPhrases.length > 0;
  const found =
    words.length > 0
      ? rankSections(index, scored, admits)
      : isAsked
        ? listSections(index, admits)
        : [];
  const byDate = sort === 'date';
  const ordered = byDate
    ? [...found].sort((a, b) => compareDates(index, a.section, b.section))
    : found;
  const enough = full ? Infinity : Math.max(limit, CLOSER_LOOK);
  const {ranked: unfiltered, all} = await keepPhrases(index, ordered, parsed, enough);
  const ranked = full ? unfiltered.filter(({section}) => filters.test(section)) : unfiltered;
  const wanted = toWanted(index, scored, parsed);
  const isRanked = !byDate && words.length > 0;
  // A single word is near nothing, and the fewer texts are fetched the better.
  const closer = Math.max(limit, isRanked && words.length > 1 ? CLOSER_LOOK : 0);
  const hits = await readHits(index, ranked.slice(0, closer), wanted, {
    words: words.length,
    rerank: isRanked,
  });
  return {
    query,
    problems: [...parsed.problems, ...filters.problems].sort((a, b) => a.start - b.start),
    corrections: expansion.corrections,
    also: expansion.also,
    total: ranked.length,
    documents: new Set(ranked.map(({section}) => index.documentOf[section])).size,
    atLeast: !all,
    hits: hits.slice(0, limit),
    marks: [...wanted.terms.keys()],
    ...(full && {
      facets: countFacets(index, parsed, unfiltered, filters.test),
      ...countMonths(index, unfiltered, filters.test),
    }),
  };
}

/**
 * A search over the index that `load` reads. Nothing is loaded before the first question. After a
 * file could not be had, the next question opens the index anew, for the site may have been built
 * again since; where that fails too, what is loaded is used further.
 */
export function createEngine(load: Load): SearchEngine {
  type Opened = {index: SearchIndex; speller: Speller; jump: ReturnType<typeof createJump>};
  let opening: Promise<Opened> | undefined;
  let failed = false;

  const watched: Load = (name) =>
    load(name).catch((error: unknown) => {
      failed = true;
      throw error;
    });
  const openNow = async (): Promise<Opened> => {
    const index = await openIndex(watched);
    return {
      index,
      speller: createSpeller(index.terms, index.frequencies),
      jump: createJump(index),
    };
  };
  function open(): Promise<Opened> {
    const before = opening;
    if (!before) {
      opening = openNow();
      opening.catch(() => (opening = undefined));
    } else if (failed) {
      opening = openNow().catch(() => before);
    }
    failed = false;
    return opening as Promise<Opened>;
  }
  return {
    async search(request) {
      const {index, speller} = await open();
      return answerRequest(index, speller, request);
    },
    async jump(query, limit = 5) {
      return (await open()).jump(query, limit);
    },
    async complete(query, limit = 6) {
      const {index} = await open();
      return completeQuery(index, query, limit);
    },
  };
}
