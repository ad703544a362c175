import {escapeAddress, escapeInline, escapeLineStart} from './escapeMarkdown';
import {type Element, type Node, parseHtml, textOf} from './parseHtml';

type Options = {
  /** Levels to take from headings. */
  raise?: number;
  /** Applied to text that is no code, after what Markdown would read is escaped. */
  toText?: (text: string) => string;
};

const CONTAINERS = new Set(
  'blockquote details div figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table ul'.split(
    ' ',
  ),
);
const MARKS: Readonly<Record<string, string>> = {
  b: '**',
  del: '~~',
  em: '*',
  i: '*',
  s: '~~',
  strong: '**',
};

const isBlock = (node: Node): node is Element =>
  typeof node !== 'string' && CONTAINERS.has(node.tag);

const indent = (text: string, by: string) => text.replace(/\n(?=[^\n])/g, `\n${by}`);

const longestRun = (text: string) =>
  Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));

/**
 * HTML of minutes as `reading/` makes it (balanced, only what the allow-list has) as Markdown that
 * says the same. Links to a heading itself are left out. Used while building and in the browser.
 */
export function htmlToMarkdown(html: string, {raise = 0, toText = (text) => text}: Options = {}) {
  return toBlocks(parseHtml(html)).join('\n\n');

  function toBlocks(nodes: readonly Node[]): string[] {
    const blocks: string[] = [];
    let run: Node[] = [];
    const flush = () => {
      const text = toLine(run);
      if (text !== '') blocks.push(text);
      run = [];
    };
    for (const node of nodes) {
      if (isBlock(node)) {
        flush();
        blocks.push(...toBlock(node));
      } else {
        run.push(node);
      }
    }
    flush();
    return blocks;
  }

  function toBlock(element: Element): string[] {
    const {tag, children} = element;
    switch (tag) {
      case 'ul':
      case 'ol':
        return [toList(element)];
      case 'blockquote':
        return [toBlocks(children).join('\n\n').replace(/^/gm, '> ').replace(/ +$/gm, '')];
      case 'pre':
        return [toFence(element)];
      case 'table':
        return [toTable(element)];
      case 'hr':
        return ['---'];
      case 'summary':
        return [`**${toLine(children)}**`];
      default: {
        const level = /^h([1-6])$/.exec(tag)?.[1];
        return level === undefined
          ? toBlocks(children)
          : [`${'#'.repeat(Math.max(1, Number(level) - raise))} ${toLine(children)}`];
      }
    }
  }

  function toList({tag, attributes, children}: Element): string {
    let number = Number(attributes.start ?? 1);
    const items = children.flatMap((item) => {
      if (typeof item === 'string') return [];
      const mark = tag === 'ol' ? `${number++}. ` : '- ';
      const text = toBlocks(item.children).reduce(
        // What is nested in an item follows it without a gap.
        (before, block) =>
          before + (before === '' ? '' : /^(?:- |\d+\. )/.test(block) ? '\n' : '\n\n') + block,
        '',
      );
      return [(mark + indent(text, ' '.repeat(mark.length))).trimEnd()];
    });
    return items.join('\n');
  }

  function toFence(element: Element): string {
    const text = textOf(element).replace(/\n$/, '');
    const code = element.children.find((child) => typeof child !== 'string');
    const [, language = ''] = /language-(\S+)/.exec(code?.attributes.class ?? '') ?? [];
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
  }

  function toTable(element: Element): string {
    const [head = [], ...rows] = findAll(element, 'tr').map(({children}) =>
      children.flatMap((cell) =>
        typeof cell === 'string' ? [] : [toLine(cell.children).replace(/\\\n/g, ' ')],
      ),
    );
    const toRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [toRow(head), toRow(head.map(() => '---')), ...rows.map(toRow)].join('\n');
  }

  /** A paragraph's text. */
  function toLine(nodes: readonly Node[]): string {
    const text = nodes
      .map(toInline)
      .join('')
      .replace(/[ \t]*\n[ \t]*/g, '\n')
      .trim();
    return text.replace(/\\$/, '').split('\n').map(escapeLineStart).join('\n');
  }

  function toInline(node: Node): string {
    if (typeof node === 'string') {
      return toText(escapeInline(node.replace(/[ \t\n\r\f]+/g, ' ')));
    }
    const {tag, attributes, children} = node;
    const inner = () => children.map(toInline).join('');
    switch (tag) {
      case 'br':
        return '\\\n';
      case 'code':
        return toCode(textOf(node));
      case 'input':
        return 'checked' in attributes ? '[x]' : '[ ]';
      case 'img':
        return `![${escapeInline(attributes.alt ?? '')}](${escapeAddress(attributes.src ?? '')})`;
      case 'a':
        if (/\bhash-link\b/.test(attributes.class ?? '')) return '';
        return toLink(attributes.href, inner());
      default:
        return mark(MARKS[tag] ?? '', inner());
    }
  }
}

function toCode(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const gap = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${gap}${text.replace(/\s+/g, ' ')}${gap}${fence}`;
}

const toLink = (href: string | undefined, text: string): string =>
  href === undefined || text.trim() === '' ? text : `[${text.trim()}](${escapeAddress(href)})`;

/** A mark of emphasis has to touch its words. */
function mark(sign: string, text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  return words === '' || sign === '' ? text : before + sign + words + sign + after;
}

function findAll(element: Element, tag: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.tag === tag ? [child] : findAll(child, tag),
  );
}
