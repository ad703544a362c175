import {createLastChange} from './lastChange';
import {PAGE_KINDS} from './pageKinds';
import type {Site} from './site';
import type {Page, PageBase} from './types';

const toKey = (permalink: string) => permalink.toLowerCase().replace(/\/$/, '');

/**
 * All pages, one at a time, so that they need not be in memory together.
 * @param toHead what a page says of itself to others.
 */
export function* buildPages(
  site: Site,
  toHead: (page: Page) => Pick<PageBase, 'image' | 'linkedData'> = () => ({}),
): Generator<Page> {
  const getLastChange = createLastChange(site);
  const taken = new Set<string>();
  for (const {build} of Object.values(PAGE_KINDS)) {
    for (const page of build(site, (permalink) => taken.has(toKey(permalink)))) {
      taken.add(toKey(page.permalink));
      const lastChange = getLastChange(page);
      const whole = {...page, ...(lastChange !== undefined && {lastChange})};
      yield {...whole, ...toHead(whole)};
    }
  }
}
