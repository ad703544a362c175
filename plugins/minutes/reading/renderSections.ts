import type {Element, ElementContent, Root as HastRoot} from 'hast';
import {sanitize} from 'hast-util-sanitize';
import {toHtml} from 'hast-util-to-html';
import type {RootContent} from 'mdast';
import {toHast} from './markdown/processor';
import {schema} from './markdown/schema';
import {markDecisions} from './markDecisions';
import type {SectionNodes} from './sectionNodes';
import type {Decision} from './types';

type DecisionPlace = Pick<Decision, 'section' | 'line'>;

/**
 * Sections → their HTML, same order; each is balanced. A section with a count in `folds` is a
 * participants section: its list is folded below its heading. Behind each decision stands its token.
 */
export function renderSections(
  sections: SectionNodes[],
  folds: Map<number, number>,
  decisions: readonly DecisionPlace[] = [],
): string[] {
  const marks = groupBySection(decisions);
  return sections.map(({heading, nodes}, index) => {
    const children: RootContent[] = heading === undefined ? nodes : [heading, ...nodes];
    const tree = toHast({type: 'root', children});
    const lines = marks.get(index);
    if (lines) markDecisions(tree, lines);
    const count = folds.get(index);
    const safe = sanitize(count === undefined ? tree : fold(tree, count), schema);
    return unforgeable(toHtml(safe));
  });
}

/** Section → line → index. */
function groupBySection(decisions: readonly DecisionPlace[]): Map<number, Map<number, number>> {
  const groups = new Map<number, Map<number, number>>();
  decisions.forEach(({section, line}, n) => {
    groups.set(section, (groups.get(section) ?? new Map<number, number>()).set(line, n));
  });
  return groups;
}

/** A part of a section (a list item's nodes, a paragraph) → its HTML, as `renderSections` makes it. */
export function renderNodes(nodes: RootContent[]): string {
  const tree = toHast({type: 'root', children: nodes});
  return unforgeable(toHtml(sanitize(tree, schema)));
}

function fold(tree: HastRoot, count: number): HastRoot {
  const [heading, ...rest] = tree.children as ElementContent[];
  if (heading === undefined || rest.length === 0) {
    return tree;
  }
  const shown: ElementContent[] =
    count > 0 ? [element('span', 'minutes-count', [{type: 'text', value: ` (${count})`}])] : [];
  if (isFoldMark(heading)) {
    heading.children.push(...shown);
    return tree;
  }
  // What lies beyond the mark of another fold is not ours.
  const end = rest.findIndex(isFoldMark);
  const inside = rest.slice(0, end === -1 ? rest.length : end);
  const summary = element('summary', undefined, [...withoutLinks([heading]), ...shown]);
  const details = element('details', 'minutes-fold', [summary, ...inside]);
  return {type: 'root', children: [details, ...rest.slice(inside.length)]};
}

function isFoldMark(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName.startsWith('minutes-fold');
}

const LINKS = new Set(['a', 'minutes-link']);

/** A summary is a button: a link in it could not be told from the button by those who hear it. */
function withoutLinks(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') {
      return [node];
    }
    const children = withoutLinks(node.children);
    return LINKS.has(node.tagName) ? children : [{...node, children}];
  });
}

function element(tagName: string, name: string | undefined, children: ElementContent[]): Element {
  const properties = name === undefined ? {} : {className: [name]};
  return {type: 'element', tagName, properties, children};
}

/**
 * Angle brackets are not escaped in attributes, where they would pass for one of our tokens and
 * mislead whoever looks for tags by pattern. In text they are, so that every tag is a real one.
 */
function unforgeable(html: string): string {
  return html.replace(
    TAG,
    (tag) => `<${tag.slice(1, -1).replace(/</g, '&lt;').replace(/>/g, '&gt;')}>`,
  );
}

const TAG = /<[\w-]+(?: [\w-]+(?:="[^"]*")?)+>/g;
