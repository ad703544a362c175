import {describe, expect, it} from 'vitest';
import {collapseRoutes, type RoutePattern} from '../../../plugins/minutes/routes/collapseRoutes';

/** What Docusaurus 3.9 and 3.10 write into `.docusaurus/routes.js`, cut down. */
const routes = (entries: string) => `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
${entries},
  {
    path: '*',
    component: ComponentCreator('*'),
  },
];
`;

const exact = (path: string, hash: string) => `  {
    path: '${path}',
    component: ComponentCreator('${path}', '${hash}'),
    exact: true
  }`;

const docs = `  {
    path: '/docs',
    component: ComponentCreator('/docs', 'd0c'),
    routes: [
      {
        path: '/docs/x',
        component: ComponentCreator('/docs/x', 'd1c'),
        exact: true,
        sidebar: "handbook"
      }
    ]
  }`;

const chunks = {__comp: 'c1', __context: {plugin: 'p1'}};
const files = {
  routes: routes(
    [
      exact('/minutes', 'aaa'),
      exact('/minutes/iaas', 'bbb'),
      exact('/minutes/iaas/20230125', 'ccc'),
      exact("/minutes/iaas/it\\'s", 'ddd'),
      docs,
    ].join(',\n'),
  ),
  routesChunkNames: JSON.stringify({
    '/minutes-aaa': {__comp: 'c0'},
    '/minutes/iaas-bbb': {__comp: 'c2'},
    '/minutes/iaas/20230125-ccc': chunks,
    "/minutes/iaas/it's-ddd": chunks,
    '/docs-d0c': {},
    '/docs/x-d1c': {},
  }),
};

const meetings: RoutePattern = {
  pattern: '/minutes/:team/:meeting+',
  paths: new Set(['/minutes/iaas/20230125', "/minutes/iaas/it's"]),
};

describe('collapseRoutes', () => {
  it('puts one pattern in the place of the routes that it stands for', () => {
    const result = collapseRoutes(files, [meetings], '/plugin/withPageData.ts');
    if (!result.collapsed) {
      throw new Error(result.reason);
    }
    expect(result.files.routes).not.toContain('20230125');
    expect(result.files.routes).toContain(
      "component: withPageData(ComponentCreator('minutes', '0'))",
    );
    expect(result.files.routes).toContain('import {withPageData} from "/plugin/withPageData.ts";');
    expect(JSON.parse(result.files.routesChunkNames)).toEqual({
      '/minutes-aaa': {__comp: 'c0'},
      '/minutes/iaas-bbb': {__comp: 'c2'},
      '/docs-d0c': {},
      '/docs/x-d1c': {},
      'minutes-0': chunks,
    });
  });

  it('keeps all other routes, and tries them before the pattern', () => {
    const result = collapseRoutes(files, [meetings], '/p.ts');
    const code = result.collapsed ? result.files.routes : '';
    const order = ["'/minutes'", "'/minutes/iaas'", "'/docs'", ":meeting+'", "'*'"].map((part) =>
      code.indexOf(`path: ${part.startsWith(':') ? `'/minutes/:team/${part}` : part}`),
    );
    expect(order.every((at, i) => at > (order[i - 1] ?? 0))).toBe(true);
    expect(code).toContain('sidebar: "handbook"');
  });

  it('puts the pattern before a parent route that would swallow its addresses', () => {
    const root = docs.replaceAll("'/docs'", "'/'");
    const result = collapseRoutes(
      {...files, routes: files.routes.replace(docs, root)},
      [meetings],
      '/p.ts',
    );
    const code = result.collapsed ? result.files.routes : '';
    expect(code.indexOf(':meeting+')).toBeGreaterThan(0);
    expect(code.indexOf(':meeting+')).toBeLessThan(code.indexOf("path: '/',"));
  });

  it('collapses the routes of a second instance of the plugin too', () => {
    const first = collapseRoutes(files, [meetings], '/p.ts');
    const teams: RoutePattern = {pattern: '/minutes/:team', paths: new Set(['/minutes/iaas'])};
    const second = first.collapsed ? collapseRoutes(first.files, [teams], '/p.ts') : first;
    const code = second.collapsed ? second.files.routes : '';
    expect(code.match(/import \{withPageData\}/g)).toHaveLength(1);
    expect(code.match(/withPageData\(ComponentCreator\('minutes', '[01]'\)/g)).toHaveLength(2);
    expect(second.collapsed && JSON.parse(second.files.routesChunkNames)).toMatchObject({
      'minutes-0': chunks,
      'minutes-1': {__comp: 'c2'},
    });
  });

  it('names what patterns of one kind are made of once', () => {
    const [first = '', second = ''] = meetings.paths;
    const patterns = [
      {pattern: '/minutes/iaas/2023:rest', paths: new Set([first])},
      {pattern: '/minutes/:team/:meeting+', paths: new Set([second])},
    ];
    const result = collapseRoutes(files, patterns, '/p.ts');
    const code = result.collapsed ? result.files.routes : '';
    expect(code.match(/ComponentCreator\('minutes', '0'\)/g)).toHaveLength(2);
  });

  it.each([
    [
      'a list of another form',
      {...files, routes: files.routes.replace('export default [', 'x = [')},
    ],
    [
      'an entry of another form',
      {...files, routes: files.routes.replace('component: C', 'lazy: C')},
    ],
    [
      'a missing route',
      {...files, routes: files.routes.replace(exact('/minutes/iaas/20230125', 'ccc') + ',\n', '')},
    ],
    [
      'chunks of another shape',
      {...files, routesChunkNames: files.routesChunkNames.replace('"c1"', '"c9"')},
    ],
    ['broken JSON', {...files, routesChunkNames: '{'}],
  ])('leaves %s alone and says why', (_, other) => {
    const result = collapseRoutes(other, [meetings], '/p.ts');
    expect(result.collapsed).toBe(false);
    expect(result.collapsed ? '' : result.reason).not.toBe('');
  });
});
