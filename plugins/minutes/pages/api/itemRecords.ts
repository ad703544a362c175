import {topicsOfItem} from '../../model/itemTopics';
import type {Meeting} from '../../model/types';
import type {ActionItem, Decision} from '../../reading/types';
import {getHeadingPath} from '../refs';
import {type Api, toMeetingPart, toSectionUrl} from './parts';

/** What decisions and action items have in common: the words as written, and where they stand. */
const toItem = (api: Api, meeting: Meeting, item: Decision | ActionItem) => ({
  text: item.text,
  evidence: item.evidence,
  context: item.context ?? [],
  headings: getHeadingPath(meeting, item.section),
  topics: topicsOfItem(meeting, item).filter((slug) => api.site.topicOf.has(slug)),
  meeting: toMeetingPart(api, meeting),
  line: item.line,
  url: toSectionUrl(api, meeting, item.section),
});

/** All decisions, newest first. */
export function toDecisionRecords(api: Api): object[] {
  return api.site.decisions.map(({meeting, decision, later}) => ({
    ...toItem(api, meeting, decision),
    laterMeetings: later.length,
    next: later[0]
      ? {
          ...toMeetingPart(api, later[0].meeting),
          url: toSectionUrl(api, later[0].meeting, later[0].section),
        }
      : null,
  }));
}

/**
 * All action items from meeting to meeting, in the words of their last mention; teams in their
 * order, last mentioned first. Who is to act stands in the words only: nobody's items are gathered.
 */
export function toActionRecords(api: Api): object[] {
  return [...api.site.threadsOf.values()].flat().map((thread) => ({
    ...toItem(api, thread.last.meeting, thread.last.item),
    // That of any mention.
    evidence: thread.evidence,
    state: thread.state ?? null,
    stateText: thread.stateText ?? null,
    raisedEarlier: thread.mentions[0].item.carried,
    mentions: thread.mentions.map(({meeting, item}) => ({
      date: meeting.date ?? null,
      url: toSectionUrl(api, meeting, item.section),
    })),
  }));
}
