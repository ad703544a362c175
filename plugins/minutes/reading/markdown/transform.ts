import type {Root} from 'mdast';
import type {Problem} from '../types';
import type {Mask} from '../masking/createMask';
import type {Container} from '../text/containers';
import type {SlideBreaks} from '../text/slides';

/** What a transform may know beside the tree. */
export type TransformContext = {
  /** The text that was parsed. */
  source: string;
  parse: (markdown: string) => Root;
  mask: Mask;
  slideBreaks: SlideBreaks;
  containers: Container[];
  /** Transforms add what they met. */
  problems: Problem[];
};

/** One step on the Markdown tree; changes it in place. */
export type Transform = (tree: Root, context: TransformContext) => void;
