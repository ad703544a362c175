import {describe, expect, it} from 'vitest';
import {findOffers, listOffers} from '../../../../plugins/minutes/client/search/offers';
import type {SearchEngine} from '../../../../plugins/minutes/search/types';

const queriesOf = (query: string) => listOffers(query).map((offer) => offer.query);

describe('queries to try where one finds nothing', () => {
  it('lack one filter, the quotation marks, one word, or all filters', () => {
    expect(queriesOf('team:iaas "load balancer" storage topic:"status page"')).toEqual([
      '"load balancer" storage topic:"status page"',
      'team:iaas "load balancer" storage',
      'team:iaas load balancer storage topic:"status page"',
      'team:iaas storage topic:"status page"',
      'team:iaas "load balancer" topic:"status page"',
      '"load balancer" storage',
    ]);
  });

  it('lack what was to be left out', () => {
    expect(queriesOf('storage -ceph -"next week"')).toEqual([
      'storage -"next week"',
      'storage -ceph',
    ]);
  });

  it('always ask for something, and for something else', () => {
    expect(queriesOf('storage')).toEqual([]);
    expect(queriesOf('team:iaas')).toEqual([]);
    expect(queriesOf('  ')).toEqual([]);
  });

  it('are offered only where they find something', async () => {
    const search = (async ({query}) => ({
      total: query.includes('zzz') ? 0 : 7,
    })) as SearchEngine['search'];
    const offers = await findOffers({search}, 'storage zzz team:iaas', false);
    expect(offers.map(({text, total}) => [text, total])).toEqual([['zzz', 7]]);
  });
});
