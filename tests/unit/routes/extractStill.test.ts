import {describe, expect, it} from 'vitest';
import {extractStill} from '../../../plugins/minutes/routes/keepStills';

describe('extractStill', () => {
  it.each([
    '<p>before</p><div data-minutes-still="">X</div><div>after</div>',
    '<div class=a><div data-minutes-still>X</div></div>',
  ])('finds the part in %s', (html) => {
    expect(extractStill(html)).toBe('X');
  });

  it('takes the element up to its own end, whatever stands in it', () => {
    const part = '<div><div class="x">a</div></div><divider>b</divider>';
    expect(extractStill(`<div data-minutes-still="">${part}</div><div>c</div>`)).toBe(part);
  });

  it('finds nothing where there is no part, or no end', () => {
    expect(extractStill('<div>X</div>')).toBeUndefined();
    expect(extractStill('<div data-minutes-still=""><div>X</div>')).toBeUndefined();
  });
});
