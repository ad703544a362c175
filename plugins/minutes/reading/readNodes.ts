import {toTree} from './markdown/processor';
import type {Mask} from './masking/createMask';
import type {SectionNodes} from './sectionNodes';
import {inFile} from './inFile';
import {removeSections} from './removeSections';
import {splitSections} from './splitSections';
import {dropControlCharacters} from './text/decodeText';
import {type FrontMatter, readFrontMatter} from './text/frontMatter';
import {repairProse} from './text/repairProse';
import {repairSource} from './text/repairSource';
import type {Problem} from './types';

/**
 * Text of a file → its sections as trees, before anything is read from them. Of a text that
 * `text/findHazard` knows it may take long; the parser may throw.
 * @param removed sections to leave out, by heading or anchor.
 */
export function readNodes(
  decoded: string,
  mask: Mask,
  removed: readonly string[] = [],
): {
  nodes: SectionNodes[];
  frontMatter: FrontMatter['data'];
  isSlides: boolean;
  /** True where doubly encoded text was repaired. */
  repaired: boolean;
  problems: Problem[];
} {
  const encoding = repairProse(decoded);
  const text = dropControlCharacters(encoding.text);
  const {data, slides, body, problems: inFrontMatter} = readFrontMatter(text);
  const source = repairSource(body, slides);
  const problems = [...encoding.problems, ...inFrontMatter, ...source.problems];
  const tree = toTree({...source, source: source.text, mask, problems});
  const missing = removeSections(tree, removed, mask);
  if (missing > 0) {
    const message = `${missing} of the ${removed.length} sections that redactions.yml names for this file are not in it, so they are not removed. Correct heading or anchor there, or take the entry out.`;
    problems.push(inFile('redaction-unmatched', 'error', 0, message));
  }
  return {
    nodes: splitSections(tree, text.replace(/\n$/, '').split('\n').length),
    frontMatter: data,
    isSlides: source.isSlides,
    repaired: encoding.repaired,
    problems,
  };
}
