import type {SearchIndex} from './openIndex';
import {toPlain, type WordClause} from './parseQuery';
import type {TopicHead} from '../files';
import {toWordForms} from './wordForms';

/** A topic's name is found with blanks, with hyphens or in one: `status page`, `statuspage`. */
const toKey = (spelling: string): string => toPlain(spelling).replace(/ /g, '');

/** Spelling in one → index of the topic. */
export function indexSpellings(topics: readonly TopicHead[]): Map<string, number> {
  return new Map(
    topics.flatMap(({name, slug, spellings}, topic) =>
      [name, slug, ...spellings].map((spelling) => [toKey(spelling), topic] as const),
    ),
  );
}

export type NamedTopic = {
  topic: number;
  /** Which words of the query name it; end exclusive. */
  start: number;
  end: number;
  /** Its spellings that those words do not find. */
  others: string[];
};

function findOthers(index: SearchIndex, topic: number, terms: readonly string[]): string[] {
  const {name, spellings} = index.head.topics[topic] as TopicHead;
  const joined = terms.join('');
  const asked = ` ${terms.join(' ')} `;
  const plain = [name, ...spellings].map(toPlain);
  return [
    ...(terms.length > 1 && index.find(joined) >= 0 ? [joined] : []),
    ...[name, ...spellings].filter((_, i) => {
      const own = plain[i] as string;
      return plain.indexOf(own) === i && own !== joined && !` ${own} `.includes(asked);
    }),
  ];
}

/** The topic of terms in a row, of which the last may be a plural. */
function findTopic({topicOfSpelling}: SearchIndex, terms: readonly string[]): number | undefined {
  const before = terms.slice(0, -1).join('');
  return [terms.at(-1) ?? '', ...toWordForms(terms.at(-1) ?? '')]
    .map((last) => topicOfSpelling.get(before + last))
    .find((topic) => topic !== undefined);
}

/** Words of a query that name a topic in one of its spellings; the longest names. */
export function findTopics(index: SearchIndex, words: readonly WordClause[]): NamedTopic[] {
  // Who names a standard means that standard, not all that its topic is about.
  const isStandard = words.map(({identifier = ''}) => /^scs-\d/.test(identifier));
  const found: NamedTopic[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let end = words.length; end > start; end -= 1) {
      const terms = words.slice(start, end).flatMap((word) => word.terms);
      const topic = findTopic(index, terms);
      if (topic !== undefined && !isStandard[start]) {
        found.push({topic, start, end, others: findOthers(index, topic, terms)});
        start = end - 1;
        break;
      }
    }
  }
  return found;
}
