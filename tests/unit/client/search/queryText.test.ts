import {describe, expect, it} from 'vitest';
import {
  addOperator,
  hasOperator,
  listOperators,
  removeOperator,
  removeOperators,
  toggleOperator,
  toggleValue,
  unquotePhrases,
} from '../../../../plugins/minutes/client/search/queryText';

describe('operators in the text of a query', () => {
  it('are told from words, phrases and what is left out', () => {
    const query =
      'standards:now "team:iaas said" -team:ops TEAM:iaas topic:"status page" -x on:2024';
    expect(listOperators(query)).toEqual([
      '-team:ops',
      'TEAM:iaas',
      'topic:"status page"',
      'on:2024',
    ]);
  });

  it('are the same in every spelling, and are listed once', () => {
    expect(listOperators('topic:"Status Page" x topic:status-page')).toEqual(['topic:status-page']);
    expect(hasOperator('a topic:"Status  Page"', 'topic:status-page')).toBe(true);
    expect(hasOperator('topic:nürnberg', 'topic:nuernberg')).toBe(true);
    expect(hasOperator('topic:status', 'topic:status-page')).toBe(false);
    expect(hasOperator('iaas -team:iaas', 'team:iaas')).toBe(false);
  });

  it('are added behind what is there, which stays letter by letter', () => {
    expect(addOperator('', 'team:iaas')).toBe('team:iaas');
    expect(addOperator('  Load   "Balancer X" ', 'team:iaas')).toBe(
      '  Load   "Balancer X" team:iaas',
    );
    expect(addOperator('team:iaas lb', 'team:iaas')).toBe('team:iaas lb');
    expect(addOperator('team:iaas', 'team:ops')).toBe('team:iaas team:ops');
  });

  it('do not end up in a phrase that is still open', () => {
    expect(addOperator('"load bal', 'team:iaas')).toBe('"load bal" team:iaas');
  });

  it.each([
    ['team:iaas load  "team:iaas x"', 'load  "team:iaas x"'],
    ['load team:iaas  balancer', 'load  balancer'],
    ['load balancer TEAM:IaaS', 'load balancer'],
    ['team:iaas load team:iaas', 'load'],
    ['load', 'load'],
  ])('are taken out of %j, and nothing else is', (query, rest) => {
    expect(removeOperator(query, 'team:iaas')).toBe(rest);
  });

  it('come back as they were when chosen twice', () => {
    const query = 'Zitadel  -keycloak "single sign on" after:2023-06';
    expect(toggleOperator(toggleOperator(query, 'is:decision'), 'is:decision')).toBe(query);
  });

  it('can all be taken out', () => {
    expect(removeOperators('team:iaas lb topic:"status page" -x is:decision')).toBe('lb -x');
  });
});

describe('values of a facet', () => {
  it('are taken out by their slug or their name, in whatever way they were written', () => {
    const value = {operator: 'team:iaas', label: 'Team IaaS'};
    expect(toggleValue('lb team:"Team IaaS" TEAM:iaas x', value)).toBe('lb x');
    expect(toggleValue('lb -team:iaas', value)).toBe('lb -team:iaas team:iaas');
  });
});

describe('phrases', () => {
  it('become words, while operators and exclusions stay', () => {
    expect(unquotePhrases('a "load balancer" topic:"status page" -"next week" "open')).toBe(
      'a load balancer topic:"status page" -"next week" open',
    );
  });
});

describe('periods', () => {
  it('take the place of those that they lie in, and of those that lie in them', () => {
    expect(toggleOperator('lb on:2024', 'on:2024-05')).toBe('lb on:2024-05');
    expect(toggleOperator('on:2024-05 lb on:2024-06 on:2023-01', 'on:2024')).toBe(
      'lb on:2023-01 on:2024',
    );
  });

  it('stand beside others, of which any may hold', () => {
    expect(toggleOperator('lb on:2024-05', 'on:2024-06')).toBe('lb on:2024-05 on:2024-06');
    expect(toggleOperator('lb on:2024-05 on:2024-06', 'on:2024-05')).toBe('lb on:2024-06');
  });
});
