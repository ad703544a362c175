import {describe, expect, it} from 'vitest';
import {read} from './read';

const TEXT = `# Team, 2024-01-03

## Who is ill

- Decision: nobody knows, see https://github.com/example/x/issues/7

### Since when

- AI @kim: ask ![](ill.png)

## Next

[above](#who-is-ill), [below](#since-when)

## Who is ill
`;

const outlineOf = (text: string, removed: string[]) =>
  read(text, {}, removed).sections.map(
    ({level, heading, anchor}) => `${level} ${heading} #${anchor}`,
  );

describe('a section that is to be removed', () => {
  it.each(['Since when', 'since-when', '#since-when', 'SINCE  when'])(
    'is found by heading or anchor: "%s"',
    (name) => {
      expect(outlineOf(TEXT, [name])).toEqual([
        '1 Team, 2024-01-03 #team-2024-01-03',
        '2 Who is ill #who-is-ill',
        '3 [removed on request] #removed-on-request',
        '2 Next #next',
        '2 Who is ill #who-is-ill-1',
      ]);
    },
  );

  it('goes with all below it, wherever its heading stands, and the others keep their anchors', () => {
    const parsed = read(TEXT, {}, ['Who is ill']);
    expect(outlineOf(TEXT, ['Who is ill'])).toEqual([
      '1 Team, 2024-01-03 #team-2024-01-03',
      '2 [removed on request] #removed-on-request',
      '2 Next #next',
      '2 [removed on request] #removed-on-request-1',
    ]);
    expect(JSON.stringify(parsed)).not.toMatch(/ill|since|nobody|@kim|issues.7/i);
    expect([parsed.decisions, parsed.actionItems, parsed.images, parsed.references]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(parsed.links.map(({href}) => href)).toEqual([
      '#removed-on-request',
      '#removed-on-request',
    ]);
  });

  it('alone goes where the anchor is that of one of several', () => {
    expect(outlineOf(TEXT, ['who-is-ill-1']).slice(-2)).toEqual([
      '2 Next #next',
      '2 [removed on request] #removed-on-request',
    ]);
  });

  it('is a problem where the file has none', () => {
    const {problems} = read(TEXT, {}, ['Nothing', 'Next']);
    expect(
      problems.map(({rule, severity, message}) => [rule, severity, message.slice(0, 34)]),
    ).toEqual([['redaction-unmatched', 'error', '1 of the 2 sections that redaction']]);
  });

  it('leaves folds of other sections whole', () => {
    const folds =
      '<details><summary>More</summary>\n\n## Secret\n\n<details><summary>Deep</summary>\n\n### In it\n\nx\n\n</details>\n\n</details>\n\nafter\n';
    const html = read(folds, {}, ['Secret'])
      .sections.map((section) => section.html)
      .join('');
    expect(html.match(/<minutes-fold>|<minutes-fold-end>/g)).toEqual([
      '<minutes-fold>',
      '<minutes-fold-end>',
    ]);
    expect(html).not.toMatch(/Deep|In it/);
  });

  it('takes all of a file with it that is shown as plain text', () => {
    const parsed = read(`# A\n\nsecret\n\n${'> '.repeat(20_000)}x`, {}, ['A']);
    expect(parsed.plain).toBe(true);
    expect(JSON.stringify(parsed)).not.toContain('secret');
  });
});
