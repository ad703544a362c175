import type {Image, Link} from 'mdast';
import type {ImageRef, LinkRef} from './types';
import {plainText} from './markdown/plainText';
import {walkNodes} from './markdown/walkNodes';
import type {SectionNodes} from './sectionNodes';

/** Size written as `=300x200` (see `repairLines`); each part may be missing. */
const SIZE = /^=(\d{0,4})x(\d{0,4})$/;

/** All targets together; a definition of a long target, used often, would multiply it. */
const LONGEST_TARGETS = 2_000_000;

/**
 * Lists the links and images of a file in reading order and notes on each node which one it is. A
 * link without text gets its target as text, for otherwise nobody could follow it. Throws where the
 * targets add up to more than any minutes hold.
 */
export function collectTargets(sections: SectionNodes[]): {links: LinkRef[]; images: ImageRef[]} {
  const links: LinkRef[] = [];
  const images: ImageRef[] = [];
  let characters = 0;
  sections.forEach(({heading, nodes, startLine}, section) => {
    walkNodes(heading === undefined ? nodes : [heading, ...nodes], startLine, (node, line) => {
      if (node.type === 'link') {
        addLink(node, line);
      } else if (node.type === 'image') {
        addImage(node, line);
      }
    });

    function count(target: string): void {
      characters += target.length;
      if (characters > LONGEST_TARGETS) {
        throw new Error('its links repeat a very long target');
      }
    }

    function addLink(node: Link, line: number): void {
      if (plainText(node) === '' && node.children.every((child) => child.type !== 'image')) {
        node.children = [{type: 'text', value: node.url}];
      }
      count(node.url);
      node.data = {link: links.length};
      links.push({href: node.url, line, section, text: plainText(node)});
    }

    function addImage(node: Image, line: number): void {
      const [, width = '', height = ''] = SIZE.exec(node.title ?? '') ?? [];
      count(node.url);
      node.data = {image: images.length};
      images.push({
        src: node.url,
        alt: (node.alt ?? '').trim(),
        ...(Number(width) > 0 ? {width: Number(width)} : {}),
        ...(Number(height) > 0 ? {height: Number(height)} : {}),
        line,
        section,
      });
    }
  });
  return {links, images};
}
