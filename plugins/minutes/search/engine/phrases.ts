import type {SectionText} from '../files';
import {toWords} from '../fold';
import type {SearchIndex} from './openIndex';
import type {ParsedQuery, PhraseClause} from './parseQuery';
import {type Ranked, sectionsWithAll} from './rank';
import {loadText} from './readHits';

/** So many texts are read at a time until enough sections are found. */
const BATCH = 16;

/** True where a text has the words of a phrase in a row. */
function hasPhrase(text: string, terms: readonly string[]): boolean {
  const tokens = toWords(text);
  return tokens.some((_, at) => terms.every((term, i) => tokens[at + i]?.term === term));
}

/** True where heading or one line of the section has the phrase. */
function sectionHasPhrase([, heading, , , lines]: SectionText, {terms}: PhraseClause): boolean {
  return hasPhrase(heading, terms) || lines.some(([, text]) => hasPhrase(text, terms));
}

/** The terms of a word as the index has them; undefined where it lacks one. */
function findAll(index: SearchIndex, terms: readonly string[]): number[] | undefined {
  const found = terms.map(index.find);
  return found.includes(-1) ? undefined : found;
}

/** The terms that are a name with digits, or such a name that goes on: `scs-0214`, `scs-0214-v2`. */
function findVersions(index: SearchIndex, identifier: string): number[] {
  const [start, end] = index.findPrefix(identifier);
  return Array.from({length: end - start}, (_, i) => start + i).filter((term) =>
    /^(?:[-#._]|$)/.test((index.terms[term] as string).slice(identifier.length)),
  );
}

/** What phrases and excluded words let through, as far as the index knows it. */
export async function createTextTest(
  index: SearchIndex,
  {phrases, excluded}: Pick<ParsedQuery, 'phrases' | 'excluded'>,
): Promise<(section: number) => boolean> {
  const findSections = async (terms: number[] | undefined) => {
    await index.loadTerms(terms ?? []);
    return terms ? sectionsWithAll(index, terms) : new Set<number>();
  };
  const [wanted, unwanted] = await Promise.all([
    Promise.all(phrases.map(({terms}) => findSections(findAll(index, terms)))),
    Promise.all(
      excluded
        .flatMap(({terms, identifier}) =>
          identifier === undefined
            ? [findAll(index, terms)]
            : findVersions(index, identifier).map((term) => [term]),
        )
        .map(findSections),
    ),
  ]);
  return (section) =>
    wanted.every((sections) => sections.has(section)) &&
    !unwanted.some((sections) => sections.has(section));
}

/** The sections that really have the phrases, as far as `enough` of them are wanted. */
export async function keepPhrases(
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
  for (; at < ranked.length && kept.length < enough; at += BATCH) {
    const batch = ranked.slice(at, at + BATCH);
    const texts = await Promise.all(batch.map(({section}) => loadText(index, section)));
    batch.forEach((place, i) => {
      const text = texts[i];
      // A text that can't be had just now may have the phrase: such a hit is shown as incomplete.
      if (
        !text ||
        (several.every((phrase) => sectionHasPhrase(text, phrase)) &&
          !excludedPhrases.some((phrase) => sectionHasPhrase(text, phrase)))
      ) {
        kept.push(place);
      }
    });
  }
  return {ranked: kept, all: at >= ranked.length};
}
