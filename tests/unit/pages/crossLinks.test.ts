import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {type PluginRun, runPlugin} from '../runPlugin';
import {makeFolder, writeFiles} from '../makeFolder';

const REPOSITORY = 'https://github.com/example/minutes';
const FILES = {
  'teams.yml': '- {slug: iaas, label: Team IaaS}\n- {slug: ops, label: Team Ops}\n',
  'renames.yml':
    'iaas/202209280.md: iaas/20220928.md\niaas/20220928-old.md: iaas/202209280.md\n' +
    'iaas/latest.md: iaas/20220928.md\nops/1.md: ops/2.md\n',
  'iaas/20220928.md': '# Team IaaS, 2022-09-28\n\n## Volume types <x>\n\n- LUKS it is\n',
  'ops/20220929.md': [
    '# Team Ops, 2022-09-29',
    `## See [IaaS](${REPOSITORY}/blob/main/iaas/20220927.md)`,
    '- [gone](../iaas/20220901.md "a > b</a>") and **more**',
    '- [renamed](../iaas/20220928-old.md#volume-types-x)',
    '- [pad](https://pads.example.org/2022-scs-team-iaas#Volume-types-ltxgt), ' +
      '[pad](https://pads.example.org/2022-scs-team-iaas#Volume-types-x)',
    '- [nobody](../nobody/20220901.md)',
    '- Decision: [as said](../iaas/20220901.md), then',
  ].join('\n\n'),
};

let run: PluginRun;
const siteDir = makeFolder();
const bodyOf = (permalink: string) =>
  run.pages.find((page) => page.permalink === permalink)?.html.body ?? '';

beforeAll(async () => {
  writeFiles(path.join(siteDir, 'archive'), FILES);
  run = await runPlugin(siteDir, {path: 'archive', source: {repository: REPOSITORY}});
});

describe('links between minutes', () => {
  const added = (text: string, url: string) =>
    `<span class="minutes-derived" title="Added by this site, not part of the minutes">(${text} <a href="${url}">Team IaaS, 28 September 2022</a>)</span>`;
  const nearest = added('no such minutes; nearest:', '/minutes/iaas/20220928');

  it('offers the nearest meeting behind a dead link, in a heading too', () => {
    const body = bodyOf('/minutes/ops/20220929');
    expect(body.split(nearest)).toHaveLength(4);
    expect(body).toContain(`>gone</a> ${nearest} and <strong>more</strong>`);
    expect(body).toContain(`<a href="${REPOSITORY}/blob/main/iaas/20220927.md" rel=`);
    // A heading's text stays its own: for citing, and for lists of headings.
    expect(body).toContain(`</h3>${nearest}`);
    expect(body).toMatch(/class="minutes-dead" title="[^"]*nobody[^"]*">nobody<\/a><\/p>/);
    expect(body).not.toContain('minutes-link');
  });

  it('keeps what it adds out of the text', () => {
    const {parsed} = run.meetings.find(({path: file}) => file.startsWith('ops/')) ?? {};
    expect(parsed?.sections.map(({heading}) => heading)).toContain('See IaaS');
    expect(JSON.stringify(parsed)).not.toContain('nearest');
  });

  it('adds nothing to a decision, which is cited as it stands', () => {
    const decisions = run.pages.find(({kind}) => kind === 'decisions');
    const [text = ''] = Object.values(decisions?.html ?? {}).filter((part) => /as said/.test(part));
    expect(text).toContain('>as said</a>, then');
    expect(text).not.toContain('minutes-derived');
  });

  it('leads from a pad to the section that it became, and leaves the link', () => {
    const body = bodyOf('/minutes/ops/20220929');
    expect(body).toContain(
      `>pad</a> ${added('in the minutes of', '/minutes/iaas/20220928#volume-types-x')}`,
    );
    expect(body).toContain('href="https://pads.example.org/2022-scs-team-iaas#Volume-types-x"');
    expect(body.match(/in the minutes of/g)).toHaveLength(1);
  });

  it('leads links and addresses of renamed minutes to their page, unless another has them', () => {
    expect(bodyOf('/minutes/ops/20220929')).toContain(
      '<a href="/minutes/iaas/20220928#volume-types-x">renamed</a>',
    );
    const redirects = run.pages.flatMap((page) => (page.kind === 'redirect' ? page : []));
    expect(redirects.map(({permalink, to}) => `${permalink} ${to}`).sort()).toEqual([
      '/minutes/iaas/20220928-old /minutes/iaas/20220928',
      '/minutes/iaas/202209280 /minutes/iaas/20220928',
      '/minutes/iaas/latest /minutes/iaas/20220928',
      '/minutes/ops/latest /minutes/ops/20220929',
    ]);
  });

  it('counts them in the report', () => {
    expect(run.report.split('\n')[1]).toMatch(
      /^links to minutes 1, dead 4, pads that became minutes 1; reports paired by link 0, by date 0, without minutes 0; references \d+; decisions stated \d+, likely \d+; action threads 0$/,
    );
    const rules = run.problems.map(({rule, path: file}) => `${file} ${rule}`);
    expect(rules).toContain('renames.yml rename-unused');
    expect(rules.filter((rule) => rule.endsWith('dead-link'))).toHaveLength(4);
  });
});
