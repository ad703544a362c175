import {expect, test} from 'vitest';
import {toSearchExamples} from '../../../plugins/minutes/pages/searchExamples';
import {engineOf, type Files, siteOf} from '../search/sampleIndex';

const FILES: Files = {
  'iaas/20230104.md':
    '# Team IaaS\n\n## Status page\n\n- Decision: goes on\n\n## Keycloak\n\n- old',
  'iaas/20240110.md':
    '# Team IaaS\n\n## Status page\n\n- status page is there\n\n## Keycloak\n\n- a',
  'container/20240117.md': '# Team Container\n\n## Status page\n\n- slow\n\n## Keycloak\n\n- b',
  'container/20240124.md': '# Team Container\n\n## Status page\n\n- slower\n',
};

test('each of three queries to begin with finds something', async () => {
  const examples = toSearchExamples(siteOf(FILES));
  expect(examples).toEqual(['Status Page', 'is:decision team:iaas', 'topic:keycloak on:2024']);
  const engine = engineOf(FILES);
  for (const query of examples) {
    const {total, problems} = await engine.search({query});
    expect([query, total > 0, problems]).toEqual([query, true, []]);
  }
});

test('an archive that has no topic and no decision is offered none', () => {
  expect(toSearchExamples(siteOf({'iaas/20230104.md': '# Team IaaS\n\n- nothing\n'}))).toEqual([]);
});
