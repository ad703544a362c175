import type {Element, ElementContent, Root} from 'hast';
import {visit} from 'unist-util-visit';

/** What stands below an item's own text. */
const BLOCKS = new Set('p ul ol pre blockquote div details figure table'.split(' '));

/**
 * Puts a token, `<minutes-decision n="N">`, behind the own text of each decision of a section: a page
 * says there what it knows of it. What is nested in the decision follows the token.
 * @param lines of the decisions, with their indexes (N).
 */
export function markDecisions(tree: Root, lines: ReadonlyMap<number, number>): void {
  /** The list item that begins on a line, else the paragraph that holds it. */
  const found = new Map<number, Element>();
  visit(tree, 'element', (element) => {
    const {start, end} = element.position ?? {};
    if (!start || !end) return;
    if (element.tagName === 'li' && lines.has(start.line)) found.set(start.line, element);
    for (let line = start.line; element.tagName === 'p' && line <= end.line; line++) {
      if (lines.has(line) && !found.has(line)) found.set(line, element);
    }
  });
  lines.forEach((n, line) => mark(found.get(line), n));
}

function mark(element: Element | undefined, n: number): void {
  if (!element) return;
  const token: ElementContent = {
    type: 'element',
    tagName: 'minutes-decision',
    properties: {n: String(n)},
    children: [],
  };
  const below = element.children.findIndex(
    (child) => child.type === 'element' && BLOCKS.has(child.tagName),
  );
  const block = element.children[below];
  // In a loose list an item's own text is a paragraph.
  if (block?.type === 'element' && block.tagName === 'p') {
    block.children.push(token);
  } else {
    const own = below === -1 ? element.children : element.children.slice(0, below);
    const last = own.findLastIndex((child) => child.type !== 'text' || child.value.trim() !== '');
    element.children.splice(last + 1, 0, token);
  }
}
