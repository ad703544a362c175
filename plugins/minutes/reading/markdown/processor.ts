import type {Root} from 'mdast';
import {remark} from 'remark';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import './editMap';
import {gfm} from './gfm';
import {handlers} from './handlers';
import type {Transform, TransformContext} from './transform';
import {anchors} from './transforms/anchors';
import {autolinks} from './transforms/autolinks';
import {containers} from './transforms/containers';
import {emojiLines} from './transforms/emojiLines';
import {folds} from './transforms/folds';
import {gluedHeadings} from './transforms/gluedHeadings';
import {htmlTags} from './transforms/htmlTags';
import {indentedLists} from './transforms/indentedLists';
import {inlineMarks} from './transforms/inlineMarks';
import {masks} from './transforms/masks';
import {references} from './transforms/references';
import {slideBreaks} from './transforms/slideBreaks';
import {tocMarkers} from './transforms/tocMarkers';

/** CommonMark and GFM, never MDX: minutes hold `<n>`, `{…}` and `<-` as text. */
const parser = remark().use(gfm).freeze();
/** Looking for tables in every paragraph costs a tenth of a parse: only where there may be some. */
const plainParser = remark().freeze();
const USES_GFM = /[|~]|\[\^|\[[ xX]\]/;

/** Markdown tree with every transform done → HTML tree. */
const renderer = unified().use(remarkRehype, {handlers}).freeze();

/**
 * The stages between the parser and the sections, in order. Raw HTML has to be text before it is
 * masked, text masked before anchors repeat it, anchors made before emoji codes become emoji.
 */
const TRANSFORMS: Transform[] = [
  indentedLists,
  references,
  htmlTags,
  folds,
  gluedHeadings,
  masks,
  autolinks,
  anchors,
  inlineMarks,
  emojiLines,
  tocMarkers,
  containers,
  slideBreaks,
];

function parseMarkdown(markdown: string): Root {
  return (USES_GFM.test(markdown) ? parser : plainParser).parse(markdown);
}

/** Repaired source → tree without raw HTML, references or anything private. */
export function toTree(context: Omit<TransformContext, 'parse'>): Root {
  const tree = parseMarkdown(context.source);
  for (const transform of TRANSFORMS) {
    transform(tree, {...context, parse: parseMarkdown});
  }
  return tree;
}

export function toHast(tree: Root) {
  return renderer.runSync(tree);
}
