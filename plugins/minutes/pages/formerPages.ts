import {toFormerAddress} from '../model/addresses';
import {isFolderPage} from '../model/identity';
import type {RedirectPage} from './types';
import type {IsTaken, Site} from './site';

/**
 * Pages at the addresses that renamed documents had: an address once published keeps working. One
 * that another page has by now is left to it.
 * @param taken whether there is a page at an address.
 */
export function* toFormerPages(site: Site, taken: IsTaken): Generator<RedirectPage> {
  for (const [path, now] of site.renames) {
    const meeting = site.meetingOf.get(now);
    // In an archive without folders the addresses of documents are those of the one team's.
    const isFlat = meeting !== undefined && !now.includes('/') && !path.includes('/');
    const filed = isFlat ? `${meeting.team}/${path}` : path;
    if (!meeting || !/^[^/]+\/.+\.(?:md|markdown)$/i.test(filed) || isFolderPage(filed)) {
      continue;
    }
    const team = site.teamOf.get(filed.split('/')[0] ?? '');
    const permalink = site.toPermalink(toFormerAddress(filed, team?.address));
    if (taken(permalink)) {
      continue;
    }
    yield {
      kind: 'redirect',
      home: site.addressOf('home'),
      permalink,
      title: meeting.title,
      description: `These minutes were renamed: ${meeting.title}.`,
      html: {},
      to: meeting.permalink,
    };
  }
}
