import {type Mask, REMOVED} from './createMask';
import {toReadable} from './readable';
import {redactPattern} from './redactPattern';

/**
 * The same mask, which notes what of `redactions.yml` it removed: what it leaves says no more
 * whether an entry is spelt as in the minutes.
 * @param entries as `Privacy.redact` has them.
 * @returns with the mask the numbers of the entries that it came upon, which grow with its use.
 */
export function noteRedactions(
  mask: Mask,
  entries: readonly string[] = [],
): {mask: Mask; found: Set<number>} {
  const found = new Set<number>();
  if (entries.length === 0) {
    return {mask, found};
  }
  const note = (source: string) => {
    const {text} = toReadable(source);
    entries.forEach((entry, index) => {
      if (!found.has(index) && redactPattern([entry])?.test(text)) found.add(index);
    });
  };
  return {
    found,
    mask: {
      find(text) {
        const hidden = mask.find(text);
        if (hidden.some(({mark}) => mark === REMOVED)) note(text);
        return hidden;
      },
      text(text) {
        const shown = mask.text(text);
        if (shown !== text) note(text);
        return shown;
      },
      target(url) {
        const shown = mask.target(url);
        if (!('url' in shown) || shown.url !== url) note(url);
        return shown;
      },
    },
  };
}
