import type {ActionThread} from '../model/actionThreads';
import type {FoundDecision} from '../model/decisions';
import {topicsOfItem} from '../model/itemTopics';
import type {LaterMention} from '../model/laterMentions';
import type {Meeting, Topic} from '../model/types';
import type {ActionView, DecisionView, MarkedLine} from './types';
import {getHeadingPath, toMeetingRef, toTopicRef} from './refs';
import {renderPart, toExcerptHtml} from './renderSection';
import type {Site} from './site';

const toLater = (site: Site, {meeting, section}: LaterMention) => ({
  meeting: toMeetingRef(site, meeting),
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
    context: item.context ?? [],
    evidence,
    htmlKey: key,
    mentions: mentions.map((mention) => ({
      meeting: toMeetingRef(site, mention.meeting),
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

/** What a meeting's page lists as marked in it, in the order of the text. */
export function toMarkedLines(site: Site, meeting: Meeting): MarkedLine[] {
  const {decisions, actionItems} = meeting.parsed;
  const marked = [
    ...decisions
      .filter(({evidence}) => evidence === 'stated')
      .map((item) => ({item, kind: 'decision' as const, next: site.findLater(meeting, item)[0]})),
    ...actionItems
      .filter(({evidence}) => evidence === 'marked')
      .map((item) => ({item, kind: 'action' as const, next: undefined})),
  ];
  return marked
    .sort((a, b) => a.item.line - b.item.line)
    .map(({item, kind, next}) => ({
      kind,
      text: item.text,
      anchor: anchorOf(meeting, item.section),
      topics: topicsOfItem(meeting, item).flatMap((slug) => {
        const topic = site.topicOf.get(slug);
        return topic ? [toTopicRef(topic)] : [];
      }),
      ...(next && {next: toLater(site, next)}),
    }));
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
