import type {Image, InlineCode, Link, RootContent, Text} from 'mdast';
import {REMOVED, type Hidden} from '../../masking/createMask';
import {PHONE_HIDDEN} from '../../masking/phones';
import {childrenOf, isPhrasing} from '../minutesElement';
import {rawText} from '../plainText';
import {safeHref} from '../safeHref';
import type {Transform} from '../transform';

/** A part of what a paragraph shows. */
type Leaf = {node: Text | InlineCode | Image | undefined; text: string};

/** What is a number in the text of a link that calls one. */
const DIGITS = /[+(]{0,2}\d(?:[\s/.()-]{0,3}\d){2,16}/g;
const CALL = /^\s*[a-z-]+:/i;

/**
 * Masks what is private in text, code, alternative texts and link targets, and turns links that a
 * page must not carry (unsafe protocols, masked `mailto:` and `tel:`) into their text. Comes before
 * anchors, for an anchor repeats the heading.
 */
export const masks: Transform = (tree, {mask}) => {
  // What is private may be cut up by emphasis: a paragraph's text is read as a whole.
  let leaves: Leaf[] = [];
  collect(tree.children);
  flush();
  tree.children = walk(tree.children);

  function collect(nodes: RootContent[]): void {
    for (const node of nodes) {
      const inline = isPhrasing(node);
      if (!inline) {
        flush();
      }
      if (node.type === 'text' || node.type === 'inlineCode') {
        leaves.push({node, text: node.value});
      } else if (node.type === 'image') {
        leaves.push({node, text: node.alt ?? ''});
      } else if (node.type === 'break') {
        leaves.push({node: undefined, text: '\n'});
      } else if (node.type === 'code') {
        node.value = mask.text(node.value);
        node.lang = mask.find(node.lang ?? '').length > 0 ? null : node.lang;
      } else {
        collect(childrenOf(node) ?? []);
      }
      if (!inline) {
        flush();
      }
    }
  }

  function flush(): void {
    const hidden = mask.find(leaves.map(({text}) => text).join(''));
    if (hidden.length > 0) {
      hide(leaves, hidden);
    }
    leaves = [];
  }

  function walk(nodes: RootContent[]): RootContent[] {
    return nodes.flatMap((node): RootContent[] => {
      const before = childrenOf(node);
      if ('children' in node && before !== undefined) {
        node.children = walk(before);
        if (isPhrasing(node) && before.length > 0 && node.children.length === 0) {
          return [];
        }
      }
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          return node.value === '' ? [] : [node];
        case 'image': {
          const target = mask.target(node.url);
          node.url = 'url' in target ? target.url : '';
          // Where no picture is, its text stands alone.
          node.alt = mask.text(node.alt ?? '');
          return [node];
        }
        case 'link':
          return link(node);
        default:
          return [node];
      }
    });
  }

  function link(node: Link): RootContent[] {
    node.title = null;
    // `<name@host>` is an address, too, though its host has no dot.
    const target = mask.target(node.url);
    if ('url' in target) {
      node.url = target.url;
      return safeHref(node.url) ? [node] : node.children;
    }
    const shown = rawText(node);
    const hidden = hideRepeated(shown, node.url, target.mark);
    if (hidden !== shown) {
      return [{type: 'text', value: hidden}];
    }
    return target.mark === REMOVED || /hidden\]|\[removed/.test(shown)
      ? node.children
      : [...node.children, {type: 'text', value: shown === '' ? target.mark : ` ${target.mark}`}];
  }
};

/** Puts each mark where its private part ends, and empties what else it covers. */
function hide(leaves: Leaf[], hidden: Hidden[]): void {
  let start = 0;
  let next = 0;
  for (const {node, text} of leaves) {
    const end = start + text.length;
    let value = '';
    let done = start;
    for (let at = hidden[next]; at !== undefined && at.from < end; at = hidden[next]) {
      value += text.slice(done - start, Math.max(at.from, start) - start);
      done = Math.min(at.to, end);
      if (at.to > end) {
        break;
      }
      value += at.mark;
      next += 1;
    }
    value += text.slice(done - start);
    if (node?.type === 'image') {
      node.alt = value;
    } else if (node !== undefined) {
      node.value = value;
    }
    start = end;
  }
}

/** The text of a link may repeat where it leads: the same address, the number as dialled at home. */
function hideRepeated(shown: string, url: string, mark: string): string {
  const target = url.trim().replace(CALL, '');
  if (mark !== PHONE_HIDDEN) {
    return shown.trim() === target ? mark : shown;
  }
  const dialled = target.replace(/\D/g, '');
  return shown.replace(DIGITS, (written) => {
    const digits = written.replace(/\D/g, '');
    return digits.length > 4 || dialled.endsWith(digits) ? mark : written;
  });
}
