import type {SearchIndex} from './openIndex';
import {parseQuery} from './parseQuery';
import {findTopics} from './topicSpellings';
import type {JumpHit} from '../types';

/** Topics that a query names anywhere, as pages to go straight to: whole questions name them too. */
export function findNamedTopics(index: SearchIndex, query: string): JumpHit[] {
  const topics = new Set(findTopics(index, parseQuery(query).words).map(({topic}) => topic));
  return Array.from(topics).flatMap((topic): JumpHit[] => {
    const {name, permalink, meetings} = index.head.topics[topic] ?? {};
    return name === undefined || !permalink || !meetings
      ? []
      : [{kind: 'topic', title: name, marks: [], permalink, count: meetings}];
  });
}
