import {createMask} from '../reading/masking/createMask';
import {readNodes} from '../reading/readNodes';

/** A heading as a reader sees it, with its first line and the last one before the next heading. */
export type OutlineHeading = {level: number; text: string; startLine: number; endLine: number};

const NO_MASK = {maskEmails: false, maskPhones: false, mailingLists: [], redact: []};

/** The headings of a text that `findHazard` finds nothing in, by the rules of the site. */
export function readOutline(text: string): OutlineHeading[] {
  return readNodes(text.replace(/\r\n?/g, '\n'), createMask(NO_MASK)).nodes.flatMap(
    ({heading, level, text: words, startLine, endLine}) =>
      heading ? [{level, text: words, startLine, endLine}] : [],
  );
}
