import {describe, expect, it} from 'vitest';
import {toDossiers} from '../../../plugins/minutes/pages/dossier';
import {toTopicPages} from '../../../plugins/minutes/pages/topicPages';
import {type Files, siteOf} from '../search/sampleIndex';

const FILES: Files = {
  'iaas/20230111.md':
    '# 2023-01-11\n\n## Participants\n\n- @jo-iaas\n\n## Keycloak\n\n- Decision: *stay*, see [then](20230104.md#keycloak)\n- write to jo@example.org\n\n### Details of Keycloak\n\nmore\n',
  'iaas/20230104.md':
    '# 2023-01-04\n\n## Keycloak\n\n<!-- secret -->First words\n\n## AOB\n\nnothing\n',
};

const textOf = (files: Files) => {
  const dossiers = [...toDossiers(siteOf(files), 'https://example.org')];
  return (
    dossiers.find(({address}) => address === '/minutes/topics/keycloak/dossier.md')?.data ?? ''
  );
};

describe('the dossier of a topic', () => {
  it('has its sections in order, each whole, by itself and with its source', () => {
    expect(textOf(FILES).split('\n## ').slice(1)).toEqual([
      '2023-01-04 · Team IaaS · Keycloak\n\n### Keycloak\n\nFirst words\n\n' +
        '_Excerpt, unchanged; full minutes: [Team IaaS, 4 January 2023](https://example.org/minutes/iaas/20230104)_\n',
      '2023-01-11 · Team IaaS · Keycloak\n\n### Keycloak\n\n' +
        '- Decision: *stay*, see [then](https://example.org/minutes/iaas/20230104#keycloak)\n' +
        '- write to \\[e-mail address hidden\\]\n\n#### Details of Keycloak\n\nmore\n\n' +
        '_Excerpt, unchanged; full minutes: [Team IaaS, 11 January 2023](https://example.org/minutes/iaas/20230111)_\n',
    ]);
  });

  it('tells nothing that is hidden elsewhere', () => {
    expect(textOf(FILES)).not.toMatch(/secret|jo@example|jo-iaas/);
  });

  it('leaves out who attended, and says so', () => {
    const text = textOf({
      'iaas/20230104.md':
        '# 2023-01-04\n\n## Keycloak workshop\n\nwords\n\n### Participants\n\n- @jo-iaas\n\n### More\n\nend\n',
    });
    expect(text).toContain('words\n\nParticipants: see the full minutes\n\n#### More');
    expect(text).not.toContain('jo-iaas');
  });

  it('is not there for a topic that is never the subject', () => {
    expect(textOf({'iaas/20230104.md': '# 2023-01-04\n\n## AOB\n\nkeycloak\n'})).toBe('');
  });

  const many = Object.fromEntries(
    Array.from({length: 21}, (_, i) => [
      `iaas/202301${String(i + 1).padStart(2, '0')}.md`,
      `# 2023-01-${String(i + 1).padStart(2, '0')}\n\n## Keycloak\n\nday ${i + 1}\n`,
    ]),
  );

  it('is more than the page of a topic, which says from which day on it has all', () => {
    const untilOf = (files: Files) =>
      [...toTopicPages(siteOf(files))]
        .filter(({slug, whole}) => slug === 'keycloak' && !whole)
        .map(({partUntil}) => partUntil);
    // Its page of the year has all.
    expect(untilOf(many)).toEqual(['2023-01-02', undefined]);
    expect(untilOf(FILES)).toEqual([undefined]);
  });

  it('has a page where that of the topic has not all of them, hidden from search engines', () => {
    const pages = [...toTopicPages(siteOf(many))].filter(({slug}) => slug === 'keycloak');
    const [own] = pages;
    expect(own?.excerpts).toHaveLength(20);
    expect(own?.dossier).toEqual({
      permalink: '/minutes/topics/keycloak/dossier',
      markdown: '/minutes/topics/keycloak/dossier.md',
    });
    const dossier = pages.find(({permalink}) => permalink === own?.dossier?.permalink);
    expect(dossier).toMatchObject({noindex: true, whole: {sections: 21, documents: 21}});
    expect(dossier?.excerpts.map(({meeting}) => meeting.date)).toEqual(
      Array.from({length: 21}, (_, i) => `2023-01-${String(i + 1).padStart(2, '0')}`),
    );
    expect(Object.keys(dossier?.html ?? {})).toHaveLength(21);
  });

  it('has none where the page of the topic has them all', () => {
    const pages = [...toTopicPages(siteOf(FILES))].filter(({slug}) => slug === 'keycloak');
    expect(pages).toHaveLength(1);
    expect(pages[0]?.dossier).toEqual({markdown: '/minutes/topics/keycloak/dossier.md'});
  });
});
