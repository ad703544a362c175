import {expect, it} from 'vitest';
import {findReportedLinks} from '../../../plugins/minutes/client/reportedLinks';

it('finds links and anchors, each once', () => {
  const html =
    `<h2 id="a">A</h2><a href="/m/x?y=1&amp;z">1</a><a href="/m/x#b">2</a><a id="c" href="#a">3</a>` +
    '<a href="/m/x#b">4</a>';
  expect(findReportedLinks(html)).toEqual({
    links: ['/m/x?y=1&z', '/m/x#b', '#a'],
    anchors: ['a', 'c'],
  });
});

it('leaves out other sites and files, which are no pages', () => {
  const html =
    '<a href="https://example.org/x">1</a><a href="/m/x.pdf">2</a><a href="/m/x.html#b">3</a>';
  expect(findReportedLinks(html).links).toEqual(['/m/x.html#b']);
});
