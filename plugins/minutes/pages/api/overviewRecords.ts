import type {Meeting} from '../../model/types';
import {isExpression} from '../../registry/aliasPattern';
import {toFeedRef} from '../feedAddress';
import {toTeamSummaries} from '../homePage';
import {toSourceInfo} from '../refs';
import {toTopicSummary} from '../topicPages';
import {type Api, toMeetingPart, toSectionUrl} from './parts';

/** Its feed as JSON, where it has one. */
function toFeed({toUrl}: Api, permalink: string, meetings: readonly Meeting[]): string | null {
  const {feed} = toFeedRef(permalink, meetings);
  return feed ? toUrl(feed.replace(/xml$/, 'json')) : null;
}

/** All teams that have a page: active ones first, each group by label. */
export function toTeamRecords(api: Api): object[] {
  return toTeamSummaries(api.site).flatMap(({slug, count, first, last}) => {
    const team = api.site.teamOf.get(slug);
    if (!team) return [];
    const {label, kind, state, purpose, predecessors, successors, url} = team.entry;
    return {
      slug,
      label,
      kind,
      state,
      purpose,
      elsewhere: url ?? null,
      url: api.toUrl(team.permalink),
      feed: toFeed(api, team.permalink, team.meetings),
      meetings: count,
      first: first ?? null,
      last: last ?? null,
      predecessors: predecessors.map((step) => step.team),
      successors: successors.map((step) => step.team),
    };
  });
}

/** All topics, as the registry orders them. */
export function toTopicRecords(api: Api): object[] {
  return api.site.topics.map((topic) => {
    const {first, last, meetings} = toTopicSummary(topic);
    const {slug, name, category, description, aliases, links} = topic.entry;
    return {
      slug,
      name,
      category,
      description,
      spellings: aliases.filter((alias) => !isExpression(alias)),
      links,
      url: api.toUrl(topic.permalink),
      feed: toFeed(
        api,
        topic.permalink,
        topic.meetings.map(({meeting}) => meeting),
      ),
      meetings,
      first: first ?? null,
      last: last ?? null,
    };
  });
}

/**
 * Documents with their headings. Those of participants, and what stands below them, are left out;
 * so is who took the minutes.
 */
export function toMeetingRecord(api: Api, meeting: Meeting): object {
  const {site, texts, toUrl} = api;
  const {sections, cancelled, decisions, actionItems} = meeting.parsed;
  const copies = meeting.copies.flatMap((path) => site.meetingOf.get(path) ?? []);
  return {
    path: meeting.path,
    ...toMeetingPart(api, meeting),
    kind: meeting.kind,
    dateEnd: meeting.dateEnd ?? null,
    otherDays: (meeting.otherDays ?? []).map(({date, anchor}) => ({
      date,
      url: toUrl(meeting.permalink, anchor),
    })),
    cancelled,
    source: toSourceInfo(site, meeting.path).sourceUrl ?? null,
    copies: copies.map(({path, permalink}) => ({path, url: toUrl(permalink)})),
    topics: meeting.topics
      .filter(({slug}) => site.topicOf.has(slug))
      .map(({slug, weight}) => ({slug, weight})),
    sections: sections.flatMap(({heading, level, role, startLine, lines}, i) => {
      const text = texts && role !== 'participants' ? lines.map((own) => own.text).join('\n') : '';
      return role === 'participants' || (heading === '' && text === '')
        ? []
        : [
            {
              heading,
              level,
              line: startLine,
              url: toSectionUrl(api, meeting, i),
              ...(texts && {text}),
            },
          ];
    }),
    decisions: decisions.length,
    actionItems: actionItems.length,
  };
}
