/** An element of balanced HTML with what is in it. */
export type Element = {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
};
export type Node = Element | string;

const TOKEN = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/gi;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;
const VOID = new Set(['br', 'hr', 'img', 'input']);
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

const decode = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, ten?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(parseInt(hex ?? ten ?? '', hex === undefined ? 10 : 16))
        : (NAMED[name] ?? whole),
  );

/** HTML that serializers wrote (`hast-util-to-html`, a browser's `innerHTML`) as a tree. */
export function parseHtml(html: string): Node[] {
  const root: Element = {tag: '', attributes: {}, children: []};
  const open = [root];
  for (const [token, slash, name, written = ''] of html.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (name === undefined) {
      parent.children.push(decode(token));
    } else if (slash === '/') {
      if (open.length > 1) open.pop();
    } else {
      const attributes: Record<string, string> = {};
      for (const [, key = '', value = ''] of written.matchAll(ATTRIBUTE)) {
        attributes[key.toLowerCase()] = decode(value);
      }
      const element = {tag: name.toLowerCase(), attributes, children: []};
      parent.children.push(element);
      if (!VOID.has(element.tag)) open.push(element);
    }
  }
  return root.children;
}

export const textOf = ({children}: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
