/** Text of which no sign means anything to Markdown, except at the beginning of a line. */
export const escapeInline = (text: string): string => text.replace(/[\\`*_[\]<>~|&$^]/g, '\\$&');

/** What would begin a heading, a list or a line below a heading. */
export const escapeLineStart = (text: string): string =>
  text.replace(/^(\s*)([#+=-]|\d+(?=[.)]))/, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );

/** Brackets in an address would end the link. */
export const escapeAddress = (url: string): string =>
  url.replace(/[()\s<>\\]/g, (mark) =>
    mark === '(' ? '%28' : mark === ')' ? '%29' : encodeURIComponent(mark),
  );
