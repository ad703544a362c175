import {expect, it} from 'vitest';
import {findUploads} from '../../../plugins/minutes/writing/padUploads';
import {splitPad} from '../../../plugins/minutes/writing/splitPad';

it('lists what lies on the server of a pad, with the name and the line, once for each meeting', () => {
  const {parts} = splitPad(`![](https://pad.example.org/uploads/logo.png)

# 2024-02-14

![plan](/uploads/7c9e.png =600x) [slides](https://pad.example.org/uploads/a%20b.pdf#page=2)
![again](/uploads/7c9e.png) ![own](keys.png) ![badge](https://example.org/badge.svg)
<!-- .slide: data-background="https://pad.example.org/uploads/city.jpg" -->
![drawn](https://hedgedoc.example.org/drawing.svg) [pad](https://pad.example.org/2024-iaas)
`);
  expect(findUploads(parts).map(({name, line, address}) => `${line} ${name} ${address}`)).toEqual([
    '5 7c9e.png /uploads/7c9e.png',
    '5 a b.pdf https://pad.example.org/uploads/a%20b.pdf#page=2',
    '7 city.jpg https://pad.example.org/uploads/city.jpg',
    '8 drawing.svg https://hedgedoc.example.org/drawing.svg',
  ]);
});
