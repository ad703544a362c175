import {createHash} from 'node:crypto';
import {expect, it} from 'vitest';
import {findInlineScripts, toPolicy} from '../../../plugins/minutes/cli/csp';

it('finds the scripts that a policy would stop, and no data', () => {
  const html =
    '<script>a()</script><script defer src="/x.js"></script><SCRIPT type="module">b()</SCRIPT>' +
    '<script type="application/ld+json">{"c":1}</script><script type=application/json id=x>{}</script>' +
    '<script id=d type="text/javascript">d("<b>")</script>';
  expect(findInlineScripts(html)).toEqual(['a()', 'b()', 'd("<b>")']);
});

it('allows each of them by its hash, once, and nothing that is written into a page', () => {
  const policy = toPolicy(['a()', 'a()']);
  const hash = createHash('sha256').update('a()').digest('base64');
  expect(policy.split('; ')).toContain(`script-src 'self' 'sha256-${hash}'`);
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|\*/);
});
