import type {Meeting, Topic} from './types';
import type {Decision} from '../reading/types';

/** A decision in the archive. */
export type FoundDecision = {
  meeting: Meeting;
  decision: Decision;
  /** Topics that its section or a heading above it names. */
  topics: Topic[];
  /** Later meetings that have one of these topics among their main ones. */
  later: number;
};

/**
 * All decisions of the archive, newest meeting first, as in the minutes within one. Copies are left
 * out.
 * @param meetings newest first.
 */
export function findDecisions(
  meetings: readonly Meeting[],
  topics: readonly Topic[],
): FoundDecision[] {
  const topicOf = new Map(topics.map((topic) => [topic.entry.slug, topic]));
  return meetings
    .filter(({duplicateOf}) => duplicateOf === undefined)
    .flatMap((meeting) =>
      meeting.parsed.decisions.map((decision): FoundDecision => {
        const found = topicsOfSection(meeting, decision.section).flatMap(
          (slug) => topicOf.get(slug) ?? [],
        );
        return {meeting, decision, topics: found, later: countLater(meeting, found)};
      }),
    );
}

/** Topics that a section names, or a heading above it: of those the text goes on to speak. */
function topicsOfSection(meeting: Meeting, section: number): string[] {
  const {sections} = meeting.parsed;
  const above = new Set<number>();
  for (let i = sections[section]?.parent ?? -1; i >= 0; i = sections[i]?.parent ?? -1) {
    if (sections[i]?.role === 'content') above.add(i);
  }
  return meeting.topics
    .filter((topic) =>
      topic.sections.some(
        (hit) => hit.section === section || (hit.heading && above.has(hit.section)),
      ),
    )
    .map(({slug}) => slug);
}

function countLater({date}: Meeting, topics: readonly Topic[]): number {
  if (date === undefined) return 0;
  const later = new Set<Meeting>();
  for (const topic of topics) {
    // Newest first: what follows the first earlier one is earlier too.
    for (const {meeting, topic: found} of topic.meetings) {
      if (meeting.date === undefined || meeting.date <= date) break;
      if (found.weight === 'main') later.add(meeting);
    }
  }
  return later.size;
}
