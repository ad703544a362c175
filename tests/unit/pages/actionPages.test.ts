import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import type {ActionsPage, Page, TeamActionsPage} from '../../../plugins/minutes/pages/types';
import {runPlugin} from '../runPlugin';
import {makeFolder, writeFiles} from '../makeFolder';

const siteDir = makeFolder();
let pages: Page[];

const toText = (items: readonly string[]) =>
  `# Minutes\n\n## Tasks\n\n${items.map((item) => `- ${item}\n`).join('')}`;

/** Words that no two items share, so that each is one of its own. */
const task = (n: number) => {
  const word = (k: number) => (((n * 31 + k) * 2654435761) % 4294967296).toString(36);
  return `AI @alice: ${[1, 2, 3, 4].map(word).join(' ')}`;
};

beforeAll(async () => {
  const ops = ['AI @bob: write it down', 'AI @bob: oil the hinges (done)', 'TODO: ask carol'];
  writeFiles(path.join(siteDir, 'archive'), {
    'iaas/20230104.md': toText(Array.from({length: 50}, (_, n) => task(n))),
    'iaas/20240103.md': toText(Array.from({length: 20}, (_, n) => task(100 + n))),
    'ops/20240104.md': toText(ops),
  });
  ({pages} = await runPlugin(siteDir, {path: 'archive'}));
});

const teamPages = () =>
  pages.filter((page): page is TeamActionsPage => page.kind === 'teamActions');

describe('action items', () => {
  it('stand on a page for each team, and for each year of a team with many', () => {
    expect(teamPages().map(({permalink, items}) => [permalink, items.length])).toEqual([
      ['/minutes/actions/iaas', 60],
      ['/minutes/actions/iaas/2024', 20],
      ['/minutes/actions/iaas/2023', 50],
      ['/minutes/actions/ops', 3],
    ]);
  });

  it('are newest first on the page of a team, which says how many there are', () => {
    const [iaas] = teamPages();
    expect(iaas?.items[0]?.mentions.at(-1)?.meeting.date).toBe('2024-01-03');
    expect(iaas?.count).toBe(70);
    expect(iaas?.years).toEqual([
      {year: '2024', permalink: '/minutes/actions/iaas/2024', count: 20},
      {year: '2023', permalink: '/minutes/actions/iaas/2023', count: 50},
    ]);
  });

  it('are counted for each team on the page of all, with the open ones mentioned last', () => {
    const page = pages.find((each): each is ActionsPage => each.kind === 'actions');
    const ops = page?.teams.find(({team}) => team.slug === 'ops');
    expect(ops).toMatchObject({
      state: 'active',
      marked: 2,
      open: 1,
      probable: 1,
      last: '2024-01-04',
      years: [],
    });
    expect(page?.latest).toHaveLength(20);
    expect(page?.latest[0]?.mentions.at(-1)?.meeting.date).toBe('2024-01-04');
    expect(page?.open).toBe(71);
  });
});
