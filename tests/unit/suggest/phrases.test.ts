import {describe, expect, it} from 'vitest';
import {countPhrases, toKey} from '../../../plugins/minutes/suggest/phrases';
import {siteOf} from '../search/sampleIndex';

const countIn = (files: Record<string, string>) =>
  countPhrases([...siteOf(files).meetings].reverse());
const day = (n: number, text: string) => ({
  [`iaas/2024010${n}.md`]: `# Team IaaS 2024-01-0${n}\n\n${text}\n`,
});
const thrice = (text: string) => ({...day(1, text), ...day(2, text), ...day(3, text)});

describe('toKey', () => {
  it('is the same for spellings that differ in case, separators, accents and the plural', () => {
    const spellings = ['Status Pages', 'status-page', 'StatusPage', 'STATUS_PAGE'];
    expect([...new Set(spellings.map(toKey))]).toEqual(['statuspage']);
    expect(toKey('Büro')).toBe(toKey('Buero'));
    expect([toKey('access'), toKey('TLS')]).toEqual(['access', 'tls']);
  });
});

describe('countPhrases', () => {
  it('counts a phrase in all its spellings, headings apart', () => {
    const phrase = countIn({
      ...day(1, '## Status page\n\n- the Status Page is red, a statuspage'),
      ...day(2, '- a statuspage, a status, a page'),
      ...day(3, '- our status pages, a statuspage with a status of a page'),
    }).get('statuspage');
    expect([...(phrase?.spellings.keys() ?? [])].sort()).toEqual([
      'Status Page',
      'Status page',
      'status pages',
      'statuspage',
    ]);
    expect(phrase).toMatchObject({mentions: 6, whole: 1, within: 5, capitals: 1});
    expect([phrase?.documents.length, phrase?.headings.length]).toEqual([3, 1]);
    expect(phrase?.example).toMatchObject({path: 'iaas/20240101.md', line: 3});
  });

  it('goes beyond no comma, and begins with no word that says nothing', () => {
    const keys = [...countIn(thrice('- with the load balancer, zuul')).keys()];
    expect(keys.sort()).toEqual(['balancer', 'load', 'loadbalancer', 'zuul']);
  });

  it('takes people, addresses and participants for no phrases', () => {
    const text =
      '## Participants\n\n- Kim Muster\n\n## Notes\n\n- @alex asks https://example.org/zuul';
    const keys = [...countIn(thrice(text)).keys()];
    expect(keys.filter((key) => /kim|muster|alex|zuul|example/.test(key))).toEqual([]);
  });

  it('takes time in proportion to a line without an end', () => {
    const found = countIn(thrice(`- ${'word '.repeat(20_000)}`));
    expect(found.get('wordword')?.mentions).toBe(3 * 19_999);
  });
});
