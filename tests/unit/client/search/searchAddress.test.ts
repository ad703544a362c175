import {describe, expect, it} from 'vitest';
import {
  readSearchAddress,
  toSearchHash,
} from '../../../../plugins/minutes/client/search/searchAddress';

describe('the address of a search', () => {
  it.each([
    'load balancer',
    'topic:"status page" -x ref:standards#859 on:2024',
    '100% & more = a+b',
    'Nürnberg 🚀',
    '#q=<script>',
  ])('gives %j back', (query) => {
    const state = {query, sort: 'date', exact: true} as const;
    expect(readSearchAddress({search: '', hash: toSearchHash(state)})).toEqual(state);
  });

  it('can be read by people, and says nothing that goes without saying', () => {
    expect(toSearchHash({query: 'team:iaas lb', sort: 'relevance', exact: false})).toBe(
      '#q=team:iaas+lb',
    );
    expect(toSearchHash({query: '  ', sort: 'date', exact: true})).toBe('');
  });

  it('counts what a form has written only where there is nothing behind #', () => {
    const read = (search: string, hash: string) => readSearchAddress({search, hash}).query;
    expect(read('?q=zitadel', '')).toBe('zitadel');
    expect(read('?q=zitadel', '#q=keycloak')).toBe('keycloak');
    expect(read('?q=zitadel', '#q=')).toBe('');
    expect(read('?q=zitadel', '#title')).toBe('zitadel');
  });

  it('takes what it does not know for what goes without saying', () => {
    expect(readSearchAddress({search: '', hash: '#q=a&sort=size&exact=yes'})).toEqual({
      query: 'a',
      sort: 'relevance',
      exact: false,
    });
  });
});
