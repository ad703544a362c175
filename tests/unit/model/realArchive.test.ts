import {beforeAll, describe, expect, it} from 'vitest';
import type {Site} from '../../../plugins/minutes/pages/site';
import {hasArchive, readRealSite} from '../search/realIndex';

/** Minutes whose heading and file name disagree, with the day that other evidence shows. */
const DISAGREEING = {
  'community-call/20221103.md': '2022-11-03',
  'community-call/20221124.md': '2022-11-24',
  'community-call/20221127.md': '2022-10-27',
  'community-call/20230126.md': '2023-01-26',
  'community-call/20230803.md': '2023-08-03',
  'community-call/20240125.md': '2024-01-25',
  'iaas/20230320.md': '2024-03-20',
  'iam/20230208.md': '2023-02-08',
  'iam/20230612.md': '2024-06-12',
  'iam/20230816.md': '2023-08-23',
  'openops/20230708.md': '2023-08-07',
  'ops-iam/20221118.md': '2022-11-17',
  'product-board/20241021.md': '2024-10-21',
  'sig-iam/20230120.md': '2023-01-20',
  'sig-markt/20221208.md': '2022-12-08',
};

describe.skipIf(!hasArchive)('the real archive', () => {
  let site: Site;
  beforeAll(async () => {
    site = await readRealSite();
  }, 600_000);

  it('settles the days of minutes that disagree with themselves', () => {
    const settled = Object.keys(DISAGREEING).map((file) => [file, site.meetingOf.get(file)?.date]);
    expect(Object.fromEntries(settled)).toEqual(DISAGREEING);
    expect(new Set(site.meetings.map(({title}) => title)).size).toBe(site.meetings.length);
  });

  it('follows an action item through the 21 meetings that list it', () => {
    const threads = site.threadsOf
      .get('sig-standardization')
      ?.filter(({mentions}) =>
        mentions.some(({item}) => /move issues\/#332 forward/.test(item.text)),
      );
    expect(threads?.map(({days}) => days)).toEqual([21]);
  });
});
