import type {SourceLine} from './scanLines';

const SEPARATOR = /^ {0,3}-{3,4}[ \t]*$/;

/** Text without front matter → whether its separators make it a slide deck of reveal.js. */
export function looksLikeSlides(lines: SourceLine[]): boolean {
  const separators = lines.filter((line) => !line.code && SEPARATOR.test(line.text)).length;
  const vertical = lines.some((line) => !line.code && /^----[ \t]*$/.test(line.text));
  const directive = lines.some((line) => line.text.includes('<!-- .slide'));
  return separators >= 3 && (vertical || directive);
}

/**
 * Turns the separators between slides into thematic breaks that no parser takes for the underline
 * of a heading. Changes `lines` in place and returns the line numbers (1-based) of the separators.
 */
export function markSlideBreaks(lines: SourceLine[]): Set<number> {
  const breaks = new Set<number>();
  lines.forEach((line, index) => {
    if (!line.code && SEPARATOR.test(line.text)) {
      line.text = '***';
      breaks.add(index + 1);
    }
  });
  return breaks;
}
