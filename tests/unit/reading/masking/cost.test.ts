import {expect, it} from 'vitest';
import {createMask} from '../../../../plugins/minutes/reading/masking/createMask';
import {DEFAULT_PRIVACY} from '../../../../plugins/minutes/reading/privacy';

const mask = createMask({...DEFAULT_PRIVACY, redact: ['Jane Roe', 'a a a']});

/** The quickest of three, in milliseconds of CPU. */
function cost(text: string): number {
  const times = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    mask.text(text);
    mask.target(text);
    return process.cpuUsage(started).user / 1000;
  });
  return Math.min(...times);
}

it.each([
  '%',
  '%25',
  '%C3',
  '%20',
  '%252',
  '&amp;',
  '&#',
  '&#0',
  'a@',
  'a@b.de/',
  'a@b.de ',
  'a.',
  'a-',
  '-',
  '@a-',
  'https://',
  'https://a@b.de/',
  'https://a/?x=a@b.de&',
  'mailto:',
  'ssh -a ',
  'scp a ',
  ' ',
  '+',
  '+1 ',
  '+4',
  '+49 1 1 1 1 1 1 1 1 1 1 1 1a',
  '1',
  '1 ',
  'tel:',
  'tel:1',
  'Phone: 1 ',
  'phone (',
  '00',
  '0049 ',
  '(',
  '[at] ',
  'a at ',
  'a dot ',
  ' at a dot',
  '< at > ',
  '< ',
  '"',
  '"a"@',
  '"a ',
  'a@b.cd-',
  'a@b<dot>c',
  'a@b.cd_.',
  '\\',
  '\\u0040',
  'tel.- ',
  'u\u0308',
  '\u00AD',
  'jane ',
  'a ',
])('takes no more than in proportion: %j', (part) => {
  const short = part.repeat(Math.ceil(8_000 / part.length));
  const long = part.repeat(Math.ceil(80_000 / part.length));
  const once = cost(short);
  // Below some 20 ms other things than the text decide how long it takes.
  expect(cost(long)).toBeLessThan(15 * Math.max(once, 20));
});
