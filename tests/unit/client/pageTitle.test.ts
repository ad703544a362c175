import path from 'node:path';
import {expect, it, vi} from 'vitest';
import type {Page, TopicPage} from '../../../plugins/minutes/pages/types';
import {runPlugin} from '../runPlugin';
import {makeFolder} from '../makeFolder';

// The texts are not translated here.
vi.mock('@docusaurus/Translate', () => ({
  translate: ({message}: {message: string}, values: Record<string, string> = {}) =>
    message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
}));
const {toPageTitle, withOwnTitle} = await import('../../../plugins/minutes/client/pageTitle');

it('says in English what the build says, for each kind of page', async () => {
  const {pages} = await runPlugin(makeFolder(), {path: path.resolve('tests/fixtures/site')});
  expect(new Set(pages.map(({kind}) => kind)).size).toBeGreaterThan(12);
  expect(pages.map(toPageTitle)).toEqual(pages.map(({title}) => title));
});

it('names the year of a page that holds one', () => {
  const page = {kind: 'topic', name: 'LBaaS', title: 'LBaaS in 2021', year: '2021'} as TopicPage;
  expect(toPageTitle(page)).toBe('LBaaS in 2021');
  const items = {kind: 'teamActions', team: {label: 'Team IaaS'}, year: '2022', title: ''} as Page;
  expect(toPageTitle(items)).toBe('Action items of Team IaaS, 2022');
});

it('leaves the title of a page that the server has rendered', () => {
  const frame = {kind: 'next', title: 'Team IaaS: nächste Sitzung', still: '<p>…</p>'} as Page;
  expect(withOwnTitle(frame)).toBe(frame);
});
