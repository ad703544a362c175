import {describe, expect, it} from 'vitest';
import {type Citation, formatCitation} from '../../../plugins/minutes/client/citation';

const WORDS = {source: 'source'};
const SECTION: Citation = {
  title: 'Team IaaS, 25 January 2023',
  team: 'Team IaaS',
  date: '2023-01-25',
  heading: 'Research: L3 load-balancing',
  url: 'https://minutes.example.org/minutes/iaas/20230125#research-l3-load-balancing',
  source: 'https://github.com/example/minutes/blob/abc/iaas/20230125.md',
  quote: [],
};

describe('formatCitation', () => {
  it('gives the address alone as a link', () => {
    expect(formatCitation(SECTION, 'link', WORDS)).toBe(SECTION.url);
  });

  it('names team, date, heading, address and source in plain text', () => {
    expect(formatCitation(SECTION, 'text', WORDS)).toBe(
      'Team IaaS, 25 January 2023, "Research: L3 load-balancing", ' +
        `${SECTION.url}, source: ${SECTION.source}`,
    );
  });

  it('leads to section and source in Markdown', () => {
    expect(formatCitation(SECTION, 'markdown', WORDS)).toBe(
      `[Team IaaS, 25 January 2023: Research: L3 load-balancing](${SECTION.url})` +
        ` ([source](${SECTION.source}))`,
    );
  });

  it('puts the words of an item first', () => {
    const item = {...SECTION, quote: ['Decision: OVN', 'from R4 on']};
    expect(formatCitation(item, 'text', WORDS)).toMatch(
      /^Decision: OVN\nfrom R4 on\n\(Team IaaS, .*20230125\.md\)$/,
    );
    expect(formatCitation(item, 'markdown', WORDS)).toMatch(
      /^> Decision: OVN\\\n> from R4 on\n>\n> \[Team IaaS, /,
    );
  });

  it('adds what a title does not say, and leaves out what is not known', () => {
    const document = {...SECTION, title: 'Federation  notes', heading: '', source: ''};
    expect(formatCitation(document, 'text', WORDS)).toBe(
      `Team IaaS, Federation notes, 2023-01-25, ${SECTION.url}`,
    );
    expect(formatCitation({...document, date: ''}, 'markdown', WORDS)).toBe(
      `[Team IaaS, Federation notes](${SECTION.url})`,
    );
  });

  it('keeps hostile words from becoming Markdown, and people from being called', () => {
    const item = {
      ...SECTION,
      heading: 'x](https://evil.example) <b>',
      url: 'https://minutes.example.org/a#(b)',
      quote: ['# no *heading*', '1. no list', '- nor here', 'AI @jo: `run`', '<img src=x>'],
    };
    const markdown = formatCitation(item, 'markdown', WORDS);
    expect(markdown).toContain(
      'x\\](https://evil.example) \\<b\\>](https://minutes.example.org/a#%28b%29)',
    );
    expect(markdown.split('\n').slice(0, 5)).toEqual([
      '> \\# no \\*heading\\*\\',
      '> 1\\. no list\\',
      '> \\- nor here\\',
      '> AI @<!-- -->jo: \\`run\\`\\',
      '> \\<img src=x\\>',
    ]);
  });
});
