import {expect, it} from 'vitest';
import {toComponent, toRoutePatterns} from '../../../plugins/minutes/routes/pageRoutes';

it('has one pattern for all pages, after the page whose code comes apart', () => {
  const patterns = toRoutePatterns(
    [
      {permalink: '/base/minutes', kind: 'home'},
      {permalink: '/base/minutes/iaas/latest', kind: 'redirect'},
      {permalink: '/base/minutes/search', kind: 'search'},
      {permalink: '/base/minutes/hackathons/2024-04-16/notes', kind: 'meeting'},
    ],
    '/base/minutes',
    (address) => `${address}/`,
  );
  expect(patterns.map(({pattern, paths}) => [pattern, [...paths]])).toEqual([
    ['/base/minutes/search', ['/base/minutes/search/']],
    [
      '/base/minutes/:rest*',
      [
        '/base/minutes/',
        '/base/minutes/iaas/latest/',
        '/base/minutes/hackathons/2024-04-16/notes/',
      ],
    ],
  ]);
  expect(toComponent({permalink: '', kind: 'search'})).toBe('@theme/MinutesSearchPage');
  expect(toComponent({permalink: '', kind: 'meeting'})).toBe('@minutes/page');
});
