import type {ActionThread} from '../model/actionThreads';
import type {FoundDecision} from '../model/decisions';
import {toHeldAt} from '../model/heldDays';
import {topicsOfItem} from '../model/itemTopics';
import type {LaterMention} from '../model/laterMentions';
import type {Meeting, Topic, TopicRef} from '../model/types';
import type {ActionItem, Decision} from '../reading/types';
import type {ActionView, DecisionMark, DecisionView, MarkedLine} from './types';
import {getHeadingPath, toMeetingRef, toTopicRef} from './refs';
import {renderPart, toExcerptHtml} from './renderSection';
import type {Site} from './site';

const toLater = (site: Site, {meeting, section}: LaterMention) => ({
  meeting: toMeetingRef(site, toHeldAt(meeting, section)),
  anchor: anchorOf(meeting, section),
});

/** So many of the later meetings are named. */
const LATER = 5;

/**
 * A decision as lists show it.
 * @param html gets its HTML, under `key`.
 */
export function toDecisionView(
  site: Site,
  {meeting, decision, topics, later}: FoundDecision,
  html: Record<string, string>,
  key: string,
): DecisionView {
  html[key] = toExcerptHtml(renderPart(site, meeting, decision), key, meeting.permalink);
  return {
    meeting: toMeetingRef(site, meeting),
    headings: getHeadingPath(meeting, decision.section),
    anchor: anchorOf(meeting, decision.section),
    line: decision.line,
    context: decision.context,
    evidence: decision.evidence,
    htmlKey: key,
    topics: topics.map(toTopicRef),
    later: later.slice(0, LATER).map((mention) => toLater(site, mention)),
    laterCount: later.length,
  };
}

/**
 * An action item as lists show it: its last mention, and where else it stands.
 * @param html gets its HTML, under `key`.
 */
export function toActionView(
  site: Site,
  {mentions, last, evidence, days, state, stateText}: ActionThread,
  html: Record<string, string>,
  key: string,
): ActionView {
  const {meeting, item} = last;
  html[key] = toExcerptHtml(renderPart(site, meeting, item), key, meeting.permalink);
  return {
    headings: getHeadingPath(meeting, item.section),
    anchor: anchorOf(meeting, item.section),
    line: item.line,
    context: item.context ?? [],
    evidence,
    htmlKey: key,
    mentions: mentions.map((mention) => ({
      meeting: toMeetingRef(site, toHeldAt(mention.meeting, mention.item.section)),
      anchor: anchorOf(mention.meeting, mention.item.section),
    })),
    days,
    raisedEarlier: mentions[0].item.carried,
    ...(state && {state}),
    ...(stateText && {stateText}),
  };
}

/** Marked, and not called done by the minutes. */
export const isOpen = ({evidence, state}: ActionThread): boolean =>
  evidence === 'marked' && state !== 'done';

/** Marked action items of a team that its minutes do not call done, last mentioned first. */
export function getOpenThreads(site: Site, team: string): ActionThread[] {
  return (site.threadsOf.get(team) ?? []).filter(isOpen);
}

function toTopicRefs(site: Site, meeting: Meeting, item: Decision | ActionItem): TopicRef[] {
  return topicsOfItem(meeting, item).flatMap((slug) => {
    const topic = site.topicOf.get(slug);
    return topic ? [toTopicRef(topic)] : [];
  });
}

/** What stands at each decision of a meeting, in their order. */
export function toDecisionMarks(site: Site, meeting: Meeting): DecisionMark[] {
  return meeting.parsed.decisions.map((decision) => {
    const next = site.findLater(meeting, decision)[0];
    return {
      evidence: decision.evidence,
      topics: toTopicRefs(site, meeting, decision),
      ...(next && {next: toLater(site, next)}),
    };
  });
}

/** What a meeting's page lists as marked in it, in the order of the text. */
export function toMarkedLines(
  site: Site,
  meeting: Meeting,
  marks: readonly DecisionMark[],
): MarkedLine[] {
  const {decisions, actionItems} = meeting.parsed;
  const toLine = (item: Decision | ActionItem) => ({
    text: item.text,
    anchor: anchorOf(meeting, item.section),
    line: item.line,
  });
  const marked = [
    ...marks.flatMap(({evidence, ...matter}, n) => {
      const item = decisions[n];
      return item && evidence === 'stated'
        ? [{...toLine(item), ...matter, kind: 'decision' as const}]
        : [];
    }),
    ...actionItems
      .filter(({evidence}) => evidence === 'marked')
      .map((item) => ({
        ...toLine(item),
        topics: toTopicRefs(site, meeting, item),
        kind: 'action' as const,
      })),
  ];
  return marked.sort((a, b) => a.line - b.line).map(({line: _, ...shown}) => shown);
}

/** The decisions on a topic, newest first. */
export function getDecisionsOn(site: Site, topic: Topic): FoundDecision[] {
  return site.decisions.filter(({topics}) => topics.includes(topic));
}

/** Decisions on other matters in sections that also name a topic, newest first. */
export function getDecisionsNear(site: Site, topic: Topic): FoundDecision[] {
  return site.decisions.filter(({nearby}) => nearby.includes(topic));
}

const anchorOf = ({parsed}: Meeting, section: number) => parsed.sections[section]?.anchor ?? '';
