import type {Heading, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {isElement} from './markdown/minutesElement';
import {plainText} from './markdown/plainText';
import {type Mask, REMOVED} from './masking/createMask';

const ANCHOR = 'removed-on-request';

const fold = (text: string) => text.replace(/^#/, '').replace(/\s+/g, ' ').trim().toLowerCase();

const anchorsOf = ({data}: Heading) =>
  [data?.anchor, data?.alias].filter((name) => name !== undefined);

/**
 * Takes sections out of a tree, each with those below it: a heading that says so stands instead, at
 * an anchor of its own, and links of the file lead there. All other anchors stay as they are.
 * @param wanted headings as written, or anchors. @returns how many of them the file does not have.
 */
export function removeSections(tree: Root, wanted: readonly string[], mask: Mask): number {
  if (wanted.length === 0) return 0;
  const names = wanted.map((name) => [fold(name), fold(mask.text(name))]);
  const found = new Set<number>();
  const removed = new Set<string>();
  const taken = new Set<string>();
  visit(tree, 'heading', (heading) => anchorsOf(heading).forEach((anchor) => taken.add(anchor)));
  /** Depth of the heading whose section is being removed. */
  let depth = Infinity;
  /** Folds that began in what is removed, whose ends go with them. */
  let folds = 0;

  tree.children = tree.children.filter((node) => {
    if (node.type !== 'heading' || node.depth > depth) {
      return depth === Infinity || isEndOfOther(node);
    }
    const own = [plainText(node), ...anchorsOf(node)].map(fold);
    const asked = names.flatMap((each, at) =>
      each.some((name) => own.includes(name)) ? [at] : [],
    );
    asked.forEach((at) => found.add(at));
    depth = asked.length > 0 ? node.depth : Infinity;
    if (asked.length > 0) empty(node);
    return true;
  });
  visit(tree, 'link', (link) => {
    if (link.url.startsWith('#') && removed.has(fold(decode(link.url)))) link.url = `#${ANCHOR}`;
  });
  return wanted.length - found.size;

  function empty(heading: Heading): void {
    anchorsOf(heading).forEach((each) => removed.add(each));
    let anchor = ANCHOR;
    for (let count = 1; taken.has(anchor); count += 1) anchor = `${ANCHOR}-${count}`;
    taken.add(anchor);
    heading.data = {...heading.data, anchor, alias: undefined};
    heading.children = [{type: 'text', value: REMOVED}];
  }

  /** The end of a fold that began before what is removed; else the node goes. */
  function isEndOfOther(node: RootContent): boolean {
    const isEnd = isElement(node, 'minutes-fold-end');
    if (node.type === 'heading') anchorsOf(node).forEach((each) => removed.add(each));
    const begins = isElement(node, 'minutes-fold') || (node.type === 'heading' && node.data?.fold);
    const keeps = isEnd && folds === 0;
    folds += begins ? 1 : isEnd && !keeps ? -1 : 0;
    return keeps;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
