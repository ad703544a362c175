import {describe, expect, it} from 'vitest';
import {toRightName, useCopies} from '../../../plugins/minutes/check/fixes';
import {makeMeeting} from '../meeting';

describe('useCopies', () => {
  const src = 'https://pad.example.org/uploads/a b.png';
  const images = [
    {src, alt: '', line: 2, section: 0},
    {src: 'https://example.org/other.png', alt: '', line: 2, section: 0},
    {src, alt: '', line: 4, section: 0},
  ];
  const find = (reference: string) => (reference === src ? 'iaas/images/a b.png' : undefined);

  it('changes the addresses of images that have a copy, and nothing else', () => {
    const text = `# A\r\n![x](${src}) ![](https://example.org/other.png)\n${src}\n<img src="${src}">\n`;
    expect(useCopies(text, {path: 'iaas/20240102.md', images}, find)).toBe(
      `# A\r\n![x](images/a%20b.png) ![](https://example.org/other.png)\n${src}\n<img src="images/a%20b.png">\n`,
    );
  });
});

describe('toRightName', () => {
  const dated = (path: string, date: string, dateBasis: 'heading' | 'file name') =>
    toRightName(
      makeMeeting(
        path,
        {headingDates: [{date: '2024-03-20', line: 1, text: ''}]},
        {date, dateBasis},
      ),
    );

  it.each([
    ['iaas/20230320.md', 'iaas/20240320.md'],
    ['iaas/2023-03-20-special.md', 'iaas/2024-03-20-special.md'],
    ['iaas/notes.md', undefined],
    ['iaas/20240320.md', undefined],
  ])('of %s is %s', (path, name) => expect(dated(path, '2024-03-20', 'heading')).toBe(name));

  it('is not known where the heading may be the one that is wrong', () => {
    expect(dated('iaas/20230320.md', '2023-03-20', 'file name')).toBeUndefined();
  });
});
