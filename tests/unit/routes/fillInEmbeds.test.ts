import {describe, expect, it} from 'vitest';
import {fillInEmbeds} from '../../../plugins/minutes/routes/fillInEmbeds';
import {toEmbed} from '../../../plugins/minutes/pages/embeds';
import {createTargetFinder} from '../../../plugins/minutes/pages/linkTargets';
import {siteOf} from '../search/sampleIndex';

const SITE = siteOf({
  'iaas/20230104.md':
    '# Team IaaS 2023-01-04\n\n## Status Page | `now` {and} $then$\n\n- Decision: keep it\'s name & "more" */ `x` | $y$\n',
});
const IMPORT = "import {MinutesList} from 'docusaurus-plugin-minutes/embeds';\n\n";

const fill = (markdown: string, id = 'default') =>
  fillInEmbeds(markdown, {
    id,
    toEmbed: (name, props) => toEmbed(SITE, name, props),
    findTarget: createTargetFinder(SITE),
  });

describe('an element', () => {
  it('gets its data as one property that means nothing to Markdown', () => {
    const before = `${IMPORT}Text <MinutesList topic="status-page" kind="decision" limit={1} /> goes on\n`;
    const {text, problems} = fill(before);
    expect(problems).toEqual([]);
    const [, json = ''] = /^Text <MinutesList minutes='([^']*)'\/> goes on$/m.exec(text) ?? [];
    expect(json).not.toMatch(/[<>&`|$*]/);
    expect(JSON.parse(json)).toMatchObject({
      kind: 'decisions',
      count: 1,
      html: {
        'decision-1': expect.stringContaining('keep it\'s name &#x26; "more" */ <code>x</code>'),
      },
    });
  });

  it('is found in MDX: in an element of HTML, indented, and over several lines', () => {
    const before = `${IMPORT}<div>\n<MinutesList\n  team="iaas"\n/>\n</div>\n\n    <MinutesList team="iaas"/>\n\n[x](minutes:none)\n`;
    const {text, problems} = fill(before);
    expect(text.match(/minutes='\{"kind":"meetings"/g)).toHaveLength(2);
    // Lines keep their numbers, for what is said of them.
    expect(text.split('\n')).toHaveLength(before.split('\n').length);
    expect(problems.map(({line}) => line)).toEqual([11]);
  });

  it.each([
    ['code', '`<MinutesList team="iaas" />`\n\n```mdx\n<MinutesList team="iaas" />\n```\n'],
    ['another component', '<MinutesLists team="iaas" />\n'],
    ['that of another instance', '<MinutesList team="iaas" instance="project" />\n'],
  ])('is left alone where it is %s', (_, text) => {
    expect(fill(IMPORT + text)).toEqual({text: IMPORT + text, problems: []});
  });

  it('is left alone where the page has a component of that name from elsewhere', () => {
    const text = 'import {MinutesList} from "./mine";\n\n<MinutesList team="iaas" />\n';
    expect(fill(text).text).toBe(text);
  });

  it.each([
    ['topic="keycloack"', 3, /no topic "keycloack".*there are keycloak, status-page\./],
    [
      'topics="keycloak"',
      3,
      /no property "topics". Allowed are topic, team, kind, limit, instance/,
    ],
    ['kind="decisions"', 3, /kind is "decisions". Allowed are meeting, decision and action/],
    ['limit="many"', 3, /limit is "many". Write a number from 1 to 100/],
    ['team={name}', 3, /team=\{name\} in <MinutesList> can't be read/],
  ])('with %s is told of, and says so on the page', (props, line, message) => {
    const {text, problems} = fill(`${IMPORT}<MinutesList ${props} />\n`);
    expect(problems).toMatchObject([{rule: 'page-element', severity: 'error', line}]);
    expect(problems[0]?.message).toMatch(message);
    expect(text).toContain(`minutes='{"kind":"missing"`);
  });
});

describe('a link', () => {
  it.each([
    ['[](minutes:iaas/20230104)', '[Team IaaS, 4 January 2023](/minutes/iaas/20230104)'],
    ['<minutes:iaas/20230104>', '[Team IaaS, 4 January 2023](/minutes/iaas/20230104)'],
    [
      '[*that* day](minutes:iaas/20230104.md)',
      '[*that* day](/minutes/iaas/20230104 "Team IaaS, 4 January 2023")',
    ],
    ['[](minutes:topics/keycloak)', '[Keycloak](/minutes/topics/keycloak)'],
    ['[that][1]\n\n[1]: minutes:iaas', '[that][1]\n\n[1]: /minutes/iaas "Team IaaS"'],
    ['`[](minutes:iaas)`', '`[](minutes:iaas)`'],
    ['[x](https://example.org/minutes:iaas)', '[x](https://example.org/minutes:iaas)'],
  ])('%s becomes %s', (before, after) => {
    expect(fill(before)).toEqual({text: after, problems: []});
  });

  it('to a section names it, with no sign that Markdown would read', () => {
    expect(fill('<minutes:iaas/20230104#status-page--now-and-then>').text).toBe(
      '[Team IaaS, 4 January 2023: Status Page \\| now \\{and\\} \\$then\\$](/minutes/iaas/20230104#status-page--now-and-then)',
    );
  });

  it('without minutes becomes its text, and is told of with what to write', () => {
    const {text, problems} = fill(
      'a\n[that day](minutes:iaas/19990101), [](minutes:iaas/19990102)\n',
    );
    expect(text).toBe('a\nthat day, `minutes:iaas/19990102`\n');
    expect(problems).toMatchObject([
      {rule: 'page-link', line: 2, message: expect.stringMatching(/"iaas\/19990101".*\/minutes\//)},
      {rule: 'page-link', line: 2},
    ]);
  });

  it('to a section that is not there leads to the whole, and is told of', () => {
    const {text, problems} = fill('[](minutes:iaas/20230104#none)');
    expect(text).toBe('[Team IaaS, 4 January 2023](/minutes/iaas/20230104)');
    expect(problems[0]?.message).toMatch(/no section "#none".*#status-page--now-and-then/);
  });

  it('to another instance has its name', () => {
    expect(fill('[](minutes-project:iaas)').text).toBe('[](minutes-project:iaas)');
    expect(fill('[](minutes-project:iaas)', 'project').text).toBe('[Team IaaS](/minutes/iaas)');
  });
});
