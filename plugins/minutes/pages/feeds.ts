import {Feed, type Item} from 'feed';
import {escapeText} from '../charts/escapeText';
import type {Meeting} from '../model/types';
import {hasDay, toFeedAddress} from './feedAddress';
import type {FeedWords} from './feedWords';
import {getHeadingPath} from './refs';
import {renderPart, toExcerptHtml} from './renderSection';
import type {Site} from './site';

/** Newest entries that a feed has. */
const ENTRIES = 20;

/** Characters that XML can't have at all. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export type FeedFile = {
  /** With base URL. */
  address: string;
  data: string;
};

type Entry = {meeting: Meeting; anchor?: string; title: string; facts?: string; html?: string};

/** HTML whose addresses within the site hold elsewhere too; text that looks like one is left alone. */
export const withSite = (html: string, siteUrl: string) =>
  html.replace(/<[a-z][^<>]*>/g, (tag) =>
    tag.replace(/ (href|src)="\/(?!\/)/g, (_, name: string) => ` ${name}="${siteUrl}/`),
  );

/** What is marked in a meeting, in numbers: a feed gathers no names. */
function toFacts({parsed}: Meeting, words: FeedWords): string {
  const decisions = parsed.decisions.filter(({evidence}) => evidence === 'stated').length;
  const actions = parsed.actionItems.filter(({evidence}) => evidence === 'marked').length;
  return [
    decisions > 0 && words.count('count.decisions', decisions),
    actions > 0 && words.count('count.actionItems', actions),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * The feeds of all minutes, of each team, each topic and all decisions, as Atom and as JSON. Entries
 * have titles and what is counted; decisions stand in them whole and verbatim.
 * @param siteUrl address of the site without base URL and trailing slash.
 * @param siteTitle who publishes them, where the archive names no author.
 */
export function* toFeeds(
  site: Site,
  {siteUrl, siteTitle, words}: {siteUrl: string; siteTitle: string; words: FeedWords},
): Generator<FeedFile> {
  const {attribution, licenseName} = site.source;
  const minutes = words.say('breadcrumbs.start');
  const toMeetingEntry = (meeting: Meeting): Entry => ({
    meeting,
    title: meeting.title,
    facts: toFacts(meeting, words),
  });
  const copyright = [attribution, licenseName].filter(Boolean).join(', ');

  function toItem({meeting, anchor, title, facts, html}: Entry, at: number): Item {
    const {permalink} = meeting;
    const link = `${siteUrl}${anchor ? `${permalink.replace(/#.*/, '')}#${anchor}` : permalink}`;
    return {
      title,
      // Several entries may stand in one section.
      id: html === undefined ? link : `${link}${link.includes('#') ? '' : '#'}~${at}`,
      link,
      date: new Date(`${meeting.date}T00:00:00Z`),
      ...(facts && {description: facts}),
      ...(html !== undefined && {content: withSite(html, siteUrl)}),
    };
  }

  function* write(permalink: string, title: string, entries: Entry[]): Generator<FeedFile> {
    const items = entries
      .filter(({meeting}) => hasDay(meeting) && meeting.hidden !== 'text')
      .slice(0, ENTRIES);
    const [newest] = items;
    if (!newest) return;
    const updated = new Date(`${newest.meeting.date}T00:00:00Z`);
    const toFeed = (toTitle: (text: string) => string) => {
      const feed = new Feed({
        id: `${siteUrl}${permalink}`,
        link: `${siteUrl}${permalink}`,
        title,
        updated,
        author: {name: attribution ?? siteTitle},
        copyright,
        generator: 'docusaurus-plugin-minutes',
        feedLinks: {
          atom: `${siteUrl}${toFeedAddress(permalink)}`,
          json: `${siteUrl}${toFeedAddress(permalink, 'json')}`,
        },
      });
      items.forEach((entry) => {
        // A decision keeps its number when newer ones come: it is that among those of its meeting.
        const place = items
          .filter(({meeting}) => meeting.permalink === entry.meeting.permalink)
          .indexOf(entry);
        feed.addItem(toItem({...entry, title: toTitle(entry.title)}, place + 1));
      });
      return feed;
    };
    // The library calls titles of Atom HTML, but those of JSON are text.
    const atom = toFeed(escapeText).atom1().replace(NOT_XML, '');
    yield {address: toFeedAddress(permalink), data: atom};
    yield {
      address: toFeedAddress(permalink, 'json'),
      data: toFeed((text) => text).json1(),
    };
  }

  yield* write(site.addressOf('home'), minutes, site.originals.map(toMeetingEntry));
  for (const team of site.teams) {
    const title = `${minutes}: ${team.entry.label}`;
    yield* write(team.permalink, title, team.meetings.map(toMeetingEntry));
  }
  for (const topic of site.topics) {
    const entries = topic.meetings.map(({meeting, topic: {sections}}): Entry => {
      const place = sections.find(({heading}) => heading) ?? sections[0];
      const section = place && meeting.parsed.sections[place.section];
      const headings = place ? getHeadingPath(meeting, place.section) : [];
      return {
        meeting,
        anchor: section?.anchor,
        title: [meeting.title, ...headings].join(' › '),
        facts: words.count('count.sections', sections.length),
      };
    });
    yield* write(topic.permalink, `${minutes}: ${topic.entry.name}`, entries);
  }
  const decisions = site.decisions.map(({meeting, decision}): Entry => {
    const html = renderPart(site, meeting, decision);
    return {
      meeting,
      anchor: meeting.parsed.sections[decision.section]?.anchor,
      title: [meeting.title, ...getHeadingPath(meeting, decision.section)].join(' › '),
      facts: words.say(`decision.${decision.evidence}`),
      html: toExcerptHtml(html, 'decision', meeting.permalink),
    };
  });
  const title = `${minutes}: ${words.say('search.ways.decisions')}`;
  yield* write(site.addressOf('decisions'), title, decisions);
}
