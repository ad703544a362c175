import {describe, expect, it} from 'vitest';
import {buildPages} from '../../../plugins/minutes/pages/buildPages';
import {makeTopic, siteOf} from '../search/sampleIndex';

describe('the last change of a page', () => {
  const site = {
    ...siteOf(
      {
        'ops/20240109.md': '# Team Ops, 2024-01-09\n\n- Zuul, and example/repo#1\n',
        'ops/20230102.md': '# Team Ops, 2023-01-02\n\n- Zuul\n- Decision: yes\n',
        'iaas/20220103.md': '# Team IaaS, 2022-01-03\n\n- nothing\n',
      },
      {registry: {topics: [makeTopic('zuul', 'Zuul', ['Zuul'])]}},
    ),
    changes: new Map([['ops/20230102.md', '2025-06-07T10:00:00+02:00']]),
  };
  const days = Object.fromEntries(
    [...buildPages(site)].map(({permalink, lastChange}) => [
      permalink,
      lastChange === undefined ? undefined : new Date(lastChange).toISOString().slice(0, 10),
    ]),
  );

  it('is that of its file, else the day of the meeting', () => {
    expect(days['/minutes/ops/20230102']).toBe('2025-06-07');
    expect(days['/minutes/ops/20240109']).toBe('2024-01-09');
  });

  it('is the newest of what it shows', () => {
    expect(days).toMatchObject({
      '/minutes/ops': '2025-06-07',
      '/minutes/iaas': '2022-01-03',
      '/minutes/topics/zuul': '2025-06-07',
      '/minutes/years/2024': '2024-01-09',
      '/minutes/years/2023': '2025-06-07',
      '/minutes/decisions': '2025-06-07',
      '/minutes': '2025-06-07',
    });
  });

  it('is unknown of what has no state of its own', () => {
    expect(days).toHaveProperty(['/minutes/search'], undefined);
    expect(days).toHaveProperty(['/minutes/ops/latest'], undefined);
  });
});
