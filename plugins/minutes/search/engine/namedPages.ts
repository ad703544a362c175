import {toTerms} from '../fold';
import type {JumpHit} from '../types';
import {toTeamHit, toTopicHit} from './listNames';
import type {SearchIndex} from './openIndex';
import {parseQuery} from './parseQuery';
import {findTopics} from './topicSpellings';

/** Names of one word, as `iaas` and `ops`, are words of their own too. */
const FEWEST_WORDS = 2;

/**
 * Teams and topics that a query names anywhere, as pages to go straight to: whole questions name them
 * too.
 */
export function findNamedPages(index: SearchIndex, query: string): JumpHit[] {
  const {teams, topics} = index.head;
  const {words} = parseQuery(query);
  const asked = ` ${words.flatMap((word) => word.terms).join(' ')} `;
  const isNamed = (name: string) => {
    const terms = toTerms(name);
    return terms.length >= FEWEST_WORDS && asked.includes(` ${terms.join(' ')} `);
  };
  const named = new Set(findTopics(index, words).map(({topic}) => topic));
  return [
    ...teams.filter(({label, slug}) => isNamed(label) || isNamed(slug)).map(toTeamHit),
    ...Array.from(named)
      .flatMap((topic) => topics[topic] ?? [])
      .map(toTopicHit),
  ].filter(({permalink, count}) => permalink !== '' && count !== 0);
}
