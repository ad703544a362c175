/**
 * Docusaurus lists every route in every page's JavaScript. These functions take our own routes out
 * of the two generated files that carry the list (`routes.js`, `routesChunkNames.json`) and put
 * patterns in their place. Pages are still rendered one by one: Docusaurus
 * takes the paths to render from the plugin, not from these files.
 */

/** A pattern of addresses that share one component. */
export type RoutePattern = {
  /** react-router v5 path with base URL, for example `/minutes/:rest*`. */
  pattern: string;
  /** The addresses (as passed to `addRoute`, trailing slash applied) that it stands for. */
  paths: ReadonlySet<string>;
};

export type GeneratedRoutes = {routes: string; routesChunkNames: string};

export type CollapseResult =
  {collapsed: true; files: GeneratedRoutes} | {collapsed: false; reason: string};

/** One entry of the array in `routes.js`: a top-level route, with its children if it has any. */
type Entry = {path: string; hash?: string; exact: boolean; code: string};

const HEADER = /^([\s\S]*?\nexport default \[\n)([\s\S]*)\n\];\s*$/;
const ENTRY_START = /^ {2}\{$/;
const PATH = /^ {4}path: '((?:[^'\\]|\\.)*)',?$/m;
/** `withPageData(…)` stands around the patterns of another instance of the plugin. */
const COMPONENT =
  /^ {4}component: (?:withPageData\()?ComponentCreator\('((?:[^'\\]|\\.)*)'(?:, '([^']*)')?\)\)?,?$/m;

const unescape = (text: string) => text.replace(/\\(.)/g, '$1');

function readEntries(body: string): Entry[] | undefined {
  const entries: Entry[] = [];
  for (const block of body.split(/\n(?= {2}\{$)/m)) {
    const lines = block.split('\n');
    const path = PATH.exec(block)?.[1];
    const component = COMPONENT.exec(block);
    if (!ENTRY_START.test(lines[0] ?? '') || path === undefined || !component) {
      return undefined;
    }
    entries.push({
      path: unescape(path),
      hash: component[2],
      exact: /^ {4}exact: true,?$/m.test(block),
      code: block.replace(/,\s*$/, ''),
    });
  }
  return entries;
}

/** True where a route that is not exact would be entered for addresses below `base`. */
const holds = (entry: Entry, base: string) =>
  entry.path === '*' || (!entry.exact && `${base}/`.startsWith(entry.path.replace(/\/?$/, '/')));

/**
 * Replaces the routes named by `patterns` in the text of the two generated files.
 * @param patterns most specific first: the order in which the router tries them.
 * @param preload module that exports `withPageData(component)`, imported by the new routes file.
 * @returns the new texts, or why the files were left alone. Never throws.
 */
export function collapseRoutes(
  files: GeneratedRoutes,
  patterns: readonly RoutePattern[],
  preload: string,
): CollapseResult {
  const leave = (reason: string): CollapseResult => ({collapsed: false, reason});
  const [, header, body] = HEADER.exec(files.routes) ?? [];
  if (header === undefined || body === undefined) {
    return leave('routes.js does not look like a list of routes');
  }
  const entries = readEntries(body);
  if (!entries) {
    return leave('routes.js holds an entry of a form that is not known');
  }
  let chunkNames: Record<string, unknown>;
  try {
    chunkNames = JSON.parse(files.routesChunkNames) as Record<string, unknown>;
  } catch {
    return leave('routesChunkNames.json is not JSON');
  }
  const patternOf = new Map(
    patterns.flatMap((p) => [...p.paths].map((path) => [path, p] as const)),
  );
  /** What a pattern's pages are made of, as JSON. */
  const chunksOf = new Map<RoutePattern, string>();
  const kept: Entry[] = [];
  for (const entry of entries) {
    const pattern = patternOf.get(entry.path);
    if (!pattern) {
      kept.push(entry);
      continue;
    }
    const key = `${entry.path}-${entry.hash}`;
    const json = JSON.stringify(chunkNames[key]);
    const known = chunksOf.get(pattern);
    if (!entry.exact || !entry.hash || json === undefined || (known ?? json) !== json) {
      return leave(`the route ${entry.path} is not like the others of its kind`);
    }
    delete chunkNames[key];
    chunksOf.set(pattern, json);
  }
  const missing = [...patternOf.keys()].length - (entries.length - kept.length);
  if (missing !== 0) {
    return leave(`routes.js lacks ${missing} of the plugin's routes`);
  }
  const used = patterns.filter((p) => chunksOf.has(p));
  // Patterns of one kind share an entry, with a short name: every page of the site has it to load.
  const kinds = [...new Set(used.map((p) => chunksOf.get(p) ?? ''))];
  const before = Object.keys(chunkNames).filter((key) => key.startsWith('minutes-')).length;
  kinds.forEach((json, i) => {
    chunkNames[`minutes-${before + i}`] = JSON.parse(json) as unknown;
  });
  const code = used.map(
    (p) => `  {
    path: '${p.pattern}',
    component: withPageData(ComponentCreator('minutes', '${before + kinds.indexOf(chunksOf.get(p) ?? '')}')),
    exact: true
  }`,
  );
  const base = used.at(-1)?.pattern.split('/:')[0] ?? '';
  const at = kept.findIndex((entry) => holds(entry, base));
  const load = `import {withPageData} from ${JSON.stringify(preload)};\n`;
  const all = kept.map((entry) => entry.code);
  all.splice(at < 0 ? all.length : at, 0, ...code);
  return {
    collapsed: true,
    files: {
      routes: `${header.includes(load) ? '' : load}${header}${all.join(',\n')},\n];\n`,
      routesChunkNames: JSON.stringify(chunkNames, null, 2),
    },
  };
}
