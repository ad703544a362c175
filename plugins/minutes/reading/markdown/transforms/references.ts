import type {Definition, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Transform} from '../transform';

/**
 * Resolves reference links and images, so that sections can be rendered one by one, and sets
 * footnotes where they are defined, with their label. The first definition of a label wins.
 */
export const references: Transform = (tree, {source}) => {
  if (!source.includes(']:')) {
    return;
  }
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
  });
  tree.children = resolve(tree.children);

  function resolve(nodes: RootContent[]): RootContent[] {
    return nodes.flatMap((node): RootContent[] => {
      if ('children' in node) {
        node.children = resolve(node.children as RootContent[]);
      }
      const {position} = node;
      switch (node.type) {
        case 'definition':
          return [];
        case 'linkReference': {
          const url = definitions.get(node.identifier)?.url ?? '';
          return [{type: 'link', url, children: node.children, position}];
        }
        case 'imageReference': {
          const {url = '', title} = definitions.get(node.identifier) ?? {};
          return [{type: 'image', url, title, alt: node.alt, position}];
        }
        case 'footnoteReference':
          return [{type: 'minutesElement', tag: 'sup', children: [label(node)], position}];
        case 'footnoteDefinition': {
          const [first, ...rest] = node.children;
          if (first?.type === 'paragraph') {
            first.children.unshift(label(node), {type: 'text', value: ' '});
            return [first, ...rest];
          }
          return [{type: 'paragraph', children: [label(node)], position}, ...node.children];
        }
        default:
          return [node];
      }
    });
  }
};

function label(node: {label?: string | null; identifier: string}): {type: 'text'; value: string} {
  return {type: 'text', value: `[${node.label ?? node.identifier}]`};
}
