import {groupBy} from '../../model/groupBy';
import type {Alternative} from './expandTerm';
import type {ExpandedWord} from './expandWords';
import type {SearchIndex} from './openIndex';
import {sectionsWithAll} from './rank';
import {isDecisionWord} from './stopWords';
import {findTopics} from './topicSpellings';

/** A word as it was written, with all that it became. */
type Unit = {text: string; parts: ExpandedWord[]; sections: Set<number>};

const isTopic = ({topicOfSpelling, terms}: SearchIndex, term: number): boolean =>
  topicOfSpelling.has(terms[term] as string);

/**
 * Sections that have a term or terms; what a word may only have been meant as does not count, unless
 * that names a topic.
 */
function* findSections(index: SearchIndex, alternative: Alternative): Iterable<number> {
  if (alternative.kind === 'known') yield* alternative.sections;
  else if (alternative.kind === 'terms') yield* sectionsWithAll(index, alternative.terms);
  else if (!alternative.guess || isTopic(index, alternative.term)) {
    for (const {sections} of index.postings(alternative.term)) yield* sections;
  }
}

function toUnits(index: SearchIndex, words: readonly ExpandedWord[]): Unit[] {
  const groups = groupBy<ExpandedWord, unknown>(words, (word) => word.written ?? word);
  return Array.from(groups.values(), (parts) => {
    const [first = new Set<number>(), ...others] = parts.map(
      ({alternatives}) =>
        new Set(alternatives.flatMap((one) => Array.from(findSections(index, one)))),
    );
    const both = Array.from(first).filter((section) => others.every((own) => own.has(section)));
    return {text: parts[0].written?.text ?? '', parts, sections: new Set(both)};
  });
}

/** True where some section is headed by one of the words: what things are called rather than done. */
function isInHeadings(index: SearchIndex, {parts}: Unit): boolean {
  return parts.some(({alternatives}) =>
    alternatives.some(
      (alternative) =>
        alternative.kind === 'term' &&
        alternative.weight === 1 &&
        (index.postings(alternative.term)[0]?.sections.length ?? 0) > 0,
    ),
  );
}

/**
 * What of a query is to be searched where no section has enough of it: what can't be left out (a
 * phrase), then names of topics, then words that stand in headings, then the rarest, each as far as
 * some section has it beside those before. What stands in no minutes goes first.
 * @param admits what filters and phrases let through.
 * @returns `leftOut` as written; nothing is kept where no word stands in the archive.
 */
export function leaveOut(
  index: SearchIndex,
  words: readonly ExpandedWord[],
  admits: (section: number) => boolean,
): {kept: ExpandedWord[]; leftOut: string[]} {
  const topics = findTopics(
    index,
    words.map(({word}) => word),
  );
  const named = new Set(topics.flatMap(({start, end}) => words.slice(start, end)));
  const rank = (unit: Unit): number => {
    const [first] = unit.parts;
    if (first?.written === undefined) return 3;
    if (first.written.aside || first.word.terms.some(isDecisionWord)) return -1;
    return unit.parts.some((part) => named.has(part)) ? 2 : isInHeadings(index, unit) ? 1 : 0;
  };
  const ordered = toUnits(index, words)
    .map((unit) => ({...unit, rank: rank(unit)}))
    .sort((a, b) => b.rank - a.rank || a.sections.size - b.sections.size);
  const kept: Unit[] = [];
  let left: number[] | undefined;
  for (const unit of ordered) {
    const both: number[] = left
      ? left.filter((section) => unit.sections.has(section))
      : Array.from(unit.sections).filter(admits);
    if (both.length > 0) {
      kept.push(unit);
      left = both;
    } else if (unit.text === '') {
      return {kept: [], leftOut: []};
    }
  }
  const parts = new Set(kept.flatMap((unit) => unit.parts));
  return {
    kept: words.filter((word) => parts.has(word)),
    leftOut: Array.from(
      new Set(words.filter((word) => !parts.has(word)).map(({written}) => written?.text ?? '')),
    ),
  };
}
