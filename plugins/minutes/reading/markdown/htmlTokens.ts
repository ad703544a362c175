import {RAW_TEXT_NAMES} from './htmlNames';

export type HtmlToken =
  | {type: 'text'; raw: string}
  | {type: 'open'; raw: string; name: string; attributes: Map<string, string>; selfClosing: boolean}
  | {type: 'close'; raw: string; name: string};

/** Comment; what begins a CDATA section, a declaration or an instruction; or a tag. */
const MARKUP =
  /<!--(?:-?>|[^]*?(?:-->|$))|<!\[CDATA\[|<![A-Za-z]|<\?|<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * A piece of raw HTML as Markdown parsers hand it over → its tags and the text between them, in
 * order. Comments, declarations and the content of raw text elements (scripts, styles) are left out.
 * Nothing is decoded; `raw` is the source.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const find = createFinder(html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()));
  let from = 0;
  MARKUP.lastIndex = 0;
  for (let match = MARKUP.exec(html); match !== null; match = MARKUP.exec(html)) {
    const [raw, slash, tagName, attributes = ''] = match;
    const end = MARKUP.lastIndex;
    const closer = tagName === undefined ? closerOf(raw) : '';
    const stop = find(closer, end);
    if (stop === undefined) {
      continue;
    }
    if (match.index > from) {
      tokens.push({type: 'text', raw: html.slice(from, match.index)});
    }
    from = stop + closer.length;
    const name = tagName?.toLowerCase();
    if (name !== undefined && slash === '/') {
      tokens.push({type: 'close', raw, name});
    } else if (name !== undefined) {
      const selfClosing = attributes.trimEnd().endsWith('/');
      tokens.push({type: 'open', raw, name, attributes: readAttributes(attributes), selfClosing});
      from = RAW_TEXT_NAMES.has(name) ? (find(`</${name}`, from) ?? from) : from;
    }
    MARKUP.lastIndex = from;
  }
  if (from < html.length) {
    tokens.push({type: 'text', raw: html.slice(from)});
  }
  return tokens;
}

function closerOf(raw: string): string {
  if (raw.startsWith('<!--')) {
    return '';
  }
  return raw === '<?' ? '?>' : raw.startsWith('<![') ? ']]>' : '>';
}

/** Finds where a text stands next; one that was missed once is not looked for again. */
function createFinder(html: string): (text: string, from: number) => number | undefined {
  const missed = new Set<string>();
  return (text, from) => {
    const index = missed.has(text) ? -1 : html.indexOf(text, from);
    if (index < 0) {
      missed.add(text);
    }
    return index < 0 ? undefined : index;
  };
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    if (!attributes.has(name.toLowerCase())) {
      attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
    }
  }
  return attributes;
}
