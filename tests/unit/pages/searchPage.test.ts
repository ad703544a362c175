import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {SearchPage} from '../../../plugins/minutes/pages/types';
import {runPlugin} from '../runPlugin';
import {makeFolder, writeFiles} from '../makeFolder';
import {toFirstExamples} from '../../../plugins/minutes/pages/searchPage';
import {engineOf, siteOf} from '../search/sampleIndex';

async function readPage(files: Record<string, string>): Promise<SearchPage> {
  const siteDir = makeFolder();
  writeFiles(path.join(siteDir, 'archive'), files);
  const options = {path: 'archive', routeBasePath: 'protocols'};
  const {pages} = await runPlugin(siteDir, options, {baseUrl: '/base/', trailingSlash: true});
  const page = pages.find(({kind}) => kind === 'search');
  return page as SearchPage;
}

describe('the page of the search', () => {
  it('knows ways that need no search, and examples of this archive', async () => {
    const page = await readPage({
      'teams.yml': '- {slug: ops, label: Team Ops}\n- {slug: iaas, label: Team IaaS}\n',
      'topics.yml':
        '- {slug: status-page, name: Status Page, category: c, description: d, aliases: [status page]}\n' +
        '- {slug: ceph, name: Ceph, category: c, description: d}\n' +
        '- {slug: object-store, name: Object Store, category: c, description: d, aliases: [s3]}\n',
      'iaas/20230104.md': '# 2023-01-04\n\n## S3 and ceph\n\n- Decision: ceph it is\n',
      'iaas/20230111.md': '# 2023-01-11\n\n## s3\n\n- AI @alice: mend it, issue SCS/x#1\n',
      'ops/20240104.md':
        '# 2024-01-04\n\n## The status page\n\n- AI @bob: write scs-0104-v1 down\n',
      'ops/20240111.md': '# 2024-01-11\n\n## Statuspage\n\n- AI @bob: carry on\n',
    });
    expect(page.permalink).toBe('/base/protocols/search/');
    expect(page.ways).toContainEqual({
      kind: 'topics',
      label: 'Topics',
      permalink: '/base/protocols/topics/',
    });
    expect(page.examples.map(({query}) => query)).toEqual([
      'status page',
      '"status page"',
      'topic:ceph is:decision',
      'team:ops on:2024 is:action',
      'ref:x#1',
      'scs-0104',
    ]);
  });

  it('gives no example where the archive has none', async () => {
    expect((await readPage({'ops/notes.md': 'Nothing but words.\n'})).examples).toEqual([]);
  });
});

it('offers a few queries to begin with, of which each finds something', async () => {
  const files = {
    'iaas/20230104.md': '# Team IaaS\n\n## Status page\n\n- Decision: goes on\n- AI @a: ask\n',
    'iaas/20240110.md': '# Team IaaS\n\n## Status page\n\n- is there\n\n## Keycloak\n\n- a\n',
  };
  const examples = toFirstExamples(siteOf(files));
  expect(examples).toEqual([
    'status page',
    'topic:status-page is:decision',
    'team:iaas on:2023 is:action',
  ]);
  const engine = engineOf(files);
  for (const query of examples) {
    const {total, problems} = await engine.search({query});
    expect([query, total > 0, problems]).toEqual([query, true, []]);
  }
});
