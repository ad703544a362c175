import {createLastChange} from './lastChange';
import {PAGE_KINDS} from './pageKinds';
import type {Site} from './site';
import type {Page} from './types';

const toKey = (permalink: string) => permalink.toLowerCase().replace(/\/$/, '');

/** All pages, one at a time, so that they need not be in memory together. */
export function* buildPages(site: Site): Generator<Page> {
  const getLastChange = createLastChange(site);
  const taken = new Set<string>();
  for (const {build} of Object.values(PAGE_KINDS)) {
    for (const page of build(site, (permalink) => taken.has(toKey(permalink)))) {
      taken.add(toKey(page.permalink));
      const lastChange = getLastChange(page);
      yield {...page, ...(lastChange !== undefined && {lastChange})};
    }
  }
}
