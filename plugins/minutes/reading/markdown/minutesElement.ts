import type {Data, Node, Nodes, RootContent} from 'mdast';

/** An HTML element of the allow-list, or a block of ours, inside the Markdown tree. */
export type MinutesElement = {
  type: 'minutesElement';
  tag: string;
  className?: string;
  children: RootContent[];
  position?: Node['position'];
  data?: Data;
};

// mdast is extended by interface merging: https://github.com/syntax-tree/mdast#custom-nodes
declare module 'mdast' {
  interface RootContentMap {
    minutesElement: MinutesElement;
  }
  interface PhrasingContentMap {
    minutesElement: MinutesElement;
  }
  interface BlockContentMap {
    minutesElement: MinutesElement;
  }
  interface HeadingData {
    /** GitHub's anchor, unique in the file. */
    anchor?: string;
    /** A second anchor for the same heading. */
    alias?: string;
    /** Level on the page, 2 to 6. */
    rendered?: number;
    /** True where it is the summary of a fold that was opened (see `transforms/folds`). */
    fold?: boolean;
  }
  interface LinkData {
    /** Index into `ParsedMinutes.links`. */
    link?: number;
  }
  interface ImageData {
    /** Index into `ParsedMinutes.images`. */
    image?: number;
  }
  interface ThematicBreakData {
    /** Set where a slide begins: the next one, or one that lies below the one before. */
    slide?: 'next' | 'below';
  }
}

/** True for the HTML element of that name. */
export function isElement(node: RootContent, tag: string): node is MinutesElement {
  return node.type === 'minutesElement' && node.tag === tag;
}

/** A node's children, as the type the walkers need; undefined for leaves. */
export function childrenOf(node: Nodes): RootContent[] | undefined {
  return 'children' in node ? node.children : undefined;
}

const PHRASING = new Set(
  'text emphasis strong delete inlineCode break link image html footnoteReference'.split(' '),
);

/** True for what stands inside a paragraph. */
export function isPhrasing(node: RootContent): boolean {
  return node.type === 'minutesElement' ? INLINE_TAGS.has(node.tag) : PHRASING.has(node.type);
}

/** Texts of siblings in a row; where one of them is a block, a line each. */
export function joinTexts(nodes: RootContent[], textOf: (node: RootContent) => string): string {
  return nodes.map(textOf).join(nodes.every(isPhrasing) ? '' : '\n');
}

export const INLINE_TAGS = new Set(
  'b i em strong s del ins sub sup kbd mark u small code'.split(' '),
);
