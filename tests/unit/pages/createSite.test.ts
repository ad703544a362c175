import {expect, it} from 'vitest';
import {siteOf} from '../search/sampleIndex';

const FILES = {
  'iaas/20230104.md':
    '# 2023-01-04\n\n## Status page\n\nSee [last week](20220101.md). ![plan](plan.png)\n',
};
const FILED = ['dead-link', 'image-missing'];

it('knows what is wrong with links and images before any page is built, and tells it once', () => {
  const site = siteOf(FILES);
  const rules = site.problems.map(({rule}) => rule).filter((rule) => FILED.includes(rule));
  expect(rules.sort()).toEqual(FILED);
  const [meeting] = site.meetings;
  const section = meeting?.parsed.sections.at(-1);
  expect(meeting && section && site.getHtml(meeting, section)).toMatch(
    /class="minutes-dead"[^]*Image not in the archive/,
  );
});
