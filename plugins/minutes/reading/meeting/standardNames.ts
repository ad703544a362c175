/** A standard as named: `scs-0104-v1`, or `scs-0104` where no version is said. */
export type WrittenStandard = {id: string; index: number; text: string};

/** `scs-0104-v2`, `SCS-0004`, `scs_0210`, `scs-0103-w1` (a supplement), `scs-0214 v1`. */
const NAMED = /(?<![A-Za-z\d])scs[-_ ]?(\d{4})(?!\d)(?:[-_ ]?([vw])(\d{1,2})(?![A-Za-z\d]))?/gi;
/** "standard 0214", "ADR-0001": as written before the standards had names. */
const NUMBERED =
  /(?<![\w-])(?:standards?|ADR|DR)[ -](0\d{3})(?!\d)(?:-([vw])(\d{1,2})(?![A-Za-z\d]))?/gi;

/** Finds the standards of the SCS that a text or an address names, in order. */
export function findStandards(text: string): WrittenStandard[] {
  return [...text.matchAll(NAMED), ...text.matchAll(NUMBERED)]
    .flatMap(({0: all, 1: number = '', 2: letter, 3: version, index}): WrittenStandard[] => {
      // "SCS 2023" is a year, 0000 a placeholder.
      if (number === '0000' || (!number.startsWith('0') && letter === undefined)) {
        return [];
      }
      const suffix = letter === undefined ? '' : `-${letter.toLowerCase()}${Number(version)}`;
      return [{id: `scs-${number}${suffix}`, index, text: all}];
    })
    .sort((a, b) => a.index - b.index);
}

/** `scs-0104-v1` → `scs-0104`. */
export const toStandardNumber = (id: string): string => id.replace(/-[vw]\d+$/, '');

/** The standard that an address is about: a page of the docs, a file of the standards' repository. */
export function readStandardUrl(href: string): string | undefined {
  return /^https?:/i.test(href)
    ? findStandards(href.replace(/[?#].*$/s, '')).at(-1)?.id
    : undefined;
}
