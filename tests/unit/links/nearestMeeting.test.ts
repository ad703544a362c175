import {describe, expect, it} from 'vitest';
import {createNearestFinder} from '../../../plugins/minutes/links/nearestMeeting';
import {makeMeeting} from '../meeting';

const meetings = [
  makeMeeting('iaas/20220928.md'),
  makeMeeting('iaas/20220921.md'),
  makeMeeting('iaas/20221001.md', {}, {duplicateOf: 'iaas/20220928.md'}),
  makeMeeting('iaas/20221005.md', {cancelled: true}),
  makeMeeting('ops/20220927.md'),
];

describe('createNearestFinder', () => {
  const find = createNearestFinder(meetings);
  it.each([
    ['iaas/20220927.md', 'iaas/20220928.md'],
    ['iaas/20220927', 'iaas/20220928.md'],
    ['iaas/20190101.md', 'iaas/20220921.md'],
    // Neither a copy nor a meeting that did not take place.
    ['iaas/20221005-x.md', 'iaas/20220928.md'],
    ['iaas/plan.md', undefined],
    ['nobody/20220927.md', undefined],
  ])('finds for %s %s', (path, nearest) => {
    expect(find(path, makeMeeting('ops/20220929.md'))?.path).toBe(nearest);
  });

  it('sends nobody back to where the link stands', () => {
    const [from, other] = meetings;
    expect(from && find('iaas/20220927.md', from)).toBe(other);
  });
});
