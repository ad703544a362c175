import fs from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {writeCollapsedRoutes} from '../../../plugins/minutes/routes/collapseInBundles';
import {getInstances} from '../../../plugins/minutes/routes/instances';
import {makeFolder} from '../makeFolder';

const ROUTES = `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  {
    path: '/minutes/iaas/20230125',
    component: ComponentCreator('/minutes/iaas/20230125', 'abc'),
    exact: true
  },
  {
    path: '/notes/iaas/20230125',
    component: ComponentCreator('/notes/iaas/20230125', 'def'),
    exact: true
  },
  {
    path: '*',
    component: ComponentCreator('*'),
  },
];
`;
const NAMES = JSON.stringify({
  '/minutes/iaas/20230125-abc': {__comp: 'c1'},
  '/notes/iaas/20230125-def': {__comp: 'c1'},
});

let directory = '';
let warnings: string[] = [];

beforeEach(() => {
  directory = makeFolder();
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((text: string) => warnings.push(text));
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Writes the two generated files, registers two instances, and reads the bundles' copies. */
function collapse(routes: string, names = NAMES): {routes: string; names: string} {
  fs.writeFileSync(path.join(directory, 'routes.js'), routes);
  fs.writeFileSync(path.join(directory, 'routesChunkNames.json'), names);
  registerInstances();
  const copies = writeCollapsedRoutes(directory, '/preload.ts');
  const read = (module: string) => fs.readFileSync(copies[module] ?? '', 'utf8');
  return {routes: read('@generated/routes'), names: read('@generated/routesChunkNames')};
}

function registerInstances(): void {
  for (const [id, base] of [
    ['default', '/minutes'],
    ['other', '/notes'],
  ] as const) {
    const paths = new Set([`${base}/iaas/20230125`]);
    getInstances(directory).set(id, {
      patterns: [{pattern: `${base}/:rest*`, paths}],
      fill: (text) => ({text, problems: []}),
      onProblem: 'warn',
      revisionFile: '',
    });
  }
}

describe('the bundles’ list of routes', () => {
  it('is collapsed for every instance, and the original stays as it is', () => {
    const {routes} = collapse(ROUTES);
    expect(routes).toContain("path: '/minutes/:rest*'");
    expect(routes).toContain("path: '/notes/:rest*'");
    expect(routes).not.toContain('20230125');
    expect(fs.readFileSync(path.join(directory, 'routes.js'), 'utf8')).toBe(ROUTES);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['a list of another form', `module.exports = [{"path":"/minutes/iaas/20230125"}];\n`],
    ['entries of another form', ROUTES.replaceAll('ComponentCreator(', 'createComponent(')],
    ['a list without our routes', ROUTES.replaceAll('20230125', '20230126')],
    ['an empty file', ''],
  ])('stays whole, with a warning, where it is %s', (_, routes) => {
    expect(collapse(routes)).toEqual({routes, names: NAMES});
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatch(/default.*stay listed.*The site works/s);
  });

  it('stays whole where the names of chunks cannot be read', () => {
    expect(collapse(ROUTES, '<html>')).toEqual({routes: ROUTES, names: '<html>'});
    expect(warnings[0]).toContain('routesChunkNames.json is not JSON');
  });

  it.each(['routes.js', 'routesChunkNames.json'])(
    'is left to Docusaurus, with a warning, where it writes no %s',
    (missing) => {
      collapse(ROUTES);
      fs.rmSync(path.join(directory, missing));
      expect(writeCollapsedRoutes(directory, '/preload.ts')).toEqual({});
      expect(warnings).toHaveLength(2);
      expect(warnings[0]).toContain(`${missing} can't be read`);
    },
  );

  it('is not written again where it has not changed, so that bundlers keep what they have', () => {
    collapse(ROUTES);
    const copy = path.join(directory, 'docusaurus-plugin-minutes/routes.js');
    const past = new Date(2020, 1, 1);
    fs.utimesSync(copy, past, past);
    collapse(ROUTES);
    expect(fs.statSync(copy).mtime).toEqual(past);
  });
});
