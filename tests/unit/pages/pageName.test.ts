import {describe, expect, it} from 'vitest';
import {normalizePathname, pageFileName} from '../../../plugins/minutes/pages/pageName';

describe('pageName', () => {
  it.each(['/minutes/iaas', '/minutes/iaas/', '/minutes/iaas/index.html'])(
    'takes %s for the same page',
    (pathname) => {
      expect(normalizePathname(pathname)).toBe('/minutes/iaas');
      expect(pageFileName(pathname)).toBe(pageFileName('/minutes/iaas'));
    },
  );

  it('takes an escaped address for the plain one', () => {
    expect(pageFileName('/minutes/k%C3%B6ln%20a')).toBe(pageFileName('/minutes/köln a'));
    expect(normalizePathname('/minutes/100%')).toBe('/minutes/100%');
  });

  it('tells addresses apart that differ in case or in one sign', () => {
    const names = ['/m/a', '/m/A', '/m/b', '/m/a/b', '/'].map(pageFileName);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[0-9a-f]{28}\.json$/.test(name))).toBe(true);
  });
});
