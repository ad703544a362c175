import {counted} from '../../model/counted';
import type {Span} from '../../model/span';
import {toHomePage, toTeamSummaries} from '../homePage';
import type {Site} from '../site';
import {toTopicSummary} from '../topicPages';
import {createApi} from './parts';

/** Text of the registry or of the archive as Markdown that shows just that, on one line. */
const escape = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, (sign) => `\\${sign}`);

const toSpan = ({first, last}: Span) =>
  first && last ? (first === last ? first : `${first} to ${last}`) : '';

const item = (title: string, url: string, ...facts: (string | false)[]): string => {
  const said = facts.filter(Boolean).join('; ');
  return `- [${escape(title)}](<${url}>)${said && `: ${said}`}`;
};

/** What may be done with the minutes, as far as anybody says. */
function describeLicense({source}: Site): string {
  const {attribution, licenseName, licenseUrl} = source;
  const license = licenseName && escape(licenseName);
  return [
    license
      ? `The minutes are under the licence ${licenseUrl ? `[${license}](<${licenseUrl}>)` : license}, which decides what may be done with them.`
      : 'Nobody says under which licence the minutes are: ask their authors before more than quoting.',
    ...(attribution ? [`Their authors: ${escape(attribution)}.`] : []),
    'Quote them word for word, with the address of the section; every page leads to its source.',
  ].join(' ');
}

/**
 * What the minutes hold and where, for language models, in the form of llmstxt.org: teams and topics
 * with their pages, lists, data and feeds. None of the minutes' own text.
 * @param siteUrl address of the site without base URL and trailing slash.
 */
export function toLlmsText(site: Site, siteUrl: string): {address: string; data: string} {
  const {toUrl, toAddress} = createApi(site, siteUrl);
  const {state, title, description, feed} = toHomePage(site);
  const toPage = (kind: 'decisions' | 'actions' | 'references' | 'years' | 'search') =>
    toUrl(site.addressOf(kind));
  const lines = [
    `# ${escape(title)}`,
    '',
    `> ${escape(description)} ${toSpan(state)}`.trimEnd(),
    '',
    describeLicense(site),
    '',
    '## Teams',
    '',
    ...toTeamSummaries(site).map((team) =>
      item(
        team.label,
        toUrl(team.permalink),
        escape(team.purpose).replace(/\.$/, ''),
        counted(team.count, 'document'),
        toSpan(team),
      ),
    ),
    '',
    '## Topics',
    '',
    ...site.topics.map((topic) => {
      const summary = toTopicSummary(topic);
      return item(
        summary.name,
        toUrl(summary.permalink),
        escape(summary.summary).replace(/\.$/, ''),
        `named in ${counted(summary.meetings, 'document')}`,
        toSpan(summary),
      );
    }),
    '',
    '## Lists',
    '',
    item('Decisions', toPage('decisions'), 'verbatim, each with its meeting and its grade'),
    item('Action items', toPage('actions'), 'by team, from meeting to meeting'),
    item('References', toPage('references'), 'issues, pull requests and standards'),
    item('Minutes by year', toPage('years')),
    item('Search', toPage('search'), 'in the browser; `?q=` takes a query'),
    '',
    '## Data',
    '',
    item('Index', toUrl(toAddress('index')), 'JSON files of all the above, and their state'),
    item('Schema', toUrl(toAddress('schema')), 'JSON Schema of these files'),
    ...(feed
      ? [item('Feed', toUrl(feed), 'Atom; teams, topics and decisions have feeds of their own')]
      : []),
    '',
  ];
  return {address: site.toPermalink('llms').replace(/\/?$/, '.txt'), data: lines.join('\n')};
}
