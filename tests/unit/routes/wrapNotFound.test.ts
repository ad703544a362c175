import {expect, it} from 'vitest';
import {wrapNotFound} from '../../../plugins/minutes/routes/wrapNotFound';

const CONTENT = '@theme/NotFound/Content';

it('puts our part before what stood there, however many instances there are', () => {
  const first = wrapNotFound({[CONTENT]: '/theme/NotFound/Content.js'});
  expect(first['@minutes/otherNotFound$']).toBe('/theme/NotFound/Content.js');
  expect(first[CONTENT]).toMatch(/NotFoundContent\.js$/);
  expect(wrapNotFound(first)).toEqual({});
});

it('does nothing where the theme has no such part', () => {
  expect(wrapNotFound({})).toEqual({});
  expect(wrapNotFound(undefined)).toEqual({});
});
