import {groupBy} from '../model/groupBy';
import {drawLifeline} from '../charts/lifeline';
import type {FoundDecision} from '../model/decisions';
import type {LifelineRow, Strength} from '../charts/types';
import {toSpan} from '../model/span';
import type {Meeting, MeetingTopic, Topic} from '../model/types';
import {isExpression} from '../registry/aliasPattern';
import type {Mention, TopicCount, TopicPage, TopicSummary} from './types';
import {toDossierPage, toDossierRef} from './dossier';
import {toFeedRef} from './feedAddress';
import {getDecisionsNear, getDecisionsOn, toDecisionView} from './items';
import {getTeam, getYear, toCiteSources, toMeetingRef, toTeamRef, toTopicRef} from './refs';
import type {Site} from './site';
import {getSubjectSections, type SubjectSection, toExcerpt, type TopicEntry} from './topicSections';

/** What a topic's own page shows before it is continued on pages per year. */
const EXCERPTS = 20;
const MENTIONS = 60;
const DECISIONS = 10;

function toMention(site: Site, {meeting, topic}: TopicEntry): Mention {
  return {
    meeting: toMeetingRef(site, meeting),
    sections: topic.sections.flatMap(({section, lines}) => {
      const found = meeting.parsed.sections[section];
      const named = found?.lines.find(({line}) => lines.includes(line));
      return found ? [{heading: found.heading, anchor: found.anchor, text: named?.text ?? ''}] : [];
    }),
  };
}

/** The last day that a list cut short still shows, or the latest of several lists. */
function getPartUntil(
  lists: readonly {shown: readonly {meeting: {date?: string}}[]; all: number}[],
): string | undefined {
  const lasts = lists.flatMap(({shown, all}) =>
    shown.length < all ? (shown.at(-1)?.meeting.date ?? []) : [],
  );
  return lasts.sort().at(-1);
}

const toStrength = ({weight, sections}: MeetingTopic): Strength =>
  sections.some((section) => section.heading) ? 'heading' : weight === 'main' ? 'text' : 'passing';

function toLifeline(site: Site, topic: Topic, decisions: readonly FoundDecision[]): LifelineRow[] {
  const decided = new Set(
    decisions
      .filter(({decision}) => decision.evidence === 'stated')
      .map(({meeting}) => meeting.permalink),
  );
  const dated = topic.meetings.filter(({meeting}) => meeting.date);
  return [...groupBy(dated, ({meeting}) => meeting.team)]
    .map(([, entries]) => ({
      team: toTeamRef(getTeam(site, entries[0].meeting)),
      meetings: entries.map(({meeting, topic: found}) => ({
        meeting: toMeetingRef(site, meeting),
        strength: toStrength(found),
        hits: found.hits,
        ...(decided.has(meeting.permalink) && {decided: true}),
      })),
    }))
    .sort(
      (a, b) => b.meetings.length - a.meetings.length || a.team.label.localeCompare(b.team.label),
    );
}

/**
 * Topics that come up in the same meetings, those first that do so most often in relation to how
 * often they come up at all, so that what every meeting names does not head each list.
 */
function createRelatedTopics(topics: readonly Topic[]): (topic: Topic) => TopicCount[] {
  const shared = new Map<string, Map<string, number>>();
  const bySlug = new Map(topics.map((topic) => [topic.entry.slug, topic]));
  const named = topics.flatMap(({entry: {slug}, meetings}) =>
    meetings.map(({meeting}) => ({slug, permalink: meeting.permalink})),
  );
  for (const [, found] of groupBy(named, ({permalink}) => permalink)) {
    for (const a of found) {
      const counts = shared.get(a.slug) ?? new Map<string, number>();
      found.forEach((b) => b !== a && counts.set(b.slug, (counts.get(b.slug) ?? 0) + 1));
      shared.set(a.slug, counts);
    }
  }
  return (topic) => {
    const weigh = (other: Topic, count: number) =>
      count / Math.sqrt(topic.meetings.length * other.meetings.length);
    return [...(shared.get(topic.entry.slug) ?? [])]
      .flatMap(([slug, count]) => {
        const other = bySlug.get(slug);
        return other && count > 1 ? [{other, count, weight: weigh(other, count)}] : [];
      })
      .sort((a, b) => b.weight - a.weight || a.other.entry.slug.localeCompare(b.other.entry.slug))
      .slice(0, 10)
      .map(({other, count}) => ({...toTopicRef(other), meetings: count}));
  };
}

export const toTopicSummary = (topic: Topic): TopicSummary => ({
  ...toTopicRef(topic),
  category: topic.entry.category,
  summary: topic.entry.description,
  meetings: topic.meetings.length,
  ...toSpan(topic.meetings.flatMap(({meeting}) => meeting.date ?? [])),
});

