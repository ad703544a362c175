import {getTitle} from '../documents';
import type {TeamHead, TopicHead} from '../files';
import type {JumpHit} from '../types';
import {toMeetingHit} from './findMeetings';
import type {SearchIndex} from './openIndex';

/** A page with the names that lead to it; the first is its title. */
export type NamedPage = {hit: JumpHit; names: string[]};

export const toTeamHit = ({label, permalink, meetings}: TeamHead): JumpHit => ({
  kind: 'team',
  title: label,
  marks: [],
  permalink,
  count: meetings,
});

export const toTopicHit = ({name, permalink, meetings}: TopicHead): JumpHit => ({
  kind: 'topic',
  title: name,
  marks: [],
  permalink,
  count: meetings,
});

/** What the path of a document says below its team, besides days: `scs hackathon cologne`. */
function toFileName(path: string): string {
  return path
    .replace(/^[^/]*\//, '')
    .replace(/(?:\/readme)?\.[^./]+$/i, '')
    .replace(/\d{2,}/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Pages that have a name: teams, topics, and documents with a title or a file name of their own. */
export function listNames(index: SearchIndex): NamedPage[] {
  const {head} = index;
  const {teams, topics, titles, paths} = head;
  const pages: NamedPage[] = [
    ...teams.map((team) => ({
      hit: toTeamHit(team),
      names: [team.label, team.slug, ...team.names],
    })),
    ...topics.map((topic) => ({
      hit: toTopicHit(topic),
      names: [topic.name, topic.slug, ...topic.spellings],
    })),
    ...paths.flatMap((path, document): NamedPage[] => {
      const name = toFileName(path);
      return titles[document] === '' && name === ''
        ? []
        : [{hit: toMeetingHit(index, document), names: [getTitle(head, document), name]}];
    }),
  ];
  return pages.filter(({hit}) => hit.permalink !== '' && hit.count !== 0);
}
