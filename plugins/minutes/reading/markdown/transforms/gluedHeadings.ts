import type {Heading, PhrasingContent, RootContent} from 'mdast';
import type {Transform} from '../transform';

const GLUED = /[ \t](#{2,6})[ \t]+(?=[\p{L}\p{N}:])/u;

/** `# 2023-07-27 ## Participants`: two headings that lost the line break between them. */
export const gluedHeadings: Transform = (tree) => {
  tree.children = tree.children.flatMap((node) => (node.type === 'heading' ? split(node) : [node]));
};

function split(heading: Heading): RootContent[] {
  const index = heading.children.findIndex(
    (child) => child.type === 'text' && GLUED.test(child.value),
  );
  const child = heading.children[index];
  const match = child?.type === 'text' ? GLUED.exec(child.value) : null;
  if (child?.type !== 'text' || match === null) {
    return [heading];
  }
  const before: PhrasingContent[] = [
    ...heading.children.slice(0, index),
    {...child, value: child.value.slice(0, match.index)},
  ];
  const rest: PhrasingContent[] = [
    {...child, value: child.value.slice(match.index + match[0].length)},
    ...heading.children.slice(index + 1),
  ];
  const depth = (match[1] ?? '##').length as Heading['depth'];
  return [{...heading, children: before}, ...split({...heading, depth, children: rest})];
}
