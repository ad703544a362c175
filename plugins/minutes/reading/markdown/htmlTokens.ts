import {RAW_TEXT_NAMES} from './htmlNames';

export type HtmlToken =
  | {type: 'text'; raw: string}
  | {type: 'open'; raw: string; name: string; attributes: Map<string, string>; selfClosing: boolean}
  | {type: 'close'; raw: string; name: string};

/** Comment, declaration, CDATA, processing instruction; or a tag. */
const MARKUP =
  /<!--(?:-?>|[^]*?(?:-->|$))|<!\[CDATA\[[^]*?\]\]>|<![A-Za-z][^>]*>|<\?[^]*?\?>|<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * A piece of raw HTML as Markdown parsers hand it over → its tags and the text between them, in
 * order. Comments, declarations and the content of raw text elements (scripts, styles) are left out.
 * Nothing is decoded; `raw` is the source.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let from = 0;
  for (let match = next(html, from); match !== undefined; match = next(html, from)) {
    const [raw, slash, tagName, attributes = ''] = match;
    if (match.index > from) {
      tokens.push({type: 'text', raw: html.slice(from, match.index)});
    }
    from = match.index + raw.length;
    const name = tagName?.toLowerCase();
    if (name === undefined) {
      continue;
    }
    if (slash === '/') {
      tokens.push({type: 'close', raw, name});
      continue;
    }
    const selfClosing = /\/\s*$/.test(attributes);
    tokens.push({type: 'open', raw, name, attributes: readAttributes(attributes), selfClosing});
    if (RAW_TEXT_NAMES.has(name)) {
      const end = html.toLowerCase().indexOf(`</${name}`, from);
      from = end < 0 ? from : end;
    }
  }
  if (from < html.length) {
    tokens.push({type: 'text', raw: html.slice(from)});
  }
  return tokens;
}

function next(html: string, from: number): RegExpExecArray | undefined {
  MARKUP.lastIndex = from;
  return MARKUP.exec(html) ?? undefined;
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
