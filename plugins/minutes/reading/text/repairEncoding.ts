/**
 * What a byte 0x80–0x9F shows as when read as Windows-1252. Where Windows-1252 has no character
 * (and in Latin-1) the byte shows as the control character of the same number.
 */
const CP1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const byteOf = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte += 1) {
  byteOf.set(String.fromCharCode(byte), byte);
}
[...CP1252_HIGH].forEach((character, index) => byteOf.set(character, 0x80 + index));

const TAIL = `[\u0080-\u00BF${CP1252_HIGH}]`;
/**
 * First bytes of the sequences that western text produces: U+0080–U+00FF, U+2000–U+2FFF, the
 * variation selectors, emoji. Other first bytes (`ß“`, `é»`, `Ö–`) are also endings of correct words.
 */
const SEQUENCE = new RegExp(`[ÂÃ]${TAIL}|[âï]${TAIL}{2}|ð${TAIL}{3}`, 'g');
const PLAUSIBLE = /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}\p{M}\u200B-\u200F\u2028]$/u;
const UPPER_BEFORE = /\p{Lu}$/u;
const LETTER_AFTER = /^\p{L}/u;
const utf8 = new TextDecoder('utf-8', {fatal: true});

/**
 * A text in which UTF-8 was read as Windows-1252 and saved again (`NÃ¼rnberg`) → the text as meant;
 * undefined where there is nothing to repair. Correct text stays: a sequence counts only if its
 * bytes are valid UTF-8 for a plausible character, and an upper-case word's own `Ã` before a
 * closing quotation mark or dash (`AMANHÃ…`) is left alone.
 */
export function repairEncoding(text: string): string | undefined {
  let repaired = false;
  const result = text.replace(SEQUENCE, (sequence, offset: number) => {
    const character = decode(sequence);
    if (character === undefined) {
      return sequence;
    }
    const before = text.slice(Math.max(0, offset - 1), offset);
    const after = text.slice(offset + sequence.length, offset + sequence.length + 1);
    if (/^[ÂÃ]/.test(sequence) && UPPER_BEFORE.test(before) && !LETTER_AFTER.test(after)) {
      return sequence;
    }
    repaired = true;
    return character;
  });
  return repaired ? result : undefined;
}

function decode(sequence: string): string | undefined {
  const bytes = Uint8Array.from([...sequence], (character) => byteOf.get(character) ?? 0);
  try {
    const character = utf8.decode(bytes);
    return PLAUSIBLE.test(character) ? character : undefined;
  } catch {
    return undefined;
  }
}
