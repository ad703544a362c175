import {describe, expect, it} from 'vitest';
import {exportMarkdown} from '../../../../plugins/minutes/client/search/exportMarkdown';
import type {SearchHit} from '../../../../plugins/minutes/search/types';

const HIT: SearchHit = {
  path: 'iaas/20240502.md',
  anchor: 'storage-1',
  heading: 'Storage [1]',
  headingMarks: [],
  headingPath: [],
  date: '2024-05-02',
  team: 'iaas',
  teamLabel: 'Team IaaS',
  title: 'Team IaaS, 2 May 2024',
  page: '/minutes/iaas/20240502',
  permalink: '/minutes/iaas/20240502#storage-1',
  score: 1,
};
const WORDS = {title: '2 of 7 sections', noHeading: 'Before the first heading', undated: 'undated'};

const list = (...hits: SearchHit[]) =>
  exportMarkdown(hits, 'https://example.org', '/minutes/search#q=lb+(x)', WORDS);

describe('exportMarkdown', () => {
  it('says what was searched and how much of it there is, with a link to the search', () => {
    expect(list(HIT).split('\n')[0]).toBe(
      '[2 of 7 sections](https://example.org/minutes/search#q=lb+%28x%29)',
    );
  });

  it('gives date, team and heading as a link, and the whole line as it reads', () => {
    const text = '@alice: use `LUKS`, *not* <b>plain</b> volumes';
    expect(list({...HIT, line: {line: 9, text, marks: [[4, 8]]}})).toContain(
      '\n- 2024-05-02 · Team IaaS · ' +
        '[Storage \\[1\\]](https://example.org/minutes/iaas/20240502#storage-1)\n' +
        '  > @<!-- -->alice: use \\`LUKS\\`, \\*not\\* \\<b\\>plain\\</b\\> volumes\n',
    );
  });

  it('names what lacks a date or a heading', () => {
    const {date: _, ...undated} = HIT;
    expect(list({...undated, heading: ''})).toContain(
      '- undated · Team IaaS · [Before the first heading](',
    );
    expect(list({...HIT, heading: '', incomplete: true})).toContain('[Team IaaS, 2 May 2024](');
  });
});
