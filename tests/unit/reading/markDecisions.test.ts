import {expect, it} from 'vitest';
import {htmlOf, read} from './read';

const mark = (n: number) => `<minutes-decision n="${n}"></minutes-decision>`;

it.each([
  ['an item', '- a\n- Decision: wait\n- b', `<li>Decision: wait${mark(0)}</li>`],
  ['an item with more below it', '- Decision:\n  - wait', `<li>Decision:${mark(0)}\n<ul>`],
  ['a loose item', '- a\n\n- Decision: wait\n', `<p>Decision: wait${mark(0)}</p>`],
  ['a paragraph', 'a\n\nDecision: wait\n', `<p>Decision: wait${mark(0)}</p>`],
  ['an item in a quote', '> - Decision: wait', `<li>Decision: wait${mark(0)}</li>`],
])('stands behind the own text of %s', (_, text, html) => {
  const found = htmlOf(`## Networks\n\n${text}\n`);
  expect(found).toContain(html);
  expect(found.split('minutes-decision n')).toHaveLength(2);
});

it('counts the decisions of a paragraph, and those of all sections, on', () => {
  const found = htmlOf('## A\n\nDecision: wait\nDecision: stay\n\n## B\n\n- Decision: go\n');
  expect(found).toContain(`${mark(0)}${mark(1)}</p>`);
  expect(found).toContain(`go${mark(2)}`);
});

it('cannot be written by a file', () => {
  expect(htmlOf('- a <minutes-decision n="0"></minutes-decision>')).not.toContain(
    '<minutes-decision',
  );
});

it('is no part of the decision as it is quoted', () => {
  expect(read('- Decision: wait').decisions[0]?.html).not.toContain('minutes-decision');
});
