import type {MeetingTopic, TopicWeight} from './types';
import type {ParsedMinutes} from '../reading/types';
import type {TopicHit} from '../registry/types';

/** So many mentions make a topic a main one, where no heading names it. */
const MAIN_HITS = 3;

/** @param sections that name a topic. */
export const toWeight = (sections: MeetingTopic['sections']): TopicWeight =>
  sections.some(({heading}) => heading) || countHits(sections) >= MAIN_HITS ? 'main' : 'mentioned';

export const countHits = (sections: MeetingTopic['sections']): number =>
  sections.reduce((sum, {hits}) => sum + hits, 0);

/**
 * The topics of a meeting, most important first: "main" where a heading names the topic or it is
 * named three times, else "mentioned". Mentions in lines of the team's template do not count.
 */
export function toMeetingTopics(
  hits: TopicHit[],
  parsed: ParsedMinutes,
  isBoilerplate: (text: string) => boolean,
): MeetingTopic[] {
  const keyOf = (section: number, line: number) => `${section} ${line}`;
  const named = new Set(hits.map(({section, line}) => keyOf(section, line)));
  // Each line is looked at once, however often it names a topic.
  const repeated = new Set(
    parsed.sections.flatMap(({lines}, section) =>
      lines
        .filter(({line}) => named.has(keyOf(section, line)))
        .filter(({text}) => isBoilerplate(text))
        .map(({line}) => keyOf(section, line)),
    ),
  );
  const topics = new Map<string, MeetingTopic>();
  for (const {slug, section, line, inHeading, aside} of hits) {
    if (!inHeading && repeated.has(keyOf(section, line))) continue;
    const topic = topics.get(slug) ?? {slug, weight: 'mentioned', hits: 0, sections: []};
    topics.set(slug, topic);
    topic.hits += 1;
    let place = topic.sections.at(-1);
    if (place?.section !== section) {
      place = {section, heading: false, hits: 0, lines: []};
      topic.sections.push(place);
    }
    place.hits += 1;
    place.heading ||= inHeading;
    if (place.lines.at(-1) !== line) {
      place.lines.push(line);
      if (aside) (place.asides ??= []).push(line);
    } else if (!aside && place.asides?.at(-1) === line) {
      place.asides.pop();
    }
  }
  for (const topic of topics.values()) topic.weight = toWeight(topic.sections);
  const rank = ({weight}: MeetingTopic) => (weight === 'main' ? 0 : 1);
  return [...topics.values()].sort(
    (a, b) => rank(a) - rank(b) || b.hits - a.hits || (a.slug < b.slug ? -1 : 1),
  );
}
