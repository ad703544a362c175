import type {Problem} from '../types';
import {inFile} from '../inFile';

/** Everything below U+0020 but tab and line feed, delete, the C1 block and a byte order mark. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF]/g;
/** Line ends of word processors and page ends: they part words. */
const BREAK = /[\u000B\u000C\u0085]/g;
const strict = new TextDecoder('utf-8', {fatal: true});
const lenient = new TextDecoder('utf-8');

/**
 * Bytes of a file → its text, with a problem for every line that is not valid UTF-8 (such bytes
 * become U+FFFD). Line ends become `\n`, one for one, so that line numbers stay. Never throws.
 * Control characters are left in: the repair of doubly encoded text reads them.
 */
export function decodeText(bytes: Uint8Array): {text: string; problems: Problem[]} {
  try {
    return {text: toLineFeeds(strict.decode(bytes)), problems: []};
  } catch {
    const text = toLineFeeds(lenient.decode(bytes));
    const problems: Problem[] = [];
    text.split('\n').forEach((line, index) => {
      if (line.includes('\uFFFD') && problems.length < 20) {
        problems.push(
          inFile(
            'invalid-utf8',
            'warning',
            index + 1,
            'The line holds bytes that are not valid UTF-8; they are shown as “\uFFFD”. Save the file as UTF-8.',
          ),
        );
      }
    });
    return {text, problems};
  }
}

/** Removes the control characters that no minutes need and no page may carry; a blank stands for breaks. */
export function dropControlCharacters(text: string): string {
  return text.replace(BREAK, ' ').replace(CONTROL, '');
}

function toLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
