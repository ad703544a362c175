import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {plainText} from './markdown/plainText';
import type {SectionNodes} from './sectionNodes';

/**
 * Cuts a tree at its top-level headings. The part before the first heading is there only if it holds
 * something. Gives every heading its level on the page: one below its parent, never a step skipped.
 * `lastLine` is the number of lines in the file.
 */
export function splitSections(tree: Root, lastLine: number): SectionNodes[] {
  const sections: SectionNodes[] = [];
  const open: {level: number; index: number; rendered: number}[] = [];
  let slideStart: SectionNodes['slideStart'];
  for (const node of tree.children) {
    const line = node.position?.start.line ?? sections.at(-1)?.startLine ?? 1;
    if (node.type === 'thematicBreak' && node.data?.slide) {
      slideStart = node.data.slide;
      continue;
    }
    if (node.type === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= node.depth) {
        open.pop();
      }
      const parent = open.at(-1);
      const rendered = Math.min(6, (parent?.rendered ?? 1) + 1);
      node.data = {...node.data, rendered};
      open.push({level: node.depth, index: sections.length, rendered});
      sections.push({
        heading: node,
        level: node.depth,
        text: plainText(node),
        parent: parent?.index ?? -1,
        nodes: [],
        startLine: line,
        endLine: lastLine,
        ...(slideStart && {slideStart}),
      });
      slideStart = undefined;
      continue;
    }
    const section = sections.at(-1) ?? preamble(line, lastLine);
    if (sections.length === 0) {
      sections.push(section);
    }
    if (slideStart) {
      const mark: RootContent = {
        type: 'thematicBreak',
        data: {slide: slideStart},
        position: node.position,
      };
      section.nodes.push(mark);
      slideStart = undefined;
    }
    section.nodes.push(node);
    const below = Math.min(6, (open.at(-1)?.rendered ?? 1) + 1);
    // Headings in lists and quotes lie one below their section.
    visit(node, 'heading', (heading) => {
      heading.data = {...heading.data, rendered: below};
    });
  }
  sections.forEach((section, index) => {
    const next = sections[index + 1];
    if (next !== undefined) {
      section.endLine = Math.max(section.startLine, next.startLine - 1);
    }
  });
  return sections;
}

function preamble(line: number, lastLine: number): SectionNodes {
  const whole = {text: '', parent: -1, nodes: []};
  return {...whole, level: 0, startLine: line, endLine: lastLine};
}
