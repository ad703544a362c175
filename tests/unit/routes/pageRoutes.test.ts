import {describe, expect, it} from 'vitest';
import {toRoutePatterns} from '../../../plugins/minutes/routes/pageRoutes';

const same = (path: string) => path;

describe('toRoutePatterns', () => {
  it('sorts pages under the pattern of their kind', () => {
    const patterns = toRoutePatterns(
      [
        {permalink: '/base/minutes', kind: 'home'},
        {permalink: '/base/minutes/topics', kind: 'topics'},
        {permalink: '/base/minutes/topics/zitadel', kind: 'topic'},
        {permalink: '/base/minutes/topics/zitadel/2023', kind: 'topic'},
        {permalink: '/base/minutes/iaas', kind: 'team'},
        {permalink: '/base/minutes/iaas/latest', kind: 'redirect'},
        {permalink: '/base/minutes/iaas/20230125', kind: 'meeting'},
        {permalink: '/base/minutes/hackathons/2024-04-16/notes', kind: 'meeting'},
      ],
      '/base/minutes',
      same,
    );
    expect(patterns.map(({pattern, paths}) => [pattern, [...paths]])).toEqual([
      ['/base/minutes/topics/:topic/:year', ['/base/minutes/topics/zitadel/2023']],
      ['/base/minutes/topics/:topic', ['/base/minutes/topics/zitadel']],
      ['/base/minutes/:team/latest', ['/base/minutes/iaas/latest']],
      ['/base/minutes/:team', ['/base/minutes/iaas']],
      [
        '/base/minutes/:team/:meeting+',
        ['/base/minutes/iaas/20230125', '/base/minutes/hackathons/2024-04-16/notes'],
      ],
    ]);
  });

  it('lets a page keep its own route where another kind of page has the pattern', () => {
    const patterns = toRoutePatterns(
      [
        {permalink: '/minutes/iaas/latest', kind: 'meeting'},
        {permalink: '/minutes/hackathons/2024-04-16', kind: 'folder'},
        {permalink: '/minutes/teams', kind: 'teams'},
      ],
      '/minutes',
      same,
    );
    expect(patterns).toEqual([]);
  });
});
