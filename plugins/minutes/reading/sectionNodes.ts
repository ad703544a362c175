import type {Heading, RootContent} from 'mdast';

/**
 * A section while its tree is still at hand: what the readers of participants, agenda and dates
 * look at. Same order and same indexes as `ParsedMinutes.sections`.
 */
export type SectionNodes = {
  /** Undefined for the part before the first heading. */
  heading?: Heading;
  /** 0 for the part before the first heading. */
  level: number;
  /** Heading text as a reader sees it. */
  text: string;
  /** Index of the section this one lies below, or -1. */
  parent: number;
  /** Nodes below the heading, up to the next top-level heading. Positions are those of the file. */
  nodes: RootContent[];
  /** 1-based lines in the source file. */
  startLine: number;
  endLine: number;
  /** Set where it begins a slide, see `ThematicBreakData`. */
  slideStart?: 'next' | 'below';
};
