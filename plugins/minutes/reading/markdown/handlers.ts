import type {Element, ElementContent} from 'hast';
import {toString} from 'hast-util-to-string';
import type {Code, Heading, Image, Link, ListItem, Table, ThematicBreak} from 'mdast';
import {defaultHandlers, type Options} from 'remark-rehype';
import {EXIT, visit} from 'unist-util-visit';
import type {MinutesElement} from './minutesElement';
import {plainText} from './plainText';

type Handlers = NonNullable<Options['handlers']>;
type Handler = NonNullable<Handlers['text']>;
type State = Parameters<Handler>[0];

/**
 * How the nodes of minutes become HTML, where that differs from plain Markdown. Only these functions
 * write attributes: nothing that a file says becomes one.
 */
export const handlers: Handlers = {
  heading,
  link: (state: State, node: Link) =>
    element('minutes-link', {n: String(node.data?.link ?? '')}, state.all(node)),
  image: (_state: State, node: Image) =>
    element('minutes-image', {n: String(node.data?.image ?? '')}, []),
  code,
  table: (state: State, node: Table) => scrollable(defaultHandlers.table(state, node)),
  listItem,
  thematicBreak: (_state: State, node: ThematicBreak) =>
    element('hr', node.data?.slide ? {className: ['minutes-slide-break']} : {}, []),
  minutesElement,
  html: () => undefined,
};

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return {type: 'element', tagName, properties, children};
}

function heading(state: State, node: Heading): Element | undefined {
  const text = plainText(node);
  const id = node.data?.anchor;
  if (id === undefined) {
    return undefined;
  }
  const children = state.all(node);
  const {alias, fold = false, rendered = 2} = node.data ?? {};
  if (!fold) {
    const label = `Direct link to ${text}`;
    const link = {className: ['hash-link'], href: `#${id}`, ariaLabel: label, title: label};
    children.push(element('a', link, []));
  }
  if (alias !== undefined) {
    children.unshift(element('span', {id: alias}, []));
  }
  const result = element(`h${rendered}`, {id, dataLevel: String(node.depth)}, children);
  return fold ? element('minutes-fold', {}, [result]) : result;
}

function code(_state: State, node: Code): Element {
  const value = node.value === '' ? '' : `${node.value}\n`;
  const language = /^[\w+#.-]{1,30}$/.exec((node.lang ?? '').trim())?.[0];
  const className = language === undefined ? {} : {className: [`language-${language}`]};
  const text: ElementContent[] = [{type: 'text', value}];
  if (language?.toLowerCase() === 'mermaid') {
    return element('figure', {className: ['minutes-diagram']}, [
      element('pre', {tabIndex: 0}, [element('code', className, text)]),
      element('figcaption', {}, [
        {type: 'text', value: 'Mermaid diagram, as its source: it is not drawn here'},
      ]),
    ]);
  }
  return element('pre', {tabIndex: 0}, [element('code', className, text)]);
}

/** A box that keyboards can scroll, for wide tables on small screens. */
function scrollable(table: Element): Element {
  demoteEmptyHeaders(table);
  const box = {className: ['minutes-table'], role: 'region', tabIndex: 0, ariaLabel: 'Table'};
  return element('div', box, [table]);
}

/** The corner of a table is often left empty: a header that names nothing is a plain cell. */
function demoteEmptyHeaders(table: Element): void {
  visit(table, {tagName: 'th'}, (cell: Element) => {
    if (toString(cell).trim() === '') {
      cell.tagName = 'td';
    }
  });
}

function listItem(state: State, node: ListItem, parent: Parameters<Handler>[2]): Element {
  const item = defaultHandlers.listItem(state, node, parent);
  if (typeof node.checked === 'boolean') {
    visit(item, {tagName: 'input'}, (box: Element) => {
      box.properties.ariaLabel = node.checked ? 'Done' : 'Open';
      return EXIT;
    });
  }
  return item;
}

function minutesElement(state: State, node: MinutesElement): Element {
  const className = node.className === undefined ? {} : {className: [node.className]};
  // The children are mdast; the handler's type knows only the nodes of plain Markdown.
  const result = element(node.tag, className, state.all(node));
  return node.tag === 'table' ? scrollable(result) : result;
}