/** The pages of all topics. */
export function* toTopicPages(site: Site): Generator<TopicPage> {
  const getRelated = createRelatedTopics(site.topics);
  for (const topic of site.topics) {
    yield* toPagesOf(site, topic, getRelated);
  }
}

/** The page of a topic and, where it has grown, one for each of its years. */
function toPagesOf(
  site: Site,
  topic: Topic,
  getRelated: (topic: Topic) => TopicCount[],
): TopicPage[] {
  const {entry} = topic;
  const subjects = topic.meetings.map(getSubjectSections);
  const all = subjects.flat();
  const plain = topic.meetings.filter((_, i) => subjects[i]?.length === 0);
  const grown = all.length > EXCERPTS || plain.length > MENTIONS;
  const decisions = getDecisionsOn(site, topic);
  const nearby = getDecisionsNear(site, topic);
  const lifeline = toLifeline(site, topic, decisions);
  const dated = topic.meetings.filter(({meeting}) => meeting.date);
  const [newest, oldest] = [dated[0]?.meeting, dated.at(-1)?.meeting];
  const years = [...groupBy(dated, ({meeting}) => getYear(meeting))].map(([year, {length}]) => ({
    year,
    ...(grown && {permalink: site.addressOf('topic', entry.slug, year)}),
    meetings: length,
    decisions: decisions.filter(({meeting}) => getYear(meeting) === year).length,
    excerpts: all.filter((subject) => getYear(subject.entry.meeting) === year).length,
    mentions: plain.filter(({meeting}) => getYear(meeting) === year).length,
  }));

  function toPage(shown: SubjectSection[], mentioned: TopicEntry[], year?: string): TopicPage {
    const html: Record<string, string> = {};
    const excerpts = shown.map((subject, i) => toExcerpt(site, subject, html, `excerpt-${i + 1}`));
    const isShown = ({meeting}: {meeting: Meeting}) =>
      year === undefined || getYear(meeting) === year;
    const [inYear, near] = [decisions.filter(isShown), nearby.filter(isShown)];
    const decided = inYear
      .slice(0, year === undefined ? DECISIONS : undefined)
      .map((found, i) => toDecisionView(site, found, html, `decision-${i + 1}`));
    const beside = near
      .slice(0, DECISIONS)
      .map((found, i) => toDecisionView(site, found, html, `nearby-${i + 1}`));
    const partUntil = getPartUntil([
      {shown: excerpts, all: all.filter((subject) => isShown(subject.entry)).length},
      {shown: mentioned, all: plain.filter(isShown).length},
      {shown: decided, all: inYear.length},
      {shown: beside, all: near.length},
    ]);
    if (lifeline.length > 0 && year === undefined) {
      html.lifeline = drawLifeline(lifeline);
    }
    return {
      kind: 'topic',
      home: site.addressOf('home'),
      permalink: year ? site.addressOf('topic', entry.slug, year) : topic.permalink,
      title: year ? `${entry.name} in ${year}` : entry.name,
      ...toFeedRef(
        topic.permalink,
        topic.meetings.map(({meeting}) => meeting),
      ),
      description: `${entry.name} in the minutes${year ? ` of ${year}` : ''}: ${entry.description}`,
      html,
      ...toCiteSources(site),
      name: entry.name,
      slug: entry.slug,
      category: entry.category,
      summary: entry.description,
      aliases: entry.aliases.filter((alias) => !isExpression(alias) && alias !== entry.name),
      links: entry.links,
      ...(oldest && {first: toMeetingRef(site, oldest)}),
      ...(newest && {last: toMeetingRef(site, newest)}),
      count: topic.meetings.length,
      mainCount: topic.meetings.filter((found) => found.topic.weight === 'main').length,
      lifeline: year === undefined ? lifeline : [],
      decisions: decided,
      decisionCount: inYear.length,
      nearby: beside,
      nearbyCount: near.length,
      allDecisions: `${site.addressOf('decisions')}?topic=${entry.slug}${year ? `&year=${year}` : ''}`,
      excerpts,
      ...(partUntil && {partUntil}),
      mentions: mentioned.map((found) => toMention(site, found)),
      related: getRelated(topic),
      years,
      ...(year && {year}),
      ...(all.length > 0 && !year && {dossier: toDossierRef(site, topic, all.length > EXCERPTS)}),
      topic: toTopicRef(topic),
      allTopics: site.addressOf('topics'),
    };
  }

  const own = toPage(all.slice(0, EXCERPTS), plain.slice(0, MENTIONS));
  return grown
    ? [
        own,
        ...(own.dossier?.permalink === undefined ? [] : [toDossierPage(site, own, topic)]),
        ...years.map(({year}) =>
          toPage(
            all.filter((subject) => getYear(subject.entry.meeting) === year),
            plain.filter(({meeting}) => getYear(meeting) === year),
            year,
          ),
        ),
      ]
    : [own];
}
