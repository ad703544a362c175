import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {UsageError} from './usageError';

/** Scripts that stand in a page; a type that is no script's marks data, which no policy stops. */
const SCRIPT = /<script(?=[\s>])([^>]*)>([^]*?)<\/script>/gi;
const HAS_SOURCE = /\ssrc\s*=/i;
const IS_DATA = /\stype\s*=\s*["']?(?!text\/javascript|application\/javascript|module)[\w-]+\//i;

/** Texts of the scripts that stand in a page itself. */
export function findInlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !HAS_SOURCE.test(attributes) && !IS_DATA.test(attributes))
    .map(([, , text = '']) => text);
}

/**
 * The strictest Content-Security-Policy under which pages with these inline scripts work. Attributes
 * may style, because Docusaurus hides its icons and colours code in that way; nothing else may.
 */
export function toPolicy(scripts: Iterable<string>): string {
  const hashes = [...new Set(scripts)].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes.sort()].join(' '),
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/**
 * `minutes csp`: prints the value of the header for a built site.
 * @returns the exit code. @throws UsageError where there is no built site.
 */
export function csp(words: string[]): Promise<number> {
  const {values} = parseArgs({args: words, options: {site: {type: 'string', default: 'build'}}});
  const site = path.resolve(values.site);
  const pages = fs.existsSync(site)
    ? fs
        .readdirSync(site, {recursive: true, encoding: 'utf8'})
        .filter((name) => name.endsWith('.html'))
    : [];
  if (pages.length === 0) {
    throw new UsageError(
      `There is no built site in ${values.site}. Build it, or name it with --site.`,
    );
  }
  const scripts = new Set<string>();
  for (const name of pages) {
    const html = fs.readFileSync(path.join(site, name), 'utf8');
    findInlineScripts(html).forEach((text) => scripts.add(text));
  }
  process.stdout.write(`${toPolicy(scripts)}\n`);
  return Promise.resolve(0);
}
