import {describe, expect, it} from 'vitest';
import {htmlOf, read} from '../read';

describe('glued headings', () => {
  it('get their blank', () => {
    expect(read('##Agenda\n###Über').sections.map((section) => section.heading)).toEqual([
      'Agenda',
      'Über',
    ]);
  });

  it.each(['#123', '#hashtag', '##42', 'a ##b', '`##b`', '```\n##b\n```'])('%s is none', (text) => {
    expect(read(text).sections.map((section) => section.level)).toEqual([0]);
  });
});

it('reads sizes of images', () => {
  const {images} = read('![a](i.png =300x200) ![](j.png =x50) ![](k.png "t" =10x)');
  expect(images).toMatchObject([
    {src: 'i.png', alt: 'a', width: 300, height: 200},
    {src: 'j.png', height: 50},
    {src: 'k.png', width: 10},
  ]);
});

it('reads odd bullets, and stars of MediaWiki where the file nests by them', () => {
  expect(htmlOf('• a\n• b')).toBe('<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
  expect(htmlOf('* a\n** b\n*** c\n* d')).toContain('<li>b\n<ul>\n<li>c</li>');
  expect(htmlOf('**bold**\n** a **')).toContain('** a **');
});
