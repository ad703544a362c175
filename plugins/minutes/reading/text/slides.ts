import type {SourceLine} from './scanLines';

const SEPARATOR = /^ {0,3}-{3,4}[ \t]*$/;
/** Between a slide and one that lies below it: reveal.js goes down there, not on. */
const BELOW = /^ {0,3}----[ \t]*$/;

/** Line numbers (1-based) of the separators between slides; true where the next one lies below. */
export type SlideBreaks = ReadonlyMap<number, boolean>;

/** Text without front matter → whether its separators make it a slide deck of reveal.js. */
export function looksLikeSlides(lines: SourceLine[]): boolean {
  const separators = lines.filter((line) => !line.code && SEPARATOR.test(line.text)).length;
  const vertical = lines.some((line) => !line.code && BELOW.test(line.text));
  const directive = lines.some((line) => line.text.includes('<!-- .slide'));
  return separators >= 3 && (vertical || directive);
}

/**
 * Turns the separators between slides into thematic breaks that no parser takes for the underline
 * of a heading. Changes `lines` in place.
 */
export function markSlideBreaks(lines: SourceLine[]): SlideBreaks {
  const breaks = new Map<number, boolean>();
  lines.forEach((line, index) => {
    if (!line.code && SEPARATOR.test(line.text)) {
      breaks.set(index + 1, BELOW.test(line.text));
      line.text = '***';
    }
  });
  return breaks;
}
