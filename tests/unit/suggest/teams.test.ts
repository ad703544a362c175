import {expect, it} from 'vitest';
import {suggestTeams} from '../../../plugins/minutes/suggest/teams';
import {siteOf} from '../search/sampleIndex';

it('names folders without an entry, then headings that call a team as no entry does', () => {
  const call = '\n\n## Team IaaS\n\n## Container Team\n\n## SIG Storage\n\n## Team updates\n';
  const {meetings, teams, registry} = siteOf({
    'iaas/20240101.md': '# Meeting',
    'container/20240101.md': '# A meeting',
    'call/20240101.md': `# 2024-01-01${call}`,
    'call/20240108.md': `# 2024-01-08${call}`,
  });
  expect(suggestTeams({meetings, teams, registry}, 10)).toEqual([
    {
      slug: 'call',
      label: 'Call',
      kind: 'team',
      documents: 2,
      first: '2024-01-01',
      last: '2024-01-08',
    },
    {
      slug: 'container',
      heading: 'Container Team',
      documents: 2,
      example: {path: 'call/20240108.md', line: 5, text: 'Container Team'},
    },
    {
      slug: 'sig-storage',
      label: 'SIG Storage',
      documents: 2,
      example: {path: 'call/20240108.md', line: 7, text: 'SIG Storage'},
    },
  ]);
});
