import type {ParsedMinutes} from './types';
import {inFile} from './inFile';
import {createMask, REMOVED} from './masking/createMask';
import {noteRedactions} from './masking/noteRedactions';
import type {Privacy} from './privacy';
import {readPlain} from './readPlain';
import {decodeText, dropControlCharacters} from './text/decodeText';

/**
 * Reads a file as plain text only: the second try for one whose reading as Markdown took too long
 * or ended the thread that did it. Where sections are `removed`, nothing of it is left.
 */
export function readPlainMinutes(
  bytes: Uint8Array,
  {privacy, reason, removed = []}: {privacy: Privacy; reason: string; removed?: readonly string[]},
): ParsedMinutes {
  const {text, problems} = decodeText(bytes);
  const message = `The file could not be read as Markdown (${reason}), so it is shown as plain text. Simplify what is nested or repeated in it.`;
  const {mask, found} = noteRedactions(createMask(privacy), privacy.redact);
  const parsed = readPlain(removed.length > 0 ? REMOVED : dropControlCharacters(text), mask, [
    ...problems,
    inFile('shown-as-plain-text', 'warning', 0, message),
  ]);
  return found.size > 0 ? {...parsed, redacted: [...found]} : parsed;
}
