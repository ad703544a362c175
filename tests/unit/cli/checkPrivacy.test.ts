import sharp from 'sharp';
import {expect, it} from 'vitest';
import type {Problem} from '../../../plugins/minutes/reading/types';
import {makeFolder, writeFiles} from '../makeFolder';
import {run} from './run';

const archive = makeFolder();

const write = (name: string, text: string | Buffer) => writeFiles(archive, {[name]: text});

async function check(...words: string[]) {
  const {code, out} = await run('check', '--archive', archive, '--privacy', '--json', ...words);
  return {code, problems: JSON.parse(out) as Problem[]};
}

it('lists what a first publication would show of people, and nothing else', async () => {
  write(
    'iaas/20240103.md',
    `# Team IaaS, 2024-01-03

## Participants

- Kim Example
- @alex-iaas (sick)

## Quota

- jo@a.example, lists@lists.a.example
- call +49 221 1234567
- Kim Example asks @alex-iaas
- @alex-iaas: on sick leave, illness of nobody
- we are sick of old runners
- https://meet.example.org/j/1?pwd=abc123 PIN: 4711
- the token is checked, ssh user@host
- ![](place.jpg) ![](none.jpg) [slides](slides.pdf)

<!-- draft -->
`,
  );
  const picture = sharp({create: {width: 9, height: 9, channels: 3, background: '#fff'}}).jpeg();
  write('iaas/none.jpg', await picture.toBuffer());
  const gps = {IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '50/1 56/1 0/1'}};
  write('iaas/place.jpg', await picture.withExif(gps).toBuffer());
  write('iaas/slides.pdf', '%PDF-1.4\n%%EOF\n');
  write('iaas/20240110.md', '# Team IaaS, 2024-01-10\n\nNothing.\n');
  const {code, problems} = await check();
  expect(code).toBe(0);
  expect(problems.map(({line, severity, rule}) => `${line} ${severity} ${rule}`)).toEqual([
    '6 warning privacy-health',
    '12 warning privacy-name',
    '13 warning privacy-health',
    '15 warning privacy-secret',
    '17 warning privacy-pdf',
    '10 info privacy-email',
    '11 info privacy-phone',
    '12 info privacy-handle',
    '17 info privacy-location',
    '19 info privacy-comment',
  ]);
  expect(problems.find(({rule}) => rule === 'privacy-handle')?.message).toContain('lines 12, 13');
  expect((await check('iaas/20240110.md')).problems).toEqual([]);
});

it('says no more of what is to be removed', async () => {
  write('redactions.yml', 'handles: [alex-iaas]\npatterns: [Kim Example]\n');
  const {problems} = await check();
  expect(problems.map(({rule}) => rule)).not.toContain('privacy-name');
  expect(JSON.stringify(problems)).not.toMatch(/Kim|alex/);
});
