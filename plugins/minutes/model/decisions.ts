import type {Decision} from '../reading/types';
import {toHeldAt} from './heldDays';
import {topicsNearItem, topicsOfItem} from './itemTopics';
import type {FindLater, LaterMention} from './laterMentions';
import type {Meeting, Topic} from './types';

/** A decision in the archive. */
export type FoundDecision = {
  /** Of a file with several days the half with its own (`heldDays`). */
  meeting: Meeting;
  decision: Decision;
  /** What it is about (`topicsOfItem`). */
  topics: Topic[];
  /** What only its section names. */
  nearby: Topic[];
  /** Where the matter came up again, oldest first. */
  later: LaterMention[];
};

/**
 * All decisions of the archive, newest meeting first, as in the minutes within one. Copies are left
 * out.
 * @param meetings newest first.
 */
export function findDecisions(
  meetings: readonly Meeting[],
  topics: readonly Topic[],
  findLater: FindLater,
): FoundDecision[] {
  const topicOf = new Map(topics.map((topic) => [topic.entry.slug, topic]));
  const toTopics = (slugs: string[]) => slugs.flatMap((slug) => topicOf.get(slug) ?? []);
  return meetings
    .filter(({duplicateOf}) => duplicateOf === undefined)
    .flatMap((meeting) =>
      meeting.parsed.decisions.map((decision): FoundDecision => ({
        meeting: toHeldAt(meeting, decision.section),
        decision,
        topics: toTopics(topicsOfItem(meeting, decision)),
        nearby: toTopics(topicsNearItem(meeting, decision)),
        later: findLater(meeting, decision),
      })),
    );
}
