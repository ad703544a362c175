import type {RootContent} from 'mdast';
import {childrenOf, isElement} from '../minutesElement';
import type {Transform} from '../transform';
import {wrapPhrasing} from '../wrapPhrasing';

/**
 * Opens the folds that hold headings, for sections begin in them: marks before and behind keep their
 * place (`minutes-fold`, which holds the summary, and `minutes-fold-end`), of which
 * `pages/closeFolds` makes folds again where sections stand together. Only folds at the top are
 * opened: headings in lists and quotes begin no section.
 */
export const folds: Transform = (tree) => {
  const opened: RootContent[] = [];
  let headings = 0;
  tree.children.forEach(open);
  tree.children = opened;

  function open(node: RootContent): void {
    if (!isElement(node, 'details')) {
      headings += node.type === 'heading' ? 1 : 0;
      opened.push(node);
      return;
    }
    const [start, before] = [opened.length, headings];
    const at = node.children.findIndex((child) => isElement(child, 'summary'));
    const summary = node.children[at];
    openSummary(summary === undefined ? [] : (childrenOf(summary) ?? []), node.position);
    wrapPhrasing(node.children.filter((_, index) => index !== at)).forEach(open);
    if (headings > before) {
      const {position} = opened.at(-1) ?? node;
      opened.push({type: 'minutesElement', tag: 'minutes-fold-end', children: [], position});
    } else {
      opened.splice(start, Infinity, node);
    }
  }

  /** A heading is mark and summary at once: the section that it begins is the fold. */
  function openSummary(label: RootContent[], position: RootContent['position']): void {
    const heading = label.find((node) => node.type === 'heading');
    if (heading === undefined) {
      opened.push({type: 'minutesElement', tag: 'minutes-fold', children: label, position});
      return;
    }
    heading.data = {...heading.data, fold: true};
    open(heading);
    wrapPhrasing(label.filter((node) => node !== heading)).forEach(open);
  }
};
