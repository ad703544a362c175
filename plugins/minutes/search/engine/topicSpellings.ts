import type {SearchIndex} from './openIndex';
import type {WordClause} from './parseQuery';
import type {TopicHead} from '../files';
import {toPlain} from '../fold';
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

/** Words of a query that name a topic in one of its spellings; the longest names. */
export function findTopics(index: SearchIndex, words: readonly WordClause[]): NamedTopic[] {
  // Who names a standard means that standard, not all that its topic is about.
  const isStandard = words.map(({identifier = ''}) => /^scs-\d/.test(identifier));
  // The last word of a name may be a plural.
  const endings = words.map(({terms}) => {
    const last = terms.at(-1) ?? '';
    return [last, ...toWordForms(last)].map((form) => terms.slice(0, -1).join('') + form);
  });
  const longest = Array.from(index.topicOfSpelling.keys()).reduce(
    (most, {length}) => Math.max(most, length),
    0,
  );
  const found: NamedTopic[] = [];
  for (let start = 0; start < words.length; start += 1) {
    let named: NamedTopic | undefined;
    // No name goes on behind so many letters, however many words there are.
    let before = '';
    for (let at = start; at < words.length && before.length < longest; at += 1) {
      const topic = endings[at]
        ?.map((ending) => index.topicOfSpelling.get(before + ending))
        .find((one) => one !== undefined);
      if (topic !== undefined && !isStandard[start]) {
        named = {topic, start, end: at + 1, others: []};
      }
      before += words[at]?.terms.join('') ?? '';
    }
    if (named) {
      const terms = words.slice(start, named.end).flatMap((word) => word.terms);
      found.push({...named, others: findOthers(index, named.topic, terms)});
      start = named.end - 1;
    }
  }
  return found;
}
