import fs from 'node:fs';
import {describe, expect, it} from 'vitest';
import {createAddressOf, createAddressRules} from '../../../plugins/minutes/pages/addresses';
import {PAGE_KINDS} from '../../../plugins/minutes/pages/pageKinds';
import type {PageKind} from '../../../plugins/minutes/pages/types';

describe('the table of page kinds', () => {
  it('knows which components need the browser', () => {
    const own = (Object.keys(PAGE_KINDS) as PageKind[]).map((kind) => {
      const {component, interactive} = PAGE_KINDS[kind];
      const file = `plugins/minutes/${component.replace('@', '')}/index.tsx`;
      return {
        kind,
        said: interactive !== undefined,
        is: / interactive \/>/.test(fs.readFileSync(file, 'utf8')),
      };
    });
    expect(own.filter(({said, is}) => said !== is)).toEqual([]);
  });

  it('keeps the names of its pages, and of pages to come, from teams', () => {
    expect([...new Set(createAddressRules('').reserved)].sort()).toEqual([
      'actions',
      'api',
      'decisions',
      'feeds',
      'references',
      'report',
      'search',
      'teams',
      'topics',
      'years',
    ]);
  });

  it('says where a page is, and refuses parts that its addresses do not have', () => {
    const addressOf = createAddressOf(createAddressRules('/minutes', (address) => `${address}/`));
    expect(addressOf('home')).toBe('/minutes/');
    expect(addressOf('topic', 'ceph', '2023')).toBe('/minutes/topics/ceph/2023/');
    expect(() => addressOf('year')).toThrow('"year"');
  });
});
