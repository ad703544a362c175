import type {Site} from './site';
import type {Page} from './types';

/** Topics that a document is said to be about. */
const TOPICS = 10;

type Node = {[property: string]: unknown};

/** Pages above a page, outermost first, without the page itself. */
function getTrail(site: Site, page: Page): {label: string; permalink: string}[] {
  const home = {label: 'Minutes', permalink: page.home};
  switch (page.kind) {
    case 'home':
      return [];
    case 'meeting':
    case 'folder':
    case 'next':
    case 'teamActions':
      return [home, page.team, ...(page.kind === 'meeting' && page.folder ? [page.folder] : [])];
    case 'topic':
      return [
        home,
        {label: 'Topics', permalink: page.allTopics},
        ...(page.year ? [{label: page.topic.name, permalink: page.topic.permalink}] : []),
      ];
    case 'reference':
      return [home, {label: 'References', permalink: page.allReferences}, page.list];
    case 'referenceList':
      return [home, {label: 'References', permalink: page.allReferences}];
    case 'team':
      return [home, {label: 'Teams', permalink: site.addressOf('teams')}];
    case 'year':
      return [home, {label: 'Minutes by year', permalink: site.addressOf('years')}];
    default:
      return [home];
  }
}

/**
 * What a page is, for search engines, in the words of schema.org: minutes as a document, a team, a
 * topic or a list as a collection, and the way there. Names nobody.
 * @param siteUrl address of the site without base URL and trailing slash.
 */
export function toLinkedData(site: Site, siteUrl: string, page: Page): Node {
  const toUrl = (permalink: string) => `${siteUrl}${permalink}`;
  const {licenseName, licenseUrl, attribution} = site.source;
  const base: Node = {
    url: toUrl(page.permalink),
    name: page.title,
    ...(page.lastChange !== undefined && {
      dateModified: new Date(page.lastChange).toISOString().slice(0, 10),
    }),
  };
  const toThing = ({name, permalink}: {name: string; permalink: string}): Node => ({
    '@type': 'Thing',
    name,
    url: toUrl(permalink),
  });
  const toCollection = (name: string, permalink: string): Node => ({
    '@type': 'CollectionPage',
    name,
    url: toUrl(permalink),
  });
  const describe = (): Node => {
    switch (page.kind) {
      case 'meeting': {
        const main = page.topics.filter(({weight}) => weight === 'main').slice(0, TOPICS);
        return {
          '@type': 'DigitalDocument',
          ...base,
          ...(page.date && {dateCreated: page.date}),
          ...(main.length > 0 && {about: main.map(toThing)}),
          isPartOf: toCollection(page.team.label, page.team.permalink),
          ...(page.source.sourceUrl && {isBasedOn: page.source.sourceUrl}),
          ...(licenseName && {license: licenseUrl ?? licenseName}),
          ...(attribution && {creditText: attribution}),
        };
      }
      case 'team':
        return {
          '@type': 'CollectionPage',
          ...base,
          about: {'@type': 'Organization', name: page.team.label},
        };
      case 'topic':
        return {
          '@type': 'CollectionPage',
          ...base,
          about: {
            '@type': 'Thing',
            name: page.name,
            ...(page.summary && {description: page.summary}),
            ...(page.aliases.length > 0 && {alternateName: page.aliases}),
          },
        };
      case 'search':
        return {'@type': 'SearchResultsPage', ...base};
      case 'redirect':
        return {'@type': 'WebPage', ...base};
      default:
        return {'@type': 'CollectionPage', ...base};
    }
  };
  const trail = getTrail(site, page);
  const breadcrumbs: Node = {
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, {label: page.title, permalink: page.permalink}].map(
      ({label, permalink}, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: label,
        item: toUrl(permalink),
      }),
    ),
  };
  const graph = [describe(), ...(trail.length > 0 ? [breadcrumbs] : [])];
  return {'@context': 'https://schema.org', '@graph': graph};
}
