import type {Heading, RootContent, Text} from 'mdast';
import type {Transform} from '../transform';

const GLUED = /[ \t](#{2,6})[ \t]+(?=[\p{L}\p{N}:])/u;

/** `# 2023-07-27 ## Participants`: two headings that lost the line break between them. */
export const gluedHeadings: Transform = (tree) => {
  tree.children = tree.children.flatMap((node): RootContent[] =>
    node.type === 'heading' ? split(node) : [node],
  );
};

function split(heading: Heading): Heading[] {
  const parts: Heading[] = [{...heading, children: []}];
  for (const child of heading.children) {
    // The marks of the lost headings stand between the texts.
    const pieces = child.type === 'text' ? child.value.split(GLUED) : [];
    pieces.forEach((piece, index) => {
      if (index % 2 === 0) {
        parts.at(-1)?.children.push({...child, value: piece} as Text);
      } else {
        parts.push({...heading, depth: piece.length as Heading['depth'], children: []});
      }
    });
    if (pieces.length === 0) {
      parts.at(-1)?.children.push(child);
    }
  }
  return parts;
}
