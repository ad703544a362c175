import {findAndReplace} from 'mdast-util-find-and-replace';
import type {Transform} from '../transform';

const LINE_WITH_EMOJI = /\n(?=\p{Extended_Pictographic})/gu;

/**
 * Emoji at the start of lines are bullets to their writers; Markdown runs such lines together. They
 * keep their line breaks. Comes after emoji codes became emoji.
 */
export const emojiLines: Transform = (tree) =>
  findAndReplace(tree, [LINE_WITH_EMOJI, () => ({type: 'break'})]);
