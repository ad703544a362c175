import {counted} from '../model/counted';
import type {Topic} from '../model/types';
import {getSourceUrl} from '../source/sourceLinks';
import {escapeAddress, escapeInline} from './escapeMarkdown';
import {type FeedFile, withSite} from './feeds';
import {htmlToMarkdown} from './htmlToMarkdown';
import {toLicenseInfo} from './refs';
import {withoutAdditions} from './renderLinks';
import type {Site} from './site';
import {getSubjectSections, type SubjectSection, toExcerpt} from './topicSections';
import type {Excerpt, TopicPage} from './types';

/** Last part of the address of the page that has all sections about a topic. */
const DOSSIER = 'dossier';

const toAddresses = (site: Site, {entry}: Topic) => {
  const permalink = site.addressOf('topic', entry.slug, DOSSIER);
  return {permalink, markdown: `${permalink.replace(/\/$/, '')}.md`};
};

/** @param hasPage true where the topic's own page does not have all of them. */
export function toDossierRef(site: Site, topic: Topic, hasPage: boolean): TopicPage['dossier'] {
  const {permalink, markdown} = toAddresses(site, topic);
  return {...(hasPage && {permalink}), markdown};
}

/** All sections about a topic, oldest first, undated last; never joined, never cut. */
function getSections(topic: Topic): SubjectSection[] {
  const dated = topic.meetings.filter(({meeting}) => meeting.date).reverse();
  const undated = topic.meetings.filter(({meeting}) => !meeting.date);
  return [...dated, ...undated].flatMap(getSubjectSections);
}

const countDocuments = (sections: readonly SubjectSection[]) =>
  new Set(sections.map(({entry}) => entry.meeting)).size;

/** The page that has all sections about a topic, for reading in order and for printing. */
export function toDossierPage(site: Site, own: TopicPage, topic: Topic): TopicPage {
  const {permalink, markdown} = toAddresses(site, topic);
  const sections = getSections(topic);
  const html: Record<string, string> = {};
  const excerpts = sections.map((section, i) => toExcerpt(site, section, html, `excerpt-${i + 1}`));
  const {feed: _, ...rest} = own;
  return {
    ...rest,
    permalink,
    title: `${own.name}: dossier`,
    description: `All ${sections.length} sections of the minutes with ${own.name} as their subject, in order.`,
    noindex: true,
    html,
    excerpts,
    mentions: [],
    related: [],
    lifeline: [],
    decisions: [],
    decisionCount: 0,
    nearby: [],
    nearbyCount: 0,
    years: [],
    dossier: {markdown},
    whole: {
      ...toLicenseInfo(site),
      sections: sections.length,
      documents: countDocuments(sections),
    },
  };
}

const toLink = (text: string, url: string) => `[${escapeInline(text)}](${escapeAddress(url)})`;

/**
 * The same as Markdown, a file for each topic that has such sections: each section by itself, whole,
 * under a heading that says where it stands, and followed by its source and licence.
 * @param siteUrl address of the site without base URL and trailing slash.
 */
export function* toDossiers(site: Site, siteUrl: string): Generator<FeedFile> {
  const {attribution, licenseName, licenseUrl} = toLicenseInfo(site);
  const license =
    licenseName && (licenseUrl ? toLink(licenseName, licenseUrl) : escapeInline(licenseName));

  function toSource({meeting: {title, permalink, path}}: Excerpt): string {
    const source = path !== undefined && getSourceUrl(site.source, path);
    return [
      `Excerpt, unchanged; full minutes: ${toLink(title, siteUrl + permalink)}`,
      ...(source ? [toLink('source', source)] : []),
      ...(license ? [license] : []),
    ].join(' · ');
  }

  function toSection(section: SubjectSection): string {
    const html: Record<string, string> = {};
    const excerpt = toExcerpt(site, section, html, 'x');
    const {date, team} = excerpt.meeting;
    const place = [date ?? 'undated', team.label, excerpt.headings.join(' › ')];
    return [
      `## ${escapeInline(place.filter(Boolean).join(' · '))}`,
      htmlToMarkdown(withSite(withoutAdditions(html.x ?? ''), siteUrl), {raise: 1}),
      `_${toSource(excerpt)}_`,
    ].join('\n\n');
  }

  for (const topic of site.topics) {
    const sections = getSections(topic);
    if (sections.length > 0) {
      const from = [
        `From ${toLink('the minutes', siteUrl + topic.permalink)}${attribution ? ` by ${escapeInline(attribution)}` : ''}`,
        ...(license ? [`${license}, provided as is, without warranties`] : []),
      ].join(' · ');
      const note = `${counted(sections.length, 'section')} of ${counted(countDocuments(sections), 'document')} with this topic as their subject, oldest first. Each is an excerpt, whole and as written; technical changes only: rendered as Markdown, link and image targets adjusted, masked contact data marked as such.`;
      const title = `# ${escapeInline(topic.entry.name)} in the minutes`;
      yield {
        address: toAddresses(site, topic).markdown,
        data: `${[title, from, note, ...sections.map(toSection)].join('\n\n')}\n`,
      };
    }
  }
}
