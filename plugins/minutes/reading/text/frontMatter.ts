import matter from 'gray-matter';
import {isMap, isScalar, LineCounter, parseDocument} from 'yaml';
import type {ParsedMinutes, Problem} from '../types';
import {inFile} from '../inFile';

export type FrontMatter = {
  data: ParsedMinutes['frontMatter'];
  /** True where `type: slide` or slide options say that the file is a deck. */
  slides: boolean;
  /** The text with the front matter's lines emptied: line numbers are those of the file. */
  body: string;
  problems: Problem[];
};

const FENCE = /^---[ \t]*$/;
const KEY = /^["']?[\w-]+["']?[ \t]*:(?:\s|$)/;
/** More than any minutes need; the parser takes a time squared for a long run of blanks. */
const LONGEST = 4 * 1024;

/**
 * Cuts the YAML front matter off a file, also with blank lines before it, and keeps the scalar keys
 * that minutes use. A block that does not begin with a key is no front matter (a thematic break, a
 * slide separator). Invalid YAML is a problem, and the block is shown as code. Never throws.
 */
export function readFrontMatter(text: string): FrontMatter {
  const none = {data: {}, slides: false, body: text, problems: []};
  const leading = /^\s*(?=---)/.exec(text)?.[0] ?? '';
  const first = leading.split('\n').length - 1;
  if (!text.startsWith('---', leading.length) || !/(^|\n)$/.test(leading)) {
    return none;
  }
  const lines = text.split('\n');
  const last = lines.findIndex((line, index) => index > first && FENCE.test(line));
  const inner = lines.slice(first + 1, Math.max(last, first + 1));
  const firstKey = inner.find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (!FENCE.test(lines[first] ?? '') || last < 0 || !KEY.test(firstKey ?? '')) {
    return none;
  }
  try {
    const {data, slides} = parseBlock(inner.join('\n'));
    const body = lines.map((line, index) => (index <= last ? '' : line)).join('\n');
    return {data, slides, body, problems: []};
  } catch (error) {
    const line = first + 1 + (error instanceof InvalidYaml ? error.line : 1);
    lines[first] = '~~~~~~yaml';
    lines[last] = '~~~~~~';
    const reason = error instanceof InvalidYaml ? error.message : 'it could not be read';
    const message = `The front matter is not valid YAML (${reason}) and is shown as text. Write “key: value” lines between two “---” lines.`;
    return {
      ...none,
      body: lines.join('\n'),
      problems: [inFile('front-matter-invalid', 'warning', line, message)],
    };
  }
}

class InvalidYaml extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/** gray-matter picks a parser by the word after `---` and would run JavaScript: YAML is all it gets. */
const refuse = (): never => {
  throw new InvalidYaml('only YAML is read', 1);
};
const engines = {
  yaml: {parse: parseYaml},
  json: {parse: refuse},
  javascript: {parse: refuse},
  js: {parse: refuse},
  coffee: {parse: refuse},
  coffeescript: {parse: refuse},
  toml: {parse: refuse},
};

function parseBlock(yaml: string): {data: ParsedMinutes['frontMatter']; slides: boolean} {
  if (yaml.length > LONGEST) {
    throw new InvalidYaml('it is too long', 1);
  }
  const values = matter(`---\n${yaml}\n---\n`, {engines, language: 'yaml'}).data;
  const data: ParsedMinutes['frontMatter'] = {};
  for (const key of ['title', 'type', 'url'] as const) {
    const value: unknown = values[key];
    if (typeof value === 'string' && value.trim() !== '') {
      data[key] = value.trim();
    }
  }
  const slides = /^slides?$/i.test(data.type ?? '') || values.slideOptions === true;
  return {data, slides};
}

/** Scalars of the top level only, as written: aliases are never expanded. */
function parseYaml(yaml: string): Record<string, string | boolean> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {schema: 'failsafe', lineCounter, logLevel: 'silent'});
  const error = document.errors[0];
  if (error !== undefined) {
    throw new InvalidYaml(
      error.code.toLowerCase().replaceAll('_', ' '),
      lineCounter.linePos(error.pos[0]).line,
    );
  }
  if (!isMap(document.contents)) {
    throw new InvalidYaml('it holds no keys', 1);
  }
  const values: Record<string, string | boolean> = Object.create(null) as Record<string, string>;
  for (const {key, value} of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (isScalar(value)) {
      values[name] = typeof value.value === 'string' ? value.value : '';
    } else if (name === 'slideOptions') {
      values[name] = true;
    }
  }
  return values;
}
