import {expect, it} from 'vitest';
import {htmlOf} from '../read';

it('drops the marker of a pad, not the word', () => {
  expect(htmlOf('[TOC]\n\nthe [TOC] of the docs')).toBe('<p>the [TOC] of the docs</p>');
});
