import {decodeNamedCharacterReference} from 'decode-named-character-reference';

/** A text as it reads once everything coded in it is decoded. */
export type Readable = {
  text: string;
  /** Index in `text` → index in the source, also for the index behind the last character. */
  sourceIndex: (index: number) => number;
};

/** Dropped: what nobody sees (soft hyphens, joiners, marks of direction). */
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
/**
 * Percent codes and entities, also coded again; escapes of JSON and Markdown; letters with a mark of
 * their own; wide letters; dashes.
 */
const CODED = new RegExp(
  [
    '(?:%(?:25)*[\\da-f]{2}){1,4096}',
    '&(?:amp;)*(?:#\\d{1,9};?|#x[\\da-f]{1,8};?|\\w{1,32};)',
    '\\\\u[\\da-f]{4}|\\\\(?=[!-/:-@[-`{-~])',
    `[${INVISIBLE}]`,
    '[\\uFF01-\\uFF5E]',
    '[\\u2010-\\u2015\\u2212]',
    '\\p{L}\\p{M}{1,4}',
  ].join('|'),
  'giu',
);
const MAY_HOLD = new RegExp(`[%&\\\\${INVISIBLE}\\uFF01-\\uFF5E\\u2010-\\u2015\\u2212\\p{M}]`, 'u');
/** Codes inside codes of another kind: `%26%2364%3B` is `&#64;` is `@`. */
const DEEPEST = 4;

/** What stands for what: `length` characters at `offset` of a match read as `value`. */
type Piece = {offset: number; length: number; value: string};

/** Decodes all that a browser, a mail program or a reader would, however often it is coded. */
export function toReadable(source: string): Readable {
  let readable: Readable = {text: source, sourceIndex: (index) => index};
  for (let depth = 0; depth < DEEPEST && MAY_HOLD.test(readable.text); depth += 1) {
    const decoded = decodeOnce(readable.text);
    if (decoded.text === readable.text) {
      break;
    }
    const outer = readable.sourceIndex;
    readable = {...decoded, sourceIndex: (index) => outer(decoded.sourceIndex(index))};
  }
  return readable;
}

function decodeOnce(source: string): Readable {
  // Where a stretch begins whose characters stand one for one: in the text, in the source.
  const starts = [{read: 0, source: 0}];
  let text = '';
  let done = 0;
  for (const match of source.matchAll(CODED)) {
    for (const {offset, length, value} of decode(match[0])) {
      const from = match.index + offset;
      text += source.slice(done, from);
      done = from + length;
      starts.push({read: text.length, source: from});
      text += value;
      starts.push({read: text.length, source: done});
    }
  }
  text += source.slice(done);
  return {
    text,
    sourceIndex(index) {
      let [low, high] = [0, starts.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        [low, high] = (starts[middle]?.read ?? 0) <= index ? [middle, high] : [low, middle];
      }
      const start = starts[low] ?? {read: 0, source: 0};
      return start.source + index - start.read;
    },
  };
}

function decode(code: string): Piece[] {
  if (code.startsWith('%')) {
    return decodeBytes(code);
  }
  const value = code.startsWith('&') ? decodeEntity(code) : decodeLetter(code);
  return value === undefined || value === code ? [] : [{offset: 0, length: code.length, value}];
}

function decodeEntity(entity: string): string | undefined {
  const name = entity.replace(/^&(?:amp;)*(?=[^;]+;?$)/i, '').replace(/;$/, '');
  if (!name.startsWith('#')) {
    return decodeNamedCharacterReference(name) || undefined;
  }
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function decodeLetter(letter: string): string {
  if (letter.startsWith('\\')) {
    return letter.length > 1 ? String.fromCharCode(Number.parseInt(letter.slice(2), 16)) : '';
  }
  if (letter.length > 1) {
    return letter.normalize('NFC');
  }
  const code = letter.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) {
    return String.fromCharCode(code - 0xfee0);
  }
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 ? '-' : '';
}

/** Percent codes as UTF-8; a byte that is none of it as Latin-1, as old programs wrote it. */
function decodeBytes(codes: string): Piece[] {
  const bytes = [...codes.matchAll(/%(?:25)*([\da-f]{2})/gi)].map((match) => ({
    offset: match.index,
    end: match.index + match[0].length,
    value: Number.parseInt(match[1] ?? '', 16),
  }));
  const pieces: Piece[] = [];
  for (let index = 0; index < bytes.length;) {
    const {offset, value: lead} = bytes[index] ?? {offset: 0, value: 0};
    const wanted = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const group = bytes.slice(index, index + wanted);
    const character = new TextDecoder().decode(Uint8Array.from(group, ({value}) => value));
    const isWhole = !character.includes('\uFFFD');
    const end = (isWhole ? group.at(-1) : group[0])?.end ?? offset;
    const value = isWhole ? character : String.fromCharCode(lead);
    pieces.push({offset, length: end - offset, value});
    index += isWhole ? wanted : 1;
  }
  return pieces;
}
