import {isDeepStrictEqual} from 'node:util';

/** What `minutes init` adds to a site's configuration, as it is written there. */
export type ConfigLines = {plugin: string; item: string};

/** Text in single quotes, as code has it. */
export const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** The place of the bracket that ends a list, and the last code before it; strings are passed over. */
function findEnd(code: string, begin: number): {end: number; last: number} | undefined {
  let depth = 1;
  let last = begin;
  const tokens =
    /\/\/.*|\/\*[^]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\S/g;
  tokens.lastIndex = begin;
  for (let token = tokens.exec(code); token; token = tokens.exec(code)) {
    const [text] = token;
    depth += /^[[({]$/.test(text) ? 1 : /^[\])}]$/.test(text) ? -1 : 0;
    if (depth === 0) return {end: token.index, last};
    if (!/^\/[/*]/.test(text)) last = tokens.lastIndex;
  }
  return undefined;
}

/** Adds an entry at the end of the list that begins behind `opening`; undefined where none ends. */
function append(code: string, opening: RegExpExecArray, entry: string): string | undefined {
  const begin = opening.index + opening[0].length;
  const found = findEnd(code, begin);
  if (!found) return undefined;
  const indent = `\n${opening[1] ?? ''}`;
  const isEmpty = found.last === begin;
  const comma = isEmpty || code[found.last - 1] === ',' ? '' : ',';
  const [, comment = '', rest = ''] = /^([^\S\n]*\/\/.*)?([^]*)/.exec(code.slice(found.last)) ?? [];
  const tail = /^[^\n\S]*(?=\])/.test(rest) ? indent : '';
  return `${code.slice(0, found.last)}${comma}${comment}${indent}  ${entry},${tail}${rest}`;
}

/** The one match of a pattern; undefined where there are none or several. */
function findOnly(code: string, pattern: RegExp): RegExpExecArray | undefined {
  const [first, second] = code.matchAll(pattern);
  return second ? undefined : first;
}

/**
 * The text of a site's configuration with the plugin and an item of the navigation bar at the end of
 * their lists; undefined where it doesn't have each list once, in the form that Docusaurus' own
 * template has. The text is not understood: what comes out is to be checked with `addsOnly`.
 */
export function editConfig(code: string, {plugin, item}: ConfigLines): string | undefined {
  const plugins = findOnly(code, /^([ \t]*)plugins:\s*\[/gm);
  const presets = findOnly(code, /^([ \t]*)presets:\s*\[/gm);
  const added = plugins
    ? append(code, plugins, plugin)
    : presets &&
      `${code.slice(0, presets.index)}${presets[1]}plugins: [${plugin}],\n${code.slice(presets.index)}`;
  const navbar = added && findOnly(added, /\bnavbar:\s*\{/g);
  if (!added || !navbar) return undefined;
  const items = /^([ \t]*)items:\s*\[/gm;
  items.lastIndex = navbar.index;
  const opening = items.exec(added);
  return opening ? append(added, opening, item) : undefined;
}

type Config = {plugins?: unknown[]; themeConfig?: {navbar?: {items?: unknown[]}}};

/** What a configuration says, as far as it can be compared. */
const toPlain = (config: unknown) => JSON.parse(JSON.stringify(config)) as Config;

/**
 * Whether a configuration, as Docusaurus loads it, says what it said before, and besides names the
 * plugin and the item at the ends of their lists.
 */
export function addsOnly(before: unknown, after: unknown): boolean {
  const rest = toPlain(after);
  const had = toPlain(before);
  const [plugin] = rest.plugins?.splice(-1) ?? [];
  const [item] = rest.themeConfig?.navbar?.items?.splice(-1) ?? [];
  if (had.plugins === undefined && rest.plugins?.length === 0) delete rest.plugins;
  return (
    Array.isArray(plugin) &&
    plugin[0] === 'docusaurus-plugin-minutes' &&
    isDeepStrictEqual((item as {to?: unknown} | undefined)?.to, '/minutes') &&
    isDeepStrictEqual(rest, had)
  );
}
