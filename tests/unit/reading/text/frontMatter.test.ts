import {expect, it} from 'vitest';
import {htmlOf, read} from '../read';

it('reads the keys it knows, with blank lines before and inside', () => {
  const parsed = read(
    '\n---\n\ntitle: "A: b"\ntype: note\nurl: https://a.example\ntags: [x]\n---\n# H',
  );
  expect(parsed.frontMatter).toEqual({title: 'A: b', type: 'note', url: 'https://a.example'});
  expect(parsed.sections[0]).toMatchObject({heading: 'H', startLine: 9});
});

it('takes scalars as written and nothing else', () => {
  const parsed = read('---\ntitle: 2023-01-05\ntype: [slide]\nurl: {a: b}\n---\n');
  expect(parsed.frontMatter).toEqual({title: '2023-01-05'});
});

it('shows invalid YAML as text, with the line of the mistake', () => {
  const parsed = read('---\ntitle: a\ntype: [b\n---\n# H');
  expect(parsed.problems).toMatchObject([{rule: 'front-matter-invalid', line: expect.any(Number)}]);
  expect(parsed.problems[0]?.line).toBeGreaterThan(1);
  expect(htmlOf('---\ntitle: a\ntype: [b\n---\n# H')).toContain('type: [b');
  expect(parsed.firstHeading).toBe('H');
});

it.each([
  ['a thematic break', '---\n# A\n\ntext\n\n---\nmore', ['A', 'text', 'more']],
  ['a note', '- skipped', ['skipped']],
  ['an opening line alone', '---\ntitle: a\n\ntext', ['title: a', 'text']],
  ['a longer line', '----\ntitle: a\n----', ['title: a']],
])('is not %s', (_, text, words) => {
  const parsed = read(text);
  expect(parsed.frontMatter).toEqual({});
  words.forEach((word) => expect(htmlOf(text)).toContain(word));
});
