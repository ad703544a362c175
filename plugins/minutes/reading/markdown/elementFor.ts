import type {Heading, RootContent} from 'mdast';
import type {Frame} from './buildTags';
import {ALLOWED_NAMES} from './htmlNames';
import {childrenOf, INLINE_TAGS, isPhrasing, joinTexts} from './minutesElement';
import {rawText} from './plainText';
import {isBlank} from './wrapPhrasing';

/** An HTML element with its content → the nodes that stand for it. */
export function elementFor(frame: Frame, decode: (text: string) => string): RootContent[] {
  const {line, open, children} = frame;
  const name = open?.name ?? '';
  const position = {start: {line, column: 1}, end: {line, column: 1}};
  if (name === 'a') {
    const href = open?.attributes.get('href');
    const content = children.flatMap(withoutLinks);
    return href === undefined || !content.every(isPhrasing)
      ? children
      : [{type: 'link', url: decode(href).trim(), children: content as never[], position}];
  }
  if (/^h[1-6]$/.test(name) && children.every(isPhrasing)) {
    const depth = Number(name.charAt(1)) as Heading['depth'];
    return [{type: 'heading', depth, children: children as never[], position}];
  }
  if (name === 'p' && children.every(isPhrasing)) {
    return [{type: 'paragraph', children: children as never[], position}];
  }
  if (name === 'pre') {
    const value = joinTexts(children, rawText).replace(/^\n/, '');
    return [{type: 'code', value, position}];
  }
  const isTorn = INLINE_TAGS.has(name) && !children.every(isPhrasing);
  if (!ALLOWED_NAMES.has(name) || name === 'p' || isTorn) {
    return children;
  }
  const kept = STRUCTURE.has(name) ? children.filter((child) => !isBlank(child)) : children;
  return [{type: 'minutesElement', tag: name, children: kept, position}];
}

/** Blank text between their children means nothing. */
const STRUCTURE = new Set('table thead tbody tfoot tr ul ol details'.split(' '));

/** Links do not nest. */
function withoutLinks(node: RootContent): RootContent[] {
  return node.type === 'link' ? (childrenOf(node) ?? []) : [node];
}
