import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {
  archivePaths,
  hasArchive,
  readFromArchive,
  readWholeArchive,
  sourceOf,
} from './archiveFiles';

/**
 * Words of the source against words of the HTML, counted. The source is stripped here by plain
 * patterns, not by the pipeline: what a reader does not see (front matter, comments, styles, targets
 * of links and images), codes that become emoji, and values that are masked.
 */
function sourceWords(source: string): string[] {
  const visible = source
    .replace(/^\s*---\n(?=\s*\w+:)[^]*?\n---\n/, '\n')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<style>[^]*?<\/style>/g, '')
    // Masked: an e-mail address, a telephone number.
    .replace(/(?<!git)(?<![\w.])[\w.+-]+@(?!lists\.)[\w-]+(?:\.[\w-]+)+(?![\w:])/g, '')
    .replace(/[\w.-]+ ?\[at\] ?[\w.-]+/g, '')
    .replace(/\+49[-\d ]{8,}/g, '')
    .replace(/^( *)(?:```|~~~) ?[\w+-]*$/gm, '')
    // The alternative text of an image stands in `images`.
    .replace(/!\[[^\]\n]*\]\((?:[^()\n]|\([^()\n]*\))*\)/g, ' ')
    .replace(/\]\((?:[^()\n]|\([^()\n]*\))*\n? *\)/g, '] ')
    .replace(/<\/?(?:font|a|br|img|div|center|span)(?:\s[^<>]*)?\/?>/g, ' ')
    .replace(/:(?:[a-z]+_)*[a-z]+\d*:(?!\/)|:100:|:[+-]1:/g, ' ')
    .replace(/^:::.*$/gm, '')
    // Numbers of list items are drawn by the browser; `[x]` is a checkbox.
    .replace(/^([ \t>]*(?:[-*+][ \t]+)*)\d+[.)](?=\s)/gm, '$1')
    .replace(/^([ \t]*[-*+] )\[[ xX]\]/gm, '$1')
    .replace(/&(?:amp|lt|gt|nbsp|quot);/g, ' ');
  return words(visible);
}

/** `between` stands for a tag inside a sentence: blank where markup in the source parts words too. */
function htmlWords(html: string, between = ' '): string[] {
  const visible = html
    .replace(/<span class="minutes-count">[^<]*<\/span>/g, '')
    .replace(
      /<\/?(?:a|em|strong|del|code|mark|b|i|u|s|sup|sub|span|minutes-link|minutes-image)\b[^<>]*>/g,
      between,
    )
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#x([\dA-F]+);/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&(?:amp|lt|gt|nbsp|quot);/g, ' ');
  return words(visible);
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that stand more often in `expected` than in `actual`, with how many are missing. */
function missing(expected: string[], actual: string[]): string[] {
  const left = new Map<string, number>();
  actual.forEach((word) => left.set(word, (left.get(word) ?? 0) + 1));
  return expected.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

describe.skipIf(!hasArchive)('the whole archive', () => {
  let documents: Awaited<ReturnType<typeof readWholeArchive>> = [];
  beforeAll(async () => {
    documents = await readWholeArchive();
  }, 600_000);

  it('loses no word on the way to the page', () => {
    const lost = documents.flatMap(({file, parsed}) => {
      const html = parsed.sections.map((section) => section.html).join('\n');
      const gone = missing(sourceWords(sourceOf(file)), htmlWords(html));
      return gone.length === 0 ? [] : [`${file}: ${gone.join(' ')}`];
    });
    expect(lost).toEqual([]);
  });

  it('keeps every word of the sections in their text lines too', () => {
    const lost = documents.flatMap(({file, parsed}) =>
      parsed.sections.flatMap(({html, lines, heading, role}) => {
        if (role === 'participants') {
          return [];
        }
        const shown = htmlWords(html.replace(/<figcaption>[^<]*<\/figcaption>/g, ''), '');
        const text = words(`${heading} ${lines.map((line) => line.text).join(' ')}`);
        const gone = missing(shown, text);
        return gone.length === 0 ? [] : [`${file}: ${gone.join(' ')}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it('reads every file as Markdown, with balanced sections', () => {
    for (const {file, parsed} of documents) {
      expect(parsed.plain, file).toBe(false);
      for (const {html} of parsed.sections) {
        const opened = html.match(/<[a-z][\w-]*/g) ?? [];
        const closed = html.match(/<\/[a-z][\w-]*/g) ?? [];
        const empty = html.match(/<(?:br|hr|input)\b/g) ?? [];
        expect(opened.length - empty.length, `${file}: ${html}`).toBe(closed.length);
      }
    }
  });
});

/** A checkout without symbolic links holds a file with the path instead. */
function linkTarget(file: string): string {
  const source = sourceOf(file);
  return /^[^\n]*\.md\n?$/.test(source)
    ? path.posix.join(path.posix.dirname(file), source.trim())
    : file;
}

const queriesFile = process.env.MINUTES_QUERIES ?? '../shared/data/queries.json';
const queriesPath = path.resolve(import.meta.dirname, '../../..', queriesFile);
type Queries = {queries: {relevant: {path: string; anchor: string}[]}[]};

describe.skipIf(!hasArchive || !fs.existsSync(queriesPath))('anchors', () => {
  it('are those of GitHub, as the judged search queries note them', async () => {
    const {queries} = JSON.parse(fs.readFileSync(queriesPath, 'utf8')) as Queries;
    const present = new Set(archivePaths());
    const unknown = [];
    for (const {path: file, anchor} of queries.flatMap((query) => query.relevant)) {
      if (anchor !== '' && present.has(file)) {
        const {sections} = await readFromArchive(linkTarget(file));
        const html = sections.map((section) => section.html).join('');
        if (!html.includes(` id="${anchor}"`)) {
          unknown.push(`${file}#${anchor}`);
        }
      }
    }
    expect(unknown).toEqual([]);
  });
});
