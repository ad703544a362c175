import {overlaps, readDays} from './dates';
import type {Alternative} from './expandTerm';
import type {SearchIndex} from './openIndex';
import type {WordClause} from './parseQuery';
import {isDecisionWord} from './stopWords';

const KNOWN_SCORE = 1;
/** Of a decision that only its wording shows. */
const LIKELY_SCORE = 0.5;

/** Sections of documents that a test picks. */
function findSections(index: SearchIndex, test: (document: number) => boolean): number[] {
  const found: number[] = [];
  index.documentOf.forEach((document, section) => {
    if (test(document)) found.push(section);
  });
  return found;
}

/**
 * What is known of sections without their texts, and the minutes need not say again in each: the
 * team by its own name, the date, that it holds a decision.
 */
export function expandKnown(index: SearchIndex, {text, terms}: WordClause): Alternative[] {
  const {teams, documentTeams} = index.head;
  const [term = ''] = terms;
  const team = terms.length === 1 ? teams.findIndex(({slug}) => slug === term) : -1;
  const days = readDays(text);
  const known: Alternative[] = [];
  const add = (sections: Iterable<number>, score = KNOWN_SCORE) =>
    known.push({kind: 'known', sections, score});
  if (team >= 0) add(findSections(index, (document) => documentTeams[document] === team));
  if (days) add(findSections(index, (document) => overlaps(index.days[document], days)));
  if (terms.some(isDecisionWord)) {
    add(index.items.decision);
    add(index.items.likely, LIKELY_SCORE);
  }
  return known;
}
