import type {Heading} from 'mdast';
import {remark} from 'remark';
import remarkGfm from 'remark-gfm';
import type {SectionNodes} from '../../../plugins/minutes/reading/sectionNodes';
import {nodeText} from '../../../plugins/minutes/reading/meeting/nodeText';

/** Splits Markdown at its top-level headings: just enough to try the readers on literal text. */
export function sectionsOf(markdown: string, slideStarts: string[] = []): SectionNodes[] {
  const tree = remark().use(remarkGfm).parse(markdown);
  const sections: SectionNodes[] = [section(undefined, 1)];
  for (const node of tree.children) {
    if (node.type === 'heading') sections.push(section(node, node.position?.start.line ?? 1));
    else sections.at(-1)?.nodes.push(node);
  }
  sections.forEach((each, index) => {
    each.endLine = (sections[index + 1]?.startLine ?? markdown.split('\n').length + 1) - 1;
    if (!each.heading) return;
    for (let above = index - 1; above > 0; above--) {
      const level = sections[above]?.level ?? 0;
      if (level > 0 && level < each.level) {
        each.parent = above;
        break;
      }
    }
    if (slideStarts.includes(each.text)) each.slideStart = 'next';
  });
  return sections;
}

/** Anchors that are good enough for a test: unlike GitHub's they may repeat. */
export function anchorsOf(sections: SectionNodes[]): string[] {
  return sections.map(({heading, text}) =>
    heading ? text.toLowerCase().replace(/[^a-z0-9]+/g, '-') : '',
  );
}

function section(heading: Heading | undefined, startLine: number): SectionNodes {
  return {
    ...(heading && {heading}),
    level: heading?.depth ?? 0,
    text: heading ? nodeText(heading).trim() : '',
    parent: -1,
    nodes: [],
    startLine,
    endLine: startLine,
  };
}
